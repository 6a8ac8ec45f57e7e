// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace authloupe {

class NoteBook;

// The mark and the note of one connection. What is typed is in the book at once.
class NoteView final : public QWidget {
    Q_OBJECT

public:
    // The book outlives this object.
    explicit NoteView(NoteBook& notes, QWidget* parent = nullptr);

    // kNoSession: nothing can be typed.
    void setSession(SessionRow row);
    void focusText();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    // Shows what the book holds; the cursor stays while it is the same.
    void refresh();
    [[nodiscard]] QString shownText() const;
    void takeText();
    void takeMark(bool marked);

    NoteBook& m_notes;
    QCheckBox* m_marked = nullptr;
    QPlainTextEdit* m_text = nullptr;
    SessionRow m_row = kNoSession;
    bool m_refreshing = false;
};

} // namespace authloupe
