// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/time_bins.h"

#include <QColor>
#include <QString>

#include <vector>

namespace authloupe {

// What is drawn in white over a colour, so that nobody has to tell colours apart.
enum class SeriesPattern : quint8 { Plain, Rising, Falling, Dots, Level, Upright, Grid };

// A part of the bars of the timeline as it looks everywhere: on the screen, in pictures, in a report.
struct TimelineSeries {
    std::uint8_t part = 0; // of TimeBins::Bin::count
    QString name;          // in the plural, as in a legend; a text of the log has passed the gate
    QColor color;
    SeriesPattern pattern{};
};

[[nodiscard]] SeriesPattern outcomePattern(Outcome outcome);

// In the order in which they are stacked, from the axis upwards.
[[nodiscard]] std::vector<TimelineSeries> timelineSeries(const TimeBins& bins);
// Without the connections that tried no authentication, unless these are shown.
[[nodiscard]] std::vector<TimelineSeries> drawnSeries(const TimeBins& bins, bool showNotAttempted);

// How many of a bin's connections are drawn.
[[nodiscard]] std::int64_t drawnCount(const TimeBins::Bin& bin, bool showNotAttempted) noexcept;
// Of all bins, by part.
[[nodiscard]] std::array<std::uint64_t, kMostSeries> partCounts(const TimeBins& bins) noexcept;

} // namespace authloupe
