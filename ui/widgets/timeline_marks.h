// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/time_signs.h"
#include "widgets/timeline_scale.h"

#include <QPalette>
#include <QRectF>

#include <span>
#include <vector>

class QPainter;

namespace authloupe {

// Where the log's clock steps and where logs begin, as small signs above the plot with a faint line through
// it.
class TimelineMarks final {
public:
    // `marks` are ordered by time, and outlive this object or its next layout.
    void setLayout(std::span<const TimeMark> marks, const TimelineScale& scale, const QRectF& plot);

    // Signs on the screen.
    [[nodiscard]] int count() const noexcept { return static_cast<int>(m_signs.size()); }
    [[nodiscard]] std::span<const TimeMark> marksOf(int sign) const;
    // The middle of a sign.
    [[nodiscard]] QPointF place(int sign) const;
    // The sign at a place; -1: there is none.
    [[nodiscard]] int signAt(const QPointF& position) const;

    void draw(QPainter& painter, const QPalette& palette) const;

private:
    std::span<const TimeMark> m_marks;
    QRectF m_plot;
    std::vector<TimeSign> m_signs;
};

} // namespace authloupe
