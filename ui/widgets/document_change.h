// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"
#include "load/load_input.h"

#include <optional>
#include <vector>

namespace authloupe {

class DocumentPage;
class NoteBook;
class NoteSaving;
class WindowDialogs;

// What belongs to the rows on the screen changes together with them: the logs that they were read from, and
// the notes. Of another document the query hears first; until its rows are shown, somebody may still mark
// those of the one before or ask for their lines.
class DocumentChange final {
public:
    // All four outlive this object.
    DocumentChange(DocumentPage& page, WindowDialogs& dialogs, NoteBook& notes, NoteSaving& saving);

    // Of this document rows will come. `notesGo`: the notes of the one before are not for it.
    void announce(const std::vector<LoadInput>& inputs, quint64 document, bool notesGo);
    [[nodiscard]] bool isAnnounced(quint64 document) const noexcept { return document == m_announced; }
    // These rows are about to be shown. Precondition: they are of the document that was announced last.
    void show(const QueryResult& result);

    // Of what is shown.
    [[nodiscard]] const std::vector<LoadInput>& inputs() const noexcept { return m_inputs; }

private:
    DocumentPage& m_page;
    WindowDialogs& m_dialogs;
    NoteBook& m_notes;
    NoteSaving& m_saving;
    // Until rows are shown; more may be announced for the same document, when another file has the name of a
    // log that is followed.
    std::optional<std::vector<LoadInput>> m_coming;
    std::vector<LoadInput> m_inputs;
    quint64 m_announced = 0;
    quint64 m_shown = 0;
    bool m_notesGo = false;
};

} // namespace authloupe
