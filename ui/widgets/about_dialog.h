// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace authloupe {

// Version, licence and what the program promises. Returns when it was closed.
void showAbout(QWidget* parent);

} // namespace authloupe
