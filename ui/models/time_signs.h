// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/time_marks.h"

#include <QPolygonF>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace authloupe {

// Signs for the marks of the timeline, by one rule for the window, for pictures and for reports.

// Told apart without colour: back and forth like the clock, a page for a log, a diamond for several things.
enum class SignShape : quint8 { ClockBack, Gap, FileBegins, Several };

struct TimeSign {
    double x = 0;
    std::size_t first = 0, size = 0; // which marks it stands for
    SignShape shape{};
};

inline constexpr double kSignSide = 8.0; // units of the picture, of a window pixels

// From left to right. Marks that would stand closer together than signs can be told apart become one sign, so
// that there are never more than fit side by side. `marks` are ordered by time; those outside of `visible`
// have no sign. `x`: where a time stands.
[[nodiscard]] std::vector<TimeSign> timeSigns(std::span<const TimeMark> marks, const TimeRange& visible,
                                              const std::function<double(LogTime)>& x);

// Around its middle.
[[nodiscard]] QPolygonF signOutline(SignShape shape, const QPointF& middle);

// One entry of a legend: a sign and what it stands for, with the number of marks.
struct SignName {
    SignShape shape{};
    QString text;
};
// Of the signs that there are, in the order of their shapes.
[[nodiscard]] std::vector<SignName> signLegend(std::span<const TimeMark> marks,
                                               std::span<const TimeSign> signs);

} // namespace authloupe
