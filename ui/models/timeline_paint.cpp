// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_paint.h"

#include "models/series_lines.h"

#include <QPainter>

namespace authloupe {

namespace {

const QColor kGridLine(0xC0, 0xC4, 0xC8), kAxisLine(0x55, 0x60, 0x6A);
const QColor kAroundFill(0xD8, 0xDB, 0xDE), kChosenFill(0xE4, 0xEE, 0xF8), kChosenLine(0x3A, 0x78, 0xB5);
const QColor kSignFill(0x3D, 0x41, 0x45), kSignLine(0xA4, 0xA6, 0xA8);

} // namespace

void paintSwatch(QPainter& painter, const QRectF& place, const TimelineSeries& series, double apart)
{
    painter.fillRect(place, series.color);
    const std::vector<QLineF> lines = seriesLines(place, series.pattern, apart);
    if (lines.empty())
        return;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(QPen(QColor(255, 255, 255, 180), apart / 7, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    painter.restore();
}

void paintSign(QPainter& painter, SignShape shape, const QPointF& middle, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kSignFill);
    painter.drawPolygon(signOutline(shape, {}));
    painter.restore();
}

void paintShapes(QPainter& painter, const TimelinePicture& picture)
{
    if (picture.chosen)
        painter.fillRect(*picture.chosen, kChosenFill);
    painter.setPen(QPen(kGridLine, 0.5));
    for (const QLineF& line : picture.grid)
        painter.drawLine(line);
    for (const QRectF& place : picture.around)
        painter.fillRect(place, kAroundFill);
    for (const TimelinePicture::Bar& bar : picture.bars)
        paintSwatch(painter, bar.place, picture.legend[bar.series], kPaperHatch);
    if (picture.chosen) {
        painter.setPen(QPen(kChosenLine, 1.2));
        painter.drawLine(picture.chosen->topLeft(), picture.chosen->bottomLeft());
        painter.drawLine(picture.chosen->topRight(), picture.chosen->bottomRight());
    }
    painter.setPen(QPen(kAxisLine, 0.8));
    for (const QLineF& line : picture.axis)
        painter.drawLine(line);
    painter.setPen(QPen(kSignLine, 0.8, Qt::DotLine));
    for (const TimelinePicture::Sign& sign : picture.signs)
        painter.drawLine(sign.middle, {sign.middle.x(), picture.signFoot});
    for (const TimelinePicture::Sign& sign : picture.signs)
        paintSign(painter, sign.shape, sign.middle, 1);
}

} // namespace authloupe
