// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/file_opening.h"

#include "base/path_parts.h"
#include "bridge/input_collector.h"
#include "bridge/path_bytes.h"
#include "bridge/recent_files.h"
#include "bridge/settings.h"
#include "models/display_text.h"
#include "widgets/paste_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

#include <algorithm>

namespace authloupe {
namespace {

// Beside the program, as it was built or installed; else where the system keeps shared data.
QString samplePath()
{
    const QString name = QStringLiteral("authloupe/sample-mail_logs.log");
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/") + name;
    return QFileInfo::exists(beside) ? QFileInfo(beside).canonicalFilePath()
                                     : QStandardPaths::locate(QStandardPaths::GenericDataLocation, name);
}

} // namespace

FileOpening::FileOpening(Settings& settings, RecentFiles& recent, QWidget& window)
    : QObject(&window),
      m_settings(settings),
      m_recent(recent),
      m_window(window)
{}

void FileOpening::askForFiles(LoadMode mode)
{
    //: title of a file dialog
    const QString title = mode == LoadMode::Add ? tr("Add log files") : tr("Open log files");
    //: file types in a file dialog; keep the brackets as they are
    const QString types = tr("All files (*)");
    // URLs, not paths: a file whose name is not valid UTF-8 has no path as text.
    const QUrl folder = urlOfPath(m_settings.openFolder());
    openUrls(
        QFileDialog::getOpenFileUrls(&m_window, title, folder, types, nullptr, {}, {QStringLiteral("file")}),
        mode);
}

void FileOpening::askForFolder()
{
    //: title of a dialog that chooses a folder; all logs in it are opened
    const QString title = tr("Open a folder of logs");
    const QUrl folder = urlOfPath(m_settings.openFolder());
    const QUrl url = QFileDialog::getExistingDirectoryUrl(&m_window, title, folder, QFileDialog::ShowDirsOnly,
                                                          {QStringLiteral("file")});
    if (!url.isEmpty())
        openUrls({url}, LoadMode::Replace);
}

void FileOpening::openPath(const std::string& path)
{
    Q_EMIT chosen({inputOfPath(path)}, LoadMode::Replace);
}

void FileOpening::openSample()
{
    const QString path = samplePath();
    if (path.isEmpty()) {
        //: message above the table
        const auto sentence = [] { return tr("The sample log is not where the program was installed."); };
        Q_EMIT refused(MessageBar::Severity::Error, sentence);
        return;
    }
    openPath(pathBytes(path));
}

void FileOpening::openDropped(const QList<QUrl>& urls, bool add)
{
    openUrls(urls, add ? LoadMode::Add : LoadMode::Replace);
}

void FileOpening::pasteClipboard()
{
    const QMimeData* const data = QGuiApplication::clipboard()->mimeData();
    if (data != nullptr && data->hasUrls()) {
        openUrls(data->urls(), LoadMode::Replace);
        return;
    }
    const QString text = data != nullptr ? data->text() : QString();
    if (text.trimmed().isEmpty()) {
        //: message above the table after Paste
        const auto sentence = [] { return tr("The clipboard holds neither log text nor files."); };
        Q_EMIT refused(MessageBar::Severity::Information, sentence);
        return;
    }
    //: stands where the name of a file would be
    const std::string name = tr("Pasted text").toStdString();
    Q_EMIT chosen({inputOfText(text.toStdString(), name)}, LoadMode::Replace);
}

void FileOpening::askForText()
{
    PasteDialog dialog(&m_window);
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT chosen({dialog.input()}, LoadMode::Replace);
}

void FileOpening::remember(const std::vector<LoadInput>& inputs)
{
    std::vector<std::string> paths;
    for (const LoadInput& input : inputs)
        if (input.isFile())
            paths.push_back(input.path);
    m_recent.addAll(paths); // the first one is the most recent
    const auto hasFolder = [](const std::string& path) { return !folderPart(path).empty(); };
    if (const auto first = std::ranges::find_if(paths, hasFolder); first != paths.end())
        m_settings.setOpenFolder(std::string(folderPart(*first)));
}

void FileOpening::openUrls(const QList<QUrl>& urls, LoadMode mode)
{
    const DroppedInputs dropped = inputsOfUrls(urls);
    if (!dropped.inputs.empty())
        Q_EMIT chosen(dropped.inputs, mode);
    for (const QUrl& url : dropped.refused) {
        const QString shown = isolated(displayText(url.toDisplayString(), 256));
        //: message above the table; %1 is an address such as https://example.net/mail.log
        const auto sentence = [shown] { return tr("%1 is not a file on this computer.").arg(shown); };
        Q_EMIT refused(MessageBar::Severity::Warning, sentence);
    }
}

} // namespace authloupe
