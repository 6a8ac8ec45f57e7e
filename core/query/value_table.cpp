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
};
constexpr auto kOfSuccess = static_cast<std::size_t>(AttemptResult::Succeeded);
constexpr auto kOfFailure = static_cast<std::size_t>(AttemptResult::Failed);
constexpr auto kOfError = static_cast<std::size_t>(AttemptResult::Error);

SessionTextColumn sessionTextColumn(TextKind kind) noexcept
{
    const auto* const column = std::ranges::find(kSessionTexts, kind, &TextColumn<SessionTextColumn>::kind);
    return column->ids;
}

// Counts the values of one group; `ValueOf` takes the raw id of a text to that of its value.
template<class ValueOf>
class Tallying final {
public:
    Tallying(const RowWalk& walk, const GroupValues& values, const StopToken& stop, ValueOf valueOf)
        : m_walk(walk),
          m_snapshot(walk.snapshot()),
          m_values(values),
          m_stop(stop),
          m_valueOf(valueOf),
          m_tallies(values.values.size() + 1, Tally()),
          m_distinct(m_tallies.size(), 0),
          m_ever(m_tallies.size(), 0)
    {}

    [[nodiscard]] bool count()
    {
        const bool counted = isOfAttempts(m_values.group) ? countAttempts() : countSessions();
        return counted && findSuccesses();
    }

    [[nodiscard]] ValueTable table() const
    {
        ValueTable table{m_values.group, m_values.values, {}, countsOf(0)};
        const auto occurs = [](const Tally& tally) { return tally.connections != 0; };
        table.rows.reserve(static_cast<std::size_t>(std::ranges::count_if(m_tallies, occurs)));
        for (std::uint32_t value = 1; value < m_tallies.size(); ++value)
            if (occurs(m_tallies[value]))
                table.rows.push_back({TextId{value}, countsOf(value), m_ever[value] != 0});
        return table;
    }

private:
    [[nodiscard]] ValueCounts countsOf(std::uint32_t value) const noexcept
    {
        const Tally& tally = m_tallies[value];
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
    [[nodiscard]] bool countAttempts()
    {
        const bool ofUsers = m_values.group == ValueGroup::Users;
        ScratchArray<std::uint32_t> firstOf(m_snapshot.sessionCount(), 0); // one more than the value
        DistinctPairs later(m_tallies.size(), m_snapshot.sessionCount(), m_snapshot.attemptCount());
        DistinctPairs pairs(m_tallies.size(),
                            m_snapshot.texts(ofUsers ? TextKind::Address : TextKind::User).size() + 1,
                            m_snapshot.attemptCount());
        const auto add = [&](std::uint32_t text, std::uint32_t session, AttemptResult result,
                             std::int64_t time, std::uint32_t second) {
            const std::uint32_t value = m_valueOf(text);
            Tally& tally = m_tallies[value];
            ++tally.attempts[static_cast<std::size_t>(result)];
            tally.see(time, time);
            std::uint32_t& first = firstOf[session];
            if (first == 0) {
                first = value + 1;
                ++tally.connections;
            } else if (first != value + 1) {
                later.add(value, session);
            }
            if (second != raw(kAbsentText))
                pairs.add(value, second);
        };
        const AttemptTextColumn ids = attemptTextColumn(m_values.kind);
        const auto addUser = [&](std::uint32_t text, std::uint32_t session, AttemptResult result,
                                 std::int64_t time) {
            add(text, session, result, time,
                m_snapshot.sessionChunk(session >> kRowsPerChunkBits).remoteAddress[session & kRowMask]);
        };
        const bool whole =
            ofUsers ? visitAttempts(m_walk, m_stop, addUser, ids, &AttemptColumns::session,
                                    &AttemptColumns::result, &AttemptColumns::time)
                    : visitAttempts(m_walk, m_stop, add, ids, &AttemptColumns::session,
                                    &AttemptColumns::result, &AttemptColumns::time, &AttemptColumns::user);
        ScratchArray<std::uint32_t> connections(m_tallies.size(), 0);
        if (!whole || !pairs.count({m_distinct.data(), m_distinct.size()}, m_stop)
            || !later.count({connections.data(), connections.size()}, m_stop))
            return false;
        for (std::size_t value = 0; value < m_tallies.size(); ++value)
            m_tallies[value].connections += connections[value];
        return true;
    }

    [[nodiscard]] bool countSessions()
    {
        const SessionTextColumn ids = sessionTextColumn(m_values.kind);
        const auto add = [&](const SessionColumns& chunk, ChunkRows rows) {
            const Gathered id(chunk.*ids, rows);
            const Gathered begin(chunk.firstTime, rows);
            const Gathered end(chunk.lastTime, rows);
            const Gathered succeeded(chunk.successes, rows);
            const Gathered failed(chunk.failures, rows);
            const Gathered errors(chunk.errors, rows);
            for (std::size_t k = 0; k < rows.size(); ++k) {
                Tally& tally = m_tallies[m_valueOf(id[k])];
                ++tally.connections;
                tally.attempts[kOfSuccess] += succeeded[k];
                tally.attempts[kOfFailure] += failed[k];
                tally.attempts[kOfError] += errors[k];
                tally.see(begin[k], std::max(begin[k], end[k]));
            }
        };
        if (!m_walk.visitChunks(add, m_stop))
            return false;
        DistinctPairs pairs(m_tallies.size(), m_snapshot.texts(TextKind::User).size() + 1,
                            m_snapshot.attemptCount());
        const auto pair = [&](std::uint32_t session, std::uint32_t user) {
            const SessionColumns& chunk = m_snapshot.sessionChunk(session >> kRowsPerChunkBits);
            if (user != raw(kAbsentText))
                pairs.add(m_valueOf((chunk.*ids)[session & kRowMask]), user);
        };
        return visitAttempts(m_walk, m_stop, pair, &AttemptColumns::session, &AttemptColumns::user)
               && pairs.count({m_distinct.data(), m_distinct.size()}, m_stop);
    }

    [[nodiscard]] bool findSuccesses()
    {
        if (m_walk.isEverything()) {
            for (std::size_t value = 0; value < m_tallies.size(); ++value)
                m_ever[value] = m_tallies[value].attempts[kOfSuccess] != 0 ? 1 : 0;
            return true;
        }
        if (isOfAttempts(m_values.group)) {
            const auto see = [this](std::uint32_t text, AttemptResult result) {
                std::uint8_t& ever = m_ever[m_valueOf(text)];
                ever = static_cast<std::uint8_t>(ever | (result == AttemptResult::Succeeded ? 1U : 0U));
            };
            return forAttempts(m_snapshot, m_stop, see, attemptTextColumn(m_values.kind),
                               &AttemptColumns::result);
        }
        const SessionTextColumn ids = sessionTextColumn(m_values.kind);
        for (std::size_t first = 0; first < m_snapshot.sessionCount(); first += kRowsPerChunk) {
            if (m_stop.stop_requested())
                return false;
            const SessionColumns& chunk = m_snapshot.sessionChunk(first >> kRowsPerChunkBits);
            if (chunk.successes.bits().allWithin(0, 0))
                continue;
            const std::size_t count = std::min(kRowsPerChunk, m_snapshot.sessionCount() - first);
            const Unpacked id(chunk.*ids, count);
            const Unpacked succeeded(chunk.successes, count);
            for (std::size_t i = 0; i < count; ++i) {
                std::uint8_t& ever = m_ever[m_valueOf(id[i])];
                ever = static_cast<std::uint8_t>(ever | (succeeded[i] != 0 ? 1U : 0U));
            }
        }
        return true;
    }

    const RowWalk& m_walk;
    const Snapshot& m_snapshot;
    const GroupValues& m_values;
    const StopToken& m_stop;
    ValueOf m_valueOf;
    // By raw id of the value; what states none is counted like the others.
    ScratchArray<Tally> m_tallies;
    ScratchArray<std::uint32_t> m_distinct;
    ScratchArray<std::uint8_t> m_ever;
};

template<class ValueOf>
std::optional<ValueTable> tally(const RowWalk& walk, const GroupValues& values, const StopToken& stop,
                                ValueOf valueOf)
{
    Tallying tallying(walk, values, stop, valueOf);
    return tallying.count() ? std::optional(tallying.table()) : std::nullopt;
}

} // namespace

std::optional<ValueTable> valueTable(const Snapshot& snapshot, const RowSet& rows, const GroupValues& values,
                                     const StopToken& stop)
{
    const RowWalk walk(snapshot, rows);
    if (values.ofTexts.empty())
        return tally(walk, values, stop, [](std::uint32_t text) { return text; });
    return tally(walk, values, stop,
                 [ofTexts = values.ofTexts.data()](std::uint32_t text) { return ofTexts[text]; });
}

std::optional<ValueTable> valueTable(const Snapshot& snapshot, const RowSet& rows, ValueGroup group,
                                     const StopToken& stop)
{
    const std::optional<GroupValues> values = GroupValues::of(snapshot, group, stop);
    return values ? valueTable(snapshot, rows, *values, stop) : std::nullopt;
}

} // namespace authloupe
