// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// A filter that is kept under a name.
struct SavedFilter {
    std::string name; // as savedName() gives it; no two of a list have the same
    std::string text; // of the filter language, without mistakes; holds no line end
    friend bool operator==(const SavedFilter&, const SavedFilter&) = default;
};
using SavedFilters = std::vector<SavedFilter>; // in the order in which they were saved

inline constexpr std::size_t kMostSavedFilters = 500;
inline constexpr std::size_t kLongestSavedName = 120; // bytes

// A name in the form in which it is kept: one line of valid UTF-8 without control characters and blanks at
// its ends, cut where it is too long. Empty when nothing is left of it.
[[nodiscard]] std::string savedName(std::string_view typed);

// Nothing for a filter with a text that holds a line end: it does not fit the file.
[[nodiscard]] std::optional<SavedFilter> savedFilter(std::string_view typedName, const Filter& filter);

// Takes the place of the one of that name, else comes last. False when there is no room.
bool putSaved(SavedFilters& to, SavedFilter filter);
// Adds what `to` does not have; another filter of a name that is taken gets a number behind it. Answers how
// many were added.
std::size_t mergeSaved(SavedFilters& to, const SavedFilters& from);

// The file that filters are carried in: UTF-8, for each a line `[name]` and a line with its filter. Where a
// name is expected, empty lines and those that begin with # count for nothing.
[[nodiscard]] std::string savedFiltersText(const SavedFilters& filters);

struct ReadSavedFilters {
    SavedFilters filters;
    std::vector<std::size_t> refused; // numbers of lines that are neither a name nor a filter, from 1
};
// Takes LF and CRLF and a byte order mark. Of two with one name the later one gets a number behind it.
[[nodiscard]] ReadSavedFilters readSavedFilters(std::string_view text);

} // namespace authloupe
