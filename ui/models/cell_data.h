// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cell_text.h"

#include <QVariant>

namespace authloupe {

// What every model here answers for a cell: display, tooltip, accessible text and description, DimmedRole;
// invalid for any other role.
[[nodiscard]] QVariant cellData(const CellText& cell, int role);

// Log data and numbers keep their side in right-to-left languages, in the cell as in the header above it.
[[nodiscard]] QVariant cellAlignment(bool logData, bool number);

} // namespace authloupe
