// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/kept_rows.h"
#include "session/field.h"
#include "session/snapshot.h"

#include <array>
#include <cstdint>
#include <limits>

namespace authloupe {

// The numbers of a field in the rows of one chunk; times as the seconds of LogTime.
using FieldNumbers = std::array<std::int64_t, kRowsPerChunk>;
// The log does not state it.
inline constexpr std::int64_t kNoNumber = std::numeric_limits<std::int64_t>::min();

// Is there a column to read them from? If not, appendValue (session/field.h) tells the value.
[[nodiscard]] bool hasNumbers(SessionField field) noexcept;
// Fills the first `count` numbers. An id beyond the greatest number is the greatest number. False, and
// nothing is read, when there is no column.
bool readNumbers(FieldNumbers& numbers, const Snapshot& snapshot, std::size_t chunk, std::size_t count,
                 SessionField field);

// Puts 0 where a number of the chunk is outside of [least, most], or inside when it excludes; what is not
// stated is outside. least > kNoNumber; the field has a column.
void narrowToRange(Kept& kept, const Snapshot& snapshot, std::size_t chunk, std::size_t count,
                   SessionField field, std::int64_t least, std::int64_t most, bool excludes);

} // namespace authloupe
