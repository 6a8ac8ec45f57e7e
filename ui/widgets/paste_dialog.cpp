// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paste_dialog.h"

#include "widgets/dialog_buttons.h"
#include "widgets/plain_text.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QVBoxLayout>

namespace authloupe {
namespace {

// A text editor takes ages over a single line of a million characters, and a large log is better opened as a
// file.
constexpr qsizetype kMostOffered = 4 << 20; // UTF-16 units of the clipboard's text
constexpr qsizetype kLongestLine = 20'000;

bool looksLikeLog(const QString& text)
{
    if (text.isEmpty() || text.size() > kMostOffered)
        return false;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            end = text.size();
        if (end - begin > kLongestLine)
            return false;
        begin = end + 1;
    }
    return text.contains(QLatin1String("ICID")) || text.contains(QLatin1String("DCID"))
           || text.contains(QLatin1String("Info: "));
}

} // namespace

PasteDialog::PasteDialog(QWidget* parent)
    : QDialog(parent),
      m_hint(new PlainParagraph(this)),
      m_text(new QPlainTextEdit(this)),
      m_buttons(dialogButtons(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this))
{
    // A log reads from left to right, also when a line of it begins with Arabic.
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_text->document()->setDefaultTextOption(option);
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_hint->setFocusPolicy(Qt::NoFocus);
    if (const QString text = QGuiApplication::clipboard()->text(); looksLikeLog(text))
        m_text->setPlainText(text);

    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_hint);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_buttons);
    resizeOnScreen(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 24});
    retranslate();
    refresh();
}

LoadInput PasteDialog::input() const
{
    LoadInput input;
    //: Stands for the name of a file when log text was pasted
    input.path = tr("Pasted text").toStdString();
    input.text = std::make_shared<const std::string>(m_text->toPlainText().toStdString());
    return input;
}

void PasteDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PasteDialog::retranslate()
{
    //: Title of the dialog that takes log text from the clipboard
    setWindowTitle(tr("Paste log text"));
    //: In the dialog that takes log text; mail_logs is a name and stays as it is
    m_hint->setText(
        tr("Paste lines of a mail_logs file, a support ticket or an article. Lines that were wrapped on "
           "the way are joined again."));
    //: Name of the text field for assistive technology
    m_text->setAccessibleName(tr("Log text"));
    //: Button: shows the connections of the pasted text
    m_buttons->button(QDialogButtonBox::Open)->setText(tr("Open"));
}

void PasteDialog::refresh()
{
    m_buttons->button(QDialogButtonBox::Open)->setEnabled(!m_text->document()->isEmpty());
}

} // namespace authloupe
