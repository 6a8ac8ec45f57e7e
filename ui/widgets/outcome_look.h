// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/outcome_color.h"

#include <QIcon>

namespace authloupe {

// That of the outcome that it makes alone.
[[nodiscard]] QColor attemptColor(AttemptResult result);

// Drawn at the size and scale asked for; legible on light and dark ground.
[[nodiscard]] QIcon outcomeIcon(Outcome outcome);
[[nodiscard]] QIcon attemptIcon(AttemptResult result);
// That of the widget's style for a warning.
[[nodiscard]] QIcon cautionIcon(const QWidget* widget);

} // namespace authloupe
