// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/load_job.h"

#include "bridge/input_collector.h"
#include "bridge/rate_meter.h"
#include "bridge/thread_name.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <iterator>
#include <mutex>
#include <new>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace authloupe {

namespace {

using namespace std::chrono_literals;

constexpr auto kTellEvery = 100ms;
constexpr auto kLookForFirstRowsEvery = 10ms;
constexpr std::chrono::milliseconds kLookForGrowthEvery = 500ms;
constexpr std::chrono::milliseconds kLookForLostLogEvery = 8s; // less and less often until then

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

// Why a log is read no further, unless somebody told so.
bool endsLog(const Error& error, const std::string& path)
{
    switch (error.code) {
    case ErrorCode::MemorySpent:
    case ErrorCode::OutOfMemory: return true;
    case ErrorCode::ReadFailed:
    case ErrorCode::TooManyLines:
    case ErrorCode::FileShrank: return error.path == path;
    default: return false;
    }
}

std::optional<Error> whyLogEnds(const Loader& loader, const std::string& path)
{
    const std::vector<Error> errors = loader.errors();
    const auto found = std::find_if(errors.rbegin(), errors.rend(),
                                    [&path](const Error& error) { return endsLog(error, path); });
    return found == errors.rend() ? std::nullopt : std::optional(*found);
}

} // namespace

// What the threads of a load share with the one who started it.
struct LoadJob::Work {
    using Clock = std::chrono::steady_clock;

    Work(std::vector<LoadInput> given, bool toFollow, std::function<void()> tellNews,
         const MemoryBudget& mayHold)
        : inputs(std::move(given)),
          follows(toFollow),
          notify(std::move(tellNews)),
          memory(mayHold)
    {}
    struct Reachable;

    void run();
    [[nodiscard]] LoadOutcome load(std::optional<Loader>& loader);
    void readAll(Loader& loader);
    void startWorkers(Loader& loader, std::vector<std::jthread>& workers);
    void follow(Loader& loader);
    [[nodiscard]] FollowedLog lookAgain(Loader& loader, const FollowedLog& before);
    void work(Loader& loader);
    void watch(Loader& loader, std::size_t workers);
    void tell(LoadNews latest);

    const std::vector<LoadInput> inputs;
    const bool follows;
    const std::function<void()> notify;
    const MemoryBudget memory;

    std::mutex mutex; // guards everything below
    std::condition_variable workerEnded;
    std::condition_variable wanted; // to stop, to pause, to go on
    std::size_t workersEnded = 0;
    Loader* loaderToStop = nullptr; // while there is one
    LoadNews news;
    bool newsWaiting = false;
    bool stopped = false;
    bool paused = false;
    bool abandoned = false;
    bool outOfMemory = false;
    bool ended = false;
};

LoadJob::LoadJob(std::vector<LoadInput> inputs, bool follow, std::function<void()> notify,
                 const MemoryBudget& memory)
    : m_work(std::make_shared<Work>(std::move(inputs), follow, std::move(notify), memory)),
      m_thread("load", [work = m_work] { work->run(); })
{}

LoadJob::~LoadJob()
{
    abandon();
}

void LoadJob::requestStop()
{
    const std::scoped_lock lock(m_work->mutex);
    m_work->stopped = true;
    if (m_work->loaderToStop != nullptr) {
        m_work->loaderToStop->requestStop();
    }
    m_work->wanted.notify_all();
}

void LoadJob::setPaused(bool paused)
{
    const std::scoped_lock lock(m_work->mutex);
    m_work->paused = paused;
    m_work->wanted.notify_all();
}

void LoadJob::abandon()
{
    requestStop();
    const std::scoped_lock lock(m_work->mutex);
    m_work->abandoned = true;
}

LoadNews LoadJob::takeNews()
{
    const std::scoped_lock lock(m_work->mutex);
    m_work->newsWaiting = false;
    return std::exchange(m_work->news, {});
}

bool LoadJob::hasEnded()
{
    const std::scoped_lock lock(m_work->mutex);
    return m_work->ended;
}

void LoadJob::endBy(LeavableThread::Clock::time_point deadline)
{
    m_thread.endBy(deadline);
}

void LoadJob::Work::run()
{
    std::optional<Loader> loader;
    LoadNews last;
    last.outcome = load(loader);
    if (loader) {
        last.progress = loader->progress();
    }
    const bool goesOn = follows && loader && !last.outcome->cancelled && !last.outcome->nothingReadable;
    if (!goesOn) {
        loader.reset(); // with all it held: on this thread, not on the one that shows the window
    }
    tell(std::move(last));
    if (goesOn) {
        follow(*loader);
        loader.reset();
    }
    LoadNews unwanted; // dies here, not on the GUI thread
    {
        const std::scoped_lock lock(mutex);
        if (abandoned) {
            std::swap(unwanted, news);
        }
        ended = true;
    }
    notify();
}

LoadOutcome LoadJob::Work::load(std::optional<Loader>& loader)
{
    LoadOutcome outcome;
    try {
        CollectedInputs collected = collectInputs(inputs);
        Loader::Options options;
        options.follow = follows;
        options.memory = memory;
        loader.emplace(collected.inputs, options);
        readAll(*loader);
        outcome.errors = std::move(collected.refused);
        outcome.shallowFolders = std::move(collected.shallow);
        std::ranges::move(loader->errors(), std::back_inserter(outcome.errors));
        outcome.snapshot = loader->publish();
    } catch (const std::bad_alloc&) {
        outOfMemory = true;
    }
    if (outOfMemory) {
        loader.reset();
        outcome.errors.push_back({.code = ErrorCode::OutOfMemory, .path = {}, .offset = 0, .systemError = 0});
    }
    {
        const std::scoped_lock lock(mutex);
        outcome.cancelled = stopped && !outOfMemory;
    }
    outcome.nothingReadable =
        !outcome.cancelled && (!outcome.snapshot || holdsNothing(*outcome.snapshot, outcome.errors));
    return outcome;
}

// The loader can be told to stop for as long as this lives.
struct LoadJob::Work::Reachable {
    Reachable(Work& owner, Loader& target) : job(owner)
    {
        const std::scoped_lock lock(job.mutex);
        job.loaderToStop = &target;
        if (job.stopped) {
            target.requestStop();
        }
    }
    ~Reachable()
    {
        const std::scoped_lock lock(job.mutex);
        job.loaderToStop = nullptr;
    }
    Q_DISABLE_COPY_MOVE(Reachable)

    Work& job;
};

void LoadJob::Work::readAll(Loader& loader)
{
    const Reachable reachable(*this, loader);
    std::vector<std::jthread> workers;
    try {
        startWorkers(loader, workers);
        watch(loader, std::max<std::size_t>(workers.size(), 1));
    } catch (const std::bad_alloc&) {
        loader.requestStop(); // the workers are joined on the way out
        throw;
    }
}

// Fewer where the system starts no more of them; the caller alone in the end.
void LoadJob::Work::startWorkers(Loader& loader, std::vector<std::jthread>& workers)
{
    try {
        while (workers.size() < workerCount()) {
            workers.emplace_back([this, &loader] { work(loader); });
        }
    } catch (const std::system_error&) {
        if (workers.empty()) {
            work(loader);
        }
    }
}

void LoadJob::Work::work(Loader& loader)
{
    setThreadName("load worker");
    bool broken = false;
    try {
        loader.work();
    } catch (const std::bad_alloc&) {
        broken = true;
        loader.requestStop();
    }
    const std::scoped_lock lock(mutex);
    outOfMemory = outOfMemory || broken;
    ++workersEnded;
    workerEnded.notify_one();
}

void LoadJob::Work::watch(Loader& loader, std::size_t workers)
{
    RateMeter meter;
    bool rowsTold = false;
    std::uint64_t bytesTold = 0;
    Clock::time_point toldAt = Clock::now();
    std::unique_lock lock(mutex);
    while (!workerEnded.wait_for(lock, rowsTold ? kTellEvery : kLookForFirstRowsEvery,
                                 [&] { return workersEnded == workers; })) {
        if (abandoned) {
            continue;
        }
        lock.unlock();
        const LoadProgress progress = loader.progress();
        const Clock::time_point now = Clock::now();
        const bool firstRows = !rowsTold && progress.sessions > 0;
        if (firstRows || now - toldAt >= kTellEvery) {
            LoadNews latest;
            latest.progress = progress;
            latest.bytesPerSecond = meter.add(now, progress.bytesDone);
            if (progress.sessions > 0 && progress.bytesDone != bytesTold) {
                latest.snapshot = loader.publish();
                rowsTold = rowsTold || latest.snapshot->sessionCount() > 0;
                bytesTold = progress.bytesDone;
            }
            toldAt = now;
            tell(std::move(latest));
        }
        lock.lock();
    }
}

// Until it is told to stop, or there is nothing to follow any more.
void LoadJob::Work::follow(Loader& loader)
{
    const Reachable reachable(*this, loader);
    FollowedLog log{FollowedLog::State::Paused, loader.followedPath()};
    std::chrono::milliseconds pause = kLookForGrowthEvery;
    std::unique_lock lock(mutex);
    while (!stopped && log.state != FollowedLog::State::Impossible) {
        const bool isPaused = paused;
        lock.unlock();
        if (isPaused) {
            log.state = FollowedLog::State::Paused;
            LoadNews latest;
            latest.followed = log;
            tell(std::move(latest));
        } else {
            log = lookAgain(loader, log);
        }
        lock.lock();
        const auto isWanted = [&] { return stopped || paused != isPaused; };
        pause = log.state == FollowedLog::State::Waiting ? std::min(2 * pause, kLookForLostLogEvery)
                                                         : kLookForGrowthEvery;
        if (isPaused) {
            wanted.wait(lock, isWanted);
        } else {
            wanted.wait_for(lock, pause, isWanted);
        }
    }
}

FollowedLog LoadJob::Work::lookAgain(Loader& loader, const FollowedLog& before)
{
    FollowedLog log{FollowedLog::State::Impossible, {}};
    LoadNews latest;
    try {
        const Following found = loader.look();
        if (found == Following::Grew) {
            loader.work();
            latest.snapshot = loader.publish();
        }
        log.reason = whyLogEnds(loader, before.path);
        if (!log.reason && found != Following::Nothing) {
            log.state =
                found == Following::Waiting ? FollowedLog::State::Waiting : FollowedLog::State::Following;
            log.path = loader.followedPath();
        }
    } catch (const std::bad_alloc&) { // what is there stays
    }
    if (log != before) {
        latest.followed = log;
    }
    if (latest.snapshot || latest.followed) {
        tell(std::move(latest));
    }
    return log;
}

void LoadJob::Work::tell(LoadNews latest)
{
    bool first = false;
    {
        const std::scoped_lock lock(mutex);
        if (abandoned) {
            return; // `latest` dies here, on the thread of the load
        }
        if (latest.snapshot) {
            news.snapshot.swap(latest.snapshot);
        }
        news.progress = latest.progress ? latest.progress : news.progress;
        news.bytesPerSecond = latest.bytesPerSecond;
        if (latest.followed) {
            news.followed = std::move(latest.followed);
        }
        if (latest.outcome) {
            news.outcome = std::move(latest.outcome);
        }
        first = !std::exchange(newsWaiting, true);
    }
    if (first) {
        notify();
    }
}

} // namespace authloupe
