// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/log_search.h"

#include <QFontMetrics>
#include <QList>
#include <QPalette>
#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace authloupe {

// Where something that is looked for stands in the text of a row.
struct LogHit {
    int first = 0;
    int length = 0;
};

// One row of the whole log as it is painted. Texts have passed the gate.
struct LogRow {
    QString file;   // beside the line; or the heading
    QString number; // empty for a heading
    QString text;
    bool isHeading = false;
    bool isRead = true;
    bool isSelected = false;
    bool isCurrent = false; // and the view has the focus
    bool isOwn = false;     // of the connection that is current
    bool fits = false;      // what is looked for stands in it
    QList<LogHit> hits;     // where, if that is known
};

// Where the parts of a row stand, the same for all rows. Left to right in every language.
struct LogRowPlaces {
    int fileWidth = 0; // 0: there is one file only
    int numberWidth = 0;
    int padding = 0;
    int across = 0; // pixels that the text is moved to the left

    [[nodiscard]] int textLeft() const noexcept
    {
        return (fileWidth == 0 ? 0 : fileWidth + padding) + numberWidth + 3 * padding;
    }
};

// Of a row that fits, the hits are marked, or else all of it: what fits may be shown in other words.
void paintLogRow(QPainter& painter, const QRect& place, const LogRow& row, const LogRowPlaces& places,
                 const QPalette& palette, const QFont& font);

} // namespace authloupe
