// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/leavable_thread.h"

#include "bridge/thread_name.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <utility>

namespace authloupe {

namespace {

std::atomic<int> leftBehindNow = 0;

} // namespace

struct LeavableThread::Life {
    std::mutex mutex; // guards all below
    std::condition_variable changed;
    bool ended = false;
    bool isLeft = false;
};

LeavableThread::LeavableThread(const char* name, std::function<void()> run)
{
    start(name, std::move(run));
}

LeavableThread::~LeavableThread()
{
    endBy(Clock::now() + kPatience);
}

void LeavableThread::start(const char* name, std::function<void()> run)
{
    m_life = std::make_shared<Life>();
    m_thread = std::thread([name, life = m_life, run = std::move(run)]() mutable {
        setThreadName(name);
        run();
        run = nullptr; // what it owns goes before anybody takes the thread for ended
        const std::scoped_lock lock(life->mutex);
        life->ended = true;
        leftBehindNow -= life->isLeft ? 1 : 0;
        life->changed.notify_all();
    });
}

bool LeavableThread::endBy(Clock::time_point deadline)
{
    if (!m_thread.joinable())
        return true;
    {
        std::unique_lock lock(m_life->mutex);
        if (!m_life->changed.wait_until(lock, deadline, [this] { return m_life->ended; })) {
            m_life->isLeft = true;
            ++leftBehindNow;
            m_thread.detach();
            return false;
        }
    }
    m_thread.join();
    return true;
}

void LeavableThread::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

int LeavableThread::leftBehind() noexcept
{
    return leftBehindNow;
}

} // namespace authloupe
