// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the timeline, and what is said of what they do.
#include "models/time_mark_text.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_text.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace authloupe {
namespace {

constexpr double kKeyFactor = 0.5;
constexpr int kPageBins = 10;

} // namespace

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    m_keyboardFocus = true;
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->modifiers().testFlag(Qt::ControlModifier) && moveRange(event->key(), extend))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (hasBars())
            moveCursorTo(cursorTarget(event->key()), extend);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_brush.isActive() && cursorBin() >= 0)
            m_brush.begin(grid(), m_cursor);
        if (m_brush.isActive())
            commitBrush();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomStep(kKeyFactor); return;
    case Qt::Key_Minus: zoomStep(1 / kKeyFactor); return;
    case Qt::Key_Escape:
        if (stepBack())
            return;
        break;
    default: break;
    }
    event->ignore();
}

int TimelineCanvas::cursorTarget(int key) const
{
    const BinGrid bins = grid();
    int from = cursorBin();
    if (from < 0) // at the end where the way begins
        from = key == Qt::Key_Right || key == Qt::Key_PageDown
                   ? bins.nearestIndex(m_viewport.visible().since) - 1
                   : bins.count;
    switch (key) {
    case Qt::Key_Left: return from - 1;
    case Qt::Key_Right: return from + 1;
    case Qt::Key_PageUp: return from - kPageBins;
    case Qt::Key_PageDown: return from + kPageBins;
    case Qt::Key_Home: return 0;
    default: return bins.count - 1;
    }
}

void TimelineCanvas::moveCursorTo(int index, bool extend)
{
    const BinGrid bins = grid();
    const LogTime to = bins.border(std::clamp(index, 0, bins.count - 1));
    if (!extend) {
        m_brush.clear();
    } else if (!m_brush.isActive() || m_brush.isWhole()) {
        m_brush.clear();
        m_brush.begin(bins, m_cursor.isValid() ? m_cursor : to);
    }
    m_brush.moveTo(bins, to);
    m_cursor = to;
    if (m_viewport.panTo(to))
        rangeMoved();
    brushChanged();
    tellRange();
}

bool TimelineCanvas::moveRange(int key, bool end)
{
    const TimeRange range = shownRange();
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    const bool start = key == Qt::Key_Up || key == Qt::Key_Down;
    if (!hasBars() || !range.since.isValid() || !range.until.isValid()
        || (!start && key != Qt::Key_Left && key != Qt::Key_Right))
        return false;
    const BinGrid bins = grid();
    const std::int64_t forth = back ? -bins.step : bins.step;
    TimeRange moved = range;
    if (start)
        moved.since.seconds += forth;
    else if (end)
        moved.until.seconds += forth;
    else
        moved = pannedRange(range, forth, m_viewport.home());
    const TimeRange& home = m_viewport.home();
    if (moved.since >= moved.until || moved.since < std::min(home.since, range.since)
        || moved.until > std::max(home.until, range.until))
        return true;
    m_brush.beginWith(bins, moved);
    if (m_viewport.panTo(back ? moved.since : LogTime{moved.until.seconds - 1}))
        rangeMoved();
    brushChanged();
    tellRange();
    return true;
}

// To assistive technology.
void TimelineCanvas::tellRange()
{
    if (m_brush.isActive()) {
        setAccessibleDescription(rangeText(m_result->surroundings, m_brush.range()));
    } else {
        const QString marks = marksIn(grid().range(cursorBin()));
        const QString bar = binSentence(m_result->bins, cursorBin(), m_look.showNotAttempted);
        setAccessibleDescription(marks.isEmpty() ? bar : QString(bar % QStringLiteral("; ") % marks));
    }
    QAccessibleEvent announcement(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&announcement);
}

QString TimelineCanvas::marksIn(const TimeRange& range) const
{
    if (!m_look.showMarks)
        return {};
    const std::vector<TimeMark>& marks = *m_result->marks;
    const auto begin = std::ranges::lower_bound(marks, range.since, {}, &TimeMark::at);
    const auto end = std::ranges::lower_bound(marks, range.until, {}, &TimeMark::at);
    return marksText({begin, end}, *m_result->snapshot);
}

} // namespace authloupe
