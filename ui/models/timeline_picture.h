// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/time_bins.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

namespace authloupe {

// The timeline as shapes, for a picture that is not on the screen. Time runs from left to right in every
// language; no text of a log is in it.
struct TimelinePicture {
    static constexpr double kWidth = 720, kHeight = 220, kFontSize = 11;

    struct Bar {
        QRectF place;
        Outcome outcome{};
    };
    enum class Anchor : quint8 { Middle, End };
    struct Label {
        QPointF place; // of the base line
        QString text;
        Anchor anchor = Anchor::Middle;
    };

    std::vector<Bar> bars;
    std::vector<QLineF> grid; // fainter than the axis
    std::vector<QLineF> axis;
    std::vector<Label> labels;
    std::vector<std::pair<Outcome, QString>>
        legend;          // in the order of the stacks, without what does not occur
    QString description; // for those who do not see it
};

// `bins` are not empty.
[[nodiscard]] TimelinePicture timelinePicture(const TimeBins& bins);

} // namespace authloupe
