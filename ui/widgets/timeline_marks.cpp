// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_marks.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace authloupe {
namespace {

constexpr double kSignSide = 8.0;
constexpr double kSignReach = 6.0; // how near the mouse must come
constexpr double kSignApart = 9.0; // closer ones become one

} // namespace

void TimelineMarks::setLayout(std::span<const TimeMark> marks, const TimelineScale& scale, const QRectF& plot)
{
    m_marks = marks;
    m_plot = plot;
    m_signs.clear();
    if (scale.width <= 0)
        return;
    const auto begin = std::ranges::lower_bound(marks, scale.visible.since, {}, &TimeMark::at);
    for (auto mark = begin; mark != marks.end() && mark->at < scale.visible.until; ++mark) {
        const double x = std::floor(scale.x(mark->at)) + 0.5;
        if (m_signs.empty() || x - m_signs.back().x >= kSignApart)
            m_signs.push_back({x, static_cast<std::size_t>(mark - marks.begin()), 0});
        ++m_signs.back().size;
    }
}

std::span<const TimeMark> TimelineMarks::marksOf(int sign) const
{
    const Sign& of = m_signs[static_cast<std::size_t>(sign)];
    return m_marks.subspan(of.first, of.size);
}

QPointF TimelineMarks::place(int sign) const
{
    return {m_signs[static_cast<std::size_t>(sign)].x, m_plot.top() - kSignSide / 2 - 1};
}

int TimelineMarks::signAt(const QPointF& position) const
{
    for (int sign = 0; sign < count(); ++sign) {
        const QPointF away = position - place(sign);
        if (std::abs(away.x()) <= kSignReach && std::abs(away.y()) <= kSignReach)
            return sign;
    }
    return -1;
}

void TimelineMarks::draw(QPainter& painter, const QPalette& palette) const
{
    QColor color = palette.color(QPalette::Text);
    painter.save();
    color.setAlphaF(0.4F);
    painter.setPen(QPen(color, 1, Qt::DotLine));
    for (const Sign& sign : m_signs)
        painter.drawLine(QPointF(sign.x, m_plot.top()), QPointF(sign.x, m_plot.bottom()));
    color.setAlphaF(0.85F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const Sign& sign : m_signs)
        drawSign(painter, sign);
    painter.restore();
}

// Told apart by shape: back and forth like the clock, a page for a log, a diamond for several things.
void TimelineMarks::drawSign(QPainter& painter, const Sign& sign) const
{
    const std::span<const TimeMark> marks = m_marks.subspan(sign.first, sign.size);
    const TimeMark::Kind kind = marks.front().kind;
    const bool mixed = std::ranges::any_of(marks, [kind](const TimeMark& mark) { return mark.kind != kind; });
    constexpr double kHalf = kSignSide / 2;
    painter.save();
    painter.translate(sign.x, m_plot.top() - kHalf - 1);
    if (mixed)
        painter.drawPolygon(QPolygonF({{0, -kHalf}, {kHalf, 0}, {0, kHalf}, {-kHalf, 0}}));
    else if (kind == TimeMark::Kind::ClockBack)
        painter.drawPolygon(QPolygonF({{-kHalf, 0}, {kHalf, -kHalf}, {kHalf, kHalf}}));
    else if (kind == TimeMark::Kind::Gap)
        painter.drawPolygon(QPolygonF({{kHalf, 0}, {-kHalf, -kHalf}, {-kHalf, kHalf}}));
    else
        painter.drawRect(QRectF(-kHalf * 0.7, -kHalf, kSignSide * 0.7, kSignSide));
    painter.restore();
}

} // namespace authloupe
