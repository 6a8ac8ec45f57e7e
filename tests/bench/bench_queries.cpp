// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks for, on synthetic sessions: see usage() for the options. Nothing is asserted.
#include "bench/query_benches.h"
#include "bench/query_snapshot.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace authloupe::bench {

void benchPublication(Report& report, SessionStore& store)
{
    SnapshotPtr snapshot;
    report.time("publish", "nothing new", 0, [&] {
        snapshot = store.publish(false);
        return snapshot->sessionCount();
    });
    // With what the next write costs that must leave the snapshot as it is.
    report.time("publish", "one more session and attempt", 0, [&] {
        Session session;
        session.connectionId = 1;
        Attempt attempt;
        attempt.session = store.appendSession(session);
        store.appendAttempt(attempt);
        snapshot = store.publish(false);
        return snapshot->sessionCount();
    });
}

namespace {

struct Options {
    std::size_t sessions = 5'000'000;
    std::string only, json, directory = ".";
    unsigned threads = 1;
    bool understood = true;
};

Options parse(int argc, char** argv)
{
    Options options;
    for (int i = 1; i < argc; i += 2) {
        const std::string_view name = argv[i];
        if (i + 1 == argc)
            return options.understood = false, options;
        if (name == "--sessions")
            options.sessions = std::strtoull(argv[i + 1], nullptr, 10);
        else if (name == "--only")
            options.only = argv[i + 1];
        else if (name == "--threads")
            options.threads = static_cast<unsigned>(std::strtoul(argv[i + 1], nullptr, 10));
        else if (name == "--json")
            options.json = argv[i + 1];
        else if (name == "--directory")
            options.directory = argv[i + 1];
        else
            options.understood = false;
    }
    options.understood = options.understood && options.sessions > 0 && options.threads > 0;
    return options;
}

void usage()
{
    std::fputs(
        "Usage: bench_queries [--sessions N] [--only TEXT] [--threads N] [--json FILE] [--directory DIR]\n"
        "  --sessions N     so many of them (5000000)\n"
        "  --only TEXT      only figures with this in their group and name\n"
        "  --threads N      of one query (1)\n"
        "  --json FILE      writes the figures there as well\n"
        "  --directory DIR  where the file of an export is written for a moment (.)\n",
        stderr);
}

int run(const Options& options)
{
    Report report(options.only, options.threads);
    SessionStore store;
    fillStore(store, options.sessions);
    const SnapshotPtr snapshot = store.publish(true);
    std::printf("%zu sessions, %zu attempts, %zu messages\n", snapshot->sessionCount(),
                snapshot->attemptCount(), snapshot->messageCount());
    report.printHeader();
    const RowSet all = selectRows(*snapshot, {}, {}).value_or(RowSet());
    benchFilters(report, *snapshot);
    benchSorts(report, *snapshot, all);
    benchSums(report, *snapshot, all);
    benchValueOrders(report, *snapshot, all);
    benchEngine(report, snapshot);
    benchStops(report, *snapshot, all);
    benchExport(report, *snapshot, all, options.directory);
    benchPublication(report, store);
    report.printSummary();
    if (!options.json.empty() && !report.writeJson(options.json, options.sessions)) {
        std::fprintf(stderr, "bench_queries: cannot write %s\n", options.json.c_str());
        return 1;
    }
    return 0;
}

} // namespace

} // namespace authloupe::bench

int main(int argc, char** argv)
{
    const auto options = authloupe::bench::parse(argc, argv);
    if (!options.understood) {
        authloupe::bench::usage();
        return 2;
    }
    return authloupe::bench::run(options);
}
