// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/kindred.h"

#include "query/row_walk.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

// Takes kindred rows in any order and keeps the nearest ones.
class Nearest final {
public:
    Nearest(SessionRow from, KinStep step, std::vector<std::uint8_t> shown)
        : m_from(raw(from)),
          m_isLater(step == KinStep::Later),
          m_shown(std::move(shown))
    {}

    void take(std::uint32_t row) noexcept
    {
        if (m_isLater ? row <= m_from : row >= m_from)
            return;
        if (isNearer(row, m_found.nearest))
            m_found.nearest = SessionRow{row};
        if (m_shown[row] != 0 && isNearer(row, m_found.nearestShown))
            m_found.nearestShown = SessionRow{row};
    }
    // Nothing that lies farther away can change the answer.
    [[nodiscard]] bool isSettled() const noexcept { return m_found.nearestShown != kNoSession; }
    [[nodiscard]] const Kindred& found() const noexcept { return m_found; }

private:
    [[nodiscard]] bool isNearer(std::uint32_t row, SessionRow than) const noexcept
    {
        return than == kNoSession || (m_isLater ? row < raw(than) : row > raw(than));
    }

    std::uint32_t m_from;
    bool m_isLater;
    std::vector<std::uint8_t> m_shown; // a byte for each session
    Kindred m_found;
};

// One byte for each text, so that rows are tested without a search.
std::vector<std::uint8_t> maskOf(const Snapshot& snapshot, const Kinship& kinship)
{
    std::vector<std::uint8_t> mask(snapshot.texts(kinship.kind).size() + 1);
    for (const TextId text : kinship.texts)
        mask[raw(text)] = 1;
    return mask;
}

// Attempts stand in the order of the log, not of their connections: all of them are looked at.
bool findByUser(const Snapshot& snapshot, const Kinship& kinship, Nearest& nearest, const StopToken& stop)
{
    const std::vector<std::uint8_t> isKin = maskOf(snapshot, kinship);
    const auto visit = [&](std::uint32_t user, std::uint32_t session) {
        if (isKin[user] != 0)
            nearest.take(session);
    };
    return forAttempts(snapshot, stop, visit, &AttemptColumns::user, &AttemptColumns::session);
}

bool findByAddress(const Snapshot& snapshot, SessionRow from, const Kinship& kinship, KinStep step,
                   Nearest& nearest, const StopToken& stop)
{
    const std::vector<std::uint8_t> isKin = maskOf(snapshot, kinship);
    const auto chunks = snapshot.sessionChunkCount();
    for (std::size_t chunk = raw(from) >> kRowsPerChunkBits; chunk < chunks && !nearest.isSettled();
         step == KinStep::Later ? ++chunk : --chunk) { // below none it wraps round, behind the last
        if (stop.stop_requested())
            return false;
        const std::size_t first = chunk << kRowsPerChunkBits;
        const std::size_t count = std::min(kRowsPerChunk, snapshot.sessionCount() - first);
        const Unpacked address(snapshot.sessionChunk(chunk).remoteAddress, count);
        for (std::size_t i = 0; i < count; ++i)
            if (isKin[address[i]] != 0)
                nearest.take(static_cast<std::uint32_t>(first + i));
    }
    return true;
}

} // namespace

Kinship kinshipOf(const Snapshot& snapshot, SessionRow row, TextKind kind)
{
    const Session session = snapshot.session(row);
    Kinship kinship{kind, {}};
    if (kind == TextKind::Address) {
        if (session.remoteAddress != kAbsentText)
            kinship.texts.push_back(session.remoteAddress);
        return kinship;
    }
    for (AttemptRow next = session.firstAttempt; next != kNoAttempt;) {
        const Attempt attempt = snapshot.attempt(next);
        if (attempt.user != kAbsentText)
            kinship.texts.push_back(attempt.user);
        next = attempt.next;
    }
    std::ranges::sort(kinship.texts);
    kinship.texts.erase(std::unique(kinship.texts.begin(), kinship.texts.end()),
                        kinship.texts.end()); // clang 14 lacks the range
    return kinship;
}

std::optional<Kindred> findKindred(const Snapshot& snapshot, SessionRow from, const Kinship& kinship,
                                   KinStep step, const RowSet& shown, const StopToken& stop)
{
    if (kinship.texts.empty())
        return Kindred();
    std::vector<std::uint8_t> marks(snapshot.sessionCount());
    for (const SessionRow row : shown)
        marks[raw(row)] = 1;
    Nearest nearest(from, step, std::move(marks));
    const bool done = kinship.kind == TextKind::Address
                          ? findByAddress(snapshot, from, kinship, step, nearest, stop)
                          : findByUser(snapshot, kinship, nearest, stop);
    if (!done || stop.stop_requested())
        return std::nullopt;
    return nearest.found();
}

} // namespace authloupe
