// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

namespace authloupe {

// The row of buttons at the end of a dialog, without icons: in a button laid out right to left, Qt 6.4 draws
// the icon far from the text and the text over the edge.
[[nodiscard]] QDialogButtonBox* dialogButtons(QDialogButtonBox::StandardButtons which, QWidget* parent);

// As large as `wanted`, or as the screen has room for: at twice the size, 32 lines are more than 1080 pixels.
void resizeOnScreen(QWidget& dialog, const QSize& wanted);

} // namespace authloupe
