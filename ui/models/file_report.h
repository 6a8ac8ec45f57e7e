// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <QString>
#include <QStringList>

namespace authloupe {

// One row of the file report: what became of a file, in the user's language. Plain text; what the log wrote
// has passed the gate.
enum class FileColumn : quint8 {
    Name,
    Kind,
    Encoding,
    Lines,
    Understood,
    Ignored,
    Continued,
    NotUnderstood,
    Repeated,
    First,
    Last,
    Appliance,
    Version,
    TimeZone,
    Remarks,
};
inline constexpr int kFileColumnCount = 15;

[[nodiscard]] QString fileColumnName(FileColumn column);
[[nodiscard]] QString fileCell(const FileInfo& file, FileColumn column);

// What could not be read, what was left out, and what was assumed: whole sentences, the worst first.
[[nodiscard]] QStringList fileRemarks(const FileInfo& file);

} // namespace authloupe
