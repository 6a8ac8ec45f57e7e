// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whole_log_pane.h"

#include "load/line_session.h"
#include "models/clipboard_text.h"
#include "models/display_text.h"
#include "models/error_text.h"
#include "models/filter_mistake_text.h"
#include "models/locale_text.h"
#include "models/log_line_text.h"
#include "query/filter_language.h"
#include "widgets/lines_reading.h"
#include "widgets/log_bar.h"
#include "widgets/log_text_view.h"
#include "widgets/plain_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace authloupe {

namespace {

constexpr int kProgressInterval = 250; // ms

} // namespace

WholeLogPane::WholeLogPane(QWidget* parent)
    : QWidget(parent),
      m_owner(this, "line session", [this](const Result<SessionRow>& row) { takeConnection(row); }),
      m_copied(this, "copied lines", [this](const Result<CopiedLines>& lines) { takeCopied(lines); }),
      m_own(new LinesReading(this)),
      m_bar(new LogBar(this)),
      m_said(new PlainParagraph(this)),
      m_view(new LogTextView(m_pages, this))
{
    m_progress.setInterval(kProgressInterval);
    m_said->hide();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_bar);
    column->addWidget(m_said);
    column->addWidget(m_view, 1);
    connectParts();
    retranslate();
}

WholeLogPane::~WholeLogPane() = default;

void WholeLogPane::connectParts()
{
    connect(&m_pages, &LogPages::changed, this, [this] {
        m_view->refresh();
        refreshSaid();
    });
    connect(m_view, &LogTextView::currentChanged, this, [this] { m_bar->setFile(m_view->current().file); });
    connect(m_view, &LogTextView::activated, this, &WholeLogPane::askForConnection);
    connect(m_view, &LogTextView::copyRequested, this, &WholeLogPane::copy);
    connect(m_view, &LogTextView::menuRequested, this, &WholeLogPane::showMenu);
    connect(m_bar, &LogBar::soughtChanged, this,
            [this] { m_view->setSought(SoughtText::of(m_bar->typed())); });
    connect(m_bar, &LogBar::findRequested, this, &WholeLogPane::find);
    connect(m_bar, &LogBar::cancelRequested, this, &WholeLogPane::cancelSearch);
    connect(m_bar, &LogBar::lineRequested, this, &WholeLogPane::goToLine);
    connect(m_bar, &LogBar::fileRequested, this, [this](FileIndex file) {
        m_view->goTo({file, 0});
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_search, &LogSearch::finished, this, &WholeLogPane::takeFound);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        m_isLong = true;
        m_bar->setSearching(true);
        refreshSaid();
    });
    connect(m_own, &LinesReading::changed, this, &WholeLogPane::takeOwnLines);
    const auto addKey = [this](QKeySequence::StandardKey key, bool backwards) {
        auto* const shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, backwards] { find(backwards); });
    };
    addKey(QKeySequence::FindNext, false);
    addKey(QKeySequence::FindPrevious, true);
}

void WholeLogPane::setDocument(const SnapshotPtr& snapshot, const std::vector<LoadInput>& inputs,
                               quint64 document)
{
    const bool isAnother = document != m_document || !m_pages.snapshot();
    m_inputs = inputs;
    m_document = document;
    m_pages.setDocument(snapshot, inputs, document);
    m_bar->setSnapshot(snapshot, document);
    if (isAnother) {
        cancelSearch();
        m_owner.clear();
        m_copied.clear();
        m_own->clear();
        m_session = kNoSession;
        say({});
        m_view->reset();
    } else {
        m_view->refresh();
    }
    readOwnLines();
}

void WholeLogPane::setSession(SessionRow row)
{
    if (row == m_session)
        return;
    m_session = row;
    m_own->clear();
    m_view->setOwnLines({});
    readOwnLines();
}

// Nobody waits for what nobody looks at.
void WholeLogPane::readOwnLines()
{
    if (isVisible() && m_pages.snapshot() && m_session != kNoSession)
        m_own->readSession(m_pages.snapshot(), m_session, m_inputs);
}

void WholeLogPane::takeOwnLines()
{
    std::vector<LogLayout::Place> places;
    if (m_own->state() == LinesReading::State::Read)
        for (const RawLine& line : m_own->result()->lines.lines)
            places.push_back({line.file, line.line});
    std::ranges::sort(places);
    m_view->setOwnLines(std::move(places));
}

void WholeLogPane::goToSession()
{
    if (!m_pages.snapshot() || m_session == kNoSession)
        return;
    goTo(m_pages.snapshot()->session(m_session).first);
}

void WholeLogPane::goTo(const LogPosition& place)
{
    say({});
    m_view->goTo({place.file, place.line});
    m_view->setFocus(Qt::OtherFocusReason);
}

void WholeLogPane::focusSearch()
{
    m_bar->focusSearch();
}

void WholeLogPane::focusLine()
{
    m_bar->focusLine();
}

void WholeLogPane::focusText()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void WholeLogPane::find(bool backwards)
{
    const std::string typed = m_bar->typed();
    const SoughtText sought = SoughtText::of(typed);
    if (sought.text.empty() || !m_pages.snapshot())
        return;
    if (const auto fault = sought.fault()) {
        const FilterMistake mistake{
            FilterMistakeCode::BadRegex, {fault->position + 1, fault->length}, {}, fault->code};
        say([mistake, typed] { return filterMistakeSentence(mistake, typed); });
        return;
    }
    m_isLong = false;
    m_backwards = backwards;
    say([this] {
        //: Above the whole log while it is searched; %1 is a share such as 43%
        const QString searching = tr("Searching: %1").arg(displayPercent(m_search.progress()));
        return m_isLong ? searching : QString();
    });
    m_progress.start();
    m_search.start(m_pages.snapshot(), m_pages.texts(), sought, m_view->current(), backwards);
}

void WholeLogPane::cancelSearch()
{
    if (!m_search.isBusy())
        return;
    m_search.cancel();
    m_progress.stop();
    m_bar->setSearching(false);
    say([] {
        //: Above the whole log: somebody ended the search before it was through
        return tr("The search was cancelled.");
    });
}

void WholeLogPane::takeFound(const LogSearchResult& result)
{
    m_progress.stop();
    m_bar->setSearching(false);
    if (result.error.code != ErrorCode::None) {
        say([error = result.error] { return errorSentence(error); });
        return;
    }
    if (!result.found) {
        say([] {
            //: Above the whole log: no line holds what was looked for
            return tr("Not found in the whole log.");
        });
        return;
    }
    const bool wrapped = result.found->wrapped;
    m_view->goTo(result.found->place);
    say([wrapped, backwards = m_backwards] {
        if (!wrapped)
            return QString();
        //: Above the whole log: a search backwards came to the first line
        const QString fromEnd = tr("The search went on from the end of the log.");
        //: Above the whole log: a search came to the last line
        const QString fromBeginning = tr("The search went on from the beginning of the log.");
        return backwards ? fromEnd : fromBeginning;
    });
}

void WholeLogPane::goToLine(const QString& typed)
{
    const FileIndex file = m_bar->file();
    const std::uint32_t lines = m_pages.layout().fileCount() == 0 ? 0 : m_pages.layout().lineCount(file);
    const auto number = typedLineNumber(typed);
    if (!number || *number == 0 || *number > lines) {
        say([lines] {
            //: Above the whole log: somebody wants to go to a line
            const QString none = tr("This file has no lines.");
            //: Above the whole log: what was typed is no number of a line; %1 is the last one
            const QString range = tr("There are lines from 1 to %1 in this file.");
            return lines == 0 ? none : range.arg(displayCount(lines));
        });
        return;
    }
    say({});
    m_view->goTo({file, static_cast<std::uint32_t>(*number)});
    m_view->setFocus(Qt::OtherFocusReason);
}

void WholeLogPane::askForConnection()
{
    const RawLine* const line = m_pages.line(m_view->current());
    if (line == nullptr)
        return; // not read yet, or the name of a file
    say({});
    m_owner.ask([snapshot = m_pages.snapshot(), texts = m_pages.texts(),
                 place = LogPosition{line->offset, line->line, line->file}](const StopToken& stop) {
        return sessionOfLine(*snapshot, place, texts, stop);
    });
}

void WholeLogPane::takeConnection(const Result<SessionRow>& row)
{
    if (!row.ok())
        say([error = row.error()] { return errorSentence(error); });
    else if (row.value() == kNoSession)
        say([] {
            //: Above the whole log: somebody asked for the connection of a line
            return tr("This line belongs to no connection.");
        });
    else
        Q_EMIT connectionRequested(row.value());
}

void WholeLogPane::copy()
{
    if (!m_pages.snapshot() || m_pages.layout().rowCount() == 0)
        return;
    m_copied.ask([snapshot = m_pages.snapshot(), texts = m_pages.texts(),
                  rows = m_view->selectedRows()](const StopToken& stop) -> Result<CopiedLines> {
        const auto lines = readRows(*snapshot, texts, rows, {kMostCopiedRows, kMostCopiedBytes}, stop);
        if (!lines.ok())
            return lines.error();
        const std::vector<RawLine>& all = lines.value().lines;
        return CopiedLines{logLinesAsText(*snapshot, all), all.size(), lines.value().truncated};
    });
}

void WholeLogPane::takeCopied(const Result<CopiedLines>& lines)
{
    if (!lines.ok()) {
        say([error = lines.error()] { return errorSentence(error); });
        return;
    }
    if (lines.value().areTooMany) {
        say([] {
            //: Above the whole log: more lines are selected than a clipboard should carry
            return tr("Too many lines to copy. Select fewer.");
        });
        return;
    }
    QGuiApplication::clipboard()->setText(lines.value().text);
    say([count = lines.value().count] {
        //: Above the whole log; %Ln is a number of lines
        return tr("%Ln line(s) copied.", nullptr, pluralNumber(count));
    });
}

void WholeLogPane::showMenu(const QPoint& globalPosition)
{
    QMenu menu(this);
    //: Context menu of the whole log: goes to the connection to which the line belongs
    menu.addAction(tr("Show connection"), this, &WholeLogPane::askForConnection);
    //: Context menu of the whole log: puts the selected lines on the clipboard
    menu.addAction(tr("Copy lines"), this, &WholeLogPane::copy);
    menu.exec(globalPosition);
}

void WholeLogPane::say(Sentence sentence)
{
    m_sentence = std::move(sentence);
    refreshSaid();
}

void WholeLogPane::refreshSaid()
{
    QString text = m_sentence ? m_sentence() : QString();
    if (text.isEmpty() && m_pages.error().code != ErrorCode::None)
        text = errorSentence(m_pages.error());
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void WholeLogPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readOwnLines();
}

void WholeLogPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void WholeLogPane::retranslate()
{
    //: Name of the pane for assistive technology: all lines of all files that are open
    m_view->setAccessibleName(tr("Whole log"));
    refreshSaid();
}

} // namespace authloupe
