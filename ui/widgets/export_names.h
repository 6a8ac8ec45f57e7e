// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/table_export.h"

#include <QString>

namespace authloupe {

// Names of exported files: the same in every language, like the names of the fields in them.

// `.csv`, `.tsv`, `.jsonl`.
[[nodiscard]] QString exportFileEnding(ExportFormat format);

// `connections.csv`, `attempts.jsonl`.
[[nodiscard]] QString exportFileName(ExportRows rows, ExportFormat format);

// `path` with the ending of `format` when it had one of ours, and with the usual name when it had a usual
// one. A name that the user chose stays.
[[nodiscard]] QString renamedForExport(const QString& path, ExportRows rows, ExportFormat format);

} // namespace authloupe
