// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialogButtonBox>

namespace authloupe {

// The row of buttons at the end of a dialog, without icons: in a button laid out right to left, Qt 6.4 draws
// the icon far from the text and the text over the edge.
[[nodiscard]] QDialogButtonBox* dialogButtons(QDialogButtonBox::StandardButtons which, QWidget* parent);

} // namespace authloupe
