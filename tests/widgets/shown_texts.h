// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace authloupe::test {

// Every text that a window shows or tells assistive technology, hidden parts included, each with the class of
// what shows it: labels, buttons, fields, lists, actions, menus, tabs, headers, cells. For comparing two
// windows in the same state.
[[nodiscard]] QStringList shownTexts(const QWidget& window);

// Without the marks that are our own: those around names, in pairs (tst_display_text), line breaks between
// sentences, and those in front of the signs of numbers in Arabic. For judging what is left of a log's.
[[nodiscard]] QString withoutOwnMarks(QString text);

} // namespace authloupe::test
