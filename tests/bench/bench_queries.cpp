// SPDX-License-Identifier: GPL-3.0-or-later
// bench_queries [SESSIONS]: what the window asks for, on synthetic sessions (default five millions), one
// thread. Prints the best and the median of some runs in milliseconds; nothing is asserted.
#include "export/table_export.h"
#include "query/filter_language.h"
#include "query/row_set.h"
#include "query/statistics.h"
#include "query/time_bins.h"
#include "session/session_store.h"
#include "support/make_log/random.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

namespace {

using namespace authloupe;
using makelog::Random;

struct Time {
    double wall = 0;
    double cpu = 0; // what is left of it on a busy machine
};

class Timer final {
public:
    [[nodiscard]] Time milliseconds() const
    {
        using Milliseconds = std::chrono::duration<double, std::milli>;
        return {Milliseconds(std::chrono::steady_clock::now() - m_start).count(),
                static_cast<double>(std::clock() - m_cpuStart) * 1000 / CLOCKS_PER_SEC};
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::clock_t m_cpuStart = std::clock();
};

const char* wanted = nullptr; // only measurements of groups with this in their name

bool isWanted(const std::string& group, const std::string& what)
{
    return !wanted || (group + ' ' + what).find(wanted) != std::string::npos;
}

// run() gives the number to print beside the times.
template<class Run>
void measure(const std::string& group, const std::string& what, const Run& run)
{
    if (!isWanted(group, what))
        return;
    constexpr int kRuns = 7;
    std::vector<Time> times;
    std::size_t result = 0;
    for (int i = 0; i < kRuns; ++i) {
        const Timer timer;
        result = run();
        times.push_back(timer.milliseconds());
    }
    const auto least = [&times](double Time::*which) { return std::ranges::min(times, {}, which).*which; };
    std::printf("%-8s %-34s %9.1f %9.1f %10zu\n", group.c_str(), what.c_str(), least(&Time::wall),
                least(&Time::cpu), result);
    std::fflush(stdout);
}

std::vector<TextId> internMany(SessionStore& store, TextKind kind, std::size_t count,
                               std::string (*text)(std::size_t))
{
    std::vector<TextId> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back(store.intern(kind, text(i)));
    return ids;
}

// Few addresses, users and so on make most of a log.
TextId skewed(Random& random, const std::vector<TextId>& ids)
{
    return ids[random.below(random.below(static_cast<std::uint32_t>(ids.size())) + 1)];
}

std::string number(std::size_t value)
{
    return std::to_string(value);
}

std::string addressText(std::size_t i)
{
    const std::size_t mixed = i * 2'654'435'761U;
    return number(1 + mixed % 223) + '.' + number(mixed / 223 % 256) + '.' + number(mixed / 57'088 % 256)
           + '.' + number(i % 256);
}

// About a million and a half texts of the log in all; attempts of 900 open connections are mixed.
SnapshotPtr makeSnapshot(std::size_t sessions)
{
    Random random(7);
    SessionStore store;
    FileInfo& file = store.files().emplace_back();
    file.path = "/logs/mail.log";
    file.name = "mail.log";
    file.utcOffset = -21'600;
    (void)store.appliance("420D4FEA709365BFB3E3");
    const auto addresses = internMany(store, TextKind::Address, 300'000, addressText);
    const auto hosts = internMany(store, TextKind::Host, 250'000, [](std::size_t i) {
        return "host-" + number(i * 7919 % 250'007) + ".dyn." + number(i % 977) + ".example.net";
    });
    const auto users = internMany(store, TextKind::User, 100'000, [](std::size_t i) {
        return "user" + number(i * 7919 % 100'003) + "@example" + number(i % 53) + ".com";
    });
    const auto profiles =
        internMany(store, TextKind::Profile, 12, [](std::size_t i) { return "Profile" + number(i); });
    const auto mechanisms =
        internMany(store, TextKind::Mechanism, 3, [](std::size_t i) { return "MECH" + number(i); });
    const auto responses = internMany(store, TextKind::Response, 2'000, [](std::size_t i) {
        return "('535', ['5.7.8 Error: authentication failed: reason " + number(i) + "'])";
    });
    const auto listeners = internMany(store, TextKind::Listener, 8, [](std::size_t i) {
        return "Data " + number(i) + " (10.0.0." + number(i) + ")";
    });
    const auto policies = internMany(store, TextKind::Policy, 20'000, [](std::size_t i) {
        return "ACCEPT SG GROUP" + number(i % 20) + " match sbrs[-1.0:10.0] SBRS " + (i % 3 == 0 ? "-" : "")
               + number(i % 10) + "." + number(i / 10 % 10) + " country Country " + number(i / 100);
    });
    const auto tls = internMany(store, TextKind::Tls, 30, [](std::size_t i) {
        return "TLS success protocol TLSv1.2 cipher CIPHER" + number(i);
    });

    const std::int64_t start = 1'680'000'000;
    std::vector<SessionRow> open;
    for (std::size_t i = 0; i < sessions; ++i) {
        Session s;
        s.connectionId = (random.chance(70) ? 644'374'000U : 76'943'000U) + i;
        s.firstTime.seconds = start + static_cast<std::int64_t>(i / 5);
        s.lastTime.seconds = s.firstTime.seconds + random.below(60);
        s.first = {i * 900, static_cast<std::uint32_t>(i * 10), FileIndex{0}};
        s.last = {i * 900 + 800, static_cast<std::uint32_t>(i * 10 + 9), FileIndex{0}};
        s.remoteAddress = skewed(random, addresses);
        s.reverseDns = random.chance(80) ? skewed(random, hosts) : kAbsentText;
        s.listener = random.of(listeners);
        s.policy = skewed(random, policies);
        s.tls = random.chance(60) ? random.of(tls) : kAbsentText;
        s.messages = random.below(5);
        s.recipients = random.below(20);
        s.remotePort = random.chance(30) ? 25 : 0;
        s.direction = random.chance(70) ? Direction::Inbound : Direction::Outbound;
        s.end = random.chance(95) ? End::Closed : End::Lost;
        s.openingSeen = true;
        open.push_back(store.appendSession(s));
        if (open.size() > 900)
            open.erase(open.begin());
        if (!random.chance(70))
            continue;
        Attempt a;
        a.session = random.of(open);
        a.time.seconds = s.firstTime.seconds;
        a.position = s.last;
        // Who tries again mostly tries the same.
        Random ofSession(raw(a.session));
        Random& who = random.chance(90) ? ofSession : random;
        a.user = who.chance(70) ? skewed(who, users) : kAbsentText;
        a.mechanism = who.of(mechanisms);
        a.profile = who.of(profiles);
        a.result = random.chance(40) ? AttemptResult::Failed : AttemptResult::Succeeded;
        a.response = a.user == kAbsentText && a.result == AttemptResult::Failed ? skewed(random, responses)
                                                                                : kAbsentText;
        store.appendAttempt(a);
    }
    return store.publish(true);
}

TextChoice contains(const char* text)
{
    return {text, false, false};
}

void benchFilters(const Snapshot& snapshot)
{
    const auto select = [&snapshot](const char* what, const Filter& filter) {
        measure("filter", what, [&] { return selectRows(snapshot, filter, makeAsciiMatcher)->size(); });
    };
    const TimeRange range{LogTime{1'680'200'000}, LogTime{1'680'600'000}};
    Filter filter;
    select("everything", filter);
    filter.users = {contains("user12")};
    select("user contains", filter);
    filter.users = {{"user12@example1.com", true, false}};
    select("user exact", filter);
    filter.users = {{"user12", false, true}};
    select("user excluded", filter);
    filter = {};
    filter.profiles = {contains("profile3")};
    select("profile", filter);
    filter = {};
    filter.addresses = {contains("10.2")};
    select("address contains", filter);
    filter.addresses = {contains("64.0.0.0/3")};
    select("address in network", filter);
    filter = {};
    filter.outcomes = {Outcome::Failed, Outcome::SucceededAfterFailure};
    select("outcome", filter);
    filter = {};
    filter.directions = {Direction::Outbound};
    select("direction", filter);
    filter = {};
    filter.time = range;
    select("time", filter);
    filter.users = {contains("user12"), contains("user3")};
    filter.profiles = {contains("profile3"), contains("profile7")};
    filter.addresses = {contains("0.0.0.0/1")};
    filter.outcomes = {Outcome::Failed, Outcome::Succeeded};
    filter.directions = {Direction::Inbound};
    select("all of these", filter);
    filter = {};
    filter.words = {contains("example7")};
    select("free text", filter);
    filter.words = {contains("example7"), contains("country 17"), contains("aes")};
    select("free text, 3 words", filter);
    filter.words = {contains("4374")};
    select("free text, digits", filter);
}

// Choices of the fields that have no list of their own.
void benchFields(const Snapshot& snapshot)
{
    for (const char* const text : {"failures:>=1",
                                   "duration:>30s",
                                   "opened:>=2023-06-01",
                                   "last_attempt:>=2023-06-01",
                                   "end:lost",
                                   "tls:none",
                                   "sender_group:GROUP7",
                                   "mechanisms:MECH1",
                                   "file:mail*",
                                   "user:user12*",
                                   "user:/^user[0-9]+7@/",
                                   "user:/7@.*53\\.com$/i",
                                   "host:/dyn\\.1[0-9]{2}\\./",
                                   "ip:10.2*",
                                   "-outcome:failed",
                                   "trouble:bounced",
                                   "relay:yes",
                                   "sender_matches_user:no",
                                   "envelope_senders:*example*",
                                   "failures:>=1 duration:<10s tls:none end:closed"}) {
        const Filter filter = parseFilter(text).filter;
        measure("field", text, [&] { return selectRows(snapshot, filter, makeAsciiMatcher)->size(); });
    }
}

void benchSorts(const Snapshot& snapshot, const RowSet& all)
{
    for (const auto& field : sessionFields()) {
        RowSet rows;
        measure("sort", std::string(field.name), [&] {
            rows = all;
            (void)sortRows(rows, snapshot, {field.field, false, false});
            return static_cast<std::size_t>(raw(rows.front()));
        });
    }
    RowSet byHost = all;
    (void)sortRows(byHost, snapshot, {SessionField::ReverseDns, false, false});
    for (const SessionField field :
         {SessionField::Users, SessionField::RemoteAddress, SessionField::Opened}) {
        RowSet rows;
        measure("resort", std::string(info(field).name) + " after reverse_dns", [&] {
            rows = byHost;
            (void)sortRows(rows, snapshot, {field, true, false});
            return static_cast<std::size_t>(raw(rows.front()));
        });
    }
}

void benchSums(const Snapshot& snapshot, const RowSet& all)
{
    RowSet byHost = all;
    (void)sortRows(byHost, snapshot, {SessionField::ReverseDns, false, false});
    const RowSet* const sets[] = {&all, &byHost};
    for (const RowSet* const rows : sets) {
        const std::string order = rows == &all ? "" : ", sorted rows";
        measure("bins", "400 over all" + order,
                [&] { return binRows(snapshot, *rows, {}, 400)->bins.size(); });
        const TimeRange range{LogTime{1'680'200'000}, LogTime{1'680'600'000}};
        measure("bins", "400 of a range" + order,
                [&] { return binRows(snapshot, *rows, range, 400)->bins.size(); });
        for (const auto& [kind, name] :
             {std::pair(TextKind::User, "users"), std::pair(TextKind::Profile, "profiles"),
              std::pair(TextKind::Address, "addresses")})
            measure("top", name + order, [&, k = kind] { return topValues(snapshot, *rows, k, 20).size(); });
        measure("sums", "statistics" + order,
                [&] { return static_cast<std::size_t>(statisticsOf(snapshot, *rows).distinctUsers); });
    }
}

// Takes everything and keeps nothing.
class NullSink final : public ByteSink {
public:
    std::optional<Error> write(std::string_view) override { return std::nullopt; }
    std::optional<Error> commit() override { return std::nullopt; }
};

void benchExport(const Snapshot& snapshot, const RowSet& all)
{
    const std::span<const SessionRow> rows = std::span(all).first(std::min<std::size_t>(all.size(), 500'000));
    const auto run = [&](const char* what, ExportFormat format, ExportRows kind) {
        if (!isWanted("export", what))
            return;
        ExportOptions options;
        options.format = format;
        options.rows = kind;
        NullSink sink;
        const Timer timer;
        const auto summary = exportTable(snapshot, rows, options, sink);
        const double seconds = timer.milliseconds().cpu / 1000;
        std::printf("%-8s %-34s %9.0f MB/s %10.0f rows/s\n", "export", what,
                    static_cast<double>(summary.value().bytes) / 1e6 / seconds,
                    static_cast<double>(summary.value().rows) / seconds);
    };
    run("csv, connections", ExportFormat::Csv, ExportRows::Connections);
    run("tsv, connections", ExportFormat::Tsv, ExportRows::Connections);
    run("jsonl, connections", ExportFormat::JsonLines, ExportRows::Connections);
    run("csv, attempts", ExportFormat::Csv, ExportRows::Attempts);
}

} // namespace

int main(int argc, char** argv)
{
    const std::size_t sessions = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 5'000'000;
    wanted = argc > 2 ? argv[2] : nullptr;
    const SnapshotPtr snapshot = makeSnapshot(sessions);
    std::printf("%zu sessions, %zu attempts\n", snapshot->sessionCount(), snapshot->attemptCount());
    std::printf("%-8s %-34s %9s %9s %10s\n", "", "", "wall ms", "cpu ms", "result");
    const RowSet all = *selectRows(*snapshot, {}, makeAsciiMatcher);
    benchFilters(*snapshot);
    benchFields(*snapshot);
    benchSorts(*snapshot, all);
    benchSums(*snapshot, all);
    benchExport(*snapshot, all);
    return 0;
}
