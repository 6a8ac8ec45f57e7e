// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"
#include "query/row_set.h"
#include "session/session_store.h"

#include <string>

namespace authloupe::bench {

// Asks as the window does: helpers come and go with each question.
template<class Ask>
auto askWith(unsigned threads, const StopToken& stop, const Ask& ask)
{
    Crew crew(threads);
    return ask(Effort(stop, &crew));
}
template<class Ask>
auto askWith(unsigned threads, const Ask& ask)
{
    return askWith(threads, {}, ask);
}

// Each field as a filter, combinations, free text, patterns; with the matchers of the window.
void benchFilters(Report& report, const Snapshot& snapshot);
// Each field as a sort key; some again for rows in another order, and for a part of the rows in any order.
void benchSorts(Report& report, const Snapshot& snapshot, const RowSet& all);
// Time bins, top values and counts, of all rows, of some, and of rows in another order.
void benchSums(Report& report, const Snapshot& snapshot, const RowSet& all);
// The same tables of values in another order.
void benchValueOrders(Report& report, const Snapshot& snapshot, const RowSet& all);
// What the window asks of its query thread: rows, bins and counts together.
void benchEngine(Report& report, const SnapshotPtr& snapshot);
// How long the slowest queries go on after they were told to stop.
void benchStops(Report& report, const Snapshot& snapshot, const RowSet& all);
// Megabytes a second into memory, and into a file in `directory`.
void benchExport(Report& report, const Snapshot& snapshot, const RowSet& all, const std::string& directory);
// What it costs the thread that loads to hand out a state of the document.
void benchPublication(Report& report, SessionStore& store);

} // namespace authloupe::bench
