// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/doorbell.h"

#include <utility>

namespace authloupe {

void Doorbell::ring(std::function<void()> answer)
{
    const std::scoped_lock lock(m_mutex); // the owner waits here with its end until the call is on its way
    if (m_owner != nullptr) {
        QMetaObject::invokeMethod(
            m_owner, [answer = std::move(answer)] { answer(); }, Qt::QueuedConnection);
    }
}

void Doorbell::mute()
{
    const std::scoped_lock lock(m_mutex);
    m_owner = nullptr;
}

} // namespace authloupe
