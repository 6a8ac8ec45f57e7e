// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics.h"

#include "query/count_equal.h"
#include "query/gathered.h"
#include "query/row_walk.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>

namespace authloupe {

namespace {

// Counts the different texts it is shown.
class DistinctTexts final {
public:
    explicit DistinctTexts(const Dictionary& texts) : m_seen(texts.size() + 1) {}

    void see(std::uint32_t id) noexcept { m_seen[id] = 1; }
    void see(std::span<const std::uint32_t> ids) noexcept
    {
        std::uint8_t* const seen = m_seen.data(); // not looked up again after every byte
        for (const std::uint32_t id : ids)
            seen[id] = 1;
    }
    [[nodiscard]] std::uint64_t count() const
    {
        const auto stated = m_seen.begin() + 1; // not the absent text
        return static_cast<std::uint64_t>(std::count(stated, m_seen.end(), std::uint8_t{1}));
    }

private:
    std::vector<std::uint8_t> m_seen; // by raw TextId
};

template<class T>
std::uint64_t sumOf(std::span<const T> values) noexcept
{
    return std::accumulate(values.begin(), values.end(), std::uint64_t{0});
}

void addTimes(Statistics& sums, const SessionColumns& chunk, ChunkRows rows) noexcept
{
    constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();
    const Gathered begin(chunk.firstTime, rows);
    const Gathered end(chunk.lastTime, rows);
    std::int64_t first = sums.firstTime.isValid() ? sums.firstTime.seconds : kNever;
    std::int64_t last = sums.lastTime.seconds;
    for (std::size_t k = 0; k < rows.size(); ++k) {
        first = begin[k] != kNoTime.seconds && begin[k] < first ? begin[k] : first;
        last = std::max(last, std::max(begin[k], end[k])); // kNoTime is the least of all
    }
    sums.firstTime = first == kNever ? kNoTime : LogTime{first};
    sums.lastTime = LogTime{last};
}

struct OfInbound {
    std::uint64_t all = 0, inbound = 0;
};

OfInbound sumsOf(std::span<const std::uint32_t> values, std::span<const Direction> directions) noexcept
{
    OfInbound sums{sumOf(values), 0};
    for (std::size_t k = 0; k < values.size(); ++k)
        sums.inbound += directions[k] == Direction::Inbound ? values[k] : 0U;
    return sums;
}

void addAttempts(Statistics& sums, const SessionColumns& c, std::span<const Direction> directions,
                 ChunkRows rows) noexcept
{
    const OfInbound succeeded = sumsOf(Gathered(c.successes, rows).values(), directions);
    const OfInbound failed = sumsOf(Gathered(c.failures, rows).values(), directions);
    sums.succeeded += succeeded.all;
    sums.failed += failed.all;
    sums.errors += sumOf(Gathered(c.errors, rows).values());
    sums.inboundSucceeded += succeeded.inbound;
    sums.inboundFailed += failed.inbound;
    sums.outboundSucceeded += succeeded.all - succeeded.inbound;
    sums.outboundFailed += failed.all - failed.inbound;
}

void addSessions(Statistics& sums, const SessionColumns& c, ChunkRows rows) noexcept
{
    const Gathered direction(c.direction, rows);
    const Gathered outcomes(c.outcome, rows);
    const std::uint64_t inbound = countEqual(direction.values(), Direction::Inbound);
    sums.inbound += inbound;
    sums.outbound += rows.size() - inbound;
    sums.openedNotSeen += countEqual(Gathered(c.openingSeen, rows).values(), std::uint8_t{0});
    sums.endNotSeen += countEqual(Gathered(c.end, rows).values(), End::NotSeen);
    for (std::size_t outcome = 0; outcome < sums.outcomes.size(); ++outcome)
        sums.outcomes[outcome] += countEqual(outcomes.values(), static_cast<Outcome>(outcome));
    sums.messages += sumOf(Gathered(c.messages, rows).values());
    sums.recipients += sumOf(Gathered(c.recipients, rows).values());
    sums.bounces += sumOf(Gathered(c.bounces, rows).values());
    addAttempts(sums, c, direction.values(), rows);
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
        addSessions(sums, chunk, indexes);
        addresses.see(Gathered(chunk.remoteAddress, indexes).values());
    };
    if (!walk.visitChunks(addChunk, stop))
        return std::nullopt;
    DistinctTexts users(snapshot.texts(TextKind::User));
    DistinctTexts profiles(snapshot.texts(TextKind::Profile));
    const auto see = [&](std::uint32_t user, std::uint32_t profile) {
        users.see(user);
        profiles.see(profile);
    };
    const bool whole = visitAttempts(walk, stop, see, &AttemptColumns::user, &AttemptColumns::profile);
    if (!whole)
        return std::nullopt;
    sums.distinctAddresses = addresses.count();
    sums.distinctUsers = users.count();
    sums.distinctProfiles = profiles.count();
    return sums;
}

} // namespace authloupe
