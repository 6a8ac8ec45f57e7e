// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/clause_masks.h"

#include <algorithm>
#include <atomic>

namespace authloupe {

namespace {

constexpr std::size_t kMaskedTextsPerPoll = 1024;

ClauseBits bitOf(std::size_t clause) noexcept
{
    return static_cast<ClauseBits>(1U << clause);
}

// Asks every clause about some texts while these are in the cache.
void testTexts(std::vector<ClauseBits>& mask, std::span<const Clause> clauses, TextKind kind,
               const Dictionary& texts, Stretch ids)
{
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        const Clause& clause = clauses[i];
        if (!clause.covers(kind))
            continue;
        // id 0: what the log does not state
        for (std::size_t id = std::max<std::size_t>(ids.begin, clause.part ? 0 : 1); id < ids.end; ++id)
            if (clause.matches(kind, texts.text(TextId{static_cast<std::uint32_t>(id)})))
                mask[id] |= bitOf(i);
    }
}

} // namespace

std::optional<ClauseMasks> ClauseMasks::make(const Snapshot& snapshot, std::span<const Clause> clauses,
                                             const std::function<std::vector<Clause>()>& again,
                                             const Effort& effort)
{
    ClauseMasks result;
    for (std::size_t kindIndex = 0; kindIndex < kTextKindCount; ++kindIndex) {
        const auto kind = static_cast<TextKind>(kindIndex);
        std::vector<ClauseBits>& mask = result.m_masks[kindIndex];
        if (std::ranges::none_of(clauses, [kind](const Clause& clause) { return clause.covers(kind); }))
            continue;
        mask.resize(snapshot.texts(kind).size() + 1);
        std::atomic_flag given;
        const auto others = [&] { return given.test_and_set() ? again() : std::vector<Clause>(); };
        effort.forPieces(mask.size(), kMaskedTextsPerPoll, Effort::kCostOfText, others,
                         [&](const std::vector<Clause>& own, Stretch texts) {
                             testTexts(mask, own.empty() ? clauses : std::span(own), kind,
                                       snapshot.texts(kind), texts);
                         });
        if (effort.isStopped())
            return std::nullopt;
        if (std::ranges::all_of(mask, [](ClauseBits bits) { return bits == 0; }))
            mask.clear();
    }
    for (std::size_t i = 0; i < clauses.size(); ++i)
        (clauses[i].forbids ? result.m_forbidden : result.m_required) |= bitOf(i);
    return result;
}

} // namespace authloupe
