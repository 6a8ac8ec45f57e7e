// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"
#include "input/byte_stream.h"
#include "load/cache_place.h"
#include "load/compare_budget.h"

#include <cstdint>
#include <optional>
#include <string>

namespace authloupe {

// How much of the front of one log another one ends with, or holds.
struct Overlap {
    std::uint64_t bytes = 0; // whole lines, unless it is all of the log
    std::uint32_t lines = 0;
    bool isAll = false;
};

// Looks for the place in `earlier` from which on it says, byte by byte, the same as `later` says from its
// beginning: a log that was saved and saved again, or two collections of which one ends inside the other.
// A few equal lines prove nothing, as guessing robots cause identical lines: there must be three different
// ones, unless both logs begin alike. `earlier` must be complete; it is searched from `from` on.
[[nodiscard]] std::optional<Overlap> findOverlap(const ByteSource& earlier, const ByteSource& later,
                                                 std::uint64_t from, const StopFlag& stop);

// The same for one pair of logs after the other, in memory of which there is no more than they need. Finds
// nothing any more when the budget is over.
class OverlapFinder final {
public:
    explicit OverlapFinder(CompareBudget& budget) : m_budget(budget) {}
    [[nodiscard]] std::optional<Overlap> find(const ByteSource& earlier, const ByteSource& later,
                                              std::uint64_t from);

private:
    [[nodiscard]] bool readFirstLine();
    [[nodiscard]] std::optional<Overlap> compareFrom(std::uint64_t at);
    [[nodiscard]] bool saysEnough(std::uint64_t bytes);

    CompareBudget& m_budget;
    const ByteSource* m_earlier = nullptr; // of this pair
    const ByteSource* m_later = nullptr;
    std::string m_needle; // first line of the later log
    std::size_t m_blockBytes = 0;
    PlacedBlock m_searched, m_left, m_right;
    std::uint64_t m_compareable = 0; // bytes
};

} // namespace authloupe
