// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crew.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace authloupe {

struct Crew::Shop {
    std::mutex mutex;                        // guards all below but the threads
    std::condition_variable jobComes;        // or the end
    std::condition_variable helpersAreReady; // with the job
    const Job* job = nullptr;                // null: none, or no part of it is left
    std::size_t next = 0;                    // part to begin
    unsigned busy = 0;                       // helpers that have a part
    bool ends = false;
    std::exception_ptr failure;
    std::vector<std::thread> threads;

    // Begins parts until none is left. Called and left with the lock.
    void work(std::unique_lock<std::mutex>& lock)
    {
        while (job != nullptr) {
            const Job* const mine = job;
            const std::size_t part = next++;
            if (next == mine->parts)
                job = nullptr;
            lock.unlock();
            std::exception_ptr thrown;
            try {
                mine->call(mine->function, part);
            } catch (...) {
                thrown = std::current_exception();
            }
            lock.lock();
            if (!thrown)
                continue;
            job = nullptr;
            if (!failure)
                failure = std::move(thrown);
        }
    }

    void help()
    {
        std::unique_lock lock(mutex);
        for (;;) {
            jobComes.wait(lock, [this] { return ends || job != nullptr; });
            if (ends)
                return;
            ++busy;
            work(lock);
            if (--busy == 0)
                helpersAreReady.notify_one();
        }
    }
};

Crew::Crew(unsigned threads, std::size_t worthwhile)
    : m_threads(std::clamp(threads, 1U, kMostThreads)),
      m_worthwhile(worthwhile)
{}

Crew::~Crew()
{
    if (!m_shop)
        return;
    {
        const std::scoped_lock lock(m_shop->mutex);
        m_shop->ends = true;
    }
    m_shop->jobComes.notify_all();
    for (std::thread& thread : m_shop->threads)
        thread.join();
}

unsigned Crew::threadsOfMachine() noexcept
{
    constexpr unsigned kMost = 8;
    return std::clamp(std::thread::hardware_concurrency(), 1U, kMost);
}

void Crew::divide(const Job& job)
{
    if (!m_shop) {
        m_shop = std::make_unique<Shop>();
        try {
            m_shop->threads.reserve(m_threads - 1);
            while (m_shop->threads.size() + 1 < m_threads)
                m_shop->threads.emplace_back([shop = m_shop.get()] { shop->help(); });
        } catch (const std::exception&) { // no memory or no more threads: there is one at least, the caller's
        }
    }
    Shop& shop = *m_shop;
    std::unique_lock lock(shop.mutex);
    shop.job = &job;
    shop.next = 0;
    shop.jobComes.notify_all();
    shop.work(lock);
    shop.helpersAreReady.wait(lock, [&shop] { return shop.busy == 0; });
    if (shop.failure)
        std::rethrow_exception(std::exchange(shop.failure, nullptr));
}

} // namespace authloupe
