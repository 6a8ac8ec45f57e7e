// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_bins_model.h"

#include "models/locale_text.h"
#include "models/roles.h"
#include "widgets/timeline_scale.h"
#include "widgets/timeline_text.h"

#include <utility>

namespace authloupe {
namespace {

QVariant alignmentOf(int column)
{
    const Qt::Alignment side = column == TimelineBinsModel::Interval ? Qt::AlignLeft : Qt::AlignRight;
    return QVariant::fromValue(side | Qt::AlignVCenter | Qt::AlignAbsolute);
}

} // namespace

TimelineBinsModel::TimelineBinsModel(QObject* parent)
    : QAbstractTableModel(parent),
      m_series(timelineSeries({}))
{}

void TimelineBinsModel::setResult(QueryResultPtr result)
{
    beginResetModel();
    m_result = std::move(result);
    m_series = timelineSeries(m_result ? m_result->bins : TimeBins());
    endResetModel();
}

void TimelineBinsModel::retranslate()
{
    m_series = timelineSeries(m_result ? m_result->bins : TimeBins());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, totalColumn());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, totalColumn()));
}

int TimelineBinsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_result ? 0 : static_cast<int>(m_result->bins.bins.size());
}

int TimelineBinsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : totalColumn() + 1;
}

const TimelineSeries& TimelineBinsModel::series(int column) const
{
    return m_series[static_cast<std::size_t>(column - FirstSeries)];
}

std::uint64_t TimelineBinsModel::count(const QModelIndex& index) const
{
    const TimeBins::Bin& bin = m_result->bins.bins[static_cast<std::size_t>(index.row())];
    return index.column() == totalColumn() ? bin.total() : bin.count[series(index.column()).part];
}

QVariant TimelineBinsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isInterval = index.column() == Interval;
    switch (role) {
    case Qt::DisplayRole:
        if (isInterval)
            return displayTimeRange(BinGrid::of(m_result->bins).range(index.row()));
        return displayCount(count(index));
    case Qt::TextAlignmentRole: return alignmentOf(index.column());
    case LogDataRole: return true;
    default: return {};
    }
}

QVariant TimelineBinsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Interval) {
        //: Column header: from when to when a bar of the timeline goes
        return tr("Time range");
    }
    if (section == totalColumn()) {
        //: Column header: all connections of a bar of the timeline
        return tr("Total");
    }
    return section > 0 && section < totalColumn() ? series(section).name : QVariant();
}

} // namespace authloupe
