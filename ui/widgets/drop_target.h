// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/loader.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <vector>

class QDropEvent;
class QWidget;

namespace authloupe {

class DropOverlay;

// Makes a whole window take files and folders, whatever widget is below the pointer: some (line edits, the
// chart) would otherwise take the drop for themselves. While something is dragged over it an overlay shows
// what will happen.
class DropTarget final : public QObject {
    Q_OBJECT

public:
    // `window` owns this object.
    explicit DropTarget(QWidget& window);
    ~DropTarget() override;

    // With a document open a drop can also add to it: with Ctrl, or on the part of the window that says so.
    void setAddingPossible(bool possible);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void filesDropped(const QList<QUrl>& urls, bool add);

private:
    bool handle(QWidget& widget, QEvent& event);
    void move(QDropEvent& event, const QPoint& position);
    [[nodiscard]] bool wantsAdd(const QDropEvent& event, const QPoint& position) const;

    QWidget& m_window;
    DropOverlay* m_overlay = nullptr;
    bool m_addingPossible = false;
};

} // namespace authloupe
