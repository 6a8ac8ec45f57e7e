// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/query_benches.h"

#include "bridge/query_engine.h"
#include "bridge/unicode_matcher.h"
#include "query/filter_language.h"
#include "query/kindred.h"
#include "query/statistics.h"
#include "query/time_bins.h"
#include "query/value_table.h"

#include <array>
#include <utility>

namespace authloupe::bench {

namespace {

constexpr double kSingleFilter = 15, kCombination = 40, kFreeText = 100, kSort = 200, kSums = 30,
                 kManyValues = 200;

struct NamedFilter {
    const char* text;
    double target;
};

// clang-format off
constexpr std::array kFilters{
    NamedFilter{"", kSingleFilter},
    // every field
    NamedFilter{"appliance:420D*", kSingleFilter}, NamedFilter{"direction:outbound", kSingleFilter},
    NamedFilter{"connection_id:>=644400000", kSingleFilter}, NamedFilter{"opened:>=2023-04-01", kSingleFilter},
    NamedFilter{"ended:>=2023-04-01", kSingleFilter}, NamedFilter{"duration:>30s", kSingleFilter},
    NamedFilter{"end:lost", kSingleFilter}, NamedFilter{"interface:\"data 3\"", kSingleFilter},
    NamedFilter{"local_address:10.0.0.0/30", kSingleFilter}, NamedFilter{"ip:10.2", kSingleFilter},
    NamedFilter{"remote_port:25", kSingleFilter}, NamedFilter{"host:dyn.17", kSingleFilter},
    NamedFilter{"verified:yes", kSingleFilter}, NamedFilter{"policy:accept", kSingleFilter},
    NamedFilter{"sender_group:GROUP7", kSingleFilter}, NamedFilter{"sender_group_match:sbrs*", kSingleFilter},
    NamedFilter{"reputation:-9*", kSingleFilter}, NamedFilter{"country:\"country 17\"", kSingleFilter},
    NamedFilter{"tls:none", kSingleFilter}, NamedFilter{"tls_protocol:tlsv1.2", kSingleFilter},
    NamedFilter{"tls_cipher:CIPHER7", kSingleFilter}, NamedFilter{"outcome:failed outcome:succeeded_after_failure", kSingleFilter},
    NamedFilter{"attempts:>=2", kSingleFilter}, NamedFilter{"successes:>=1", kSingleFilter},
    NamedFilter{"failures:>=1", kSingleFilter}, NamedFilter{"errors:>=1", kSingleFilter},
    NamedFilter{"user:user12", kSingleFilter}, NamedFilter{"mechanism:mech1", kSingleFilter},
    NamedFilter{"profile:profile3", kSingleFilter}, NamedFilter{"first_attempt:>=2023-04-01", kSingleFilter},
    NamedFilter{"last_attempt:>=2023-04-01", kSingleFilter}, NamedFilter{"response:\"reason 17\"", kSingleFilter},
    NamedFilter{"messages:>=2", kSingleFilter}, NamedFilter{"recipients:5..9", kSingleFilter},
    NamedFilter{"bounces:>=1", kSingleFilter}, NamedFilter{"file:*current", kSingleFilter},
    NamedFilter{"first_line:>=1000000", kSingleFilter}, NamedFilter{"last_line:<=1000000", kSingleFilter},
    NamedFilter{"envelope_senders:*example7.com", kSingleFilter}, NamedFilter{"bytes:>=50000", kSingleFilter},
    NamedFilter{"delivered:>=1", kSingleFilter}, NamedFilter{"sender_matches_user:no", kSingleFilter},
    NamedFilter{"authenticated_without_tls:yes", kSingleFilter}, NamedFilter{"relay:yes", kSingleFilter},
    NamedFilter{"trouble:bounced", kSingleFilter},
    // other ways to ask for one
    NamedFilter{"time:2023-04-01..2023-04-03", kSingleFilter}, NamedFilter{"user:=user12@example1.com", kSingleFilter},
    NamedFilter{"-user:user12", kSingleFilter}, NamedFilter{"user:user12*", kSingleFilter},
    NamedFilter{"user:/^user[0-9]+7@/", kSingleFilter}, NamedFilter{"user:/7@.*53\\.com$/i", kSingleFilter},
    NamedFilter{"host:/dyn\\.1[0-9]{2}\\./", kSingleFilter}, NamedFilter{"ip:64.0.0.0/3", kSingleFilter},
    NamedFilter{"ip:10.2*", kSingleFilter}, NamedFilter{"-outcome:failed", kSingleFilter},
    // combinations
    NamedFilter{"failures:>=1 duration:<10s tls:none end:closed", kCombination},
    NamedFilter{"user:user12 user:user3 profile:profile3 profile:profile7 ip:0.0.0.0/1 outcome:failed outcome:succeeded "
                "direction:inbound time:2023-04-01..2023-04-08", kCombination},
    NamedFilter{"-user:user12 -ip:10.0.0.0/8 -host:dyn.17 relay:yes messages:>=1 last_attempt:>=2023-04-01", kCombination},
    // free text
    NamedFilter{"example7", kFreeText}, NamedFilter{"zzzzzz", kFreeText}, NamedFilter{"\"country 17\" example7 cipher", kFreeText},
    NamedFilter{"4374", kFreeText}, NamedFilter{"-example7", kFreeText}, NamedFilter{"any:/ex[a-m]+7\\.com/", kFreeText},
};
// clang-format on

RowSet sortedBy(const RowSet& rows, const Snapshot& snapshot, SessionField field)
{
    RowSet sorted = rows;
    (void)sortRows(sorted, snapshot, {field, false, false});
    return sorted;
}

} // namespace

void benchFilters(Report& report, const Snapshot& snapshot)
{
    const MatcherFactory matchers = unicodeMatchers();
    for (const NamedFilter& each : kFilters) {
        const auto parsed = parseFilter(each.text);
        const std::string name = each.text[0] == '\0' ? "(everything)" : each.text;
        report.time("filter", parsed.mistakes.empty() ? name : "NOT UNDERSTOOD " + name, each.target, [&] {
            return askWith(report.threads(), [&](const Effort& effort) {
                return selectRows(snapshot, parsed.filter, matchers, effort)->size();
            });
        });
    }
}

void benchSorts(Report& report, const Snapshot& snapshot, const RowSet& all)
{
    RowSet rows;
    const auto sort = [&](const char* group, const std::string& what, const RowSet& from, SortOrder order) {
        report.time(
            group, what, kSort,
            [&] {
                askWith(report.threads(), [&](const Effort& effort) {
                    (void)sortRows(rows, snapshot, order, effort);
                    return 0;
                });
                return static_cast<std::size_t>(raw(rows.front()));
            },
            [&] { rows = from; });
    };
    for (const auto& field : sessionFields())
        sort("sort", std::string(field.name), all, {field.field, false, false});
    sort("sort", "opened, descending", all, {SessionField::Opened, true, false});
    const RowSet byHost = sortedBy(all, snapshot, SessionField::ReverseDns);
    RowSet half(byHost.begin(), byHost.begin() + static_cast<std::ptrdiff_t>(byHost.size() / 2));
    for (const auto& field : sessionFields()) {
        const std::string name(field.name);
        sort("resort", name + " after reverse_dns", byHost, {field.field, true, false});
    }
    for (const SessionField field : {SessionField::Users, SessionField::RemoteAddress, SessionField::Opened})
        sort("resort", std::string(info(field).name) + ", half of them", half, {field, true, false});
    sort("resort", "file order after reverse_dns", byHost, {});
}

void benchSums(Report& report, const Snapshot& snapshot, const RowSet& all)
{
    const RowSet byHost = sortedBy(all, snapshot, SessionField::ReverseDns);
    const RowSet some = *selectRows(snapshot, parseFilter("failures:>=1").filter, unicodeMatchers());
    const TimeRange range{LogTime{1'680'200'000}, LogTime{1'680'600'000}};
    const auto ask = [&report](const auto& question) { return askWith(report.threads(), question); };
    for (const auto& [rows, order] :
         {std::pair(&all, ""), std::pair(&some, ", a part"), std::pair(&byHost, ", sorted rows")}) {
        const std::string suffix = order;
        report.time("bins", "400 over all" + suffix, kSums, [&, rows = rows] {
            return ask(
                [&](const Effort& effort) { return binRows(snapshot, *rows, {}, 400, effort)->bins.size(); });
        });
        report.time("bins", "400 of a range" + suffix, kSums, [&, rows = rows] {
            return ask([&](const Effort& effort) {
                return binRows(snapshot, *rows, range, 400, effort)->bins.size();
            });
        });
        for (const auto& [split, by] :
             {std::pair(BinSplit::Direction, " by direction"), std::pair(BinSplit::Profile, " by profile")}) {
            std::optional<BinSeries> series = BinSeries::of(snapshot, *rows, split);
            report.time("bins", std::string("400 over all") + by + suffix, kSums, [&, rows = rows] {
                return ask([&](const Effort& effort) {
                    return binRows(snapshot, *rows, {}, 400, effort, *series)->bins.size();
                });
            });
        }
        report.time("bins", "most frequent profiles" + suffix, kSums, [&, rows = rows] {
            return ask([&](const Effort& effort) {
                return BinSeries::of(snapshot, *rows, BinSplit::Profile, effort)->profiles().size();
            });
        });
        for (const ValueGroup group : kValueGroups) {
            const bool many = group <= ValueGroup::Networks; // a hundred thousand values and more
            report.time("top", std::string(stableName(group)) + suffix, many ? kManyValues : kSums,
                        [&, rows = rows, group = group] {
                            return ask([&](const Effort& effort) {
                                return valueTable(snapshot, *rows, group, effort)->rows.size();
                            });
                        });
        }
        SessionRow middle{static_cast<std::uint32_t>(snapshot.sessionCount() / 2)};
        while (kinshipOf(snapshot, middle, TextKind::User).texts.empty())
            middle = SessionRow{raw(middle) + 1};
        for (const TextKind kind : {TextKind::User, TextKind::Address})
            for (const KinStep step : {KinStep::Earlier, KinStep::Later}) {
                const std::string what = std::string(kind == TextKind::User ? "user" : "address")
                                         + (step == KinStep::Later ? ", later" : ", earlier") + suffix;
                report.time("kindred", what, kSums, [&, rows = rows] {
                    const Kinship kinship = kinshipOf(snapshot, middle, kind);
                    return std::size_t{raw(findKindred(snapshot, middle, kinship, step, *rows)->nearest)};
                });
            }
        report.time("counts", "statistics" + suffix, 0, [&, rows = rows] {
            return ask([&](const Effort& effort) {
                return static_cast<std::size_t>(statisticsOf(snapshot, *rows, effort)->distinctUsers);
            });
        });
    }
}

void benchValueOrders(Report& report, const Snapshot& snapshot, const RowSet& all)
{
    for (const ValueGroup group : {ValueGroup::Users, ValueGroup::Addresses}) {
        const ValueTable table = *valueTable(snapshot, all, group);
        for (const auto& [column, name] :
             {std::pair(ValueColumn::Value, "value"), std::pair(ValueColumn::Failed, "failed"),
              std::pair(ValueColumn::LastSeen, "last seen")}) {
            ValueTable sorted;
            report.time(
                "top", std::string(stableName(group)) + " sorted by " + name, kSort,
                [&, column = column] {
                    return sortValues(sorted, {column, true}) ? sorted.rows.size() : 0;
                },
                [&] { sorted = table; });
        }
    }
}

void benchEngine(Report& report, const SnapshotPtr& snapshot)
{
    QueryEngine engine(unicodeMatchers());
    std::size_t turn = 0;
    const auto run = [&](const char* what, const std::array<QueryRequest, 2>& requests) {
        report.time("window", what, 0, [&] {
            const QueryResultPtr result = engine.run(requests.at(++turn % 2), {});
            return result->rows->size();
        });
    };
    QueryRequest everything;
    everything.snapshot = snapshot;
    everything.threads = report.threads();
    QueryRequest filtered = everything;
    filtered.filter = parseFilter("user:user12").filter;
    QueryRequest wide = everything;
    wide.filter = parseFilter("-user:user12").filter;
    QueryRequest brushed = everything;
    brushed.filter.time = {LogTime{1'680'200'000}, LogTime{1'680'600'000}};
    const auto sorted = [](QueryRequest request) {
        request.order = {SessionField::ReverseDns, false, false};
        return request;
    };
    run("a filter put on and taken off", {filtered, everything});
    run("a brush put on and taken off", {brushed, everything});
    run("an order put on and taken off", {sorted(everything), everything});
    run("a filter changed under an order", {sorted(wide), sorted(everything)});
}

} // namespace authloupe::bench
