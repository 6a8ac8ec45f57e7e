// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <array>
#include <cstddef>
#include <span>

namespace authloupe {

// Rows name texts from all over a dictionary: to fetch them one after the other is most of what an export
// waits for. Asks for the memory of rows that come soon, step by step, since one address is found at another.
class RowsAhead final {
public:
    // Both must outlive it.
    RowsAhead(const Snapshot& snapshot, std::span<const SessionRow> rows) : m_snapshot(snapshot), m_rows(rows)
    {}

    // Before the row at a place is written.
    void askFrom(std::size_t place) const noexcept;

private:
    // The texts of a session that stand far apart; absent ones are harmless.
    struct Text {
        TextKind kind;
        TextId id;
    };
    using Texts = std::array<Text, 4>;
    [[nodiscard]] Texts textsOf(SessionRow row) const noexcept;
    void askForAttempt(SessionRow row) const noexcept;

    const Snapshot& m_snapshot;
    std::span<const SessionRow> m_rows;
};

} // namespace authloupe
