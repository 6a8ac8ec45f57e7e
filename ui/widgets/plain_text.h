// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMap>
#include <QMessageBox>

class QAction;
class QToolButton;

namespace authloupe {

// The only doors through which text reaches a label, a tooltip or a message box. Qt takes any text that looks
// like HTML for HTML there, and a user name of a failed login could then hang the program or open files (a
// 270 byte table in a label takes 24 s). Text that comes from a log also has to pass displayText() first.

// Shows its text as it is. No mnemonics unless a buddy is set.
class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, QWidget* parent = nullptr);

private:
    using QLabel::setTextFormat;
};

// Wraps at the width of the label, can be selected by mouse and keyboard.
class PlainParagraph final : public PlainLabel {
    Q_OBJECT

public:
    explicit PlainParagraph(QWidget* parent = nullptr);
};

// Assistive technology, to which Qt would give the markup, is told the same as a description.
void setPlainToolTip(QWidget& widget, const QString& text);
void setPlainToolTip(QAction& action, const QString& text);

// Says more to assistive technology than the tooltip; an empty text leaves it at that.
void setPlainDescription(QWidget& widget, const QString& text);

// QToolButton::setDefaultAction() for an action with a plain tooltip.
void showAction(QToolButton& button, QAction& action);

// Doubles every `&`: for menu entries, buttons and tabs that show a file name or a value.
[[nodiscard]] QString withoutMnemonics(QString text);

// What an entry of a menu says without its access key: "&Open…" is "Open…", "파일(&F)" is "파일".
[[nodiscard]] QString withoutAccessKey(QString text);

// A message box that waits for its answer; `details` is the smaller second paragraph, may be empty; `labels`
// stand on buttons in place of the usual words.
QMessageBox::StandardButton askPlain(QWidget* parent, QMessageBox::Icon icon, const QString& text,
                                     const QString& details, QMessageBox::StandardButtons buttons,
                                     QMessageBox::StandardButton preset = QMessageBox::NoButton,
                                     const QMap<QMessageBox::StandardButton, QString>& labels = {});

} // namespace authloupe
