// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"
#include "models/timeline_words.h"

#include <QString>

namespace authloupe {

// What the timeline says, in the user's language. No text of the log is in any of it.

// One bar: its time and its counts, one line each.
[[nodiscard]] QString binText(const TimeBins& bins, int index, bool showNotAttempted);
// The same in one line, for assistive technology.
[[nodiscard]] QString binSentence(const TimeBins& bins, int index, bool showNotAttempted);
// A selection in the making: its time and the connections in it.
[[nodiscard]] QString rangeText(const TimeBins& bins, const TimeRange& range);
// What the whole chart shows.
[[nodiscard]] QString chartSummary(const QueryResult& result, bool showNotAttempted);
// Why there is no bar; empty when there are some. `result` may be null: nothing is open.
[[nodiscard]] QString emptyTimelineText(const QueryResult* result, bool showNotAttempted);

} // namespace authloupe
