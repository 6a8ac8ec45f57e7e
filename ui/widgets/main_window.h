// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/load_controller.h"
#include "bridge/note_book.h"
#include "bridge/recent_files.h"
#include "widgets/actions.h"
#include "widgets/document_query.h"
#include "widgets/message_bar.h"

#include <QMainWindow>

#include <memory>
#include <string>
#include <vector>

namespace authloupe {

class CellActions;
class ConnectionJump;
class DocumentChange;
class DocumentPage;
class DropTarget;
class ExportBar;
class ExportFlow;
class FileOpening;
class FollowControl;
class KindredActions;
class Language;
class LanguageMenu;
class LoadBar;
class Menus;
class NoteActions;
class NoteSaving;
class Reopening;
class ReportFlow;
class Settings;
class StartPage;
class SavedFiltersControl;
class StatusFields;
class TimelineActions;
class TopBar;
class ViewActions;
class WindowDialogs;

// Puts the parts together and carries what one says to the others: load -> snapshot -> query -> result ->
// table, timeline, chips and counts. Nothing else happens here.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    // Both outlive the window.
    MainWindow(Settings& settings, Language& language);
    ~MainWindow() override;

    // follow: goes on with the last log while it grows.
    void open(const std::vector<LoadInput>& inputs, bool follow = false);
    // For the first document that is opened.
    void setInitialFilter(const Filter& filter);
    // Above the table.
    void tell(const Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildCentre();
    void buildStatusBar();
    void connectOpening();
    void connectLoading();
    void connectViews();
    // Asks before notes would be lost.
    void load(const std::vector<LoadInput>& inputs, LoadMode mode, bool follow = false);
    void loadNow(const std::vector<LoadInput>& inputs, LoadMode mode, bool follow, bool keepNotes);
    void reload();
    void takeSnapshot(const SnapshotPtr& snapshot);
    void takeOutcome(const LoadOutcome& outcome);
    void openAllLevels(const std::string& folder);
    void showResult(const QueryResultPtr& result);
    void showPage();
    void applyLanguage();
    void retranslate();
    void refreshActions();
    void showSettings();

    Settings& m_settings;
    Language& m_language;
    LoadController m_loader;
    DocumentQuery m_query;
    NoteBook m_notes;
    bool m_forgetNotes = false; // when another document comes
    RecentFiles m_recent;
    Actions m_actions;
    LanguageMenu* m_languageMenu = nullptr;
    Menus* m_menus = nullptr;
    FileOpening* m_opening = nullptr;
    DropTarget* m_drop = nullptr;
    TopBar* m_top = nullptr;
    MessageBar* m_messages = nullptr;
    StartPage* m_start = nullptr;
    DocumentPage* m_document = nullptr;
    ExportBar* m_exportBar = nullptr;
    LoadBar* m_loadBar = nullptr;
    StatusFields* m_status = nullptr;
    CellActions* m_cellActions = nullptr;
    ViewActions* m_viewActions = nullptr;
    TimelineActions* m_timelineActions = nullptr;
    ExportFlow* m_export = nullptr;
    ReportFlow* m_report = nullptr;
    NoteActions* m_noteActions = nullptr;
    NoteSaving* m_noteSaving = nullptr;
    ConnectionJump* m_jump = nullptr;
    KindredActions* m_kindred = nullptr;
    FollowControl* m_follow = nullptr;
    Reopening* m_reopening = nullptr;
    WindowDialogs* m_dialogs = nullptr;
    std::unique_ptr<DocumentChange> m_change;
    SavedFiltersControl* m_savedFilters = nullptr;
};

} // namespace authloupe
