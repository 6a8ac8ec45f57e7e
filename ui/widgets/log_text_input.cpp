// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_text_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace authloupe {

// A file of its own: what keys and the mouse do in the whole log.

namespace {

constexpr int kDragInterval = 40; // ms

} // namespace

void LogTextView::keyPressEvent(QKeyEvent* event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isControl = event->modifiers().testFlag(Qt::ControlModifier);
    const auto page = static_cast<std::int64_t>(wholeRows());
    const auto across = [this](int steps) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                        + steps * horizontalScrollBar()->singleStep());
    };
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested();
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: moveBy(-1, extends); break;
    case Qt::Key_Down: moveBy(1, extends); break;
    case Qt::Key_PageUp: moveBy(-page, extends); break;
    case Qt::Key_PageDown: moveBy(page, extends); break;
    case Qt::Key_Left: across(-1); break;
    case Qt::Key_Right: across(1); break;
    case Qt::Key_Home:
        if (isControl)
            moveTo(0, extends);
        horizontalScrollBar()->setValue(0);
        break;
    case Qt::Key_End:
        if (isControl)
            moveTo(rowCount(), extends);
        else
            horizontalScrollBar()->setValue(horizontalScrollBar()->maximum());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT activated(); break;
    default: QAbstractScrollArea::keyPressEvent(event); break;
    }
}

void LogTextView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        moveTo(rowAt(event->position().toPoint().y()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void LogTextView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    m_dragY = event->position().toPoint().y();
    const bool isBeyond = m_dragY < 0 || m_dragY >= viewport()->height();
    if (isBeyond && !m_dragging.isActive())
        m_dragging.start(kDragInterval, this);
    else if (!isBeyond)
        m_dragging.stop();
    if (!isBeyond)
        moveTo(rowAt(m_dragY), true);
}

void LogTextView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragging.stop();
    QAbstractScrollArea::mouseReleaseEvent(event);
}

void LogTextView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    moveTo(rowAt(event->position().toPoint().y()), false);
    Q_EMIT activated();
}

void LogTextView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_dragging.timerId())
        moveBy(m_dragY < 0 ? -1 : 1, true);
    else
        QAbstractScrollArea::timerEvent(event);
}

void LogTextView::contextMenuEvent(QContextMenuEvent* event)
{
    if (rowCount() == 0)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const auto below =
            static_cast<int>(std::min(currentRow() - std::min(currentRow(), m_top), wholeRows()));
        Q_EMIT menuRequested(viewport()->mapToGlobal(QPoint(m_places.textLeft(), below * rowHeight())));
        return;
    }
    const std::uint64_t row = rowAt(event->pos().y());
    const RowRange selected = selectedRows();
    if (row < selected.first || row > selected.last)
        moveTo(row, false);
    Q_EMIT menuRequested(event->globalPos());
}

void LogTextView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogTextView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_dragging.stop();
    viewport()->update();
}

} // namespace authloupe
