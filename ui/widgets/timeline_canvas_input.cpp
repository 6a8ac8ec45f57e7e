// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel and focus of the timeline.
#include "models/time_mark_text.h"
#include "widgets/plain_text.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_text.h"

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
constexpr double kPanShare = 0.1;    // of what is on the screen, for one notch
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

void TimelineCanvas::setHover(int index, int sign)
{
    if (index == m_hover && sign == m_hoverSign)
        return;
    m_hover = index;
    m_hoverSign = sign;
    QString text;
    if (sign >= 0)
        text = marksText(m_marks.marksOf(sign), *m_result->snapshot);
    else if (index >= 0)
        text = binText(m_result->bins, index, m_look.showNotAttempted);
    setPlainToolTip(*viewport(), text);
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
                     : -1,
                 m_marks.signAt(event->position()));
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
