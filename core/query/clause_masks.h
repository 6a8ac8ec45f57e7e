// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/clauses.h"
#include "session/snapshot.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace authloupe {

// One bit for each of up to eight clauses: which of them does something meet?
using ClauseBits = std::uint8_t;
inline constexpr std::size_t kMostClausesInBits = 8;

// The answers of up to eight clauses for every distinct text of a snapshot, by TextId.
class ClauseMasks final {
public:
    // Looks at each distinct text once. Empty when stopped. clauses.size() <= kMostClausesInBits. again():
    // the same clauses for another thread, since matchers remember what they have seen; called on that one.
    [[nodiscard]] static std::optional<ClauseMasks> make(const Snapshot& snapshot,
                                                         std::span<const Clause> clauses,
                                                         const std::function<std::vector<Clause>()>& again,
                                                         const Effort& effort);

    // By raw TextId; empty when no text of that kind meets any clause.
    [[nodiscard]] const std::vector<ClauseBits>& of(TextKind kind) const noexcept
    {
        return m_masks[static_cast<std::size_t>(kind)];
    }
    // Of a session with the bits of all its texts.
    [[nodiscard]] bool passes(ClauseBits bits) const noexcept
    {
        return (bits & (m_required | m_forbidden)) == m_required;
    }

private:
    std::array<std::vector<ClauseBits>, kTextKindCount> m_masks;
    ClauseBits m_required = 0;
    ClauseBits m_forbidden = 0;
};

} // namespace authloupe
