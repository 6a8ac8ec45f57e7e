// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QString>

#include <cstddef>
#include <limits>
#include <vector>

namespace authloupe {

// One choice of a filter, or one that was switched off.
struct FilterChip {
    QString text; // plain, gated, data isolated: "User: ironport"
    Filter part;  // this choice alone (query/filter_parts.h)
    bool isOn = true;

    // The filter with this choice removed.
    [[nodiscard]] Filter without(const Filter& filter) const;
};

// Of a filter with more choices the window shows the first ones and how many more there are.
inline constexpr std::size_t kMostChips = 20; // more would leave the table no room

// In the order of the filter bar; empty for a filter that lets everything through. What is switched off, as
// parts, stands behind what is on in the same field. No more than `most`, of which what is switched off comes
// first: what is on can be found in the filter as well.
[[nodiscard]] std::vector<FilterChip> filterChips(const Filter& filter, const std::vector<Filter>& off = {},
                                                  std::size_t most = std::numeric_limits<std::size_t>::max());
// "… and 12 more." behind the first kMostChips; empty when those are all.
[[nodiscard]] QString choicesWithoutChip(const Filter& filter, const std::vector<Filter>& off = {});

// "12 of 58,331 connections"; only the total when all are shown.
[[nodiscard]] QString shownOfTotal(std::uint64_t shown, std::uint64_t total);

} // namespace authloupe
