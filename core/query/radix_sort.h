// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/row_set.h"

#include <cstdint>
#include <span>

namespace authloupe {

// How keys become the numbers that are sorted by: least first or greatest first, and rows without a value
// (kNoValueKey) behind all others.
struct KeyDirection {
    std::uint64_t least = 0, greatest = 0; // of the keys that are values
    bool descending = false;
    bool someMissing = false;

    // When stopped, of some of the keys.
    [[nodiscard]] static KeyDirection of(std::span<const std::uint64_t> keys, bool descending,
                                         const Effort& effort = {});
    // From 0 to span().
    [[nodiscard]] std::uint64_t number(std::uint64_t key) const noexcept
    {
        const std::uint64_t number = descending ? greatest - key : key - least;
        return key == ~std::uint64_t{0} && someMissing ? greatest - least + 1 : number;
    }
    [[nodiscard]] std::uint64_t span() const noexcept { return greatest - least + (someMissing ? 1U : 0U); }
};

// What the caller still needs of the keys.
enum class KeysAfter { InOrder, Lost };

// Sorts rows by their keys, keys[i] belonging to rows[i]. Stable. Costs a pass over the rows for every eleven
// bits of the greatest number. False when stopped: rows and keys are then of no use.
[[nodiscard]] bool radixSort(RowSet& rows, std::span<std::uint64_t> keys, const KeyDirection& direction,
                             KeysAfter after, const Effort& effort);

// The same by the keys as they are; both come back in the new order.
[[nodiscard]] bool radixSort(RowSet& rows, std::span<std::uint64_t> keys, const Effort& effort);

} // namespace authloupe
