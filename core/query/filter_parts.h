// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace authloupe {

// A part of a filter is one of its choices, as a filter of its own: what can be taken out, put back, and
// turned round alone.

// Users, profiles, addresses, outcomes, directions, words, other fields, time, marks; within each as they
// stand.
[[nodiscard]] std::vector<Filter> partsOf(const Filter& filter);
// How many those are.
[[nodiscard]] std::size_t countParts(const Filter& filter) noexcept;

// The choices of the part stand beside those of their fields, where they are alternatives; its range of time
// and what it asks of marks take the place of others.
[[nodiscard]] Filter withPart(Filter filter, const Filter& part);
// A choice that occurs twice is taken out once.
[[nodiscard]] Filter withoutPart(Filter filter, const Filter& part);
[[nodiscard]] bool holdsPart(const Filter& filter, const Filter& part);

// What lets through exactly the connections that the part does not. None for a range of time with two ends:
// no filter says "before or after". Of one with one end the other side, to which connections without a time
// do not belong either.
[[nodiscard]] std::optional<Filter> inverted(const Filter& part);

} // namespace authloupe
