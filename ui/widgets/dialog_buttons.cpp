// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialog_buttons.h"

#include <QAbstractButton>
#include <QIcon>
#include <QScreen>

namespace authloupe {

QDialogButtonBox* dialogButtons(QDialogButtonBox::StandardButtons which, QWidget* parent)
{
    auto* const box = new QDialogButtonBox(which, parent);
    for (QAbstractButton* const button : box->buttons())
        button->setIcon(QIcon());
    return box;
}

void resizeOnScreen(QWidget& dialog, const QSize& wanted)
{
    const int line = dialog.fontMetrics().lineSpacing();
    const QSize frame(line, 3 * line); // the system's, not known before the dialog is shown
    dialog.resize(wanted.boundedTo(dialog.screen()->availableSize() - frame));
}

} // namespace authloupe
