// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drop_target.h"

#include "widgets/drop_overlay.h"
#include "widgets/session_table_view.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

namespace authloupe {
namespace {

bool hasFiles(const QMimeData* data)
{
    // Only urls: dragged text is somebody's selection, not a log.
    const QList<QUrl> urls = data != nullptr ? data->urls() : QList<QUrl>();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); });
}

} // namespace

DropTarget::DropTarget(QWidget& window)
    : QObject(&window),
      m_window(window),
      m_overlay(new DropOverlay(&window))
{
    window.setAcceptDrops(true);
    // On the application: the widget below the pointer gets the event, and it may be any.
    QApplication::instance()->installEventFilter(this);
}

DropTarget::~DropTarget() = default;

void DropTarget::setAddingPossible(bool possible)
{
    m_addingPossible = possible;
    m_overlay->setAddingPossible(possible);
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::DragLeave:
    case QEvent::Drop:
        if (auto* const widget = qobject_cast<QWidget*>(watched);
            widget != nullptr && widget->window() == &m_window)
            return handle(*widget, *event);
        return false;
    default: return false;
    }
}

bool DropTarget::handle(QWidget& widget, QEvent& event)
{
    if (event.type() == QEvent::DragLeave) {
        m_overlay->hide();
        return false;
    }
    auto& drop = static_cast<QDropEvent&>(event);
    // Rows are for other programs: in a field they would be a filter of thousands of lines.
    if (qobject_cast<SessionTableView*>(drop.source()) != nullptr) {
        drop.ignore();
        return true;
    }
    if (!hasFiles(drop.mimeData()))
        return false;
    const QPoint position = widget.mapTo(&m_window, drop.position().toPoint());
    move(drop, position);
    if (event.type() == QEvent::Drop) {
        m_overlay->hide();
        Q_EMIT filesDropped(drop.mimeData()->urls(), wantsAdd(drop, position));
    }
    return true;
}

void DropTarget::move(QDropEvent& event, const QPoint& position)
{
    // Copy, whatever the other side proposes: a move would let it delete the log.
    event.setDropAction(Qt::CopyAction);
    event.accept();
    m_overlay->showFor(static_cast<int>(event.mimeData()->urls().size()), wantsAdd(event, position));
}

bool DropTarget::wantsAdd(const QDropEvent& event, const QPoint& position) const
{
    return m_addingPossible
           && (event.modifiers().testFlag(Qt::ControlModifier) || m_overlay->addArea().contains(position));
}

} // namespace authloupe
