// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"
#include "models/timeline_picture.h"

#include <QByteArray>
#include <QFont>
#include <QImage>

#include <vector>

namespace authloupe {

// What the timeline shows at a moment, and how.
struct TimelineShot {
    QueryResultPtr result; // never null, with bins
    TimelineLook look;
    QFont font; // asked for on the GUI thread
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// The timeline as a picture that is understood without the window, in a ticket or a mail: with the stretch of
// time, the filter, the logs and a legend. On white, in the language of the interface. The names of logs and
// the values of the filter have passed the gate.
struct TimelineSheet {
    struct Line {
        QRectF place; // as high as the font; the text begins at the side where people begin to read
        QString text;
        bool isTitle = false;
    };
    struct Swatch {
        QRectF place;
        std::size_t series = 0; // of chart.legend
    };

    struct Sign {
        QPointF middle;
        SignShape shape{};
    };

    QSizeF size;
    QPointF chartAt;
    TimelinePicture chart;
    std::vector<Line> lines;
    std::vector<Swatch> swatches;
    std::vector<Sign> signs; // of the legend; those of the chart are in it
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// Any thread on which neither the catalogues nor the default QLocale change meanwhile; so are the next.
[[nodiscard]] TimelineSheet timelineSheet(const TimelineShot& shot);

// Null when there is no memory for it.
[[nodiscard]] QImage sheetAsImage(const TimelineSheet& sheet);
// Empty when there is no memory for it.
[[nodiscard]] QByteArray sheetAsPng(const TimelineSheet& sheet);
[[nodiscard]] QByteArray sheetAsSvg(const TimelineSheet& sheet);

} // namespace authloupe
