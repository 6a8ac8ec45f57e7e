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

// None of the parts is `size` or more.
void addParts(TimeBins::Bin& bin, std::span<const std::uint8_t> parts, std::size_t size) noexcept
{
    constexpr std::size_t kFew = 32;
    if (parts.size() < kFew) {
        for (const std::uint8_t part : parts)
            ++bin.count[part];
        return;
    }
    for (std::size_t part = 0; part < size; ++part)
        bin.count[part] += countEqual(parts, static_cast<std::uint8_t>(part));
}

// Neighbours in a log mostly fall into the same bin: a run of such rows is counted together.
class Counter final {
public:
    Counter(TimeBins& bins, const Span& span, const BinSeries& series)
        : m_bins(bins),
          m_span(span),
          m_series(series)
    {}

    void count(const SessionColumns& chunk, ChunkRows rows, std::size_t firstRow) noexcept
    {
        const Gathered firstTime(chunk.firstTime, rows);
        std::array<std::uint8_t, kRowsPerChunk> all;
        const std::span parts(all.data(), rows.size());
        m_series.tell(chunk, rows, firstRow, parts);
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
            addParts(m_bins.bins[index], parts.subspan(begin, end - begin), m_series.size());
            begin = end;
        }
    }

private:
    TimeBins& m_bins;
    Span m_span;
    const BinSeries& m_series;
};

void addBins(TimeBins& sums, const TimeBins& other) noexcept
{
    sums.withoutTime += other.withoutTime;
    for (std::size_t bin = 0; bin < sums.bins.size(); ++bin)
        for (std::size_t part = 0; part < kMostSeries; ++part)
            sums.bins[bin].count[part] += other.bins[bin].count[part];
}

bool countAll(const RowWalk& walk, TimeBins& bins, const Span& span, const BinSeries& series)
{
    std::vector<TimeBins> others(walk.stretches() - 1, bins);
    const bool whole = walk.forStretches([&](std::size_t number, Stretch sessions) {
        Counter counter(number == 0 ? bins : others[number - 1], span, series);
        const auto count = [&counter](const SessionColumns& chunk, ChunkRows indexes, std::size_t first) {
            counter.count(chunk, indexes, first);
        };
        (void)walk.visitChunks(sessions, count);
    });
    for (const TimeBins& other : others)
        addBins(bins, other);
    return whole;
}

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
    void add(const Presence& other) noexcept
    {
        present = {std::min(present.first, other.present.first), std::max(present.last, other.present.last)};
        anyTime = anyTime || other.anyTime;
    }
};

// Empty when stopped.
std::optional<Presence> presenceOf(const RowWalk& walk, const Span& limits)
{
    std::vector<Presence> parts(walk.stretches(), Presence{limits, {}, false});
    const bool whole = walk.forStretches([&](std::size_t number, Stretch sessions) {
        Presence found{limits, {}, false};
        (void)walk.visitChunks(sessions, [&found](const SessionColumns& chunk, ChunkRows indexes) {
            found.see(chunk, indexes);
        });
        parts[number] = found;
    });
    for (const Presence& other : parts)
        parts.front().add(other);
    return whole ? std::optional(parts.front()) : std::nullopt;
}

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
                                std::size_t most, const Effort& effort, const BinSeries& series)
{
    const RowWalk walk(snapshot, rows, effort);
    const std::optional<Presence> found = presenceOf(walk, limitsOf(range));
    if (!found)
        return std::nullopt;

    const Span span{range.since.isValid() ? found->limits.first : found->present.first,
                    range.until.isValid() ? found->limits.last : found->present.last};
    TimeBins result;
    result.split = series.split();
    result.profiles = series.profiles();
    if (!found->anyTime || span.isEmpty()) {
        result.withoutTime = rows.size();
        return result;
    }
    result.step = stepFor(span, std::clamp(most, std::size_t{1}, TimeBins::kMostBins));
    result.start = LogTime{binStart(span.first, result.step)};
    result.bins.resize(binCount(span, result.step));

    if (!countAll(walk, result, span, series))
        return std::nullopt;
    return result;
}

std::optional<TimeBins> binRowsLike(const TimeBins& frame, const Snapshot& snapshot, const RowSet& rows,
                                    const TimeRange& range, const Effort& effort, const BinSeries& series)
{
    TimeBins result;
    result.split = series.split();
    result.profiles = series.profiles();
    result.start = frame.start;
    result.step = frame.step;
    result.bins.resize(frame.bins.size());
    if (frame.bins.empty()) { // it may have no time either
        result.withoutTime = rows.size();
        return result;
    }
    Span span = limitsOf(range);
    span.first = std::max(span.first, frame.start.seconds);
    span.last = std::min(span.last, frame.end().seconds - 1);
    if (!countAll(RowWalk(snapshot, rows, effort), result, span, series))
        return std::nullopt;
    return result;
}

} // namespace authloupe
