// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QString>

#include <vector>

namespace authloupe {

// One removable choice of a filter.
struct FilterChip {
    QString text;   // plain, gated, data isolated: "User: ironport"
    Filter without; // the filter with this choice removed
};

// In the order of the filter bar; empty for a filter that lets everything through.
[[nodiscard]] std::vector<FilterChip> filterChips(const Filter& filter);

// "12 of 58,331 connections"; only the total when all are shown.
[[nodiscard]] QString shownOfTotal(std::uint64_t shown, std::uint64_t total);

} // namespace authloupe
