// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/query_engine.h"

#include "query/log_span.h"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

namespace authloupe {

namespace {

Filter withoutTime(Filter filter)
{
    filter.time = {};
    return filter;
}

} // namespace

Error outOfMemory(const Snapshot& snapshot)
{
    Error error;
    error.code = ErrorCode::OutOfMemory;
    error.path = snapshot.files().empty() ? std::string() : snapshot.files().front().path;
    return error;
}

unsigned queryThreads(const Snapshot& snapshot, unsigned asked)
{
    if (asked != 0) {
        return asked;
    }
    return snapshot.isComplete() ? Crew::threadsOfMachine() : 1;
}

QueryEngine::QueryEngine(MatcherFactory matcher) : m_matcher(std::move(matcher)) {}

bool QueryEngine::select(const QueryRequest& request, const Effort& effort)
{
    const bool sameSnapshot = m_snapshot == request.snapshot;
    const bool sameMarks = m_marked == request.marked;
    if (sameSnapshot && m_rows && sameMarks && m_filter == request.filter) {
        return true;
    }
    const Filter wide = withoutTime(request.filter);
    if (!sameSnapshot || !sameMarks || withoutTime(m_filter) != wide) {
        m_surroundings.reset();
        m_series.reset();
    }
    if (!sameSnapshot) {
        m_logSpan.reset();
        m_timeMarks.reset();
    }
    m_rows.reset();
    m_sorted.reset();
    m_statistics.reset();
    m_snapshot = request.snapshot;
    m_filter = request.filter;
    m_marked = request.marked;
    const auto selected = [&](const Filter& filter) {
        const auto marked = m_marked ? std::span<const SessionRow>(*m_marked) : std::span<const SessionRow>();
        return selectRows(*m_snapshot, filter, m_matcher, effort, marked);
    };

    if (!m_surroundings) {
        auto rows = selected(wide);
        if (!rows) {
            return false;
        }
        m_surroundings = std::make_shared<const RowSet>(std::move(*rows));
    }
    if (m_filter.time.isEverything()) {
        m_rows = m_surroundings;
        return true;
    }
    auto rows = selected(m_filter);
    if (!rows) {
        return false;
    }
    m_rows = std::make_shared<const RowSet>(std::move(*rows));
    return true;
}

bool QueryEngine::tellApart(BinSplit split, const Effort& effort)
{
    if (!m_series || m_series->split() != split) {
        m_series = BinSeries::of(*m_snapshot, *m_surroundings, split, effort);
    }
    return m_series.has_value();
}

bool QueryEngine::sort(const QueryRequest& request, const Effort& effort)
{
    if (request.order.fileOrder) {
        m_sorted = m_rows;
    } else if (!m_sorted || m_order != request.order) {
        m_sorted.reset();
        RowSet rows(m_rows->size());
        effort.forStretches(rows.size(), 1, [&](std::size_t, Stretch stretch) {
            std::copy_n(m_rows->data() + stretch.begin, stretch.size(), rows.data() + stretch.begin);
        });
        if (!sortRows(rows, *m_snapshot, request.order, effort)) {
            return false;
        }
        m_sorted = std::make_shared<const RowSet>(std::move(rows));
    }
    m_order = request.order;
    return true;
}

QueryResultPtr QueryEngine::run(const QueryRequest& request, const StopToken& stop)
{
    Crew crew(queryThreads(*request.snapshot, request.threads));
    const Effort effort(stop, &crew);
    if (!select(request, effort) || !sort(request, effort) || !tellApart(request.split, effort)) {
        return nullptr;
    }
    auto surroundings =
        binRows(*m_snapshot, *m_surroundings, request.binRange, request.mostBins, effort, *m_series);
    if (!surroundings) {
        return nullptr;
    }
    if (!m_statistics) {
        auto statistics = statisticsOf(*m_snapshot, *m_rows, effort);
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
    if (!m_timeMarks || m_leastGap != request.leastGap) {
        m_leastGap = request.leastGap;
        m_timeMarks = std::make_shared<const std::vector<TimeMark>>(timeMarks(*m_snapshot, m_leastGap));
    }
    std::optional<TimeBins> bins = *surroundings;
    if (m_rows != m_surroundings) {
        bins = binRowsLike(*surroundings, *m_snapshot, *m_rows, request.binRange, effort, *m_series);
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
    result->marks = m_timeMarks;
    if (stop.stop_requested()) {
        return nullptr;
    }
    return result;
}

} // namespace authloupe
