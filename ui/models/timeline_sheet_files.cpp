// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet as what other programs read.
#include "models/timeline_paint.h"
#include "models/timeline_sheet.h"
#include "models/timeline_svg.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

namespace authloupe {
namespace {

constexpr double kPixels = 2;      // for one unit: sharp where a screen has small pixels, and when enlarged
constexpr double kBaseLine = 0.72; // of the height of a line, from above
const QColor kInk(0x1B, 0x1F, 0x23);

void paintLabels(QPainter& painter, const TimelinePicture& picture, const QFont& font)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(kInk);
    for (const TimelinePicture::Label& label : picture.labels) {
        const double width = metrics.horizontalAdvance(label.text);
        const double before = label.anchor == TimelinePicture::Anchor::End ? width : width / 2;
        painter.drawText(QPointF(label.place.x() - before, label.place.y()), label.text);
    }
}

void paintLines(QPainter& painter, const TimelineSheet& sheet)
{
    const bool mirrored = sheet.direction == Qt::RightToLeft;
    QTextOption option((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    option.setTextDirection(sheet.direction);
    option.setWrapMode(QTextOption::NoWrap);
    painter.setPen(kInk);
    for (const TimelineSheet::Line& line : sheet.lines) {
        QFont font = sheet.font;
        font.setBold(line.isTitle);
        painter.setFont(font);
        painter.drawText(line.place, line.text, option);
    }
}

// A line whose direction every reader understands: anchored at its side, with the marks of Unicode around it
// in place of the attribute, which some readers pass over.
QString svgLine(const TimelineSheet::Line& line, Qt::LayoutDirection direction)
{
    constexpr char16_t kRightToLeftIsolate = 0x2067, kPopIsolate = 0x2069;
    const bool mirrored = direction == Qt::RightToLeft;
    const QString text = line.text.toHtmlEscaped();
    return u"<text x=\"" % svgNumber(mirrored ? line.place.right() : line.place.left()) % u"\" y=\""
           % svgNumber(line.place.top() + line.place.height() * kBaseLine) % u"\""
           % (mirrored ? u" text-anchor=\"end\"" : u"") % (line.isTitle ? u" font-weight=\"bold\"" : u"")
           % u'>' % (mirrored ? QString(QChar(kRightToLeftIsolate) % text % QChar(kPopIsolate)) : text)
           % u"</text>\n";
}

} // namespace

QImage sheetAsImage(const TimelineSheet& sheet)
{
    QImage image((sheet.size * kPixels).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(kPixels, kPixels);
    painter.save();
    painter.translate(sheet.chartAt);
    paintShapes(painter, sheet.chart);
    paintLabels(painter, sheet.chart, sheet.font);
    painter.restore();
    for (const TimelineSheet::Swatch& swatch : sheet.swatches)
        paintSwatch(painter, swatch.place, sheet.chart.legend[swatch.series], kPaperHatch);
    for (const TimelineSheet::Sign& sign : sheet.signs)
        paintSign(painter, sign.shape, sign.middle, 1);
    paintLines(painter, sheet);
    return image;
}

QByteArray sheetAsPng(const TimelineSheet& sheet)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    const QImage image = sheetAsImage(sheet);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray sheetAsSvg(const TimelineSheet& sheet)
{
    const QString width = svgNumber(sheet.size.width()), height = svgNumber(sheet.size.height());
    QString svg = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                  u"width=\""
                  % width % u"\" height=\"" % height % u"\" viewBox=\"0 0 " % width % u' ' % height
                  % u"\" role=\"img\" font-family=\"" % sheet.font.family().toHtmlEscaped()
                  % u", sans-serif\" font-size=\"" % svgNumber(TimelinePicture::kFontSize) % u"\" fill=\""
                  % kInk.name() % u"\">\n<title>" % sheet.lines.front().text.toHtmlEscaped()
                  % u"</title>\n<desc>" % sheet.chart.description.toHtmlEscaped() % u"</desc>\n<rect width=\""
                  % width % u"\" height=\"" % height % u"\" fill=\"#fff\"/>\n<g transform=\"translate("
                  % svgNumber(sheet.chartAt.x()) % u' ' % svgNumber(sheet.chartAt.y()) % u")\">"
                  % svgShapes(sheet.chart, kInk.name()) % u"</g>\n";
    for (const TimelineSheet::Swatch& swatch : sheet.swatches)
        svg += svgSwatch(swatch.place, sheet.chart.legend[swatch.series]);
    for (const TimelineSheet::Sign& sign : sheet.signs)
        svg += svgSign(sign.shape, sign.middle, kInk.name());
    svg += u'\n';
    for (const TimelineSheet::Line& line : sheet.lines)
        svg += svgLine(line, sheet.direction);
    return QString(svg % u"</svg>\n").toUtf8();
}

} // namespace authloupe
