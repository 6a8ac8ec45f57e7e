// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"
#include "query/statistics.h"
#include "query/time_bins.h"
#include "query/time_marks.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace authloupe {

struct QueryRequest {
    SnapshotPtr snapshot;
    Filter filter;
    SortOrder order;
    TimeRange binRange;         // what the timeline shows; open ends: the span of the rows
    std::size_t mostBins = 200; // >= 1
    std::uint64_t document = 0; // LoadController::document() of the snapshot
    BinSplit split = BinSplit::Outcome;
    // Rows that somebody marked, in file order; null: none. Only where the filter asks for marks.
    std::shared_ptr<const RowSet> marked;
    std::int64_t leastGap = Coverage::kGapSeconds; // of the log, in seconds, to be marked
    // 0: as many as the machine has, or one while the log is being read, since the threads that read it have
    // the others then. What comes out is the same.
    unsigned threads = 0;

    friend bool operator==(const QueryRequest&, const QueryRequest&) = default;
};

// What table, timeline and counts show: all of it from the same snapshot and the same rows.
struct QueryResult {
    SnapshotPtr snapshot;
    Filter filter;
    SortOrder order;
    TimeRange binRange;
    std::uint64_t document = 0;
    std::shared_ptr<const RowSet> rows; // sorted by order; never null
    TimeBins bins;                      // of rows; edges are those of surroundings
    // Of the rows that pass everything but the time range, so that a brushed timeline still shows what is
    // around. Equal to bins when the filter has no time range.
    TimeBins surroundings;
    Statistics statistics;                              // of rows
    TimeRange logSpan;                                  // of all connections of the log
    std::shared_ptr<const std::vector<TimeMark>> marks; // of the log; never null
};
using QueryResultPtr = std::shared_ptr<const QueryResult>;

// What is said when memory ran out over a question about that document.
[[nodiscard]] Error outOfMemory(const Snapshot& snapshot);

// On how many threads a question about that document is to be worked on; see QueryRequest::threads.
[[nodiscard]] unsigned queryThreads(const Snapshot& snapshot, unsigned asked = 0);

// Answers requests one after the other, for one thread, which others help; keeps the last rows, so that a new
// order or a new bin range does not filter again.
class QueryEngine final {
public:
    explicit QueryEngine(MatcherFactory matcher);

    // Null when stopped.
    [[nodiscard]] QueryResultPtr run(const QueryRequest& request, const StopToken& stop);

private:
    [[nodiscard]] bool select(const QueryRequest& request, const Effort& effort);
    [[nodiscard]] bool tellApart(BinSplit split, const Effort& effort);
    [[nodiscard]] bool sort(const QueryRequest& request, const Effort& effort);

    MatcherFactory m_matcher;
    SnapshotPtr m_snapshot; // of the rows kept
    Filter m_filter;
    std::shared_ptr<const RowSet> m_marked;
    SortOrder m_order;
    std::shared_ptr<const RowSet> m_rows;         // in file order; null when there are none
    std::shared_ptr<const RowSet> m_surroundings; // likewise, without the time range
    std::shared_ptr<const RowSet> m_sorted;       // by m_order
    std::shared_ptr<const Statistics> m_statistics;
    std::optional<TimeRange> m_logSpan;
    std::shared_ptr<const std::vector<TimeMark>> m_timeMarks; // likewise of the snapshot
    std::int64_t m_leastGap = 0;                              // of them
    std::optional<BinSeries> m_series;                        // of m_surroundings
};

} // namespace authloupe
