// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace authloupe {

// The gate: text of a log (and every path) comes to the screen through here and nowhere else, because user
// names are written by attackers. Copying and exporting take the raw bytes instead.

inline constexpr int kCellCharacters = 512;    // of a table cell
inline constexpr int kDetailCharacters = 4096; // of a details pane

// UTF-8 bytes as harmless plain text, at most `most` UTF-16 units (at least 64) with the remainder stated
// when cut: control, bidirectional, invisible, private and unassigned characters become `\u{202E}`, bytes
// that are neither UTF-8 nor Latin-1 (base/latin1.h) become `\xFF`, no more than 8 combining marks stand in a
// row. Idempotent; takes time linear in the size.
[[nodiscard]] QString displayText(std::string_view bytes, int most = kCellCharacters);
[[nodiscard]] QString displayText(const QString& text, int most = kCellCharacters);

// A text that somebody writes, for its editor: as displayText(), but never cut, and what belongs to spelling
// and layout stays: line feeds, tabs, joiners and the marks of writing direction that enclose nothing.
[[nodiscard]] QString editableText(const QString& text);

// The bytes in hexadecimal, `41 E2 80 AE`, at most `most` of them: what the gate escapes can be looked up
// here.
[[nodiscard]] QString hexText(std::string_view bytes, int most = 1024);

// Text that went through the gate, for use inside a sentence: kept left to right and apart from the words
// around it. Never for the clipboard or a file.
[[nodiscard]] QString isolated(const QString& displayed);

// For QToolTip, ToolTipRole and QMessageBox::setInformativeText, which would take plain text for HTML when it
// looks so. Line feeds of our own sentences become line breaks. Empty stays empty.
[[nodiscard]] QString tooltipText(const QString& displayed);

// For every text of Qt Charts, all of which are parsed as HTML.
[[nodiscard]] QString chartText(const QString& displayed);

} // namespace authloupe
