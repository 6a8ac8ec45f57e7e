// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/note_view.h"

#include "bridge/note_book.h"
#include "models/display_text.h"
#include "models/note_text.h"
#include "widgets/note_actions.h"

#include <QCheckBox>
#include <QEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace authloupe {

NoteView::NoteView(NoteBook& notes, QWidget* parent)
    : QWidget(parent),
      m_notes(notes),
      m_marked(new QCheckBox(this)),
      m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    // The pane is no higher for it than for its tables.
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing());
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* const layout = new QVBoxLayout(this);
    const int margin = layout->contentsMargins().left() / 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    layout->addWidget(m_marked);
    layout->addWidget(m_text, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteView::takeText);
    connect(m_marked, &QCheckBox::clicked, this, &NoteView::takeMark);
    connect(&notes, &NoteBook::changed, this, &NoteView::refresh);
    retranslate();
    refresh();
}

void NoteView::setSession(SessionRow row)
{
    m_row = row;
    refresh();
}

void NoteView::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void NoteView::refresh()
{
    if (m_refreshing)
        return;
    const QScopedValueRollback guard(m_refreshing, true);
    setEnabled(m_row != kNoSession);
    m_marked->setChecked(m_notes.isMarked(m_row));
    const QString written = m_notes.text(m_row);
    const bool isCut = written.size() > kNoteCharacters;
    m_text->setReadOnly(isCut); // what is cut would be lost with the next key
    if (const QString text = isCut ? noteText(written) : editableText(written); text != shownText())
        m_text->setPlainText(text);
}

QString NoteView::shownText() const
{
    // Not as toPlainText(), which makes plain blanks of those that do not break.
    QString text = m_text->document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

void NoteView::takeText()
{
    if (m_refreshing || m_row == kNoSession)
        return;
    const QScopedValueRollback guard(m_refreshing, true);
    const QString note = editedNote(m_notes.text(m_row), shownText());
    if (note.size() <= kMostNoteCharacters)
        m_notes.setText(m_row, note);
    if (const QString text = editableText(m_notes.text(m_row)); text != shownText()) {
        // Something was pasted that has to be escaped. The cursor stays behind it.
        QTextCursor cursor = m_text->textCursor();
        const int behind = m_text->document()->characterCount() - cursor.position();
        m_text->setPlainText(text);
        cursor.setPosition(std::max(0, m_text->document()->characterCount() - behind));
        m_text->setTextCursor(cursor);
    }
    m_marked->setChecked(m_notes.isMarked(m_row));
}

void NoteView::takeMark(bool marked)
{
    if (m_row != kNoSession)
        changeMark(m_notes, m_row, marked, this);
    refresh();
}

void NoteView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteView::retranslate()
{
    //: Details pane, check box: the connection is one of those that somebody marked
    m_marked->setText(tr("Marked"));
    //: Details pane, in the empty field for a note about a connection
    m_text->setPlaceholderText(tr("Write a note about this connection."));
    //: Name of the field for a note, for assistive technology
    m_text->setAccessibleName(tr("Note about the connection"));
}

} // namespace authloupe
