// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_buttons.h"

#include <QAbstractButton>
#include <QIcon>

namespace authloupe {

QDialogButtonBox* dialogButtons(QDialogButtonBox::StandardButtons which, QWidget* parent)
{
    auto* const box = new QDialogButtonBox(which, parent);
    for (QAbstractButton* const button : box->buttons())
        button->setIcon(QIcon());
    return box;
}

} // namespace authloupe
