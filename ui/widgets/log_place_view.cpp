// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_place_view.h"

#include "models/log_lines_model.h"
#include "widgets/details_table.h"
#include "widgets/lines_reading.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QFontDatabase>
#include <QStackedLayout>

#include <algorithm>

namespace authloupe {

LogPlaceView::LogPlaceView(QWidget* parent)
    : QWidget(parent),
      m_reading(new LinesReading(this)),
      m_model(new LogLinesModel(this)),
      m_stack(new QStackedLayout(this)),
      m_sentence(new PlainParagraph(this)),
      m_table(new DetailsTable(this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_table->setModel(m_model);
    m_table->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Lines of a log read from left to right in every language, with their numbers on the left.
    m_table->setLayoutDirection(Qt::LeftToRight);
    m_table->setColumnHidden(LogLinesModel::File, true); // all are of one file, which the list names
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_table);
    connect(m_reading, &LinesReading::changed, this, &LogPlaceView::refresh);
    retranslate();
}

LogPlaceView::~LogPlaceView() = default;

void LogPlaceView::setPlace(const SnapshotPtr& snapshot, const LogPosition& place,
                            const std::vector<LoadInput>& inputs)
{
    m_place = place;
    m_reading->readAround(snapshot, place, inputs);
}

void LogPlaceView::clear()
{
    m_reading->clear();
}

void LogPlaceView::refresh()
{
    if (m_reading->state() == LinesReading::State::Read)
        showLines();
    else
        m_model->clear();
    refreshTexts();
}

void LogPlaceView::showLines()
{
    const SessionLinesResult& result = *m_reading->result();
    m_model->setLines(result.snapshot, kNoSession, result.lines);
    m_table->fitColumns(LogLinesModel::Text);
    const auto& lines = result.lines.lines;
    const auto at = std::ranges::find(lines, m_place.offset, &RawLine::offset);
    if (at == lines.end())
        return;
    const QModelIndex index = m_model->index(static_cast<int>(at - lines.begin()), LogLinesModel::Line);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                          | QItemSelectionModel::Rows);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void LogPlaceView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void LogPlaceView::retranslate()
{
    //: Name of the table that shows a line of the log and its neighbours, for assistive technology
    m_table->setAccessibleName(tr("The line in the log"));
    m_model->retranslate();
    refreshTexts();
}

void LogPlaceView::refreshTexts()
{
    const LinesReading::State state = m_reading->state();
    m_stack->setCurrentWidget(state == LinesReading::State::Read ? static_cast<QWidget*>(m_table)
                                                                 : m_sentence);
    //: Below a list of log lines, while none is selected
    const QString choose = tr("Select a line to see it in the log.");
    m_sentence->setText(state == LinesReading::State::Empty ? choose : m_reading->sentence());
}

} // namespace authloupe
