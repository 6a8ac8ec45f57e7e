// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/value_table.h"

#include <QString>

namespace authloupe {

// "Users", "Networks" …
[[nodiscard]] QString groupText(ValueGroup group);
// In place of a table without a row.
[[nodiscard]] QString noValuesText(ValueGroup group);

// Header of a column and what it means; the distinct ones depend on the group. Both plain text.
[[nodiscard]] QString columnText(ValueColumn column, ValueGroup group);
[[nodiscard]] QString columnExplanation(ValueColumn column, ValueGroup group);

// "failed 75%, error 0%, succeeded 25%": the bar in words; empty without an attempt.
[[nodiscard]] QString shareText(const ValueCounts& counts);

} // namespace authloupe
