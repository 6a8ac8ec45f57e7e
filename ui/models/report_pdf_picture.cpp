// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outcome_color.h"
#include "models/report_pdf.h"

#include <QFontMetricsF>

#include <cmath>

namespace authloupe {

namespace {

constexpr double kHatch = 8;         // between its lines, in units of the picture
constexpr double kPictureText = 7.5; // points
const QColor kGridLine(0xC0, 0xC4, 0xC8), kAxisLine(0x55, 0x60, 0x6A);

// The lines that the hatch of the window has, `apart` from each other in both directions and as lines
// that run from bar to bar; brush patterns of Qt are too fine for paper.
std::vector<QLineF> hatchLines(const QRectF& place, Outcome outcome, double apart)
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
            lines.emplace_back(at, rise > 0 ? place.bottom() : place.top(), at + place.height(),
                               rise > 0 ? place.top() : place.bottom());
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
    switch (outcome) {
    case Outcome::Failed: slanted(1); break;
    case Outcome::SucceededAfterFailure: slanted(-1); break;
    case Outcome::Error: // a grid, for dots would be lost
        level(apart / 2);
        upright(apart / 2);
        break;
    case Outcome::NotAttempted: level(apart); break;
    case Outcome::Succeeded: break;
    }
    return lines;
}

void drawSwatch(QPainter& painter, const QRectF& place, Outcome outcome, double apart)
{
    painter.fillRect(place, outcomeColor(outcome));
    const std::vector<QLineF> lines = hatchLines(place, outcome, apart);
    if (lines.empty())
        return;
    painter.save();
    painter.setClipRect(place);
    painter.setPen(QPen(QColor(255, 255, 255, 180), apart / 7));
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
    painter.restore();
}

} // namespace

void ReportPdf::picture(const TimelinePicture& picture)
{
    const double scale = m_width / TimelinePicture::kWidth;
    room(TimelinePicture::kHeight * scale + points(24));
    m_painter->save();
    m_painter->translate(0, m_y);
    m_painter->scale(scale, scale);
    m_painter->setPen(QPen(kGridLine, 0.5));
    for (const QLineF& line : picture.grid)
        m_painter->drawLine(line);
    for (const TimelinePicture::Bar& bar : picture.bars)
        drawSwatch(*m_painter, bar.place, bar.outcome, kHatch);
    m_painter->setPen(QPen(kAxisLine, 0.8));
    for (const QLineF& line : picture.axis)
        m_painter->drawLine(line);
    m_painter->restore();

    const QFont small = font(kPictureText);
    const QFontMetricsF metrics(small, m_writer.get());
    m_painter->setFont(small);
    m_painter->setPen(Qt::black);
    for (const TimelinePicture::Label& label : picture.labels) {
        const double width = metrics.horizontalAdvance(label.text);
        const double before = label.anchor == TimelinePicture::Anchor::End ? width : width / 2;
        m_painter->drawText(QPointF(label.place.x() * scale - before, m_y + label.place.y() * scale),
                            label.text);
    }
    m_y += TimelinePicture::kHeight * scale;
    m_startsPage = false;
    legend(picture);
}

void ReportPdf::legend(const TimelinePicture& picture)
{
    const QFont small = font(kPictureText);
    const QFontMetricsF metrics(small, m_writer.get());
    const double side = metrics.height() * 0.8;
    double at = 0;
    for (const auto& [outcome, word] : picture.legend) {
        const double width = metrics.horizontalAdvance(word) + m_point;
        const double all = side + points(4) + width;
        if (at > 0 && at + all > m_width) {
            at = 0;
            m_y += metrics.height();
        }
        drawSwatch(*m_painter, QRectF(x(at, side), m_y + metrics.height() * 0.1, side, side), outcome,
                   kHatch * m_width / TimelinePicture::kWidth);
        m_painter->setPen(Qt::black);
        m_painter->setFont(small);
        const QRectF place(x(at + side + points(4), width), m_y, width, metrics.height());
        m_painter->drawText(place, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, word);
        at += all + points(14);
    }
    m_y += metrics.height() + points(6);
}

} // namespace authloupe
