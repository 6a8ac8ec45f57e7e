// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series_lines.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace authloupe {

namespace {

// The part of a slanted line that is between two sides; it goes from the top to the bottom already.
std::optional<QLineF> within(const QLineF& line, const QRectF& place)
{
    const double from = std::max((place.left() - line.x1()) / line.dx(), 0.0);
    const double to = std::min((place.right() - line.x1()) / line.dx(), 1.0);
    if (to <= from)
        return std::nullopt;
    return QLineF(line.pointAt(from), line.pointAt(to));
}

} // namespace

std::vector<QLineF> seriesLines(const QRectF& place, SeriesPattern pattern, double apart)
{
    std::vector<QLineF> lines;
    const auto stepsIn = [](double length, double step) {
        return static_cast<int>(std::ceil(length / step));
    };
    const auto slanted = [&](double rise) {
        const double from = std::floor((place.left() - place.height()) / apart) * apart;
        const int count = stepsIn(place.right() + place.height() - from, apart);
        for (int i = 0; i < count; ++i) {
            const double at = from + i * apart;
            const QLineF line(at, rise > 0 ? place.bottom() : place.top(), at + place.height(),
                              rise > 0 ? place.top() : place.bottom());
            if (const auto inside = within(line, place))
                lines.push_back(*inside);
        }
    };
    const auto level = [&](double step) {
        for (int i = 0; i < stepsIn(place.height() - step / 2, step); ++i)
            lines.emplace_back(place.left(), place.bottom() - step / 2 - i * step, place.right(),
                               place.bottom() - step / 2 - i * step);
    };
    const auto upright = [&](double step) {
        for (int i = 0; i < stepsIn(place.width() - step / 2, step); ++i)
            lines.emplace_back(place.left() + step / 2 + i * step, place.top(),
                               place.left() + step / 2 + i * step, place.bottom());
    };
    switch (pattern) {
    case SeriesPattern::Rising: slanted(1); break;
    case SeriesPattern::Falling: slanted(-1); break;
    case SeriesPattern::Dots: // a fine grid, for dots would be lost
        level(apart / 2);
        upright(apart / 2);
        break;
    case SeriesPattern::Level: level(apart); break;
    case SeriesPattern::Upright: upright(apart); break;
    case SeriesPattern::Grid:
        level(apart);
        upright(apart);
        break;
    case SeriesPattern::Plain: break;
    }
    return lines;
}

} // namespace authloupe
