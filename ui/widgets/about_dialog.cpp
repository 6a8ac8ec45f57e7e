// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/about_dialog.h"

#include "widgets/dialog_buttons.h"
#include "widgets/plain_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QVBoxLayout>

namespace authloupe {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::AboutDialog)
};

QStringList paragraphs()
{
    return {
        //: in the About dialog
        Tr::tr(
            "Shows who tried to authenticate over SMTP, on which connection, and whether it worked, from the "
            "mail_logs of a Cisco ESA."),
        //: in the About dialog
        Tr::tr(
            "Works on this computer only: it sends nothing, and writes nothing but what you export, save or "
            "copy."),
        //: in the About dialog; GPL is the name of the licence
        Tr::tr("Free software under the GNU General Public License, version 3 or later. Comes without any "
               "warranty."),
        //: in the About dialog; %1 is a version number
        Tr::tr("Uses Qt %1.").arg(QString::fromLatin1(qVersion())),
        //: in the About dialog
        Tr::tr("Cisco, AsyncOS and IronPort are trademarks of Cisco Systems; this program is not affiliated "
               "with that company."),
    };
}

} // namespace

void showAbout(QWidget* parent)
{
    QDialog dialog(parent);
    const QString name = QStringLiteral("Authloupe");
    //: title of the About dialog; %1 is the name of the program
    dialog.setWindowTitle(Tr::tr("About %1").arg(name));

    auto* const picture = new PlainLabel(&dialog);
    const int side = dialog.fontMetrics().lineSpacing() * 4;
    picture->setPixmap(QIcon(QStringLiteral(":/authloupe/icons/authloupe.svg"))
                           .pixmap(QSize(side, side), dialog.devicePixelRatioF()));
    //: in the About dialog; %1 is the name of the program, %2 a version number
    auto* const title =
        new PlainLabel(Tr::tr("%1 %2").arg(name, QCoreApplication::applicationVersion()), &dialog);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);

    auto* const text = new QVBoxLayout;
    text->setSpacing(dialog.fontMetrics().lineSpacing() / 2);
    text->addWidget(title);
    for (const QString& paragraph : paragraphs()) {
        auto* const label = new PlainParagraph(&dialog);
        label->setText(paragraph);
        label->setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 60);
        text->addWidget(label);
    }
    auto* const across = new QHBoxLayout;
    across->setSpacing(dialog.fontMetrics().lineSpacing());
    across->addWidget(picture, 0, Qt::AlignTop);
    across->addLayout(text, 1);

    auto* const buttons = dialogButtons(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* const layout = new QVBoxLayout(&dialog);
    layout->addLayout(across);
    layout->addWidget(buttons);
    dialog.exec();
}

} // namespace authloupe
