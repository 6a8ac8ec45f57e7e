// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_axes.h"

#include "models/locale_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace authloupe {
namespace {

constexpr double kGap = 6.0;        // between a label and the plot
constexpr double kTickLength = 4.0; // marks below the base line
constexpr double kRightMargin = 12.0;
constexpr double kLabelAir = 28.0; // at least, between two labels of the time axis
constexpr double kCountSpacing = 34.0;
constexpr double kLogSpacing = 14.0; // powers of ten are worth a label each

QColor faded(const QPalette& palette, float alpha)
{
    QColor color = palette.color(QPalette::Text);
    color.setAlphaF(alpha);
    return color;
}

// Lines of one device-independent pixel stay sharp between the pixels.
double sharp(double position)
{
    return std::floor(position) + 0.5;
}

} // namespace

void TimelineAxes::setLayout(const QRectF& area, const QFont& font, const TimeRange& visible,
                             std::int64_t highest, bool logarithmic)
{
    m_font = font;
    m_area = area;
    const QFontMetricsF metrics(font);
    const double bottom = area.bottom() - 2 * metrics.height() - kTickLength - 2;
    const double top = area.top() + metrics.height() / 2 + 2;
    const double height = std::max(bottom - top, 1.0);
    m_counts = CountScale(highest, logarithmic, height,
                          logarithmic ? std::max(metrics.height(), kLogSpacing) : kCountSpacing);
    double widest = 0;
    for (const std::int64_t count : m_counts.labels())
        widest = std::max(widest, metrics.horizontalAdvance(displayNumber(count)));
    const double left = std::ceil(area.left() + widest + 2 * kGap);
    m_plot = QRectF(left, std::floor(top), std::max(std::floor(area.right() - kRightMargin) - left, 1.0),
                    std::floor(height));
    m_scale = {visible, m_plot.left(), m_plot.width()};
    layoutTime(metrics.horizontalAdvance(QStringLiteral("2009-04-22")) + kLabelAir);
}

void TimelineAxes::layoutTime(double labelWidth)
{
    const double labels = std::max(m_plot.width() / labelWidth, 1.0);
    double apart = static_cast<double>(secondsOf(m_scale.visible)) / labels;
    m_times = timeTicks(m_scale.visible, apart);
    // A short stretch may lie between two round times: one label there is at all costs.
    while (m_times.empty() && apart > 1.0) {
        apart /= 2;
        m_times = timeTicks(m_scale.visible, apart);
    }
}

double TimelineAxes::y(std::int64_t count) const noexcept
{
    return m_plot.bottom() - m_plot.height() * m_counts.share(count);
}

void TimelineAxes::drawGrid(QPainter& painter, const QPalette& palette) const
{
    painter.setPen(QPen(faded(palette, 0.12F), 1));
    for (const std::int64_t count : m_counts.labels()) {
        if (count > 0)
            painter.drawLine(QPointF(m_plot.left(), sharp(y(count))),
                             QPointF(m_plot.right(), sharp(y(count))));
    }
    // A new day is worth a line through the whole plot.
    painter.setPen(QPen(faded(palette, 0.3F), 1, Qt::DashLine));
    for (const TimeTick& tick : m_times) {
        const double x = sharp(m_scale.x(tick.time));
        if (tick.dayStart)
            painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }
}

void TimelineAxes::drawLabels(QPainter& painter, const QPalette& palette) const
{
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    painter.setPen(QPen(faded(palette, 0.55F), 1));
    const double base = sharp(m_plot.bottom());
    painter.drawLine(QPointF(m_plot.left(), base), QPointF(m_plot.right(), base));
    for (const TimeTick& tick : m_times) {
        const double x = sharp(m_scale.x(tick.time));
        painter.drawLine(QPointF(x, base), QPointF(x, base + kTickLength));
    }

    painter.setPen(faded(palette, 0.85F));
    const auto drawCentred = [&](const std::string& text, double x, double top) {
        const QString shown = QString::fromStdString(text);
        const double width = metrics.horizontalAdvance(shown);
        const double left =
            std::clamp(x - width / 2, m_area.left(), std::max(m_area.right() - width, m_area.left()));
        painter.drawText(QPointF(left, top + metrics.ascent()), shown);
    };
    const double first = base + kTickLength + 1;
    for (const TimeTick& tick : m_times) {
        const double x = m_scale.x(tick.time);
        drawCentred(tick.label, x, first);
        drawCentred(tick.date, x, first + metrics.height());
    }
    for (const std::int64_t count : m_counts.labels()) {
        const QString shown = displayNumber(count);
        const double left = m_plot.left() - kGap - metrics.horizontalAdvance(shown);
        painter.drawText(QPointF(left, y(count) + metrics.ascent() / 2 - 1), shown);
    }
}

QStringList TimelineAxes::timeLabels() const
{
    QStringList labels;
    for (const TimeTick& tick : m_times) {
        QString label = QString::fromStdString(tick.label);
        if (!tick.date.empty())
            label += u' ' % QString::fromStdString(tick.date);
        labels.append(label);
    }
    return labels;
}

QStringList TimelineAxes::countLabels() const
{
    QStringList labels;
    for (const std::int64_t count : m_counts.labels())
        labels.append(displayNumber(count));
    return labels;
}

} // namespace authloupe
