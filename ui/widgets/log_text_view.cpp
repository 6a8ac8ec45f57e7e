// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_text_view.h"

#include "bridge/log_pages.h"
#include "models/display_text.h"
#include "models/locale_text.h"
#include "models/log_line_text.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace authloupe {

namespace {

// A scroll bar counts in an int; a longer log moves by several rows at a step.
constexpr std::uint64_t kMostSteps = 1'000'000'000;
constexpr int kLogRowPadding = 4; // pixels
constexpr int kWidestFile = 24;   // characters

QString fileNameOf(const Snapshot& snapshot, FileIndex file)
{
    return displayText(snapshot.files()[raw(file)].name);
}

} // namespace

LogTextView::LogTextView(LogPages& pages, QWidget* parent) : QAbstractScrollArea(parent), m_pages(pages)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // Lines of a log read from left to right in every language, with their numbers on the left.
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::ArrowCursor);
    setMinimumHeight(rowHeight() * 3 + horizontalScrollBar()->sizeHint().height());
}

LogTextView::~LogTextView() = default;

std::uint64_t LogTextView::rowCount() const
{
    return m_pages.layout().rowCount();
}

int LogTextView::rowHeight() const
{
    return fontMetrics().height() + kLogRowPadding;
}

std::uint64_t LogTextView::wholeRows() const
{
    return static_cast<std::uint64_t>(std::max(1, viewport()->height() / rowHeight()));
}

std::uint64_t LogTextView::lastTop() const
{
    return rowCount() - std::min(rowCount(), wholeRows());
}

std::uint64_t LogTextView::rowAt(int y) const
{
    const std::uint64_t row = m_top + static_cast<std::uint64_t>(std::max(0, y) / rowHeight());
    return std::min(row, std::max<std::uint64_t>(rowCount(), 1) - 1);
}

std::uint64_t LogTextView::currentRow() const
{
    return m_pages.layout().rowOf(m_current);
}

RowRange LogTextView::selectedRows() const
{
    const std::uint64_t current = currentRow();
    const std::uint64_t anchor = m_pages.layout().rowOf(m_anchor);
    return {std::min(current, anchor), std::max(current, anchor)};
}

RowRange LogTextView::rowsInSight() const
{
    return {m_top, m_top + wholeRows()};
}

void LogTextView::reset()
{
    m_top = m_rows = 0;
    m_topPlace = m_current = m_anchor = rowCount() == 0 ? Place() : m_pages.layout().placeOf(0);
    m_widest = 0;
    m_own.clear();
    horizontalScrollBar()->setValue(0);
    refresh();
}

void LogTextView::refresh()
{
    m_seen.forget();
    const std::uint64_t lastTopBefore = m_rows - std::min(m_rows, wholeRows());
    const bool wasAtEnd = lastTopBefore > 0 && m_top == lastTopBefore && rowCount() > m_rows;
    measure();
    setTop(wasAtEnd ? lastTop() : m_pages.layout().rowOf(m_topPlace));
    tell();
}

void LogTextView::measure()
{
    const LogLayout& layout = m_pages.layout();
    std::uint32_t most = 1;
    int longest = 0;
    for (std::size_t i = 0; i < layout.fileCount(); ++i) {
        most = std::max(most, layout.lineCount(FileIndex{static_cast<std::uint16_t>(i)}));
        if (layout.hasHeadings() && longest < kWidestFile)
            longest = std::max(longest, static_cast<int>(m_pages.snapshot()->files()[i].name.size()));
    }
    const int character = fontMetrics().averageCharWidth();
    m_places.padding = character;
    m_places.fileWidth = layout.hasHeadings() ? std::min(longest, kWidestFile) * character : 0;
    m_places.numberWidth = fontMetrics().horizontalAdvance(displayCount(most));
}

void LogTextView::setTop(std::uint64_t row)
{
    m_top = std::min(row, lastTop());
    if (rowCount() > 0)
        m_topPlace = m_pages.layout().placeOf(m_top);
    arrange();
    ask();
    viewport()->update();
}

void LogTextView::arrange()
{
    m_arranging = true;
    m_rows = rowCount();
    const std::uint64_t steps = std::min(lastTop(), kMostSteps);
    verticalScrollBar()->setRange(0, static_cast<int>(steps));
    verticalScrollBar()->setPageStep(static_cast<int>(wholeRows()));
    const double part = lastTop() == 0 ? 0 : static_cast<double>(m_top) / static_cast<double>(lastTop());
    verticalScrollBar()->setValue(steps == lastTop() ? static_cast<int>(m_top)
                                                     : qRound(part * static_cast<double>(steps)));
    const int room = viewport()->width() - m_places.textLeft();
    horizontalScrollBar()->setRange(0, std::max(0, m_widest + m_places.padding - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    m_arranging = false;
}

void LogTextView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_places.across = horizontalScrollBar()->value();
    if (!m_arranging && rowCount() > 0) {
        const auto steps = static_cast<std::uint64_t>(verticalScrollBar()->maximum());
        const auto value = static_cast<std::uint64_t>(verticalScrollBar()->value());
        const double part =
            static_cast<double>(value) / static_cast<double>(std::max<std::uint64_t>(steps, 1));
        const std::uint64_t top =
            steps == lastTop() ? value : static_cast<std::uint64_t>(part * static_cast<double>(lastTop()));
        m_top = std::min(top, lastTop());
        m_topPlace = m_pages.layout().placeOf(m_top);
        ask();
    }
    viewport()->update();
}

void LogTextView::ask()
{
    if (isVisible() && rowCount() > 0)
        m_pages.want(rowsInSight());
}

void LogTextView::goTo(const Place& place)
{
    m_current = m_anchor = place;
    const std::uint64_t row = currentRow();
    if (row < m_top || row >= m_top + wholeRows())
        setTop(row - std::min(row, wholeRows() / 2));
    viewport()->update();
    tell();
}

void LogTextView::moveTo(std::uint64_t row, bool extends)
{
    if (rowCount() == 0)
        return;
    m_current = m_pages.layout().placeOf(std::min(row, rowCount() - 1));
    if (!extends)
        m_anchor = m_current;
    bringIntoSight();
    viewport()->update();
    tell();
}

void LogTextView::moveBy(std::int64_t rows, bool extends)
{
    const std::uint64_t row = currentRow();
    const auto step = static_cast<std::uint64_t>(rows < 0 ? -rows : rows);
    moveTo(rows < 0 ? row - std::min(row, step) : row + step, extends);
}

void LogTextView::selectAll()
{
    if (rowCount() == 0)
        return;
    m_anchor = m_pages.layout().placeOf(0);
    m_current = m_pages.layout().placeOf(rowCount() - 1);
    viewport()->update();
    tell();
}

void LogTextView::bringIntoSight()
{
    const std::uint64_t row = currentRow();
    if (row < m_top)
        setTop(row);
    else if (row >= m_top + wholeRows())
        setTop(row - wholeRows() + 1);
}

void LogTextView::tell()
{
    const RawLine* const line = m_pages.line(m_current);
    const QString number = m_current.line == 0 ? QString() : displayCount(m_current.line);
    const QString text = line == nullptr ? number : number + QLatin1Char(' ') + logLineText(*line);
    if (accessibleDescription() != text)
        setAccessibleDescription(text);
    Q_EMIT currentChanged();
}

void LogTextView::setOwnLines(std::vector<Place> lines)
{
    m_own = std::move(lines);
    viewport()->update();
}

void LogTextView::setSought(const SoughtText& sought)
{
    if (sought == m_seen.sought())
        return;
    m_seen.setSought(sought);
    viewport()->update();
}

LogRow LogTextView::lookOf(std::uint64_t row)
{
    const Place place = m_pages.layout().placeOf(row);
    const RowRange selected = selectedRows();
    LogRow look;
    look.isHeading = place.line == 0;
    if (m_pages.layout().hasHeadings())
        look.file = fileNameOf(*m_pages.snapshot(), place.file);
    look.isSelected = row >= selected.first && row <= selected.last;
    look.isCurrent = place == m_current && hasFocus();
    if (look.isHeading)
        return look;
    look.number = displayCount(place.line);
    look.isOwn = std::ranges::binary_search(m_own, place);
    const RawLine* const line = m_pages.line(place);
    look.isRead = line != nullptr;
    if (line != nullptr) {
        const SeenLines::Line& seen = m_seen.line(place, *line);
        look.text = seen.text;
        look.fits = seen.fits;
        look.hits = seen.hits;
    }
    return look;
}

void LogTextView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const int height = rowHeight();
    int widest = m_widest;
    QRect place(0, 0, viewport()->width(), height);
    for (std::uint64_t row = m_top; row < rowCount() && place.top() < viewport()->height(); ++row) {
        const LogRow look = lookOf(row);
        paintLogRow(painter, place, look, m_places, palette(), font());
        widest = std::max(widest, fontMetrics().horizontalAdvance(look.text));
        place.translate(0, height);
    }
    if (widest == m_widest)
        return;
    m_widest = widest;
    QMetaObject::invokeMethod(this, &LogTextView::arrange, Qt::QueuedConnection);
}

void LogTextView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    // What somebody looks at stays in sight: the end of the log, and the current row.
    const auto rowsBefore = static_cast<std::uint64_t>(std::max(0, event->oldSize().height()) / rowHeight());
    const bool wasAtEnd = m_top > 0 && m_top + rowsBefore >= rowCount();
    const bool sawCurrent = currentRow() >= m_top && currentRow() < m_top + rowsBefore;
    setTop(wasAtEnd ? lastTop() : m_top);
    if (sawCurrent)
        bringIntoSight();
}

void LogTextView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    ask();
}

void LogTextView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange: refresh(); break;
    default: break;
    }
}

} // namespace authloupe
