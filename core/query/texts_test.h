// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/clause_masks.h"
#include "query/kept_rows.h"
#include "query/scratch_array.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace authloupe {

// The tests of up to eight clauses on the texts of sessions and their attempts.
class TextsTest final {
public:
    // The clauses must outlive it.
    TextsTest(std::span<const Clause> clauses, ClauseMasks masks);

    // Gathers what the attempts of each session meet. False when stopped.
    [[nodiscard]] bool scanAttempts(const Snapshot& snapshot, const Effort& effort);
    // Puts 0 where one of the first `count` rows of a chunk does not pass. Several threads call it at once.
    void narrow(Kept& kept, const SessionColumns& chunk, std::size_t firstRow,
                std::size_t count) const noexcept;

private:
    using Bits = std::array<ClauseBits, kRowsPerChunk>;

    void scanAttemptsOf(Stretch sessions, const Snapshot& snapshot, const StopToken& stop);
    void addConnectionIds(Bits& bits, const SessionColumns& chunk, std::size_t clause, const Kept& kept,
                          std::size_t count) const noexcept;

    std::span<const Clause> m_clauses;
    ClauseMasks m_masks;
    // By SessionRow; none when no text of an attempt meets any clause.
    std::optional<ScratchArray<ClauseBits>> m_ofAttempts;
};

// Made ready. again(): the same clauses for another thread. Empty when stopped.
[[nodiscard]] std::optional<std::vector<TextsTest>> textsTests(
    const Snapshot& snapshot, std::span<const Clause> clauses,
    const std::function<std::vector<Clause>()>& again, const Effort& effort);

} // namespace authloupe
