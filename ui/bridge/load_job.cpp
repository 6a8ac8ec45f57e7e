// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/load_job.h"

#include "bridge/input_collector.h"
#include "bridge/rate_meter.h"
#include "bridge/thread_name.h"

#include <algorithm>
#include <iterator>
#include <new>
#include <utility>

namespace authloupe {

namespace {

using namespace std::chrono_literals;

constexpr auto kTellEvery = 100ms;
constexpr auto kLookForFirstRowsEvery = 10ms;

std::size_t workerCount()
{
    return std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
}

// Errors alone do not make a load useless: something of a mail log has to be there, or nothing at all to
// complain about.
bool holdsNothing(const Snapshot& snapshot, const std::vector<Error>& errors)
{
    return !errors.empty() && snapshot.sessionCount() == 0 && snapshot.coverage().understood == 0;
}

} // namespace

LoadJob::LoadJob(std::vector<LoadInput> inputs, std::function<void()> notify)
    : m_inputs(std::move(inputs)),
      m_notify(std::move(notify)),
      m_thread([this] { run(); })
{}

LoadJob::~LoadJob()
{
    abandon();
}

void LoadJob::requestStop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
    if (m_loader != nullptr) {
        m_loader->requestStop();
    }
}

void LoadJob::abandon()
{
    requestStop();
    const std::scoped_lock lock(m_mutex);
    m_abandoned = true;
}

LoadNews LoadJob::takeNews()
{
    const std::scoped_lock lock(m_mutex);
    m_newsWaiting = false;
    return std::exchange(m_news, {});
}

bool LoadJob::hasEnded()
{
    const std::scoped_lock lock(m_mutex);
    return m_ended;
}

void LoadJob::run()
{
    setThreadName("load");
    LoadNews last;
    LoadOutcome& outcome = last.outcome.emplace();
    try {
        CollectedInputs collected = collectInputs(m_inputs);
        Loader loader(std::move(collected.inputs));
        readAll(loader);
        outcome.errors = std::move(collected.refused);
        std::ranges::move(loader.errors(), std::back_inserter(outcome.errors));
        outcome.snapshot = loader.publish();
        last.progress = loader.progress();
    } catch (const std::bad_alloc&) {
        m_outOfMemory = true;
    }
    // The loader and all it held are gone by now: on this thread, not on the one that shows the window.
    if (m_outOfMemory) {
        outcome.errors.push_back({.code = ErrorCode::OutOfMemory, .path = {}, .offset = 0, .systemError = 0});
    }
    {
        const std::scoped_lock lock(m_mutex);
        outcome.cancelled = m_stopped && !m_outOfMemory;
    }
    outcome.nothingReadable =
        !outcome.cancelled && (!outcome.snapshot || holdsNothing(*outcome.snapshot, outcome.errors));
    tell(std::move(last));
    LoadNews unwanted; // dies here, not on the GUI thread
    {
        const std::scoped_lock lock(m_mutex);
        if (m_abandoned) {
            std::swap(unwanted, m_news);
        }
        m_ended = true;
    }
    m_notify();
}

void LoadJob::readAll(Loader& loader)
{
    struct Reachable { // for requestStop(), as long as the loader lives
        LoadJob& job;
        Reachable(LoadJob& owner, Loader& target) : job(owner)
        {
            const std::scoped_lock lock(job.m_mutex);
            job.m_loader = &target;
            if (job.m_stopped) {
                target.requestStop();
            }
        }
        ~Reachable()
        {
            const std::scoped_lock lock(job.m_mutex);
            job.m_loader = nullptr;
        }
    };
    const Reachable reachable(*this, loader);
    std::vector<std::jthread> workers;
    try {
        for (std::size_t i = 0; i < workerCount(); ++i) {
            workers.emplace_back([this, &loader] { work(loader); });
        }
        watch(loader, workers.size());
    } catch (const std::bad_alloc&) {
        loader.requestStop(); // the workers are joined on the way out
        throw;
    }
}

void LoadJob::work(Loader& loader)
{
    setThreadName("load worker");
    bool broken = false;
    try {
        loader.work();
    } catch (const std::bad_alloc&) {
        broken = true;
        loader.requestStop();
    }
    const std::scoped_lock lock(m_mutex);
    m_outOfMemory = m_outOfMemory || broken;
    ++m_workersEnded;
    m_workerEnded.notify_one();
}

void LoadJob::watch(Loader& loader, std::size_t workers)
{
    RateMeter meter;
    bool rowsTold = false;
    std::uint64_t bytesTold = 0;
    Clock::time_point toldAt = Clock::now();
    std::unique_lock lock(m_mutex);
    while (!m_workerEnded.wait_for(lock, rowsTold ? kTellEvery : kLookForFirstRowsEvery,
                                   [&] { return m_workersEnded == workers; })) {
        if (m_abandoned) {
            continue;
        }
        lock.unlock();
        const LoadProgress progress = loader.progress();
        const Clock::time_point now = Clock::now();
        const bool firstRows = !rowsTold && progress.sessions > 0;
        if (firstRows || now - toldAt >= kTellEvery) {
            LoadNews news;
            news.progress = progress;
            news.bytesPerSecond = meter.add(now, progress.bytesDone);
            if (progress.sessions > 0 && progress.bytesDone != bytesTold) {
                news.snapshot = loader.publish();
                rowsTold = rowsTold || news.snapshot->sessionCount() > 0;
                bytesTold = progress.bytesDone;
            }
            toldAt = now;
            tell(std::move(news));
        }
        lock.lock();
    }
}

void LoadJob::tell(LoadNews news)
{
    bool notify = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_abandoned) {
            return; // `news` dies here, on the thread of the load
        }
        if (news.snapshot) {
            m_news.snapshot.swap(news.snapshot);
        }
        m_news.progress = news.progress ? news.progress : m_news.progress;
        m_news.bytesPerSecond = news.bytesPerSecond;
        if (news.outcome) {
            m_news.outcome = std::move(news.outcome);
        }
        notify = !std::exchange(m_newsWaiting, true);
    }
    if (notify) {
        m_notify();
    }
}

} // namespace authloupe
