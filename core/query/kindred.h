// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop.h"
#include "query/row_set.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace authloupe {

// What makes connections kindred: one of these users tried to sign in, or the other end has one of these
// addresses. Texts are the same when their bytes are.
struct Kinship {
    TextKind kind = TextKind::User; // or Address
    std::vector<TextId> texts;      // none twice; empty: of nobody
};
// All users of a connection, or its remote address.
[[nodiscard]] Kinship kinshipOf(const Snapshot& snapshot, SessionRow row, TextKind kind);

enum class KinStep : std::uint8_t { Earlier, Later };

// In the order of the log; kNoSession where there is none.
struct Kindred {
    SessionRow nearest = kNoSession;      // of the whole log
    SessionRow nearestShown = kNoSession; // of the rows that are shown
};

// The kindred connections nearest to `from`, which is none of them. `shown` may stand in any order. Empty
// when stopped. Takes one pass over the attempts, or the addresses from there on.
[[nodiscard]] std::optional<Kindred> findKindred(const Snapshot& snapshot, SessionRow from,
                                                 const Kinship& kinship, KinStep step, const RowSet& shown,
                                                 const StopToken& stop = {});

} // namespace authloupe
