// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/application.h"

#include <QTimer>

#include <new>
#include <utility>

namespace authloupe {

// An exception must not go through the event loop, which is not made for it. This is the place that Qt has
// for catching one.
bool Application::notify(QObject* receiver, QEvent* event)
{
    try {
        return QApplication::notify(receiver, event);
    } catch (const std::bad_alloc&) {
        if (!std::exchange(m_isToTell, true))
            QTimer::singleShot(0, this, [this] {
                m_isToTell = false;
                Q_EMIT outOfMemory();
            });
        return true;
    }
}

} // namespace authloupe
