// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/clause_masks.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::size_t kTextsPerPoll = 1024;

ClauseBits bitOf(std::size_t clause) noexcept
{
    return static_cast<ClauseBits>(1U << clause);
}

// False when stopped.
bool testTexts(std::vector<ClauseBits>& mask, const Clause& clause, ClauseBits bit, TextKind kind,
               const Dictionary& texts, const StopToken& stop)
{
    mask.resize(texts.size() + 1);
    const std::size_t first = clause.part ? 0 : 1; // id 0: what the log does not state
    for (std::size_t id = first; id <= texts.size(); ++id) {
        if (id % kTextsPerPoll == 0 && stop.stop_requested())
            return false;
        if (clause.matches(kind, texts.text(TextId{static_cast<std::uint32_t>(id)})))
            mask[id] |= bit;
    }
    return true;
}

} // namespace

std::optional<ClauseMasks> ClauseMasks::make(const Snapshot& snapshot, std::span<const Clause> clauses,
                                             const StopToken& stop)
{
    ClauseMasks result;
    for (std::size_t kindIndex = 0; kindIndex < kTextKindCount; ++kindIndex) {
        const auto kind = static_cast<TextKind>(kindIndex);
        std::vector<ClauseBits>& mask = result.m_masks[kindIndex];
        for (std::size_t i = 0; i < clauses.size(); ++i)
            if (clauses[i].covers(kind)
                && !testTexts(mask, clauses[i], bitOf(i), kind, snapshot.texts(kind), stop))
                return std::nullopt;
        if (std::ranges::all_of(mask, [](ClauseBits bits) { return bits == 0; }))
            mask.clear();
    }
    for (std::size_t i = 0; i < clauses.size(); ++i)
        (clauses[i].forbids ? result.m_forbidden : result.m_required) |= bitOf(i);
    return result;
}

} // namespace authloupe
