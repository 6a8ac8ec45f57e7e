// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/loader.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace authloupe {

// Takes log text from the clipboard or the keyboard. Starts with the clipboard's text when that looks like a
// log.
class PasteDialog final : public QDialog {
    Q_OBJECT

public:
    explicit PasteDialog(QWidget* parent = nullptr);

    // The text as something to load; its path is the translated name of pasted text.
    [[nodiscard]] LoadInput input() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();

    QLabel* m_hint = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace authloupe
