// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/count_scale.h"
#include "models/timeline_ticks.h"
#include "widgets/timeline_scale.h"

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QStringList>

#include <vector>

class QPainter;

namespace authloupe {

// The axes of the timeline: where the plot is, few labels at round values, and how all of it is drawn. The
// chart's own axes stay hidden: they would show the viewer's time zone instead of the log's clock.
class TimelineAxes final {
public:
    // Places everything in `area`. `visible` has both ends set; `highest` is the tallest bar.
    void setLayout(const QRectF& area, const QFont& font, const TimeRange& visible, std::int64_t highest,
                   bool logarithmic = false);

    [[nodiscard]] const QRectF& plot() const noexcept { return m_plot; }
    [[nodiscard]] const TimelineScale& scale() const noexcept { return m_scale; }
    [[nodiscard]] const CountScale& counts() const noexcept { return m_counts; }
    [[nodiscard]] std::int64_t top() const noexcept { return m_counts.top(); }

    // Lines behind the bars.
    void drawGrid(QPainter& painter, const QPalette& palette) const;
    // The base line and the labels.
    void drawLabels(QPainter& painter, const QPalette& palette) const;

    // What is written along the axes, from left to right and from below.
    [[nodiscard]] QStringList timeLabels() const;
    [[nodiscard]] QStringList countLabels() const;

private:
    void layoutTime(double labelWidth);
    [[nodiscard]] double y(std::int64_t count) const noexcept;

    QFont m_font;
    QRectF m_area;
    QRectF m_plot;
    TimelineScale m_scale;
    std::vector<TimeTick> m_times;
    CountScale m_counts;
};

} // namespace authloupe
