// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QToolButton;

namespace authloupe {

// How wide a button with words and a menu has to be at least: Qt paints the arrow of the menu onto the words.
[[nodiscard]] int widthWithArrow(const QToolButton& button);

} // namespace authloupe
