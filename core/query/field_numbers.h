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

// Without a branch, where no processor foresees whether a row states something: nearly all state when they
// opened and ended, a part of them a port.
[[nodiscard]] constexpr std::int64_t numberIfStated(bool stated, std::int64_t number) noexcept
{
    const std::int64_t mask = -static_cast<std::int64_t>(stated);
    return (number & mask) | (kNoNumber & ~mask);
}

// Seconds; not stated unless both ends are in the log and have a time.
[[nodiscard]] inline std::int64_t durationOf(std::uint8_t openingSeen, End end, std::int64_t firstTime,
                                             std::int64_t lastTime) noexcept
{
    const bool known = static_cast<bool>(
        static_cast<unsigned>(openingSeen != 0) & static_cast<unsigned>(end != End::NotSeen)
        & static_cast<unsigned>(firstTime != kNoNumber) & static_cast<unsigned>(lastTime != kNoNumber));
    const auto first = static_cast<std::uint64_t>(firstTime); // may be anything
    return numberIfStated(known, static_cast<std::int64_t>(static_cast<std::uint64_t>(lastTime) - first));
}

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
