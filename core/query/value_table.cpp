// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/value_table.h"

#include "query/distinct_pairs.h"
#include "query/gathered.h"
#include "query/row_walk.h"
#include "query/scratch_array.h"
#include "session/text_columns.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace authloupe {

namespace {

// Of one value while it is counted; half a line of the cache.
struct Tally {
    std::uint32_t connections = 0;
    std::array<std::uint32_t, 3> attempts{}; // by raw AttemptResult
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = kNoTime.seconds;

    void see(std::int64_t from, std::int64_t to) noexcept
    {
        first = from != kNoTime.seconds && from < first ? from : first;
        last = std::max(last, to); // kNoTime is the least of all
    }
    void add(const Tally& other) noexcept
    {
        connections += other.connections;
        for (std::size_t result = 0; result < attempts.size(); ++result)
            attempts[result] += other.attempts[result];
        first = std::min(first, other.first);
        last = std::max(last, other.last);
    }
};
constexpr auto kOfSuccess = static_cast<std::size_t>(AttemptResult::Succeeded);
constexpr auto kOfFailure = static_cast<std::size_t>(AttemptResult::Failed);
constexpr auto kOfError = static_cast<std::size_t>(AttemptResult::Error);

SessionTextColumn sessionTextColumn(TextKind kind) noexcept
{
    const auto* const column = std::ranges::find(kSessionTexts, kind, &TextColumn<SessionTextColumn>::kind);
    return column->ids;
}

// How many attempts a stretch of sessions may have.
std::size_t mostAttemptsOf(Stretch sessions, const Snapshot& snapshot) noexcept
{
    std::size_t most = 0;
    for (std::size_t first = 0; first < snapshot.attemptCount(); first += kRowsPerChunk)
        if (snapshot.attemptChunk(first >> kRowsPerChunkBits)
                .session.mayHold(static_cast<std::uint32_t>(sessions.begin), sessions.size()))
            most += std::min(kRowsPerChunk, snapshot.attemptCount() - first);
    return most;
}

// What is counted of a stretch of sessions, by one thread. By raw id of the value; what states none is
// counted like the others.
struct Tallies {
    Tallies(std::size_t values, std::size_t seconds, std::size_t mostPairs)
        : all(values, Tally()),
          ever(values, 0),
          pairs(values, seconds, mostPairs)
    {}

    ScratchArray<Tally> all;
    ScratchArray<std::uint8_t> ever; // 1: some attempt succeeded; of all rows, when these are not everything
    DistinctPairs pairs;             // value and user, or user and address
};

// Counts the values of one group; `ValueOf` takes the raw id of a text to that of its value.
template<class ValueOf>
class Tallying final {
public:
    Tallying(const RowWalk& walk, const GroupValues& values, ValueOf valueOf)
        : m_walk(walk),
          m_snapshot(walk.snapshot()),
          m_values(values),
          m_valueOf(valueOf),
          m_size(values.values.size() + 1),
          m_parts(walk.stretches()),
          m_distinct(m_size, 0)
    {}

    [[nodiscard]] bool count()
    {
        const bool counted = m_walk.forStretches([this](std::size_t number, Stretch sessions) {
            Tallies& tallies =
                m_parts[number].emplace(m_size, secondsCount(), mostAttemptsOf(sessions, m_snapshot));
            if (isOfAttempts(m_values.group))
                countAttempts(tallies, sessions);
            else
                countSessions(tallies, sessions);
            if (!m_walk.isEverything())
                findSuccesses(tallies.ever, sessions);
        });
        return counted && countPairs() && addParts();
    }

    [[nodiscard]] ValueTable table() const
    {
        ValueTable table{m_values.group, m_values.values, {}, countsOf(0)};
        const auto occurs = [](const Tally& tally) { return tally.connections != 0; };
        table.rows.reserve(static_cast<std::size_t>(std::ranges::count_if(tallies(), occurs)));
        for (std::uint32_t value = 1; value < m_size; ++value)
            if (occurs(tallies()[value]))
                table.rows.push_back({TextId{value}, countsOf(value), everSucceeded(value)});
        return table;
    }

private:
    // Of all, when the parts are together.
    [[nodiscard]] const ScratchArray<Tally>& tallies() const noexcept { return m_parts.front()->all; }
    [[nodiscard]] bool everSucceeded(std::uint32_t value) const noexcept
    {
        return tallies()[value].attempts[kOfSuccess] != 0 || m_parts.front()->ever[value] != 0;
    }
    [[nodiscard]] std::size_t secondsCount() const noexcept
    {
        const bool ofUsers = m_values.group == ValueGroup::Users;
        return m_snapshot.texts(ofUsers ? TextKind::Address : TextKind::User).size() + 1;
    }

    [[nodiscard]] ValueCounts countsOf(std::uint32_t value) const noexcept
    {
        const Tally& tally = tallies()[value];
        ValueCounts counts;
        counts.connections = tally.connections;
        counts.succeeded = tally.attempts[kOfSuccess];
        counts.failed = tally.attempts[kOfFailure];
        counts.errors = tally.attempts[kOfError];
        counts.distinct = value == 0 ? 0 : m_distinct[value];
        counts.first.seconds =
            tally.first == std::numeric_limits<std::int64_t>::max() ? kNoTime.seconds : tally.first;
        counts.last.seconds = tally.last;
        return counts;
    }

    // A connection that tries one user again and again counts once for him. The first value of a connection
    // is remembered, which settles nearly all; what others it has is told apart in the end.
    void countAttempts(Tallies& tallies, Stretch sessions)
    {
        ScratchArray<std::uint32_t> firstOf(sessions.size(), 0); // one more than the value
        std::array<DistinctPairs, 1> later{
            DistinctPairs(m_size, sessions.size(), mostAttemptsOf(sessions, m_snapshot))};
        Tally* const all = tallies.all.data();
        const auto add = [&](std::uint32_t session, std::uint32_t text, AttemptResult result,
                             std::int64_t time, std::uint32_t second) {
            const std::uint32_t value = m_valueOf(text);
            const auto place = static_cast<std::uint32_t>(session - sessions.begin);
            Tally& tally = all[value];
            ++tally.attempts[static_cast<std::size_t>(result)];
            tally.see(time, time);
            // Without a branch: whether it is his first, no processor foresees.
            std::uint32_t& first = firstOf[place];
            const bool isFirst = first == 0;
            later[0].addIf((static_cast<unsigned>(!isFirst) & static_cast<unsigned>(first != value + 1)) != 0,
                           value, place);
            first |= (value + 1) & (0U - static_cast<std::uint32_t>(isFirst));
            tally.connections += static_cast<std::uint32_t>(isFirst);
            tallies.pairs.addIf(second != raw(kAbsentText), value, second);
        };
        const AttemptTextColumn ids = attemptTextColumn(m_values.kind);
        const auto addUser = [&](std::uint32_t session, std::uint32_t text, AttemptResult result,
                                 std::int64_t time) {
            add(session, text, result, time,
                m_snapshot.sessionChunk(session >> kRowsPerChunkBits).remoteAddress[session & kRowMask]);
        };
        const bool whole = m_values.group == ValueGroup::Users
                               ? visitAttempts(m_walk, sessions, addUser, ids, &AttemptColumns::result,
                                               &AttemptColumns::time)
                               : visitAttempts(m_walk, sessions, add, ids, &AttemptColumns::result,
                                               &AttemptColumns::time, &AttemptColumns::user);
        ScratchArray<std::uint32_t> connections(m_size, 0);
        if (!whole || !DistinctPairs::count(later, {connections.data(), m_size}, m_walk.effort().stop()))
            return;
        for (std::size_t value = 0; value < m_size; ++value)
            all[value].connections += connections[value];
    }

    void countSessions(Tallies& tallies, Stretch sessions)
    {
        const SessionTextColumn ids = sessionTextColumn(m_values.kind);
        Tally* const all = tallies.all.data();
        ScratchArray<std::uint32_t> values(sessions.size()); // of the rows, by session from the first one on
        const auto add = [&](const SessionColumns& chunk, ChunkRows rows, std::size_t first) {
            std::uint32_t* const valuesOfChunk = values.data() + (first - sessions.begin);
            const Gathered id(chunk.*ids, rows);
            const Gathered begin(chunk.firstTime, rows);
            const Gathered end(chunk.lastTime, rows);
            const Gathered succeeded(chunk.successes, rows);
            const Gathered failed(chunk.failures, rows);
            const Gathered errors(chunk.errors, rows);
            for (std::size_t k = 0; k < rows.size(); ++k) {
                const std::uint32_t value = m_valueOf(id[k]);
                valuesOfChunk[rows[k]] = value;
                Tally& tally = all[value];
                ++tally.connections;
                tally.attempts[kOfSuccess] += succeeded[k];
                tally.attempts[kOfFailure] += failed[k];
                tally.attempts[kOfError] += errors[k];
                tally.see(begin[k], std::max(begin[k], end[k]));
            }
        };
        if (!m_walk.visitChunks(sessions, add))
            return;
        const auto pair = [&](std::uint32_t session, std::uint32_t user) {
            tallies.pairs.addIf(user != raw(kAbsentText), values[session - sessions.begin], user);
        };
        (void)visitAttempts(m_walk, sessions, pair, &AttemptColumns::user);
    }

    [[nodiscard]] bool countPairs()
    {
        std::vector<DistinctPairs> lists;
        for (std::optional<Tallies>& part : m_parts)
            lists.push_back(std::move(part->pairs));
        return DistinctPairs::count(lists, {m_distinct.data(), m_size}, m_walk.effort());
    }

    [[nodiscard]] bool addParts()
    {
        m_walk.effort().forStretches(m_size, 1, [this](std::size_t, Stretch values) {
            Tallies& sums = *m_parts.front();
            for (const std::optional<Tallies>& other : std::span(m_parts).subspan(1))
                for (std::size_t value = values.begin; value < values.end; ++value) {
                    sums.all[value].add(other->all[value]);
                    sums.ever[value] |= other->ever[value];
                }
        });
        return !m_walk.effort().isStopped();
    }

    // Whatever the rows are.
    void findSuccesses(ScratchArray<std::uint8_t>& ever, Stretch sessions)
    {
        if (isOfAttempts(m_values.group)) {
            const auto see = [&](std::uint32_t, std::uint32_t text, AttemptResult result) {
                std::uint8_t& known = ever[m_valueOf(text)];
                known = static_cast<std::uint8_t>(known | (result == AttemptResult::Succeeded ? 1U : 0U));
            };
            (void)forAttemptsOf(sessions, m_snapshot, WalkFrom::Front, m_walk.effort().stop(), see,
                                attemptTextColumn(m_values.kind), &AttemptColumns::result);
            return;
        }
        const SessionTextColumn ids = sessionTextColumn(m_values.kind);
        for (std::size_t first = sessions.begin; first < sessions.end; first += kRowsPerChunk) {
            if (m_walk.effort().isStopped())
                return;
            const SessionColumns& chunk = m_snapshot.sessionChunk(first >> kRowsPerChunkBits);
            if (chunk.successes.bits().allWithin(0, 0))
                continue;
            const std::size_t count = std::min(kRowsPerChunk, sessions.end - first);
            const Unpacked id(chunk.*ids, count);
            const Unpacked succeeded(chunk.successes, count);
            for (std::size_t i = 0; i < count; ++i) {
                std::uint8_t& known = ever[m_valueOf(id[i])];
                known = static_cast<std::uint8_t>(known | (succeeded[i] != 0 ? 1U : 0U));
            }
        }
    }

    const RowWalk& m_walk;
    const Snapshot& m_snapshot;
    const GroupValues& m_values;
    ValueOf m_valueOf;
    std::size_t m_size;                          // values, and what states none
    std::vector<std::optional<Tallies>> m_parts; // by stretch; in the end the first one has all
    ScratchArray<std::uint32_t> m_distinct;
};

template<class ValueOf>
std::optional<ValueTable> tally(const RowWalk& walk, const GroupValues& values, ValueOf valueOf)
{
    Tallying tallying(walk, values, valueOf);
    return tallying.count() ? std::optional(tallying.table()) : std::nullopt;
}

} // namespace

std::optional<ValueTable> valueTable(const Snapshot& snapshot, const RowSet& rows, const GroupValues& values,
                                     const Effort& effort)
{
    const RowWalk walk(snapshot, rows, effort);
    if (values.ofTexts.empty())
        return tally(walk, values, [](std::uint32_t text) { return text; });
    return tally(walk, values,
                 [ofTexts = values.ofTexts.data()](std::uint32_t text) { return ofTexts[text]; });
}

std::optional<ValueTable> valueTable(const Snapshot& snapshot, const RowSet& rows, ValueGroup group,
                                     const Effort& effort)
{
    const std::optional<GroupValues> values = GroupValues::of(snapshot, group, effort.stop());
    return values ? valueTable(snapshot, rows, *values, effort) : std::nullopt;
}

} // namespace authloupe
