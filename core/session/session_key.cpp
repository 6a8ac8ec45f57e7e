// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_key.h"

#include <algorithm>
#include <unordered_map>

namespace authloupe {

namespace {

std::string asciiText(std::string_view text)
{
    std::string result(text);
    std::ranges::replace_if(
        result, [](char c) { return c < ' ' || c > '~'; }, '?');
    return result;
}

bool meet(const SessionKey& a, const SessionKey& b) noexcept
{
    if (!a.first.isValid() || !b.first.isValid())
        return !a.first.isValid() && !b.first.isValid();
    return a.first <= std::max(b.first, b.last) && b.first <= std::max(a.first, a.last);
}

// How well `found` fits; 0: not at all.
int fit(const SessionKey& wanted, const SessionKey& found) noexcept
{
    const bool bothStated = !wanted.address.empty() && !found.address.empty();
    if (wanted.direction != found.direction || (bothStated && wanted.address != found.address)
        || !meet(wanted, found))
        return 0;
    return 1 + (wanted.appliance == found.appliance ? 4 : 0) + (wanted.first == found.first ? 2 : 0)
           + (wanted.address == found.address ? 1 : 0);
}

struct Best {
    SessionRow row = kNoSession;
    int fit = 0;
};

} // namespace

SessionKey keyOf(const Snapshot& snapshot, const Session& session)
{
    return {.appliance = asciiText(snapshot.appliances()[raw(session.appliance)]),
            .address = asciiText(snapshot.text(TextKind::Address, session.remoteAddress)),
            .direction = session.direction,
            .id = session.connectionId,
            .first = session.firstTime,
            .last = session.lastTime};
}

std::optional<std::vector<SessionRow>> findSessions(const Snapshot& snapshot,
                                                    const std::vector<SessionKey>& keys,
                                                    const StopToken& stop)
{
    std::unordered_multimap<std::uint64_t, std::size_t> byId;
    for (std::size_t i = 0; i < keys.size(); ++i)
        byId.emplace(keys[i].id, i);
    std::vector<Best> best(keys.size());
    for (std::size_t chunk = 0; chunk < snapshot.sessionChunkCount() && !keys.empty(); ++chunk) {
        if (stop.stop_requested())
            return std::nullopt;
        const SessionColumns& columns = snapshot.sessionChunk(chunk);
        const std::size_t begin = chunk * kRowsPerChunk;
        const std::size_t count = std::min<std::size_t>(kRowsPerChunk, snapshot.sessionCount() - begin);
        for (std::size_t i = 0; i < count; ++i) {
            const auto [from, to] = byId.equal_range(columns.connectionId[i]);
            if (from == to)
                continue;
            const SessionRow row{static_cast<std::uint32_t>(begin + i)};
            const SessionKey found = keyOf(snapshot, snapshot.session(row));
            for (auto at = from; at != to; ++at) {
                Best& so = best[at->second];
                const int fits = fit(keys[at->second], found);
                if (fits > so.fit)
                    so = {row, fits};
                else if (fits == so.fit && fits > 0)
                    so.row = kNoSession; // which of them, nobody can tell
            }
        }
    }
    std::vector<SessionRow> rows;
    rows.reserve(best.size());
    for (const Best& each : best)
        rows.push_back(each.row);
    return rows;
}

} // namespace authloupe
