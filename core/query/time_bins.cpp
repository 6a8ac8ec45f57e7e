// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/time_bins.h"

#include "query/row_walk.h"

#include <algorithm>
#include <numeric>

namespace authloupe {

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kWeek = 7 * kDay;
constexpr std::int64_t kMonday = -3 * kDay; // 1969-12-29; before all times of a log

// The moments that can be in a bin: 1970-01-01 up to the last leap second of 9999.
constexpr std::int64_t kEarliest = 0;
constexpr std::int64_t kLatest = 253'402'300'800;

// Both ends are in it; empty when first > last.
struct Span {
    std::int64_t first = kLatest + 1;
    std::int64_t last = kEarliest - 1;

    [[nodiscard]] bool isEmpty() const noexcept { return first > last; }
    [[nodiscard]] bool contains(std::int64_t seconds) const noexcept
    {
        return seconds >= first && seconds <= last;
    }
    void add(std::int64_t seconds) noexcept
    {
        first = std::min(first, seconds);
        last = std::max(last, seconds);
    }
};

Span limitsOf(const TimeRange& range) noexcept
{
    Span limits{kEarliest, kLatest};
    if (range.since.isValid())
        limits.first = std::max(limits.first, range.since.seconds);
    if (range.until.isValid() && range.until.seconds <= kLatest)
        limits.last = range.until.seconds - 1;
    return limits;
}

std::int64_t alignmentOf(std::int64_t step) noexcept
{
    return step % kWeek == 0 ? kMonday : 0;
}

// Start of the bin that holds a moment. seconds >= kEarliest.
std::int64_t binStart(std::int64_t seconds, std::int64_t step) noexcept
{
    return seconds - (seconds - alignmentOf(step)) % step;
}

std::size_t binCount(const Span& span, std::int64_t step) noexcept
{
    return static_cast<std::size_t>((binStart(span.last, step) - binStart(span.first, step)) / step) + 1;
}

// The longest step holds all times, so this ends.
std::int64_t stepFor(const Span& span, std::size_t most) noexcept
{
    std::int64_t step = roundStep((span.last - span.first) / static_cast<std::int64_t>(most));
    while (binCount(span, step) > most)
        step = roundStep(step + 1);
    return step;
}

class Counter final {
public:
    Counter(TimeBins& bins, const Span& span) : m_bins(bins), m_span(span), m_binStart(bins.start.seconds) {}

    void count(std::int64_t seconds, Outcome outcome) noexcept
    {
        if (!m_span.contains(seconds)) {
            ++m_bins.withoutTime;
            return;
        }
        // Neighbours in a log mostly fall into the same bin: dividing is for the others.
        if (seconds < m_binStart || seconds >= m_binStart + m_bins.step) {
            m_index = static_cast<std::size_t>((seconds - m_bins.start.seconds) / m_bins.step);
            m_binStart = m_bins.start.seconds + static_cast<std::int64_t>(m_index) * m_bins.step;
        }
        ++m_bins.bins[m_index].count[static_cast<std::size_t>(outcome)];
    }

private:
    TimeBins& m_bins;
    Span m_span;
    std::size_t m_index = 0; // of the bin that took the last row
    std::int64_t m_binStart;
};

} // namespace

std::uint32_t TimeBins::Bin::total() const noexcept
{
    return std::accumulate(count.begin(), count.end(), std::uint32_t{0});
}

std::uint64_t TimeBins::total() const noexcept
{
    return std::accumulate(bins.begin(), bins.end(), std::uint64_t{0},
                           [](std::uint64_t sum, const Bin& bin) { return sum + bin.total(); });
}

std::optional<TimeBins> binRows(const Snapshot& snapshot, const RowSet& rows, const TimeRange& range,
                                std::size_t most, const StopToken& stop)
{
    const Span limits = limitsOf(range);
    Span present; // of the rows within the limits
    bool anyTime = false;
    const auto measure = [&](const SessionColumns& chunk, ChunkRows indexes) {
        for (const std::size_t i : indexes) {
            const std::int64_t seconds = chunk.firstTime[i];
            anyTime = anyTime || LogTime{seconds}.isValid();
            if (limits.contains(seconds))
                present.add(seconds);
        }
    };
    if (!visitChunks(snapshot, rows, measure, stop))
        return std::nullopt;

    const Span span{range.since.isValid() ? limits.first : present.first,
                    range.until.isValid() ? limits.last : present.last};
    TimeBins result;
    if (!anyTime || span.isEmpty()) {
        result.withoutTime = rows.size();
        return result;
    }
    result.step = stepFor(span, std::clamp(most, std::size_t{1}, TimeBins::kMostBins));
    result.start = LogTime{binStart(span.first, result.step)};
    result.bins.resize(binCount(span, result.step));

    Counter counter(result, span);
    const auto count = [&counter](const SessionColumns& chunk, ChunkRows indexes) {
        for (const std::size_t i : indexes)
            counter.count(chunk.firstTime[i], chunk.outcome[i]);
    };
    if (!visitChunks(snapshot, rows, count, stop))
        return std::nullopt;
    return result;
}

} // namespace authloupe
