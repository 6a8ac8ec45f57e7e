// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QObject>

class QWidget;

namespace authloupe {

class Actions;
class DocumentPage;
class NoteBook;

// Marks or unmarks; asks before a note goes with the mark.
void changeMark(NoteBook& notes, SessionRow row, bool marked, QWidget* parent);

// The actions that mark connections and go to those that are marked.
class NoteActions final : public QObject {
    Q_OBJECT

public:
    // All three outlive this object.
    NoteActions(const Actions& actions, DocumentPage& document, NoteBook& notes, QObject* parent = nullptr);

private:
    void refresh();
    void mark();
    void goTo(int step);
    void selectMarked();

    const Actions& m_actions;
    DocumentPage& m_document;
    NoteBook& m_notes;
};

} // namespace authloupe
