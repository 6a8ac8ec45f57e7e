// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace authloupe {

// A text to read and copy, never rich text. Modal while it is executed; not translated again while it is
// open.
class TextDialog final : public QDialog {
    Q_OBJECT

public:
    TextDialog(const QString& title, const QString& text, QWidget* parent = nullptr);

private:
    QPlainTextEdit* m_text = nullptr;
};

} // namespace authloupe
