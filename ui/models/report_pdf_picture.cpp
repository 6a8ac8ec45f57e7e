// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report_pdf.h"
#include "models/timeline_paint.h"

#include <QFontMetricsF>

namespace authloupe {

namespace {

constexpr double kPictureText = 7.5; // points

} // namespace

void ReportPdf::picture(const TimelinePicture& picture)
{
    const double scale = m_width / TimelinePicture::kWidth;
    room(TimelinePicture::kHeight * scale + points(24));
    m_painter->save();
    m_painter->translate(0, m_y);
    m_painter->scale(scale, scale);
    paintShapes(*m_painter, picture);
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

// Wrapped; a sample, then what it stands for.
void ReportPdf::legend(const TimelinePicture& picture)
{
    const QFont small = font(kPictureText);
    const QFontMetricsF metrics(small, m_writer.get());
    const double side = metrics.height() * 0.8;
    const double unit = m_width / TimelinePicture::kWidth;
    double at = 0;
    const auto entry = [&](const QString& text, const auto& paintSample) {
        const double width = metrics.horizontalAdvance(text) + m_point;
        const double all = side + points(4) + width;
        if (at > 0 && at + all > m_width) {
            at = 0;
            m_y += metrics.height();
        }
        paintSample(QRectF(x(at, side), m_y + metrics.height() * 0.1, side, side));
        m_painter->setPen(Qt::black);
        m_painter->setFont(small);
        const QRectF place(x(at + side + points(4), width), m_y, width, metrics.height());
        m_painter->drawText(place, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, text);
        at += all + points(14);
    };
    for (const TimelineSeries& series : picture.legend)
        entry(series.name,
              [&](const QRectF& place) { paintSwatch(*m_painter, place, series, kPaperHatch * unit); });
    for (const SignName& name : picture.signNames)
        entry(name.text,
              [&](const QRectF& place) { paintSign(*m_painter, name.shape, place.center(), unit); });
    m_y += metrics.height() + points(6);
}

} // namespace authloupe
