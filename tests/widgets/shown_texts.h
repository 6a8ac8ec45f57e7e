// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace authloupe::test {

// Every text that a window shows or tells assistive technology, hidden parts included, each with the class of
// what shows it: labels, buttons, fields, lists, actions, menus, tabs, headers, cells. For comparing two
// windows in the same state.
[[nodiscard]] QStringList shownTexts(const QWidget& window);

} // namespace authloupe::test
