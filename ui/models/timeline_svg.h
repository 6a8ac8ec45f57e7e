// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline_picture.h"

namespace authloupe {

// The picture as elements of SVG, which a page of HTML and a file of its own have in common. Texts are
// escaped; nothing refers to anything outside.

// All shapes and labels, in the font of what is around. `ink`: of lines, "currentColor" or a colour; texts
// have that of what is around.
[[nodiscard]] QString svgShapes(const TimelinePicture& picture, const QString& ink);
// A rectangle filled like the bars of a series.
[[nodiscard]] QString svgSwatch(const QRectF& place, const TimelineSeries& series);
// A sign of kSignSide units around its middle.
[[nodiscard]] QString svgSign(SignShape shape, const QPointF& middle, const QString& ink);
// A dot in every language.
[[nodiscard]] QString svgNumber(double value);

} // namespace authloupe
