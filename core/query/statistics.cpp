// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics.h"

#include "query/row_walk.h"

#include <algorithm>

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

void addTime(Statistics& sums, LogTime first, LogTime last) noexcept
{
    if (first.isValid() && (!sums.firstTime.isValid() || first < sums.firstTime))
        sums.firstTime = first;
    sums.lastTime = std::max(sums.lastTime, std::max(first, last)); // kNoTime is the least of all
}

void addSession(Statistics& sums, const SessionColumns& c, std::size_t i) noexcept
{
    const bool inbound = c.direction[i] == Direction::Inbound;
    ++(inbound ? sums.inbound : sums.outbound);
    (inbound ? sums.inboundSucceeded : sums.outboundSucceeded) += c.successes[i];
    (inbound ? sums.inboundFailed : sums.outboundFailed) += c.failures[i];
    sums.succeeded += c.successes[i];
    sums.failed += c.failures[i];
    sums.errors += c.errors[i];
    sums.openedNotSeen += c.openingSeen[i] != 0 ? 0U : 1U;
    sums.endNotSeen += c.end[i] == End::NotSeen ? 1U : 0U;
    ++sums.outcomes[static_cast<std::size_t>(c.outcome[i])];
    sums.messages += c.messages[i];
    sums.recipients += c.recipients[i];
    sums.bounces += c.bounces[i];
    addTime(sums, LogTime{c.firstTime[i]}, LogTime{c.lastTime[i]});
}

} // namespace

Statistics statisticsOf(const Snapshot& snapshot, const RowSet& rows)
{
    Statistics sums;
    DistinctTexts addresses(snapshot.texts(TextKind::Address));
    visitSessions(snapshot, rows, [&](const SessionColumns& chunk, std::size_t i) {
        addSession(sums, chunk, i);
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
