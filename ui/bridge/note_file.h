// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/stop.h"
#include "bridge/note_book.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace authloupe {

// The side file of notes: one JSON object in UTF-8, for people and programs to read.
//   {"format": "authloupe-notes", "version": 1, "notes": [{"direction": "inbound", "id": "482060",
//    "first": "2026-03-10T06:00:00", "last": …, "address": "192.0.2.7", "appliance": …, "note": "…"}]}
// `first` and `last`: times of the log; what is not known is left out.

enum class NoteFileFault : quint8 {
    None,
    Unreadable, // the error says why
    TooLarge,
    Foreign, // no notes of this program
    Newer,   // of a later version of it
    Damaged, // a part of it makes no sense
};

struct NoteFileContent {
    NoteFileFault fault = NoteFileFault::None;
    Error error; // of Unreadable
    std::vector<SessionNote> notes;
};

inline constexpr qint64 kMostNoteFileBytes = qint64{16} << 20;
inline constexpr qsizetype kMostNotes = 100'000;

[[nodiscard]] QByteArray noteFileText(const std::vector<SessionNote>& notes);
[[nodiscard]] NoteFileContent parseNoteFile(const QByteArray& text);
// A regular file; may take long: call it on a worker. Path in bytes.
[[nodiscard]] NoteFileContent readNoteFile(const std::string& path);

} // namespace authloupe
