// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace authloupe {

// One thread that runs one task at a time and keeps at most one waiting: a newer one takes its place. The
// thread starts with the first task.
class LatestTask final {
public:
    using Task = std::function<void(const StopToken&)>;
    enum class Running { Stop, LetEnd };

    // Shown by profilers; at most 15 characters.
    explicit LatestTask(const char* threadName);
    // Stops and joins.
    ~LatestTask();
    LatestTask(const LatestTask&) = delete;
    LatestTask& operator=(const LatestTask&) = delete;

    void post(Task task, Running running = Running::Stop);
    // Drops the waiting task and stops the running one.
    void cancel();

private:
    void run(const StopToken& end);

    const char* m_threadName;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Task m_next;             // guarded by m_mutex
    std::stop_source m_stop; // of the running task; guarded by m_mutex
    std::jthread m_thread;   // last: joined first
};

} // namespace authloupe
