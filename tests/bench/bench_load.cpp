// SPDX-License-Identifier: GPL-3.0-or-later
// bench_load FILE [RUNS]: loads a log with one thread and with two, in turn, then looks at it as somebody
// would who watches it load and opens sessions of it. Prints one JSON object; nothing is asserted.
#include "load/loader.h"
#include "load/session_lines.h"
#include "support/make_log/random.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <malloc.h>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace authloupe;
using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

// Of this thread's own time: what is left on a busy machine.
double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::uint64_t heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

LoadInput inputOf(const char* path)
{
    LoadInput input;
    input.path = path;
    return input;
}

struct Load {
    double seconds = 0;
    std::uint64_t heap = 0;
    std::uint64_t sessions = 0;
    std::uint64_t bytes = 0;
    std::uint64_t lines = 0;
};

Load loadOnce(const char* path, unsigned threads)
{
    const std::uint64_t before = heapInUse();
    const auto start = Clock::now();
    SnapshotPtr snapshot;
    Load load;
    {
        Loader loader({inputOf(path)});
        snapshot = loadAll(loader, threads);
        load.seconds = secondsSince(start);
        load.sessions = loader.progress().sessions;
        load.bytes = loader.progress().bytesDone;
        load.lines = loader.progress().lines;
    }
    load.heap = heapInUse() - before;
    return load;
}

double medianSeconds(std::vector<Load>& loads)
{
    std::ranges::sort(loads, {}, &Load::seconds);
    return loads[loads.size() / 2].seconds;
}

struct Spread {
    double median = 0, worst = 0;
};

Spread spreadOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    return {values[values.size() / 2], values.back()};
}

struct Watched {
    SnapshotPtr snapshot;
    double firstRows = 0;             // seconds until a published state had any
    std::vector<double> publications; // milliseconds of the thread that asks
};

// Loads on two threads and publishes ten times a second, as the window does.
Watched watchLoad(const char* path)
{
    constexpr std::chrono::milliseconds kPublications{100};
    constexpr std::chrono::milliseconds kLooks{2}; // until the first rows are there
    Watched watched;
    const auto start = Clock::now();
    Loader loader({inputOf(path)});
    std::mutex mutex;
    std::condition_variable changed;
    std::array<std::jthread, 2> workers;
    std::size_t working = workers.size(); // guarded by mutex
    for (std::jthread& worker : workers)
        worker = std::jthread([&] {
            loader.work();
            const std::scoped_lock lock(mutex);
            --working;
            changed.notify_one();
        });
    for (bool ended = false; !ended;) {
        const double before = threadMilliseconds();
        const SnapshotPtr snapshot = loader.publish();
        watched.publications.push_back(threadMilliseconds() - before);
        if (watched.firstRows == 0 && snapshot->sessionCount() != 0)
            watched.firstRows = secondsSince(start);
        std::unique_lock lock(mutex);
        ended = changed.wait_for(lock, watched.firstRows == 0 ? kLooks : kPublications,
                                 [&working] { return working == 0; });
    }
    for (std::jthread& worker : workers)
        worker.join();
    watched.snapshot = loader.publish();
    if (watched.firstRows == 0)
        watched.firstRows = secondsSince(start);
    return watched;
}

// Reads the lines of sessions from all over the log: milliseconds of the wall, since somebody waits for them.
std::vector<double> openSessions(const Snapshot& snapshot)
{
    constexpr int kSessions = 200;
    makelog::Random random(1);
    std::vector<double> times;
    for (int i = 0; i < kSessions && snapshot.sessionCount() != 0; ++i) {
        const SessionRow row{random.below(static_cast<std::uint32_t>(snapshot.sessionCount()))};
        const auto start = Clock::now();
        if (readSessionLines(snapshot, row, {}).ok())
            times.push_back(secondsSince(start) * 1e3);
    }
    return times;
}

void printNumber(const char* name, double value, const char* separator = ", ")
{
    std::printf("%s\"%s\": %.4f", separator, name, value);
}

} // namespace

int main(int argc, char* argv[])
{
    const int runs = argc > 2 ? std::atoi(argv[2]) : 5;
    if (argc < 2 || runs < 1) {
        std::fputs("Usage: bench_load FILE [RUNS]\n", stderr);
        return 2;
    }
    std::array<std::vector<Load>, 2> loads;
    for (int run = 0; run < runs; ++run) {
        for (const unsigned threads : {1U, 2U})
            loads.at(threads - 1).push_back(loadOnce(argv[1], threads));
    }
    const double one = medianSeconds(loads[0]);
    const double two = medianSeconds(loads[1]);
    const Load& any = loads[1].front();
    const Watched watched = watchLoad(argv[1]);
    const Spread publications = spreadOf(watched.publications);
    const Spread opened = spreadOf(openSessions(*watched.snapshot));

    std::printf("{\"bytes\": %llu, \"lines\": %llu, \"sessions\": %llu, \"heap_bytes\": %llu",
                static_cast<unsigned long long>(any.bytes), static_cast<unsigned long long>(any.lines),
                static_cast<unsigned long long>(any.sessions), static_cast<unsigned long long>(any.heap));
    printNumber("seconds_1_thread", one);
    printNumber("seconds_2_threads", two);
    printNumber("lines_per_second", static_cast<double>(any.lines) / two);
    printNumber("bytes_per_second", static_cast<double>(any.bytes) / two);
    printNumber("heap_bytes_per_session",
                static_cast<double>(any.heap)
                    / static_cast<double>(std::max<std::uint64_t>(any.sessions, 1)));
    printNumber("seconds_to_first_rows", watched.firstRows);
    printNumber("publish_ms_median", publications.median);
    printNumber("publish_ms_worst", publications.worst);
    printNumber("open_session_ms_median", opened.median);
    printNumber("open_session_ms_worst", opened.worst);
    std::puts("}");
    return 0;
}
