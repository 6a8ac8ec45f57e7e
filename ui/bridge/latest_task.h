// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "bridge/leavable_thread.h"

#include <functional>
#include <memory>

namespace authloupe {

// One thread that runs one task at a time and keeps at most one waiting: a newer one takes its place. The
// thread starts with the first task.
class LatestTask final {
public:
    using Task = std::function<void(const StopToken&)>;
    enum class Running { Stop, LetEnd };
    // What the destructor does with a task that runs: wait for it, or leave it behind after
    // LeavableThread::kPatience. The latter is for tasks that read files, which may hang; they must own
    // everything that they touch.
    enum class AtEnd { Join, Leave };

    // The name is shown by profilers; at most 15 characters.
    explicit LatestTask(const char* threadName, AtEnd atEnd = AtEnd::Join);
    // Stops it and drops the one that waits.
    ~LatestTask();
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    void post(Task task, Running running = Running::Stop);
    // Drops the waiting task and stops the running one.
    void cancel();

private:
    struct Desk;

    const char* m_threadName;
    AtEnd m_atEnd;
    std::shared_ptr<Desk> m_desk;
    LeavableThread m_thread;
};

} // namespace authloupe
