// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document_change.h"

#include "bridge/note_book.h"
#include "widgets/document_page.h"
#include "widgets/note_saving.h"
#include "widgets/window_dialogs.h"

#include <utility>

namespace authloupe {

DocumentChange::DocumentChange(DocumentPage& page, WindowDialogs& dialogs, NoteBook& notes,
                               NoteSaving& saving)
    : m_page(page),
      m_dialogs(dialogs),
      m_notes(notes),
      m_saving(saving)
{}

void DocumentChange::announce(const std::vector<LoadInput>& inputs, quint64 document, bool notesGo)
{
    m_coming = inputs;
    m_announced = document;
    m_notesGo = m_notesGo || notesGo;
}

void DocumentChange::show(const QueryResult& result)
{
    Q_ASSERT(result.document == m_announced);
    if (m_coming) {
        m_inputs = *std::exchange(m_coming, std::nullopt);
        m_page.setInputs(m_inputs);
        m_dialogs.setInputs(m_inputs);
    }
    if (result.document != std::exchange(m_shown, result.document) && std::exchange(m_notesGo, false)) {
        m_notes.clear();
        m_saving.forgetFile();
    }
    m_notes.setSnapshot(result.snapshot, result.document);
}

} // namespace authloupe
