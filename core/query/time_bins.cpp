// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/time_bins.h"

#include "query/count_equal.h"
#include "query/gathered.h"
#include "query/row_walk.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

namespace authloupe {

namespace {

// The moments that can be in a bin: 1970-01-01 up to the last leap second of 9999.
constexpr std::int64_t kEarliest = 0;
constexpr std::int64_t kLatest = kLastTime.seconds + 1;

// Both ends are in it; empty when first > last.
struct Span {
    std::int64_t first = kLatest + 1;
    std::int64_t last = kEarliest - 1;

    [[nodiscard]] bool isEmpty() const noexcept { return first > last; }
    [[nodiscard]] bool contains(std::int64_t seconds) const noexcept
    {
        return seconds >= first && seconds <= last;
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

// Start of the bin that holds a moment. seconds >= kEarliest.
std::int64_t binStart(std::int64_t seconds, std::int64_t step) noexcept
{
    return seconds - (seconds - binOrigin(step)) % step;
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

void addOutcomes(TimeBins::Bin& bin, std::span<const Outcome> outcomes) noexcept
{
    constexpr std::size_t kFew = 32;
    if (outcomes.size() < kFew) {
        for (const Outcome outcome : outcomes)
            ++bin.count[static_cast<std::size_t>(outcome)];
        return;
    }
    for (std::size_t outcome = 0; outcome < bin.count.size(); ++outcome)
        bin.count[outcome] += countEqual(outcomes, static_cast<Outcome>(outcome));
}

// Neighbours in a log mostly fall into the same bin: a run of such rows is counted together.
class Counter final {
public:
    Counter(TimeBins& bins, const Span& span) : m_bins(bins), m_span(span) {}

    void count(const SessionColumns& chunk, ChunkRows rows) noexcept
    {
        const Gathered firstTime(chunk.firstTime, rows);
        const Gathered outcome(chunk.outcome, rows);
        for (std::size_t begin = 0; begin < rows.size();) {
            const std::int64_t seconds = firstTime[begin];
            if (!m_span.contains(seconds)) {
                ++m_bins.withoutTime;
                ++begin;
                continue;
            }
            const auto index = static_cast<std::size_t>((seconds - m_bins.start.seconds) / m_bins.step);
            const std::int64_t start = m_bins.start.seconds + static_cast<std::int64_t>(index) * m_bins.step;
            const std::int64_t first = std::max(start, m_span.first);
            const auto length =
                static_cast<std::uint64_t>(std::min(start + m_bins.step - 1, m_span.last) - first);
            std::size_t end = begin + 1;
            while (end < rows.size()
                   && static_cast<std::uint64_t>(firstTime[end]) - static_cast<std::uint64_t>(first)
                          <= length)
                ++end;
            addOutcomes(m_bins.bins[index], outcome.values().subspan(begin, end - begin));
            begin = end;
        }
    }

private:
    TimeBins& m_bins;
    Span m_span;
};

// What the rows span within some limits, and whether any of them has a time at all.
struct Presence {
    Span limits;
    Span present;
    bool anyTime = false;

    // Without a branch: a time outside of the limits changes neither end.
    void see(const SessionColumns& chunk, ChunkRows rows) noexcept
    {
        std::int64_t first = present.first;
        std::int64_t last = present.last;
        unsigned any = 0;
        const Gathered firstTime(chunk.firstTime, rows);
        for (const std::int64_t seconds : firstTime.values()) {
            const bool inside = limits.contains(seconds);
            any |= static_cast<unsigned>(LogTime{seconds}.isValid());
            first = std::min(first, inside ? seconds : kLatest + 1);
            last = std::max(last, inside ? seconds : kEarliest - 1);
        }
        present = {first, last};
        anyTime = anyTime || any != 0;
    }
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
    const RowWalk walk(snapshot, rows);
    Presence found{limitsOf(range), {}, false};
    if (!walk.visitChunks([&](const SessionColumns& chunk, ChunkRows indexes) { found.see(chunk, indexes); },
                          stop))
        return std::nullopt;

    const Span span{range.since.isValid() ? found.limits.first : found.present.first,
                    range.until.isValid() ? found.limits.last : found.present.last};
    TimeBins result;
    if (!found.anyTime || span.isEmpty()) {
        result.withoutTime = rows.size();
        return result;
    }
    result.step = stepFor(span, std::clamp(most, std::size_t{1}, TimeBins::kMostBins));
    result.start = LogTime{binStart(span.first, result.step)};
    result.bins.resize(binCount(span, result.step));

    Counter counter(result, span);
    if (!walk.visitChunks(
            [&](const SessionColumns& chunk, ChunkRows indexes) { counter.count(chunk, indexes); }, stop))
        return std::nullopt;
    return result;
}

} // namespace authloupe
