// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/time_signs.h"
#include "models/timeline_series.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace authloupe {

// How the timeline is drawn, as its user has it.
struct TimelineLook {
    bool showNotAttempted = true;
    bool logarithmic = false;
    bool showMarks = true;
};

// The timeline as shapes, for a picture that is not on the screen. Time runs from left to right in every
// language; no text of a log is in it but the names of profiles, which have passed the gate.
struct TimelinePicture {
    static constexpr double kWidth = 720, kHeight = 220, kFontSize = 11;

    struct Bar {
        QRectF place;
        std::size_t series = 0; // of legend
    };
    enum class Anchor : quint8 { Middle, End };
    struct Label {
        QPointF place; // of the base line
        QString text;
        Anchor anchor = Anchor::Middle;
    };

    std::vector<Bar> bars;
    std::vector<QRectF> around;   // of what the time filter leaves out: faint
    std::optional<QRectF> chosen; // the stretch of the time filter, behind all of them
    std::vector<QLineF> grid;     // fainter than the axis
    std::vector<QLineF> axis;
    std::vector<Label> labels;
    struct Sign {
        QPointF middle; // above the bars, with a line through them
        SignShape shape{};
    };
    std::vector<Sign> signs;            // where the log's clock steps and where logs begin
    std::vector<SignName> signNames;    // the legend of the signs
    double signFoot = 0;                // where their lines end
    std::vector<TimelineSeries> legend; // in the order of the stacks, without what does not occur
    std::vector<QString> counts;        // of the legend's entries
    QString description;                // for those who do not see it
};

// `bins` are not empty. `marks`: by time; they have signs if the look shows them.
[[nodiscard]] TimelinePicture timelinePicture(const TimeBins& bins, std::span<const TimeMark> marks = {},
                                              const TimelineLook& look = {});
// With what the time filter leaves out, which has the same bins, and the filter's range.
[[nodiscard]] TimelinePicture timelinePicture(const TimeBins& bins, const TimeBins& surroundings,
                                              const TimeRange& chosen, std::span<const TimeMark> marks,
                                              const TimelineLook& look);

} // namespace authloupe
