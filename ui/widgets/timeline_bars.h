// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/count_scale.h"
#include "query/time_bins.h"
#include "widgets/timeline_scale.h"

#include <QBrush>
#include <QRectF>

class QChart;
class QStackedBarSeries;
class QValueAxis;

namespace authloupe {

// The bars of the timeline as Qt Charts draws them; axes, labels and legend are drawn by others. No text ever
// reaches the chart: Qt Charts takes every one for HTML.
class TimelineBars final {
public:
    // Bars narrower than this are asked for by nobody.
    static constexpr double kNarrowestBar = 5.0;  // pixels, with the gap
    static constexpr std::size_t kMostBars = 300; // what Qt Charts repaints within a frame

    // `chart` outlives this object.
    explicit TimelineBars(QChart& chart);
    ~TimelineBars();
    TimelineBars(const TimelineBars&) = delete;
    TimelineBars& operator=(const TimelineBars&) = delete;

    struct Input {
        TimeBins bins;         // none: no bars
        TimeBins surroundings; // same start, step and number of bins
        bool showNotAttempted = false;
        QBrush surroundingsBrush; // of what the time filter leaves out
        double devicePixelRatio = 1.0;
        CountScale counts;       // how tall they are
        double plotHeight = 100; // pixels
    };
    // Does nothing when everything is as it was: a thousand bars take ten milliseconds, and a window that
    // sorts its rows, or changes its language or its style, says so many times over.
    void setInput(const Input& input);
    // Where the bars stand. Cheap: follows every turn of the wheel.
    void setScale(const TimelineScale& scale, const QRectF& plot);

    // The tallest bar, what the time filter leaves out included.
    [[nodiscard]] static std::int64_t highest(const TimeBins& bins, const TimeBins& surroundings,
                                              bool showNotAttempted);
    // How many of a bin's connections are drawn.
    [[nodiscard]] static std::int64_t drawn(const TimeBins::Bin& bin, bool showNotAttempted);

private:
    QChart& m_chart;
    QValueAxis* m_time = nullptr;  // in bins; hidden
    QValueAxis* m_count = nullptr; // hidden
    QStackedBarSeries* m_series = nullptr;
    BinGrid m_grid;
    Input m_input; // of the bars that are there
};

} // namespace authloupe
