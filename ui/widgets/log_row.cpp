// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_row.h"

#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QTextLayout>

namespace authloupe {

namespace {

constexpr QColor kMark(0xF0, 0xE4, 0x42); // yellow, of the palette for the colour-blind
constexpr QColor kOwn(0x00, 0x72, 0xB2);  // blue, likewise
constexpr int kOwnAlpha = 40;
constexpr int kBarWidth = 3;

// A log is read from left to right whatever letters it is written in.
QTextOption leftToRight()
{
    QTextOption option;
    option.setTextDirection(Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    return option;
}

QList<QTextLayout::FormatRange> marksOf(const LogRow& row)
{
    QTextCharFormat format;
    format.setBackground(kMark);
    format.setForeground(Qt::black);
    QList<QTextLayout::FormatRange> marks;
    if (!row.fits)
        return marks;
    for (const LogHit& hit : row.hits)
        marks.append({hit.first, hit.length, format});
    if (marks.isEmpty())
        marks.append({0, static_cast<int>(row.text.size()), format});
    return marks;
}

void paintText(QPainter& painter, const QRect& place, const QString& text, const QFont& font, int across,
               const QList<QTextLayout::FormatRange>& marks)
{
    QTextLayout layout(text, font);
    layout.setTextOption(leftToRight());
    layout.setFormats(marks);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const double above = (place.height() - line.height()) / 2;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    layout.draw(&painter, QPointF(place.left() - across, place.top() + above), {}, place);
    painter.restore();
}

QColor groundOf(const LogRow& row, const QPalette& palette)
{
    if (row.isSelected)
        return palette.color(QPalette::Highlight);
    if (row.isHeading)
        return palette.color(QPalette::AlternateBase);
    if (row.isOwn)
        return {kOwn.red(), kOwn.green(), kOwn.blue(), kOwnAlpha};
    return Qt::transparent;
}

} // namespace

void paintLogRow(QPainter& painter, const QRect& place, const LogRow& row, const LogRowPlaces& places,
                 const QPalette& palette, const QFont& font)
{
    painter.fillRect(place, groundOf(row, palette));
    const QColor ink = palette.color(row.isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor dim = row.isSelected ? ink : palette.color(QPalette::PlaceholderText);
    if (row.isOwn)
        painter.fillRect(QRect(place.left(), place.top(), kBarWidth, place.height()), kOwn);
    if (row.isHeading) {
        QFont bold = font;
        bold.setBold(true);
        painter.setPen(ink);
        paintText(painter, place.adjusted(places.padding, 0, 0, 0), row.file, bold, 0, {});
    } else {
        QRect gutter = place.adjusted(places.padding, 0, 0, 0);
        painter.setPen(dim);
        painter.setFont(font);
        if (places.fileWidth != 0) {
            gutter.setWidth(places.fileWidth);
            const QFontMetrics metrics(font);
            paintText(painter, gutter, metrics.elidedText(row.file, Qt::ElideMiddle, places.fileWidth), font,
                      0, {});
            gutter.moveLeft(gutter.right() + 1 + places.padding);
        }
        gutter.setWidth(places.numberWidth);
        painter.drawText(gutter, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.number);
        painter.setPen(row.isRead ? ink : dim);
        paintText(painter, place.adjusted(places.textLeft(), 0, 0, 0),
                  row.isRead ? row.text : QStringLiteral("…"), font, places.across,
                  row.isRead ? marksOf(row) : QList<QTextLayout::FormatRange>());
    }
    if (row.isCurrent) {
        painter.setPen(QPen(ink, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

} // namespace authloupe
