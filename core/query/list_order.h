// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/met_texts.h"
#include "query/sort_keys.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace authloupe {

// The kind of texts that Users, Mechanisms, Profiles, Response and EnvelopeSenders join; empty for the other
// fields.
[[nodiscard]] std::optional<TextKind> listKindOf(SessionField field) noexcept;

// Orders sessions by such lists: by the first text, then by the second, and so on; a list comes after its
// beginning, and a session without a text last of all in both directions.
class ListOrder final {
public:
    // Snapshot and effort must outlive it.
    ListOrder(const Snapshot& snapshot, TextKind kind, bool descending, const Effort& effort);

    // Stable. False when stopped.
    [[nodiscard]] bool sort(RowSet& rows) const;

private:
    // By SessionRow: the first text, and whether a different one follows.
    using Beginnings = ScratchArray<MetTexts>;
    [[nodiscard]] std::optional<Beginnings> beginnings() const;
    [[nodiscard]] std::optional<Beginnings> senderBeginnings() const;
    [[nodiscard]] MetTexts beginningInOrder(SessionRow row) const;

    [[nodiscard]] bool findLonger(const SortKeys& keys, const RowSet& rows, RowSet& longer,
                                  std::vector<std::uint32_t>& places) const;
    [[nodiscard]] bool sortByRest(RowSet& rows) const;
    [[nodiscard]] std::uint64_t keyOfRest(SessionRow row) const;
    void sortByWholeLists(RowSet::iterator begin, RowSet::iterator end) const;
    [[nodiscard]] std::vector<std::uint32_t> ranksOf(SessionRow row) const;

    const Snapshot& m_snapshot;
    TextKind m_kind;
    const Effort& m_effort;
    std::vector<std::uint32_t> m_ranks; // by raw TextId
    bool m_descending;
};

} // namespace authloupe
