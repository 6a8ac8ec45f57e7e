// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_hatch.h"

#include "models/outcome_color.h"

#include <QPainter>
#include <QPixmap>
#include <QTransform>

#include <cmath>

namespace authloupe {
namespace {

constexpr double kTile = 8.0; // side of the repeated square in device-independent pixels

void drawPattern(QPainter& painter, SeriesPattern pattern)
{
    constexpr double kHalf = kTile / 2;
    switch (pattern) {
    case SeriesPattern::Rising: // rising lines, continued over the corners of the tile
        painter.drawLine(QPointF(-1, kTile + 1), QPointF(kTile + 1, -1));
        painter.drawLine(QPointF(-1, 1), QPointF(1, -1));
        painter.drawLine(QPointF(kTile - 1, kTile + 1), QPointF(kTile + 1, kTile - 1));
        return;
    case SeriesPattern::Falling: // falling lines
        painter.drawLine(QPointF(-1, -1), QPointF(kTile + 1, kTile + 1));
        painter.drawLine(QPointF(kTile - 1, -1), QPointF(kTile + 1, 1));
        painter.drawLine(QPointF(-1, kTile - 1), QPointF(1, kTile + 1));
        return;
    case SeriesPattern::Dots: // dots
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(kHalf / 2, kHalf / 2), 1.2, 1.2);
        painter.drawEllipse(QPointF(kHalf * 1.5, kHalf * 1.5), 1.2, 1.2);
        return;
    case SeriesPattern::Level: // level lines
        painter.drawLine(QPointF(0, kHalf), QPointF(kTile, kHalf));
        return;
    case SeriesPattern::Upright: painter.drawLine(QPointF(kHalf, 0), QPointF(kHalf, kTile)); return;
    case SeriesPattern::Grid:
        painter.drawLine(QPointF(0, kHalf), QPointF(kTile, kHalf));
        painter.drawLine(QPointF(kHalf, 0), QPointF(kHalf, kTile));
        return;
    case SeriesPattern::Plain: return;
    }
}

} // namespace

QBrush outcomeHatch(Outcome outcome, double devicePixelRatio)
{
    return seriesHatch(outcomeColor(outcome), outcomePattern(outcome), devicePixelRatio);
}

QBrush seriesHatch(const QColor& color, SeriesPattern pattern, double devicePixelRatio)
{
    if (pattern == SeriesPattern::Plain)
        return QBrush(color);
    const int side = static_cast<int>(std::lround(kTile * devicePixelRatio));
    const double scale = side / kTile;
    QPixmap tile(side, side);
    tile.fill(color);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    QColor line(Qt::white);
    // Level lines run on from bar to bar, so they need to be fainter than the others.
    line.setAlphaF(pattern == SeriesPattern::Level ? 0.35F : 0.62F);
    painter.setPen(QPen(line, 1.2));
    drawPattern(painter, pattern);
    painter.end();
    QBrush brush(tile);
    // The tile is made of device pixels; the chart is painted in device-independent ones.
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    return brush;
}

QBrush surroundingsBrush(const QPalette& palette)
{
    QColor color = palette.color(QPalette::Text);
    color.setAlphaF(0.16F);
    return QBrush(color);
}

} // namespace authloupe
