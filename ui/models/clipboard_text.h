// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/field.h"

#include <QString>

#include <optional>
#include <span>
#include <string_view>

namespace authloupe {

inline constexpr std::size_t kMostCopiedRows = 100'000;
inline constexpr std::size_t kMostCopiedBytes = std::size_t{16} << 20;

// Rows for the clipboard: a line of headers in the user's language, then one line for each row, separated by
// TAB; the values as clipboardText() gives them, neither cut nor guarded. A value with TAB, line end or quote
// is quoted as in CSV. Empty optional when there is more than a clipboard should carry: export instead.
[[nodiscard]] std::optional<QString> rowsAsText(const Snapshot& snapshot, std::span<const SessionRow> rows,
                                                std::span<const SessionField> fields);

// One value likewise; empty when the log does not state it.
[[nodiscard]] QString valueAsText(const Snapshot& snapshot, SessionRow row, SessionField field);

// What is logged, in characters, which is what a clipboard holds: a byte that is none becomes `\xFF` and a
// control its picture, as in an export; line ends and TAB stay.
[[nodiscard]] QString clipboardText(std::string_view logged);

} // namespace authloupe
