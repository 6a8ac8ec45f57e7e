// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <mutex>

namespace authloupe {

// The way from a thread that may outlive a QObject to that object. Shared by both; the object mutes it in its
// destructor.
class Doorbell final {
public:
    explicit Doorbell(QObject* owner) : m_owner(owner) {}
    Doorbell(const Doorbell&) = delete;
    Doorbell& operator=(const Doorbell&) = delete;

    // Runs `answer` on the owner's thread, soon; never when the owner is gone by then. Safe from any thread.
    void ring(std::function<void()> answer);
    // Nothing is run any more. Called by the owner on its thread.
    void mute();

private:
    std::mutex m_mutex;
    QObject* m_owner; // guarded by m_mutex
};

} // namespace authloupe
