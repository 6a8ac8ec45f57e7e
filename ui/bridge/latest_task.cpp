// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/latest_task.h"

#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <utility>

namespace authloupe {

// What the thread shares with its owner.
struct LatestTask::Desk {
    std::mutex mutex;
    std::condition_variable_any changed;
    Task next;             // guarded by mutex
    std::stop_source stop; // of the running task; guarded by mutex
    std::stop_source end;

    void work();
};

LatestTask::LatestTask(const char* threadName, AtEnd atEnd)
    : m_threadName(threadName),
      m_atEnd(atEnd),
      m_desk(std::make_shared<Desk>())
{}

LatestTask::~LatestTask()
{
    m_desk->end.request_stop();
    cancel();
    if (m_atEnd == AtEnd::Join) {
        m_thread.join();
    }
}

void LatestTask::post(Task task, Running running)
{
    {
        const std::scoped_lock lock(m_desk->mutex);
        if (running == Running::Stop) {
            m_desk->stop.request_stop();
        }
        m_desk->next.swap(task); // the one replaced dies outside the lock
    }
    if (!m_thread.isStarted()) {
        m_thread.start(m_threadName, [desk = m_desk] { desk->work(); });
    }
    m_desk->changed.notify_one();
}

void LatestTask::cancel()
{
    Task dropped;
    const std::scoped_lock lock(m_desk->mutex);
    m_desk->stop.request_stop();
    m_desk->next.swap(dropped);
}

void LatestTask::Desk::work()
{
    for (;;) {
        Task task;
        StopToken token;
        {
            std::unique_lock lock(mutex);
            if (!changed.wait(lock, end.get_token(), [this] { return static_cast<bool>(next); })
                || end.stop_requested()) {
                return;
            }
            task.swap(next);
            stop = std::stop_source();
            token = stop.get_token();
        }
        task(token);
    }
}

} // namespace authloupe
