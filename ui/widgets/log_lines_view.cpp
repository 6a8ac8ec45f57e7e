// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_lines_view.h"

#include "models/locale_text.h"
#include "models/log_lines_model.h"
#include "widgets/details_table.h"
#include "widgets/lines_reading.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace authloupe {

LogLinesView::LogLinesView(LinesReading& reading, QWidget* parent)
    : QWidget(parent),
      m_reading(reading),
      m_model(new LogLinesModel(this)),
      m_stack(new QStackedLayout(this)),
      m_sentence(new PlainParagraph(this)),
      m_page(new QWidget(this)),
      m_search(new QLineEdit(m_page)),
      m_previous(new QToolButton(m_page)),
      m_next(new QToolButton(m_page)),
      m_count(new PlainLabel(m_page)),
      m_cut(new PlainParagraph(m_page)),
      m_table(new DetailsTable(m_page))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_table->setModel(m_model);
    m_table->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Lines of a log read from left to right in every language, with their numbers on the left.
    m_table->setLayoutDirection(Qt::LeftToRight);
    m_search->setClearButtonEnabled(true);
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_cut->hide();

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_search, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_count);
    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->addLayout(bar);
    page->addWidget(m_table, 1);
    page->addWidget(m_cut);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_page);

    connect(&m_reading, &LinesReading::changed, this, &LogLinesView::refresh);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        const RawLine& line = m_reading.result()->lines.lines[static_cast<std::size_t>(index.row())];
        Q_EMIT placeRequested({line.offset, line.line, line.file});
    });
    connect(m_search, &QLineEdit::textChanged, this, &LogLinesView::search);
    connect(m_search, &QLineEdit::returnPressed, this, &LogLinesView::findNext);
    connect(m_previous, &QToolButton::clicked, this, &LogLinesView::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &LogLinesView::findNext);
    const auto addKey = [this](QKeySequence::StandardKey key, void (LogLinesView::*what)()) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    addKey(QKeySequence::FindNext, &LogLinesView::findNext);
    addKey(QKeySequence::FindPrevious, &LogLinesView::findPrevious);
    retranslate();
}

LogLinesView::~LogLinesView() = default;

void LogLinesView::refresh()
{
    if (m_reading.state() == LinesReading::State::Read) {
        const SessionLinesResult& result = *m_reading.result();
        const bool first = m_model->rowCount() == 0;
        m_model->setLines(result.snapshot, result.row, result.lines);
        m_table->setColumnHidden(LogLinesModel::File, result.snapshot->files().size() < 2);
        if (first) {
            m_table->fitColumns(LogLinesModel::Text);
            m_table->scrollToTop();
        }
    } else {
        m_model->clear();
    }
    search();
}

void LogLinesView::showLine(int line)
{
    if (line < m_model->rowCount())
        m_table->selectRow(line);
    m_table->setFocus(Qt::OtherFocusReason);
    refreshTexts();
}

void LogLinesView::search()
{
    m_hits.clear();
    const QString wanted = m_search->text();
    if (!wanted.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QString text = m_model->index(row, LogLinesModel::Text).data().toString();
            if (text.contains(wanted, Qt::CaseInsensitive))
                m_hits.push_back(row);
        }
        // Whoever types sees the first hit; the line that is current stays when it is one.
        const int current = m_table->currentIndex().row();
        if (!m_hits.empty() && !std::binary_search(m_hits.begin(), m_hits.end(), current))
            m_table->selectRow(m_hits.front());
    }
    refreshTexts();
}

void LogLinesView::step(int direction)
{
    if (m_hits.empty())
        return;
    const int current = m_table->currentIndex().row();
    auto hit = direction > 0 ? std::upper_bound(m_hits.begin(), m_hits.end(), current)
                             : std::lower_bound(m_hits.begin(), m_hits.end(), current);
    // Round and round.
    if (direction > 0 && hit == m_hits.end())
        hit = m_hits.begin();
    else if (direction < 0)
        hit = hit == m_hits.begin() ? m_hits.end() - 1 : hit - 1;
    m_table->selectRow(*hit);
    refreshTexts();
}

void LogLinesView::findNext()
{
    step(1);
}

void LogLinesView::findPrevious()
{
    step(-1);
}

void LogLinesView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogLinesView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void LogLinesView::retranslate()
{
    //: In the empty search field above the log lines of a connection
    m_search->setPlaceholderText(tr("Search in these lines"));
    //: Name of the search field above the log lines of a connection, for assistive technology
    m_search->setAccessibleName(tr("Search in these lines"));
    //: Button beside the search field of the log lines
    const QString previous = tr("Find previous");
    m_previous->setAccessibleName(previous);
    setPlainToolTip(*m_previous, previous);
    //: Button beside the search field of the log lines
    const QString next = tr("Find next");
    m_next->setAccessibleName(next);
    setPlainToolTip(*m_next, next);
    //: Name of the table for assistive technology
    m_table->setAccessibleName(tr("Raw log lines"));
    //: Below the log lines of a connection: only the first ones could be read
    m_cut->setText(
        tr("Not all lines are shown: the connection has too many, or they lie too far apart in the log."));
    m_model->retranslate();
    refreshTexts();
}

void LogLinesView::refreshTexts()
{
    const bool read = m_reading.state() == LinesReading::State::Read;
    m_stack->setCurrentWidget(read && m_model->rowCount() > 0 ? m_page : m_sentence);
    m_cut->setVisible(m_model->isTruncated());
    m_previous->setEnabled(!m_hits.empty());
    m_next->setEnabled(!m_hits.empty());
    //: In place of the log lines of a connection
    const QString none =
        tr("No line of this connection was found in the log. The file may have changed since it was read.");
    m_sentence->setText(read ? none : m_reading.sentence());

    QString count;
    if (!m_search->text().isEmpty() && m_hits.empty()) {
        //: Beside the search field of the log lines
        count = tr("No results");
    } else if (!m_hits.empty()) {
        const auto at = std::lower_bound(m_hits.begin(), m_hits.end(), m_table->currentIndex().row());
        //: Beside the search field of the log lines: %1 is the number of the line found, %2 how many there
        //: are
        count = tr("%1 of %2").arg(displayNumber(at - m_hits.begin() + 1), displayNumber(std::ssize(m_hits)));
    }
    m_count->setText(count);
}

} // namespace authloupe
