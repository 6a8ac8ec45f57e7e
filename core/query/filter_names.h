// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace authloupe {

// Names of the filter language that are no field.
enum class FilterWord : std::uint8_t {
    Any,   // any text of a connection, as plain words are looked for
    Since, // of the first entry of a connection, like the other two
    Until,
    Time,
    Marked, // by somebody, not by the log
};
using FilterName = std::variant<SessionField, FilterWord>;

// Stable names of fields, with or without the `s` or `_s` at their end, and the short ones. Case matters not.
[[nodiscard]] std::optional<FilterName> filterNameOf(std::string_view name);
// As a canonical text has it.
[[nodiscard]] std::string_view nameOf(FilterName name) noexcept;
// All that are worth showing: the canonical and the short ones, sorted.
[[nodiscard]] std::vector<std::string_view> filterNames();
// Those that somebody may have meant, the nearest first; at most three.
[[nodiscard]] std::vector<std::string_view> nearestFilterNames(std::string_view name);

} // namespace authloupe
