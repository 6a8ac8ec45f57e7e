// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/note_actions.h"

#include "bridge/note_book.h"
#include "models/session_table_model.h"
#include "widgets/actions.h"
#include "widgets/details_pane.h"
#include "widgets/document_page.h"
#include "widgets/plain_text.h"
#include "widgets/session_table_view.h"

#include <QAction>
#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Notes)
};

} // namespace

void changeMark(NoteBook& notes, SessionRow row, bool marked, QWidget* parent)
{
    if (!marked && !notes.text(row).isEmpty()) {
        //: Question before the mark of a connection is removed
        const QString question = Tr::tr("This connection has a note. Remove the mark and the note?");
        if (askPlain(parent, QMessageBox::Question, question, QString(), QMessageBox::Yes | QMessageBox::No,
                     QMessageBox::No)
            != QMessageBox::Yes)
            return;
    }
    notes.setMarked(row, marked);
}

NoteActions::NoteActions(const Actions& actions, DocumentPage& document, NoteBook& notes, QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_document(document),
      m_notes(notes)
{
    document.table().setNotes(notes);
    document.details().setNotes(notes);
    const auto on = [this](Act act, auto&& does) {
        connect(&m_actions[act], &QAction::triggered, this, does);
    };
    on(Act::MarkConnection, [this] { mark(); });
    on(Act::WriteNote, [this] {
        m_actions[Act::ShowDetails].setChecked(true);
        m_document.details().writeNote();
    });
    on(Act::SelectMarked, [this] { selectMarked(); });
    on(Act::NextMarked, [this] { goTo(1); });
    on(Act::PreviousMarked, [this] { goTo(-1); });
    connect(&notes, &NoteBook::changed, this, &NoteActions::refresh);
    connect(&document.table(), &SessionTableView::currentSessionChanged, this, &NoteActions::refresh);
    refresh();
}

void NoteActions::refresh()
{
    const SessionRow row = m_document.table().currentSession();
    m_actions[Act::MarkConnection].setEnabled(row != kNoSession);
    m_actions[Act::MarkConnection].setChecked(m_notes.isMarked(row));
    m_actions[Act::WriteNote].setEnabled(row != kNoSession);
    for (const Act act : {Act::SelectMarked, Act::NextMarked, Act::PreviousMarked})
        m_actions[act].setEnabled(!m_notes.byRow().empty());
}

void NoteActions::mark()
{
    if (const SessionRow row = m_document.table().currentSession(); row != kNoSession)
        changeMark(m_notes, row, !m_notes.isMarked(row), m_document.window());
    refresh(); // Qt has changed the check mark already
}

void NoteActions::goTo(int step)
{
    SessionTableView& table = m_document.table();
    const int row = table.nextRow(step, m_notes.rows());
    if (row >= 0)
        table.showSession(table.sessions().sessionRow(row));
}

void NoteActions::selectMarked()
{
    m_document.table().selectSessions(m_notes.rows());
}

} // namespace authloupe
