// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/table_export.h"

#include <string>

namespace authloupe {

class ArgumentReader;

// How an export to `path` (bytes, `-` = standard output) is to be written; complains to `arguments` about
// what makes no sense.
[[nodiscard]] ExportOptions readExportOptions(ArgumentReader& arguments, const std::string& path);

// Complains about options that have a meaning only with an export.
void refuseExportOptions(ArgumentReader& arguments);

} // namespace authloupe
