// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settings.h"

#include <vector>

class QHeaderView;

namespace authloupe {

// The columns of the table of connections as its header shows them, by field and not by place: a header of
// another version of the program, or in another language, finds them again.

// In visual order. The last one fills what is left of the view: its width is not the user's and is given as
// 0.
[[nodiscard]] std::vector<ColumnState> columnState(const QHeaderView& header);
// Without any column (or none that exists): the default ones.
void setColumnState(QHeaderView& header, const std::vector<ColumnState>& columns);
[[nodiscard]] std::vector<ColumnState> defaultColumnState();

// Shows it as the last one, or hides it; the last visible column stays.
void showColumn(QHeaderView& header, SessionField field, bool shown);

} // namespace authloupe
