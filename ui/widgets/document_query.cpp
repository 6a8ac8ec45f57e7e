// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document_query.h"

#include <algorithm>
#include <utility>

namespace authloupe {

DocumentQuery::DocumentQuery(QObject* parent) : QObject(parent), m_mostBins(QueryRequest{}.mostBins)
{
    connect(&m_history, &FilterHistory::changed, this, [this] {
        Q_EMIT filterChanged();
        ask();
    });
    connect(&m_runner, &QueryRunner::ready, this, [this](const QueryResultPtr& result) {
        if (result->document != m_document)
            return; // it was on its way when another document came, whose rows follow
        m_result = result;
        Q_EMIT resultReady(result);
    });
    connect(&m_runner, &QueryRunner::failed, this, &DocumentQuery::failed);
    connect(&m_runner, &QueryRunner::busyChanged, this, &DocumentQuery::busyChanged);
}

void DocumentQuery::setSnapshot(const SnapshotPtr& snapshot, quint64 document)
{
    const bool replaces = m_snapshot && document != m_document;
    m_snapshot = snapshot;
    m_document = document;
    if (replaces) {
        m_marked = nullptr;
        m_binRange = {};
        if (!m_keepFilter)
            m_history.reset();
    }
    ask();
}

void DocumentQuery::setFilter(const Filter& filter, bool continues)
{
    if (continues)
        m_history.amend(filter);
    else
        m_history.push(filter);
}

void DocumentQuery::setChoices(const Filter& filter, const std::vector<Filter>& off)
{
    m_history.push(filter, off);
}

void DocumentQuery::setTimeRange(const TimeRange& range)
{
    Filter filter = m_history.current();
    filter.time = range;
    m_history.push(filter);
}

void DocumentQuery::setMarked(RowSet rows, quint64 document)
{
    if (document != m_document || (m_marked ? *m_marked == rows : rows.empty()))
        return;
    m_marked = std::make_shared<const RowSet>(std::move(rows));
    if (filter().marked)
        ask();
}

void DocumentQuery::clearFilter()
{
    m_history.push(Filter{}, {});
}

void DocumentQuery::setOrder(const SortOrder& order)
{
    m_order = order;
    ask();
}

void DocumentQuery::setBins(const TimeRange& range, std::size_t mostBins, BinSplit split)
{
    m_binRange = range;
    m_mostBins = std::max<std::size_t>(1, mostBins);
    m_split = split;
    ask();
}

void DocumentQuery::setLeastGap(std::int64_t seconds)
{
    if (seconds == m_leastGap)
        return;
    m_leastGap = seconds;
    ask();
}

void DocumentQuery::ask()
{
    if (m_snapshot)
        m_runner.request({m_snapshot, filter(), m_order, m_binRange, m_mostBins, m_document, m_split,
                          filter().marked ? m_marked : nullptr, m_leastGap});
}

} // namespace authloupe
