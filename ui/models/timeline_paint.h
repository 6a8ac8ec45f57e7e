// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline_picture.h"

class QPainter;

namespace authloupe {

// The picture with lines and fills, on paper: always dark on white, whatever theme the window has. Texts are
// left to the caller, who knows the font.

inline constexpr double kPaperHatch = 8; // between two of its lines, in units of the picture

void paintSwatch(QPainter& painter, const QRectF& place, const TimelineSeries& series, double apart);
// `scale`: 1 for a sign of kSignSide units.
void paintSign(QPainter& painter, SignShape shape, const QPointF& middle, double scale);
// The bars with everything behind them, then the axis.
void paintShapes(QPainter& painter, const TimelinePicture& picture);

} // namespace authloupe
