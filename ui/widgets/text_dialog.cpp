// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_dialog.h"

#include "widgets/dialog_buttons.h"

#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace authloupe {

TextDialog::TextDialog(const QString& title, const QString& text, QWidget* parent)
    : QDialog(parent),
      m_text(new QPlainTextEdit(this))
{
    setWindowTitle(title);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setPlainText(text);
    m_text->setAccessibleName(title);
    auto* const buttons = dialogButtons(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(buttons);
    const QFontMetrics metrics(font());
    resize(metrics.averageCharWidth() * 90, metrics.lineSpacing() * 22);
}

} // namespace authloupe
