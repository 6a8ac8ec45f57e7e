// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter_language.h"
#include "session/snapshot.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// What can be typed at a place of a filter: names of fields, words, values that occur in the log.
struct FilterSuggestion {
    std::string text; // takes the place of FilterSuggestions::place
    QString shown;    // through the display gate
};

struct FilterSuggestions {
    TextPlace place;
    std::vector<FilterSuggestion> list;
};

inline constexpr std::size_t kMostSuggestions = 50;
inline constexpr std::size_t kMostValuesLookedAt = 20'000; // of a field, so that a key press costs little

// cursor: bytes from the beginning of `text`. Values that contain what was typed, whatever their case, those
// that begin with it first. Nothing when the only suggestion is there already. `snapshot` may be null.
[[nodiscard]] FilterSuggestions suggestionsFor(std::string_view text, std::size_t cursor,
                                               const Snapshot* snapshot);

} // namespace authloupe
