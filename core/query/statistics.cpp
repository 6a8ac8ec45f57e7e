// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics.h"

#include "query/row_walk.h"

#include <algorithm>
#include <limits>

namespace authloupe {

namespace {

// Counts the different texts it is shown.
class DistinctTexts final {
public:
    explicit DistinctTexts(const Dictionary& texts) : m_seen(texts.size() + 1) {}

    void see(std::uint32_t id) noexcept { m_seen[id] = 1; }
    template<class Ids>
    void see(const Ids& ids, ChunkRows rows) noexcept
    {
        std::uint8_t* const seen = m_seen.data(); // not looked up again after every byte
        for (const std::size_t i : rows)
            seen[ids[i]] = 1;
    }
    [[nodiscard]] std::uint64_t count() const
    {
        const auto stated = m_seen.begin() + 1; // not the absent text
        return static_cast<std::uint64_t>(std::count(stated, m_seen.end(), std::uint8_t{1}));
    }

private:
    std::vector<std::uint8_t> m_seen; // by raw TextId
};

// All rows of a chunk: with indexes that it can foresee, the compiler adds many at once.
struct WholeChunk {
    [[nodiscard]] static constexpr std::size_t size() noexcept { return kRowsPerChunk; }
    constexpr std::size_t operator[](std::size_t i) const noexcept { return i; }
};

// `Rows` is ChunkRows or WholeChunk in all of these; one column at a time.
template<class Rows, class Value>
std::uint64_t sumOf(const Rows& rows, const Value& value) noexcept
{
    std::uint64_t sum = 0;
    for (std::size_t k = 0; k < rows.size(); ++k)
        sum += value(rows[k]);
    return sum;
}

// Counted in bytes for as long as these cannot overflow: sixteen rows with one addition.
template<class Rows, class Test>
std::uint64_t countIf(const Rows& rows, const Test& test) noexcept
{
    constexpr std::size_t kRowsAtOnce = 128;
    std::uint64_t count = 0;
    for (std::size_t begin = 0; begin < rows.size(); begin += kRowsAtOnce) {
        const std::size_t end = std::min(rows.size(), begin + kRowsAtOnce);
        std::uint8_t some = 0;
        for (std::size_t k = begin; k < end; ++k)
            some = static_cast<std::uint8_t>(some + (test(rows[k]) ? 1 : 0));
        count += some;
    }
    return count;
}

template<class Rows>
void addTimes(Statistics& sums, const SessionColumns& chunk, const Rows& rows) noexcept
{
    constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
    std::int64_t first = sums.firstTime.isValid() ? sums.firstTime.seconds : kNever;
    std::int64_t last = sums.lastTime.seconds;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const std::int64_t begin = chunk.firstTime[rows[k]];
        const std::int64_t end = chunk.lastTime[rows[k]];
        first = begin != kNoTime.seconds && begin < first ? begin : first;
        last = std::max(last, std::max(begin, end)); // kNoTime is the least of all
    }
    sums.firstTime = first == kNever ? kNoTime : LogTime{first};
    sums.lastTime = LogTime{last};
}

template<class Rows>
void addAttempts(Statistics& sums, const SessionColumns& c, const Rows& rows) noexcept
{
    const auto inbound = [&c](std::size_t i) { return c.direction[i] == Direction::Inbound; };
    const std::uint64_t succeeded = sumOf(rows, [&](std::size_t i) { return c.successes[i]; });
    const std::uint64_t failed = sumOf(rows, [&](std::size_t i) { return c.failures[i]; });
    const std::uint64_t inboundSucceeded =
        sumOf(rows, [&](std::size_t i) { return inbound(i) ? c.successes[i] : 0U; });
    const std::uint64_t inboundFailed =
        sumOf(rows, [&](std::size_t i) { return inbound(i) ? c.failures[i] : 0U; });
    sums.succeeded += succeeded;
    sums.failed += failed;
    sums.errors += sumOf(rows, [&](std::size_t i) { return c.errors[i]; });
    sums.inboundSucceeded += inboundSucceeded;
    sums.inboundFailed += inboundFailed;
    sums.outboundSucceeded += succeeded - inboundSucceeded;
    sums.outboundFailed += failed - inboundFailed;
}

template<class Rows>
void addSessions(Statistics& sums, const SessionColumns& c, const Rows& rows) noexcept
{
    const std::uint64_t inbound =
        countIf(rows, [&](std::size_t i) { return c.direction[i] == Direction::Inbound; });
    sums.inbound += inbound;
    sums.outbound += rows.size() - inbound;
    sums.openedNotSeen += countIf(rows, [&](std::size_t i) { return c.openingSeen[i] == 0; });
    sums.endNotSeen += countIf(rows, [&](std::size_t i) { return c.end[i] == End::NotSeen; });
    for (std::size_t outcome = 0; outcome < sums.outcomes.size(); ++outcome)
        sums.outcomes[outcome] +=
            countIf(rows, [&](std::size_t i) { return static_cast<std::size_t>(c.outcome[i]) == outcome; });
    sums.messages += sumOf(rows, [&](std::size_t i) { return c.messages[i]; });
    sums.recipients += sumOf(rows, [&](std::size_t i) { return c.recipients[i]; });
    sums.bounces += sumOf(rows, [&](std::size_t i) { return c.bounces[i]; });
    addAttempts(sums, c, rows);
    addTimes(sums, c, rows);
}

} // namespace

Statistics statisticsOf(const Snapshot& snapshot, const RowSet& rows)
{
    return statisticsOf(snapshot, rows, {}).value_or(Statistics());
}

std::optional<Statistics> statisticsOf(const Snapshot& snapshot, const RowSet& rows, const StopToken& stop)
{
    Statistics sums;
    DistinctTexts addresses(snapshot.texts(TextKind::Address));
    const RowWalk walk(snapshot, rows);
    const auto addChunk = [&](const SessionColumns& chunk, ChunkRows indexes) {
        if (indexes.size() == kRowsPerChunk)
            addSessions(sums, chunk, WholeChunk{});
        else
            addSessions(sums, chunk, indexes);
        addresses.see(chunk.remoteAddress, indexes);
    };
    if (!walk.visitChunks(addChunk, stop))
        return std::nullopt;
    DistinctTexts users(snapshot.texts(TextKind::User));
    DistinctTexts profiles(snapshot.texts(TextKind::Profile));
    const bool whole = visitAttempts(
        walk,
        [&](const AttemptColumns& chunk, std::size_t i) {
            users.see(chunk.user[i]);
            profiles.see(chunk.profile[i]);
        },
        stop);
    if (!whole)
        return std::nullopt;
    sums.distinctAddresses = addresses.count();
    sums.distinctUsers = users.count();
    sums.distinctProfiles = profiles.count();
    return sums;
}

} // namespace authloupe
