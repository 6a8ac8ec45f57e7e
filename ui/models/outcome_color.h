// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/vocabulary.h"

#include <QColor>

namespace authloupe {

// Colours that people with any kind of colour vision tell apart (Okabe and Ito). Never the only sign: the
// table adds an icon of another shape and the word, the chart a hatch. For fills and icons, not for text on
// the palette's base.
[[nodiscard]] QColor outcomeColor(Outcome outcome);

} // namespace authloupe
