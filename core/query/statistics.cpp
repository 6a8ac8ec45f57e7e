// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics.h"

#include "query/count_equal.h"
#include "query/gathered.h"
#include "query/row_walk.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <span>
#include <utility>

namespace authloupe {

namespace {

// Which texts were seen, of those that several threads see.
class SeenTexts final {
public:
    explicit SeenTexts(const Dictionary& texts) : m_seen(texts.size() + 1) {}

    void see(std::uint32_t id) noexcept { m_seen[id] = 1; }
    void see(std::span<const std::uint32_t> ids) noexcept
    {
        std::uint8_t* const seen = m_seen.data(); // not looked up again after every byte
        for (const std::uint32_t id : ids)
            seen[id] = 1;
    }
    void add(const SeenTexts& other) noexcept
    {
        for (std::size_t id = 0; id < m_seen.size(); ++id)
            m_seen[id] |= other.m_seen[id];
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

LogTime earlierOf(LogTime a, LogTime b) noexcept
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

void addSums(Statistics& sums, const Statistics& other) noexcept
{
    using S = Statistics;
    for (const auto count :
         {&S::inbound, &S::outbound, &S::openedNotSeen, &S::endNotSeen, &S::inboundSucceeded,
          &S::inboundFailed, &S::outboundSucceeded, &S::outboundFailed, &S::succeeded, &S::failed, &S::errors,
          &S::messages, &S::recipients, &S::bounces})
        sums.*count += other.*count;
    for (std::size_t outcome = 0; outcome < sums.outcomes.size(); ++outcome)
        sums.outcomes[outcome] += other.outcomes[outcome];
    sums.firstTime = earlierOf(sums.firstTime, other.firstTime);
    sums.lastTime = std::max(sums.lastTime, other.lastTime); // kNoTime is the least of all
}

// What one thread has counted.
struct Part {
    explicit Part(const Snapshot& snapshot)
        : addresses(snapshot.texts(TextKind::Address)),
          users(snapshot.texts(TextKind::User)),
          profiles(snapshot.texts(TextKind::Profile))
    {}

    Statistics sums;
    SeenTexts addresses, users, profiles;

    void add(const Part& other) noexcept
    {
        addSums(sums, other.sums);
        addresses.add(other.addresses);
        users.add(other.users);
        profiles.add(other.profiles);
    }
};

} // namespace

Statistics statisticsOf(const Snapshot& snapshot, const RowSet& rows)
{
    return statisticsOf(snapshot, rows, {}).value_or(Statistics());
}

std::optional<Statistics> statisticsOf(const Snapshot& snapshot, const RowSet& rows, const Effort& effort)
{
    const RowWalk walk(snapshot, rows, effort);
    std::vector<Part> parts(walk.stretches(), Part(snapshot));
    const bool whole = walk.forStretches([&](std::size_t number, Stretch sessions) {
        Part part =
            std::move(parts[number]); // beside those of the others they would share lines of the cache
        const auto addChunk = [&part](const SessionColumns& chunk, ChunkRows indexes) {
            addSessions(part.sums, chunk, indexes);
            part.addresses.see(Gathered(chunk.remoteAddress, indexes).values());
        };
        const auto see = [&part](std::uint32_t, std::uint32_t user, std::uint32_t profile) {
            part.users.see(user);
            part.profiles.see(profile);
        };
        (void)(walk.visitChunks(sessions, addChunk)
               && visitAttempts(walk, sessions, see, &AttemptColumns::user, &AttemptColumns::profile));
        parts[number] = std::move(part);
    });
    if (!whole)
        return std::nullopt;
    Part& all = parts.front();
    for (const Part& other : std::span(parts).subspan(1))
        all.add(other);
    all.sums.distinctAddresses = all.addresses.count();
    all.sums.distinctUsers = all.users.count();
    all.sums.distinctProfiles = all.profiles.count();
    return all.sums;
}

std::uint64_t attemptCount(const Snapshot& snapshot, const RowSet& rows)
{
    const Effort alone;
    std::uint64_t attempts = 0;
    const RowWalk walk(snapshot, rows, alone);
    (void)walk.visitChunks({0, snapshot.sessionCount()}, [&](const SessionColumns& c, ChunkRows of) {
        attempts += sumOf(Gathered(c.successes, of).values()) + sumOf(Gathered(c.failures, of).values())
                    + sumOf(Gathered(c.errors, of).values());
    });
    return attempts;
}

} // namespace authloupe
