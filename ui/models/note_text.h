// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/note_file.h"

#include <QString>

namespace authloupe {

inline constexpr int kNoteCharacters = 20'000; // shown of a note

// A note through the gate, line by line: it may come from a file that somebody else wrote. At most `most`
// characters are looked at; what is left out is counted behind them.
[[nodiscard]] QString noteText(const QString& note, int most = kNoteCharacters);

// What becomes of a note of which somebody changed what its editor shows, editableText(note), to `edited`.
// What he did not touch stays what it is, also where an escape is shown for it.
[[nodiscard]] QString editedNote(const QString& note, const QString& edited);

// Why a side file could not be read, and what to do; `path` in bytes.
[[nodiscard]] QString noteFileSentence(const NoteFileContent& content, const std::string& path);

} // namespace authloupe
