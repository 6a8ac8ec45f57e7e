// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/query_benches.h"

#include "bridge/unicode_matcher.h"
#include "query/filter_language.h"
#include "query/scratch_array.h"
#include "query/time_bins.h"
#include "query/value_table.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <ctime>
#include <functional>
#include <mutex>
#include <pthread.h>
#include <string>
#include <thread>
#include <vector>

namespace authloupe::bench {

namespace {

using Query = std::function<void(const Effort&)>;

double millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

void ask(const Query& query, const StopToken& stop, const Report& report)
{
    askWith(report.threads(), stop, [&query](const Effort& effort) {
        query(effort);
        return 0;
    });
}

// What a query computes between the request and its return; with several threads, the time that passes.
// Negative when it had ended before.
double stopOnce(const Query& query, std::chrono::microseconds after, const Report& report)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    bool hasEnded = false; // guarded by mutex
    double ended = 0;      // likewise
    std::stop_source stop;
    std::jthread worker([&, token = stop.get_token()] {
        ask(query, token, report);
        const double now = report.milliseconds();
        std::unique_lock lock(mutex);
        hasEnded = true;
        ended = now;
        changed.notify_all();
        changed.wait(lock, token, [] { return false; }); // its clock is still to be read
    });
    clockid_t clock{};
    if (pthread_getcpuclockid(worker.native_handle(), &clock) != 0)
        return -1;
    double asked = 0;
    bool tooLate = false;
    {
        std::unique_lock lock(mutex);
        tooLate = changed.wait_for(lock, after, [&hasEnded] { return hasEnded; });
        asked = report.threads() == 1 ? millisecondsOf(clock) : report.milliseconds();
    }
    stop.request_stop();
    worker.join();
    return tooLate ? -1 : std::max(0.0, ended - asked);
}

// What the machine itself keeps somebody waiting at worst, who is to get memory as a query does. Stands
// beside the stops: no query can be better than that.
void benchFreshMemory(Report& report)
{
    constexpr std::size_t kBytes = std::size_t{20} << 20;
    constexpr int kTimes = 20;
    constexpr int kAtOnce = 16;
    const std::string what = "nothing, 20 MiB of memory, worst";
    if (!report.isWanted("stop", what))
        return;
    std::vector<double> times;
    for (int i = 0; i < kTimes; ++i) {
        std::vector<ScratchArray<std::uint8_t>> memory;
        for (int k = 0; k < kAtOnce; ++k) {
            const double start = report.milliseconds();
            memory.emplace_back(kBytes, 1);
            times.push_back(report.milliseconds() - start);
        }
    }
    std::ranges::sort(times);
    report.add({"stop", what, times.back(), times[times.size() / 2], "ms", times.size()});
}

} // namespace

void benchStops(Report& report, const Snapshot& snapshot, const RowSet& all)
{
    constexpr double kTarget = 20;
    constexpr int kStops = 24;
    const auto stopAtAnyTime = [&](const std::string& what, const Query& query) {
        if (!report.isWanted("stop", what))
            return;
        const double start = report.milliseconds();
        ask(query, {}, report);
        const double whole = report.milliseconds() - start;
        std::vector<double> times;
        for (int i = 0; i < kStops; ++i) {
            const double after = whole * 1000 * (i + 0.5) / kStops;
            if (const double time =
                    stopOnce(query, std::chrono::microseconds(static_cast<long>(after)), report);
                time >= 0)
                times.push_back(time);
        }
        if (times.empty())
            return;
        std::ranges::sort(times);
        // The worst is what counts here: it stands in the place of the best.
        report.add({"stop", what + ", worst", times.back(), times[times.size() / 2], "ms", times.size(),
                    Goal::AtMost, kTarget});
    };
    benchFreshMemory(report);
    const MatcherFactory matchers = unicodeMatchers();
    for (const char* const text :
         {"ip:64.0.0.0/3", "any:/ex[a-m]+7\\.com/", "sender_matches_user:no", "user:user12"}) {
        const Filter filter = parseFilter(text).filter;
        stopAtAnyTime(text,
                      [&](const Effort& effort) { (void)selectRows(snapshot, filter, matchers, effort); });
    }
    for (const SessionField field :
         {SessionField::Users, SessionField::ReverseDns, SessionField::RemoteAddress,
          SessionField::EnvelopeSenders, SessionField::Outcome}) {
        stopAtAnyTime("sort by " + std::string(info(field).name), [&](const Effort& effort) {
            RowSet rows = all;
            (void)sortRows(rows, snapshot, {field, false, false}, effort);
        });
    }
    for (const ValueGroup group : kValueGroups) {
        stopAtAnyTime("top " + std::string(stableName(group)), [&](const Effort& effort) {
            auto table = valueTable(snapshot, all, group, effort);
            (void)(table && sortValues(*table, {}, effort.stop()));
        });
    }
    stopAtAnyTime("bins", [&](const Effort& effort) { (void)binRows(snapshot, all, {}, 400, effort); });
}

} // namespace authloupe::bench
