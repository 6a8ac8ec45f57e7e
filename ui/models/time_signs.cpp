// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_signs.h"

#include "models/time_mark_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace authloupe {

namespace {

constexpr double kSignApart = 9.0; // closer ones become one

// The same context as that of the timeline itself.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Timeline)
};

SignShape shapeOf(TimeMark::Kind kind)
{
    switch (kind) {
    case TimeMark::Kind::ClockBack: return SignShape::ClockBack;
    case TimeMark::Kind::Gap: return SignShape::Gap;
    case TimeMark::Kind::FileBegins: break;
    }
    return SignShape::FileBegins;
}

} // namespace

std::vector<TimeSign> timeSigns(std::span<const TimeMark> marks, const TimeRange& visible,
                                const std::function<double(LogTime)>& x)
{
    std::vector<TimeSign> signs;
    const auto begin = std::ranges::lower_bound(marks, visible.since, {}, &TimeMark::at);
    for (auto mark = begin; mark != marks.end() && mark->at < visible.until; ++mark) {
        const double at = x(mark->at);
        const SignShape shape = shapeOf(mark->kind);
        if (signs.empty() || at - signs.back().x >= kSignApart)
            signs.push_back({at, static_cast<std::size_t>(mark - marks.begin()), 0, shape});
        else if (signs.back().shape != shape)
            signs.back().shape = SignShape::Several;
        ++signs.back().size;
    }
    return signs;
}

QPolygonF signOutline(SignShape shape, const QPointF& middle)
{
    constexpr double kHalf = kSignSide / 2, kPage = kHalf * 0.7;
    QPolygonF outline;
    switch (shape) {
    case SignShape::ClockBack: outline = {{-kHalf, 0}, {kHalf, -kHalf}, {kHalf, kHalf}}; break;
    case SignShape::Gap: outline = {{kHalf, 0}, {-kHalf, -kHalf}, {-kHalf, kHalf}}; break;
    case SignShape::FileBegins:
        outline = {{-kPage, -kHalf}, {kPage, -kHalf}, {kPage, kHalf}, {-kPage, kHalf}};
        break;
    case SignShape::Several: outline = {{0, -kHalf}, {kHalf, 0}, {0, kHalf}, {-kHalf, 0}}; break;
    }
    return outline.translated(middle);
}

std::vector<SignName> signLegend(std::span<const TimeMark> marks, std::span<const TimeSign> signs)
{
    std::vector<SignName> legend;
    const auto stands = [signs](SignShape shape) {
        return std::ranges::any_of(signs, [shape](const TimeSign& sign) { return sign.shape == shape; });
    };
    std::size_t told = 0;
    for (const TimeSign& sign : signs)
        told += sign.size;
    const std::span<const TimeMark> all =
        signs.empty() ? std::span<const TimeMark>() : marks.subspan(signs.front().first, told);
    for (const TimeMark::Kind kind :
         {TimeMark::Kind::ClockBack, TimeMark::Kind::Gap, TimeMark::Kind::FileBegins})
        if (const auto count = std::ranges::count(all, kind, &TimeMark::kind); count > 0)
            legend.push_back({shapeOf(kind), markCountText(kind, static_cast<std::uint64_t>(count))});
    if (stands(SignShape::Several)) {
        //: Legend of a picture of the timeline: one sign stands for several things, such as a gap and the
        //: beginning of a log file, since they are close together
        legend.push_back({SignShape::Several, Tr::tr("Several at the same place")});
    }
    return legend;
}

} // namespace authloupe
