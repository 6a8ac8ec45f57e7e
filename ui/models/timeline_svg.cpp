// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_svg.h"

#include "models/series_lines.h"

#include <QStringBuilder>

namespace authloupe {

namespace {

constexpr double kHatch = 8; // between two lines, in units of the picture

QString rectangle(const QRectF& place, QStringView fill)
{
    return u"<rect x=\"" % svgNumber(place.x()) % u"\" y=\"" % svgNumber(place.y()) % u"\" width=\""
           % svgNumber(place.width()) % u"\" height=\"" % svgNumber(place.height()) % u"\" fill=\"" % fill
           % u"\"/>";
}

QString strokes(const std::vector<QLineF>& all, QStringView color, QStringView opacity)
{
    if (all.empty())
        return {};
    QString path;
    for (const QLineF& line : all)
        path += u'M' % svgNumber(line.x1()) % u' ' % svgNumber(line.y1()) % u'L' % svgNumber(line.x2()) % u' '
                % svgNumber(line.y2());
    return u"<path d=\"" % path % u"\" fill=\"none\" stroke=\"" % color % u"\" stroke-opacity=\"" % opacity
           % u"\"/>";
}

// The stretch of the time filter: its ground, then its borders.
QString chosenGround(const TimelinePicture& picture)
{
    return picture.chosen ? rectangle(*picture.chosen, u"#3a78b5\" fill-opacity=\".14") : QString();
}

QString chosenBorders(const TimelinePicture& picture)
{
    if (!picture.chosen)
        return {};
    const QRectF& at = *picture.chosen;
    return u"<path d=\"M" % svgNumber(at.left()) % u' ' % svgNumber(at.top()) % u'V' % svgNumber(at.bottom())
           % u'M' % svgNumber(at.right()) % u' ' % svgNumber(at.top()) % u'V' % svgNumber(at.bottom())
           % u"\" stroke=\"#3a78b5\" stroke-width=\"1.2\"/>";
}

} // namespace

QString svgNumber(double value)
{
    return QString::number(value, 'f', 1);
}

QString svgSwatch(const QRectF& place, const TimelineSeries& series)
{
    return rectangle(place, series.color.name())
           % strokes(seriesLines(place, series.pattern, kHatch), u"#fff", u".7");
}

QString svgSign(SignShape shape, const QPointF& middle, const QString& ink)
{
    QString path;
    for (const QPointF& corner : signOutline(shape, middle))
        path += (path.isEmpty() ? u'M' : u'L') % svgNumber(corner.x()) % u' ' % svgNumber(corner.y());
    return u"<path d=\"" % path % u"Z\" fill=\"" % ink % u"\" fill-opacity=\".85\"/>";
}

QString svgShapes(const TimelinePicture& picture, const QString& ink)
{
    QString all = chosenGround(picture) % strokes(picture.grid, ink, u".2");
    for (const QRectF& place : picture.around)
        all += rectangle(place, QString(ink % u"\" fill-opacity=\".16"));
    for (const TimelinePicture::Bar& bar : picture.bars)
        all += svgSwatch(bar.place, picture.legend[bar.series]);
    all += chosenBorders(picture) % strokes(picture.axis, ink, u".6");
    for (const TimelinePicture::Sign& sign : picture.signs)
        all += u"<path d=\"M" % svgNumber(sign.middle.x()) % u' ' % svgNumber(sign.middle.y()) % u'V'
               % svgNumber(picture.signFoot) % u"\" fill=\"none\" stroke=\"" % ink
               % u"\" stroke-opacity=\".4\" stroke-dasharray=\"1 2\"/>"
               % svgSign(sign.shape, sign.middle, ink);
    for (const TimelinePicture::Label& label : picture.labels)
        all += u"<text x=\"" % svgNumber(label.place.x()) % u"\" y=\"" % svgNumber(label.place.y())
               % u"\" text-anchor=\"" % (label.anchor == TimelinePicture::Anchor::End ? u"end" : u"middle")
               % u"\">" % label.text.toHtmlEscaped() % u"</text>";
    return all;
}

} // namespace authloupe
