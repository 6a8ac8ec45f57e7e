// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/latest_task.h"

#include "bridge/thread_name.h"

#include <utility>

namespace authloupe {

LatestTask::LatestTask(const char* threadName) : m_threadName(threadName) {}

LatestTask::~LatestTask()
{
    cancel();
}

void LatestTask::post(Task task, Running running)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (running == Running::Stop) {
            m_stop.request_stop();
        }
        m_next.swap(task); // the one replaced dies outside the lock
        if (!m_thread.joinable()) {
            m_thread = std::jthread([this](const StopToken& end) { run(end); });
        }
    }
    m_changed.notify_one();
}

void LatestTask::cancel()
{
    Task dropped;
    const std::scoped_lock lock(m_mutex);
    m_stop.request_stop();
    m_next.swap(dropped);
}

void LatestTask::run(const StopToken& end)
{
    setThreadName(m_threadName);
    for (;;) {
        Task task;
        StopToken stop;
        {
            std::unique_lock lock(m_mutex);
            if (!m_changed.wait(lock, end, [this] { return static_cast<bool>(m_next); })) {
                return;
            }
            task.swap(m_next);
            m_stop = std::stop_source();
            stop = m_stop.get_token();
        }
        task(stop);
    }
}

} // namespace authloupe
