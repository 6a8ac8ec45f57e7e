// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics.h"

#include "query/row_walk.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace authloupe {

namespace {

// Counts the different texts it is shown.
class DistinctTexts final {
public:
    explicit DistinctTexts(const Dictionary& texts) : m_seen(texts.size() + 1) {}

    void see(std::uint32_t id) noexcept { m_seen[id] = 1; }
    [[nodiscard]] std::uint64_t count() const
    {
        const auto stated = m_seen.begin() + 1; // not the absent text
        return static_cast<std::uint64_t>(std::count(stated, m_seen.end(), std::uint8_t{1}));
    }

private:
    std::vector<std::uint8_t> m_seen; // by raw TextId
};

// One column at a time: the processor adds many rows at once where all of a chunk are asked for.
template<class Column>
std::uint64_t sumOf(const Column& column, ChunkRows rows) noexcept
{
    if (rows.size() == column.size())
        return std::accumulate(column.begin(), column.end(), std::uint64_t{0});
    std::uint64_t sum = 0;
    for (const std::size_t i : rows)
        sum += column[i];
    return sum;
}

template<class Test>
std::uint64_t countIf(ChunkRows rows, const Test& test) noexcept
{
    std::uint64_t count = 0;
    for (const std::size_t i : rows)
        count += test(i) ? 1U : 0U;
    return count;
}

std::uint64_t sumOfInbound(const SessionColumns& chunk, const SessionColumns::Column<std::uint32_t>& column,
                           ChunkRows rows) noexcept
{
    std::uint64_t sum = 0;
    for (const std::size_t i : rows)
        sum += chunk.direction[i] == Direction::Inbound ? column[i] : 0U;
    return sum;
}

void addTimes(Statistics& sums, const SessionColumns& chunk, ChunkRows rows) noexcept
{
    constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
    std::int64_t first = sums.firstTime.isValid() ? sums.firstTime.seconds : kNever;
    std::int64_t last = sums.lastTime.seconds;
    for (const std::size_t i : rows) {
        first = std::min(first, chunk.firstTime[i] == kNoTime.seconds ? kNever : chunk.firstTime[i]);
        last = std::max({last, chunk.firstTime[i], chunk.lastTime[i]}); // kNoTime is the least of all
    }
    sums.firstTime = first == kNever ? kNoTime : LogTime{first};
    sums.lastTime = LogTime{last};
}

void addSessions(Statistics& sums, const SessionColumns& c, ChunkRows rows) noexcept
{
    const std::uint64_t inbound =
        countIf(rows, [&](std::size_t i) { return c.direction[i] == Direction::Inbound; });
    sums.inbound += inbound;
    sums.outbound += rows.size() - inbound;
    sums.openedNotSeen += countIf(rows, [&](std::size_t i) { return c.openingSeen[i] == 0; });
    sums.endNotSeen += countIf(rows, [&](std::size_t i) { return c.end[i] == End::NotSeen; });
    for (const std::size_t i : rows)
        ++sums.outcomes[static_cast<std::size_t>(c.outcome[i])];

    const std::uint64_t succeeded = sumOf(c.successes, rows);
    const std::uint64_t failed = sumOf(c.failures, rows);
    const std::uint64_t inboundSucceeded = sumOfInbound(c, c.successes, rows);
    const std::uint64_t inboundFailed = sumOfInbound(c, c.failures, rows);
    sums.succeeded += succeeded;
    sums.failed += failed;
    sums.errors += sumOf(c.errors, rows);
    sums.inboundSucceeded += inboundSucceeded;
    sums.inboundFailed += inboundFailed;
    sums.outboundSucceeded += succeeded - inboundSucceeded;
    sums.outboundFailed += failed - inboundFailed;
    sums.messages += sumOf(c.messages, rows);
    sums.recipients += sumOf(c.recipients, rows);
    sums.bounces += sumOf(c.bounces, rows);
    addTimes(sums, c, rows);
}

} // namespace

Statistics statisticsOf(const Snapshot& snapshot, const RowSet& rows)
{
    Statistics sums;
    DistinctTexts addresses(snapshot.texts(TextKind::Address));
    visitChunks(snapshot, rows, [&](const SessionColumns& chunk, ChunkRows indexes) {
        addSessions(sums, chunk, indexes);
        for (const std::size_t i : indexes)
            addresses.see(chunk.remoteAddress[i]);
    });
    DistinctTexts users(snapshot.texts(TextKind::User));
    DistinctTexts profiles(snapshot.texts(TextKind::Profile));
    visitAttempts(snapshot, rows, [&](const AttemptColumns& chunk, std::size_t i) {
        users.see(chunk.user[i]);
        profiles.see(chunk.profile[i]);
    });
    sums.distinctAddresses = addresses.count();
    sums.distinctUsers = users.count();
    sums.distinctProfiles = profiles.count();
    return sums;
}

} // namespace authloupe
