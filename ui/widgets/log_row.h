// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/log_search.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRect>
#include <QString>

class QFont;
class QPainter;

namespace authloupe {

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

// `sought`: its words are marked where it is a plain text that stands in the row, else all of the row.
void paintLogRow(QPainter& painter, const QRect& place, const LogRow& row, const LogRowPlaces& places,
                 const QString& sought, const QPalette& palette, const QFont& font);

} // namespace authloupe
