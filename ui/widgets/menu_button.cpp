// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menu_button.h"

#include <QToolButton>

namespace authloupe {

int widthWithArrow(const QToolButton& button)
{
    return button.sizeHint().width() + 2 * button.fontMetrics().averageCharWidth();
}

} // namespace authloupe
