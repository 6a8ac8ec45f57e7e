// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and keys of the timeline.
#include "widgets/plain_text.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_text.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace authloupe {
namespace {

constexpr double kEdgeReach = 5.0;   // how near the mouse must come to an edge to take hold of it
constexpr double kWheelFactor = 0.8; // for one notch
constexpr double kKeyFactor = 0.5;
constexpr double kPanShare = 0.1; // of what is on the screen, for one notch
constexpr int kPageBins = 10;
constexpr double kNotch = 120.0;

} // namespace

TimelineCanvas::Grip TimelineCanvas::gripAt(const QPointF& position) const
{
    if (!m_result || m_brush.isActive() || !hasBars())
        return Grip::None;
    const TimeRange& range = m_result->filter.time;
    const auto near = [&](LogTime border) {
        return std::abs(m_axes.scale().x(border) - position.x()) <= kEdgeReach;
    };
    // An edge needs the other one to hold on to.
    if (!range.since.isValid() || !range.until.isValid())
        return Grip::None;
    if (near(range.until))
        return Grip::Until;
    if (near(range.since))
        return Grip::Since;
    return handleOf(range).contains(position) ? Grip::Whole : Grip::None;
}

bool TimelineCanvas::event(QEvent* event)
{
    // The window may use Escape as well: it gets it once nothing here is left to take back.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool something = m_brush.isActive() || m_viewport.isZoomed() || !shownRange().isEverything();
        if (key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier && something) {
            event->accept();
            return true;
        }
    }
    return QChartView::event(event);
}

bool TimelineCanvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        setHover(-1);
    // Left to the viewport, which has the tooltip; a QGraphicsView would ask the items of the chart.
    if (event->type() == QEvent::ToolTip)
        return false;
    return QChartView::viewportEvent(event);
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LocaleChange: refresh(); break;
    case QEvent::LanguageChange: retranslate(); break;
    default: break;
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    refresh();
    // Not for every pixel of a drag at the window's border.
    const auto now = static_cast<double>(mostBins());
    const auto before = static_cast<double>(m_mostBins);
    if (std::abs(now - before) > 0.1 * before) {
        m_mostBins = mostBins();
        Q_EMIT binsWanted();
    }
}

void TimelineCanvas::setHover(int index)
{
    if (index == m_hover)
        return;
    m_hover = index;
    setPlainToolTip(*viewport(),
                    index < 0 ? QString() : binText(m_result->bins, index, m_look.showNotAttempted));
    viewport()->update();
}

void TimelineCanvas::updateMouseCursor(const QPointF& position)
{
    const Grip grip = m_pressedGrip != Grip::None ? m_pressedGrip : gripAt(position);
    switch (grip) {
    case Grip::None: viewport()->setCursor(Qt::ArrowCursor); return;
    case Grip::Since:
    case Grip::Until: viewport()->setCursor(Qt::SizeHorCursor); return;
    case Grip::Whole:
        viewport()->setCursor(m_pressedGrip == Grip::Whole ? Qt::ClosedHandCursor : Qt::OpenHandCursor);
        return;
    }
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    m_keyboardFocus = false;
    if (event->button() != Qt::LeftButton || !hasBars()) {
        event->ignore();
        return;
    }
    m_brush.clear();
    m_pressedAt = event->position();
    m_pressedGrip = gripAt(event->position());
    updateMouseCursor(event->position());
    m_cursor = grid().border(grid().nearestIndex(m_axes.scale().timeAt(event->position().x())));
    viewport()->update();
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasBars())
        return;
    const double x = event->position().x();
    const LogTime at = m_axes.scale().timeAt(x);
    if (!m_pressedAt) {
        const bool inside = m_axes.plot().contains(event->position());
        setHover(inside && m_result->bins.bins.size() == m_result->surroundings.bins.size()
                     ? grid().nearestIndex(at)
                     : -1);
        updateMouseCursor(event->position());
        return;
    }
    if (m_brush.isActive()) {
        m_brush.moveTo(grid(), at);
    } else if (std::abs(x - m_pressedAt->x()) >= QApplication::startDragDistance()) {
        const TimeRange& range = m_result->filter.time;
        const LogTime pressedAt = m_axes.scale().timeAt(m_pressedAt->x());
        switch (m_pressedGrip) {
        case Grip::None: m_brush.begin(grid(), pressedAt); break;
        case Grip::Whole: m_brush.beginWhole(grid(), range, pressedAt, m_viewport.home()); break;
        case Grip::Since: m_brush.beginAtBorder(grid(), range.until, at); break;
        case Grip::Until: m_brush.beginAtBorder(grid(), range.since, at); break;
        }
        m_brush.moveTo(grid(), at);
    }
    brushChanged();
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt.reset();
    m_pressedGrip = Grip::None;
    if (m_brush.isActive())
        commitBrush();
    updateMouseCursor(event->position());
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressedAt.reset();
    if (event->button() == Qt::LeftButton)
        stepBack();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    // Alt and a second wheel turn it sideways.
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || event->angleDelta().y() == 0;
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    bool changed = false;
    if (sideways && delta != 0) {
        const double share = -delta / kNotch * kPanShare;
        changed = m_viewport.pan(std::llround(share * static_cast<double>(secondsOf(m_viewport.visible()))));
    } else if (delta != 0) {
        changed = m_viewport.zoom(std::pow(kWheelFactor, delta / kNotch),
                                  m_axes.scale().timeAt(event->position().x()));
    }
    event->setAccepted(true);
    if (changed)
        rangeMoved();
}

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
    } else if (!m_brush.isActive()) {
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
    setAccessibleDescription(m_brush.isActive()
                                 ? rangeText(m_result->surroundings, m_brush.range())
                                 : binSentence(m_result->bins, cursorBin(), m_look.showNotAttempted));
    QAccessibleEvent announcement(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&announcement);
}

void TimelineCanvas::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    m_keyboardFocus =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    QChartView::focusInEvent(event);
    viewport()->update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void TimelineCanvas::zoomStep(double factor)
{
    if (m_viewport.isEmpty())
        return;
    const TimeRange& visible = m_viewport.visible();
    const bool onScreen = m_cursor.isValid() && visible.contains(m_cursor);
    if (m_viewport.zoom(factor,
                        onScreen ? m_cursor : LogTime{visible.since.seconds + secondsOf(visible) / 2}))
        rangeMoved();
}

void TimelineCanvas::resetZoom()
{
    if (m_viewport.reset())
        rangeMoved();
}

bool TimelineCanvas::stepBack()
{
    if (m_brush.isActive()) {
        m_brush.clear();
        m_pressedAt.reset();
        m_pressedGrip = Grip::None;
        viewport()->setCursor(Qt::ArrowCursor);
        brushChanged();
        return true;
    }
    if (m_viewport.isZoomed()) {
        resetZoom();
        return true;
    }
    if (shownRange().isEverything())
        return false;
    Q_EMIT rangeSelected({});
    return true;
}

void TimelineCanvas::rangeMoved()
{
    setHover(-1);
    refreshScale();
    Q_EMIT binsWanted();
}

void TimelineCanvas::brushChanged()
{
    viewport()->update();
    Q_EMIT hintChanged(m_brush.isActive() ? rangeText(m_result->surroundings, m_brush.range()) : QString());
}

void TimelineCanvas::commitBrush()
{
    m_chosen = m_brush.range();
    m_brush.clear();
    brushChanged();
    Q_EMIT rangeSelected(m_chosen);
}

} // namespace authloupe
