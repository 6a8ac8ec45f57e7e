// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/load_controller.h"
#include "widgets/message_bar.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <string>
#include <vector>

class QMimeData;
class QWidget;

namespace authloupe {

class RecentFiles;
class Settings;

// Every way by which a log comes into the window, except the command line: dialogs, drop, clipboard, recent
// files, the sample. Says what is to be loaded; loading is somebody else's duty.
class FileOpening final : public QObject {
    Q_OBJECT

public:
    // `window` is the parent of the dialogs and owns this object.
    FileOpening(Settings& settings, RecentFiles& recent, QWidget& window);

    void askForFiles(LoadMode mode);
    void askForFolder();
    void openPath(const std::string& path);
    void openSample();
    void openDropped(const QList<QUrl>& urls, bool add);
    // Files that were copied in a file manager, or log text.
    void pasteClipboard();
    void askForText();

    // Notes a path for the list of recent files and the next dialog.
    void remember(const std::vector<LoadInput>& inputs);

Q_SIGNALS:
    void chosen(const std::vector<authloupe::LoadInput>& inputs, authloupe::LoadMode mode);
    void refused(authloupe::MessageBar::Severity severity, const authloupe::MessageBar::Sentence& sentence);

private:
    void openUrls(const QList<QUrl>& urls, LoadMode mode);

    Settings& m_settings;
    RecentFiles& m_recent;
    QWidget& m_window;
};

} // namespace authloupe
