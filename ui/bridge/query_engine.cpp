// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/query_engine.h"

#include "query/log_span.h"

#include <cstddef>
#include <optional>
#include <utility>

namespace authloupe {

namespace {

Filter withoutTime(Filter filter)
{
    filter.time = {};
    return filter;
}

// Counts `rows`, a part of the rows that `frame` counts, into the same bins. Nothing when stopped.
std::optional<TimeBins> binsLike(const TimeBins& frame, const Snapshot& snapshot, const RowSet& rows,
                                 const TimeRange& range, const StopToken& stop)
{
    std::size_t untilPoll = 0;
    TimeBins bins;
    bins.start = frame.start;
    bins.step = frame.step;
    bins.bins.resize(frame.bins.size());
    for (const SessionRow row : rows) {
        if (untilPoll-- == 0) {
            if (stop.stop_requested()) {
                return std::nullopt;
            }
            untilPoll = kRowsPerChunk;
        }
        const SessionColumns& chunk = snapshot.sessionChunk(raw(row) / kRowsPerChunk);
        const std::size_t index = raw(row) % kRowsPerChunk;
        const LogTime time{chunk.firstTime[index]};
        if (!time.isValid() || !range.contains(time) || time < frame.start || time >= frame.end()) {
            ++bins.withoutTime;
            continue;
        }
        const auto bin = static_cast<std::size_t>((time.seconds - frame.start.seconds) / frame.step);
        ++bins.bins[bin].count[static_cast<std::size_t>(chunk.outcome[index])];
    }
    return bins;
}

} // namespace

Error outOfMemory(const Snapshot& snapshot)
{
    Error error;
    error.code = ErrorCode::OutOfMemory;
    error.path = snapshot.files().empty() ? std::string() : snapshot.files().front().path;
    return error;
}

QueryEngine::QueryEngine(MatcherFactory matcher) : m_matcher(std::move(matcher)) {}

bool QueryEngine::select(const QueryRequest& request, const StopToken& stop)
{
    const bool sameSnapshot = m_snapshot == request.snapshot;
    if (sameSnapshot && m_rows && m_filter == request.filter) {
        return true;
    }
    const Filter wide = withoutTime(request.filter);
    if (!sameSnapshot || withoutTime(m_filter) != wide) {
        m_surroundings.reset();
    }
    if (!sameSnapshot) {
        m_logSpan.reset();
    }
    m_rows.reset();
    m_sorted.reset();
    m_statistics.reset();
    m_snapshot = request.snapshot;
    m_filter = request.filter;

    if (!m_surroundings) {
        auto rows = selectRows(*m_snapshot, wide, m_matcher, stop);
        if (!rows) {
            return false;
        }
        m_surroundings = std::make_shared<const RowSet>(std::move(*rows));
    }
    if (m_filter.time.isEverything()) {
        m_rows = m_surroundings;
        return true;
    }
    auto rows = selectRows(*m_snapshot, m_filter, m_matcher, stop);
    if (!rows) {
        return false;
    }
    m_rows = std::make_shared<const RowSet>(std::move(*rows));
    return true;
}

bool QueryEngine::sort(const QueryRequest& request, const StopToken& stop)
{
    if (request.order.fileOrder) {
        m_sorted = m_rows;
    } else if (!m_sorted || m_order != request.order) {
        m_sorted.reset();
        RowSet rows = *m_rows;
        if (!sortRows(rows, *m_snapshot, request.order, stop)) {
            return false;
        }
        m_sorted = std::make_shared<const RowSet>(std::move(rows));
    }
    m_order = request.order;
    return true;
}

QueryResultPtr QueryEngine::run(const QueryRequest& request, const StopToken& stop)
{
    if (!select(request, stop) || !sort(request, stop)) {
        return nullptr;
    }
    auto surroundings = binRows(*m_snapshot, *m_surroundings, request.binRange, request.mostBins, stop);
    if (!surroundings) {
        return nullptr;
    }
    if (!m_statistics) {
        auto statistics = statisticsOf(*m_snapshot, *m_rows, stop);
        if (!statistics) {
            return nullptr;
        }
        m_statistics = std::make_shared<const Statistics>(*statistics);
    }
    if (!m_logSpan) {
        m_logSpan = logSpan(*m_snapshot, stop);
        if (!m_logSpan) {
            return nullptr;
        }
    }
    std::optional<TimeBins> bins = *surroundings;
    if (m_rows != m_surroundings) {
        bins = binsLike(*surroundings, *m_snapshot, *m_rows, request.binRange, stop);
    }
    if (!bins) {
        return nullptr;
    }
    auto result = std::make_shared<QueryResult>();
    result->bins = std::move(*bins);
    result->surroundings = std::move(*surroundings);
    result->snapshot = m_snapshot;
    result->filter = m_filter;
    result->order = request.order;
    result->binRange = request.binRange;
    result->document = request.document;
    result->rows = m_sorted;
    result->statistics = *m_statistics;
    result->logSpan = *m_logSpan;
    if (stop.stop_requested()) {
        return nullptr;
    }
    return result;
}

} // namespace authloupe
