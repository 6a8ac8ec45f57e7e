// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/field.h"

#include <span>

class QFontMetrics;

namespace authloupe {

// The columns of the table of connections: every SessionField is one, the default ones first. A column's
// index never changes at run time; settings keep the stable name of the field.
[[nodiscard]] std::span<const SessionField> tableColumns() noexcept;
[[nodiscard]] int columnOf(SessionField field) noexcept;
[[nodiscard]] SessionField fieldOf(int column) noexcept; // precondition: 0 <= column < kSessionFieldCount
[[nodiscard]] bool isShownByDefault(SessionField field) noexcept;

// Wide enough for the header, its sort mark and a usual value in the font given.
[[nodiscard]] int defaultColumnWidth(SessionField field, const QFontMetrics& metrics);

} // namespace authloupe
