// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QString>

#include <vector>

namespace authloupe {

// One choice of a filter, or one that was switched off.
struct FilterChip {
    QString text;   // plain, gated, data isolated: "User: ironport"
    Filter without; // the filter with this choice removed
    Filter part;    // this choice alone (query/filter_parts.h)
    bool isOn = true;
};

// In the order of the filter bar; empty for a filter that lets everything through. What is switched off, as
// parts, stands behind what is on in the same field.
[[nodiscard]] std::vector<FilterChip> filterChips(const Filter& filter, const std::vector<Filter>& off = {});

// "12 of 58,331 connections"; only the total when all are shown.
[[nodiscard]] QString shownOfTotal(std::uint64_t shown, std::uint64_t total);

} // namespace authloupe
