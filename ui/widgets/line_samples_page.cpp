// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_samples_page.h"

#include "models/display_text.h"
#include "models/locale_text.h"
#include "widgets/log_data_delegate.h"
#include "widgets/log_place_view.h"
#include "widgets/plain_text.h"
#include "widgets/report_table.h"

#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace authloupe {

namespace {

enum Column { Place, Text };

bool isSameLine(const LineSample& a, const LineSample& b)
{
    return a.file == b.file && a.offset == b.offset && a.text == b.text;
}

} // namespace

LineSamplesPage::LineSamplesPage(QWidget* parent)
    : QWidget(parent),
      m_sentence(new PlainParagraph(this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_table(makeReportTable(m_splitter)),
      m_place(new LogPlaceView(m_splitter))
{
    m_table->setItemDelegateForColumn(Text, new LogDataDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_place);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({1000, 1000}); // alike: only the ratio counts
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_splitter, 1);
    connect(m_table, &QTableWidget::currentCellChanged, this, &LineSamplesPage::showCurrent);
}

void LineSamplesPage::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
}

void LineSamplesPage::setAccessibleTableName(const QString& name)
{
    m_table->setAccessibleName(name);
}

void LineSamplesPage::setSamples(const SnapshotPtr& snapshot, const std::vector<LineSample>& samples,
                                 const std::vector<LoadInput>& inputs)
{
    const int current = m_table->currentRow();
    const bool hadCurrent = current >= 0 && current < static_cast<int>(m_samples.size());
    const LineSample before = hadCurrent ? m_samples[static_cast<std::size_t>(current)] : LineSample();
    m_snapshot = snapshot;
    m_samples = samples;
    m_inputs = inputs;
    const QSignalBlocker blocker(m_table);
    fill();
    const auto same = hadCurrent ? std::ranges::find_if(
                          m_samples, [&](const LineSample& sample) { return isSameLine(sample, before); })
                                 : m_samples.end();
    if (same != m_samples.end()) {
        m_table->setCurrentCell(static_cast<int>(same - m_samples.begin()), Text);
    } else {
        m_table->setCurrentCell(-1, -1);
        m_place->clear();
    }
    m_splitter->setVisible(!m_samples.empty());
}

void LineSamplesPage::fill()
{
    QList<QStringList> rows;
    for (const LineSample& sample : m_samples) {
        const std::size_t file = raw(sample.file);
        const QString name =
            file < m_snapshot->files().size() ? displayText(m_snapshot->files()[file].name) : QString();
        //: place of a line; %1 is the name of a file, %2 the number of the line
        const QString place = tr("%1, line %2").arg(isolated(name), displayNumber(sample.line));
        rows.append({place, displayText(sample.text, kDetailCharacters)});
    }
    //: header of a column: file and number of a line
    const QString place = tr("Place");
    //: header of a column: a line of the log
    const QString text = tr("Log line");
    fillReportTable(*m_table, {place, text}, rows);
}

void LineSamplesPage::showCurrent()
{
    const int row = m_table->currentRow();
    if (!m_snapshot || row < 0 || row >= static_cast<int>(m_samples.size())) {
        m_place->clear();
        return;
    }
    const LineSample& sample = m_samples[static_cast<std::size_t>(row)];
    m_place->setPlace(m_snapshot, {sample.offset, sample.line, sample.file}, m_inputs);
}

} // namespace authloupe
