// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export_target.h"

#include "bridge/path_bytes.h"
#include "models/error_text.h"
#include "widgets/plain_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::ExportDialog)
};

} // namespace

bool mayWriteTo(const QString& path, QWidget* parent)
{
    if (!QFileInfo::exists(path))
        return true;
    //: Question before an export; %1 is a file
    const QString question = Tr::tr("File “%1” already exists. Do you want to replace it?");
    return askPlain(parent, QMessageBox::Question, question.arg(shownPath(pathBytes(path))), QString(),
                    QMessageBox::Yes | QMessageBox::No, QMessageBox::No)
           == QMessageBox::Yes;
}

QString askForTarget(const QString& path, QWidget* parent)
{
    //: Title of the dialog that asks for the file to export to
    const QString title = Tr::tr("Export");
    // mayWriteTo() asks before a file is replaced, whichever way its name came here.
    return QDir::toNativeSeparators(QFileDialog::getSaveFileName(parent, title, path, QString(), nullptr,
                                                                 QFileDialog::DontConfirmOverwrite));
}

} // namespace authloupe
