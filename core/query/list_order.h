// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/sort_keys.h"
#include "session/text_columns.h"

#include <optional>
#include <vector>

namespace authloupe {

// The kind of texts that Users, Mechanisms, Profiles and Response join; empty for the other fields.
[[nodiscard]] std::optional<TextKind> listKindOf(SessionField field) noexcept;

// Orders sessions by such lists: by the first text, then by the second, and so on; a list comes after its
// beginning, and a session without a text last of all in both directions.
class ListOrder final {
public:
    ListOrder(const Snapshot& snapshot, TextKind kind, bool descending);

    // Stable. False when stopped.
    [[nodiscard]] bool sort(RowSet& rows, const StopToken& stop) const;

private:
    // How a list begins, as keys: twice the rank of the first (second) text, plus one when another text
    // follows.
    struct Beginning {
        std::uint64_t first = kNoValueKey;
        std::uint64_t second = kNoValueKey;
    };
    [[nodiscard]] Beginning beginningOf(const SessionColumns& sessions, std::size_t index) const noexcept;

    [[nodiscard]] bool sortBySecond(RowSet& rows, const StopToken& stop) const;
    void sortByLists(RowSet::iterator begin, RowSet::iterator end) const;
    [[nodiscard]] std::vector<std::uint32_t> ranksOf(SessionRow row) const;

    const Snapshot& m_snapshot;
    TextKind m_kind;
    AttemptTextColumn m_column;
    std::vector<std::uint32_t> m_ranks; // by raw TextId
    bool m_descending;
};

} // namespace authloupe
