// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/sort_keys.h"
#include "session/field.h"

namespace authloupe {

// The kind of texts that Users, Mechanisms, Profiles and Response join; empty for the other fields.
[[nodiscard]] std::optional<TextKind> listKindOf(SessionField field) noexcept;

// Orders sessions by such lists: by the first text, then by the second, and so on; a list comes after its
// beginning.
class ListOrder final {
public:
    ListOrder(const Snapshot& snapshot, TextKind kind);

    // 2 * rank of the first text, plus 1 when a different one follows. Rows with the same odd key are not in
    // order yet.
    [[nodiscard]] std::optional<SortKeys> keys(const RowSet& rows, const StopToken& stop) const;

    // Puts rows with the same odd key in order, stably. `keys` are sorted and belong to the rows. False when
    // stopped.
    [[nodiscard]] bool settle(RowSet& rows, const SortKeys& keys, bool descending,
                              const StopToken& stop) const;

private:
    [[nodiscard]] std::vector<std::uint32_t> ranksOf(SessionRow row) const;
    void settleGroup(RowSet& rows, std::size_t begin, std::size_t end, bool descending) const;

    const Snapshot& m_snapshot;
    TextKind m_kind;
    std::vector<std::uint32_t> m_ranks; // by raw TextId
};

} // namespace authloupe
