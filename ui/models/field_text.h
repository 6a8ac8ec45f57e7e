// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/field.h"

#include <QString>

namespace authloupe {

// The name of a field and what it means. Both plain text.
[[nodiscard]] QString headerText(SessionField field);
[[nodiscard]] QString headerText(AttemptField field);
[[nodiscard]] QString explanation(SessionField field);
[[nodiscard]] QString explanation(AttemptField field);

// What the log says is laid out left to right in every language.
[[nodiscard]] bool isLogData(SessionField field) noexcept;
[[nodiscard]] bool isLogData(AttemptField field) noexcept;
// Right-aligned.
[[nodiscard]] bool isNumber(SessionField field) noexcept;
[[nodiscard]] bool isNumber(AttemptField field) noexcept;

} // namespace authloupe
