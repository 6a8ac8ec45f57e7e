// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_place_view.h"

#include "models/error_text.h"
#include "models/log_lines_model.h"
#include "widgets/details_table.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QFontDatabase>
#include <QStackedLayout>

#include <algorithm>

namespace authloupe {
namespace {

constexpr int kPatience = 150; // ms

} // namespace

LogPlaceView::LogPlaceView(QWidget* parent)
    : QWidget(parent),
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
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &LogPlaceView::refreshTexts);
    connect(&m_reader, &LinesReader::ready, this, &LogPlaceView::take);
    retranslate();
}

LogPlaceView::~LogPlaceView() = default;

void LogPlaceView::setPlace(const SnapshotPtr& snapshot, const LogPosition& place,
                            const std::vector<LoadInput>& inputs)
{
    m_place = place;
    if (m_state != State::Shown) {
        m_state = State::Reading;
        m_patience.start();
    }
    m_reader.requestAround(snapshot, place, inputs);
}

void LogPlaceView::clear()
{
    m_reader.clear();
    m_patience.stop();
    m_state = State::Empty;
    m_model->clear();
    refreshTexts();
}

void LogPlaceView::take(const SessionLinesResultPtr& result)
{
    m_patience.stop();
    m_error = result->error;
    m_state = m_error.code == ErrorCode::None ? State::Shown : State::Failed;
    if (m_state == State::Shown) {
        m_model->setLines(result->snapshot, kNoSession, result->lines);
        m_table->fitColumns(LogLinesModel::Text);
        const auto& lines = result->lines.lines;
        const auto at = std::ranges::find(lines, m_place.offset, &RawLine::offset);
        if (at != lines.end()) {
            const QModelIndex index =
                m_model->index(static_cast<int>(at - lines.begin()), LogLinesModel::Line);
            m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                                  | QItemSelectionModel::Rows);
            m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
        }
    }
    refreshTexts();
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
    m_stack->setCurrentWidget(m_state == State::Shown ? static_cast<QWidget*>(m_table) : m_sentence);
    QString sentence;
    if (m_state == State::Empty) {
        //: Below a list of log lines, while none is selected
        sentence = tr("Select a line to see it in the log.");
    } else if (m_state == State::Reading && !m_patience.isActive()) {
        //: In place of the log lines while they are read
        sentence = tr("Reading the lines from the log…");
    } else if (m_state == State::Failed) {
        sentence = errorSentence(m_error);
    }
    m_sentence->setText(sentence);
}

} // namespace authloupe
