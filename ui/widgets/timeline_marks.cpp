// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_marks.h"

#include <QPainter>

#include <cmath>

namespace authloupe {
namespace {

constexpr double kSignReach = 6.0; // how near the mouse must come

} // namespace

void TimelineMarks::setLayout(std::span<const TimeMark> marks, const TimelineScale& scale, const QRectF& plot)
{
    m_marks = marks;
    m_plot = plot;
    m_signs.clear();
    if (scale.width <= 0)
        return;
    m_signs = timeSigns(marks, scale.visible, [&](LogTime time) { return std::floor(scale.x(time)) + 0.5; });
}

std::span<const TimeMark> TimelineMarks::marksOf(int sign) const
{
    const TimeSign& of = m_signs[static_cast<std::size_t>(sign)];
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
    for (const TimeSign& sign : m_signs)
        painter.drawLine(QPointF(sign.x, m_plot.top()), QPointF(sign.x, m_plot.bottom()));
    color.setAlphaF(0.85F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (int sign = 0; sign < count(); ++sign)
        painter.drawPolygon(signOutline(m_signs[static_cast<std::size_t>(sign)].shape, place(sign)));
    painter.restore();
}

} // namespace authloupe
