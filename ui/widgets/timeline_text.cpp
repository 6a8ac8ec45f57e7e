// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_text.h"

#include "models/locale_text.h"
#include "models/timeline_series.h"
#include "widgets/timeline_bars.h"

#include <QCoreApplication>
#include <QStringList>

namespace authloupe {
namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Timeline)
};

std::uint64_t countIn(const TimeBins& bins, const TimeRange& range)
{
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < bins.bins.size(); ++i) {
        if (range.contains(LogTime{bins.start.seconds + bins.step * static_cast<std::int64_t>(i)}))
            count += bins.bins[i].total();
    }
    return count;
}

QString connectionsText(std::uint64_t count)
{
    //: Number of connections of a stretch of the timeline
    return Timeline::tr("%Ln connection(s)", nullptr, pluralNumber(count));
}

QStringList binLines(const TimeBins& bins, int index, bool showNotAttempted)
{
    const TimeBins::Bin& bin = bins.bins[static_cast<std::size_t>(index)];
    QStringList lines{displayTimeRange(BinGrid::of(bins).range(index))};
    for (const TimelineSeries& series : drawnSeries(bins, showNotAttempted)) {
        const std::uint32_t count = bin.count[series.part];
        if (count == 0)
            continue;
        //: One line of a bar's tooltip: %1 an outcome such as "Failed", %2 the number of connections
        lines.append(Timeline::tr("%1: %2").arg(series.name, displayCount(count)));
    }
    lines.append(connectionsText(static_cast<std::uint64_t>(TimelineBars::drawn(bin, showNotAttempted))));
    return lines;
}

} // namespace

QString binText(const TimeBins& bins, int index, bool showNotAttempted)
{
    return binLines(bins, index, showNotAttempted).join(u'\n');
}

QString binSentence(const TimeBins& bins, int index, bool showNotAttempted)
{
    return binLines(bins, index, showNotAttempted).join(QStringLiteral("; "));
}

QString rangeText(const TimeBins& bins, const TimeRange& range)
{
    // Of what is not in the bins nothing is known here.
    const TimeRange known = BinGrid::of(bins).extent();
    if (range.since < known.since || range.until > known.until)
        return displayTimeRange(range);
    //: While a range is being selected on the timeline: %1 the range, %2 as in "12 connections"
    return Timeline::tr("%1: %2").arg(displayTimeRange(range), connectionsText(countIn(bins, range)));
}

QString chartSummary(const QueryResult& result, bool showNotAttempted)
{
    if (QString empty = emptyTimelineText(&result, showNotAttempted); !empty.isEmpty())
        return empty;
    QStringList parts{displayTimeRange(BinGrid::of(result.bins).extent()), binSizeText(result.bins)};
    const auto counts = partCounts(result.bins);
    for (const TimelineSeries& series : drawnSeries(result.bins, showNotAttempted)) {
        if (counts[series.part] == 0)
            continue;
        //: Spoken summary of the timeline: %1 an outcome such as "Failed", %2 the number of connections
        parts.append(Timeline::tr("%1: %2").arg(series.name, displayCount(counts[series.part])));
    }
    return parts.join(QStringLiteral("; "));
}

QString emptyTimelineText(const QueryResult* result, bool showNotAttempted)
{
    if (!result) {
        //: In the empty timeline while no log is open
        return Timeline::tr("Open a log to see its connections over time.");
    }
    if (TimelineBars::highest(result->bins, result->surroundings, true) == 0) {
        if (result->rows->empty()) {
            //: In the empty timeline
            return Timeline::tr("No connection passes the filter.");
        }
        if (!result->binRange.isEverything()) {
            //: In the empty timeline after zooming in
            return Timeline::tr("No connection in this stretch of time. Press Esc to zoom out.");
        }
        //: In the empty timeline
        return Timeline::tr("The log states no time for these connections.");
    }
    if (TimelineBars::highest(result->bins, result->surroundings, showNotAttempted) == 0) {
        //: In the empty timeline: no connection that passes the filter tried to authenticate
        return Timeline::tr("None of these connections attempted authentication.");
    }
    return {};
}

} // namespace authloupe
