// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/settings.h"

namespace authloupe {

// System: the desktop's own style and palette, untouched. Light and Dark: Qt's Fusion style with a palette of
// ours. Takes effect at once in all windows.
void applyTheme(Theme theme);

} // namespace authloupe
