// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main_window.h"

#include "bridge/language.h"
#include "bridge/settings.h"
#include "models/error_text.h"
#include "models/session_table_model.h"
#include "models/time_style.h"
#include "widgets/cell_actions.h"
#include "widgets/connection_jump.h"
#include "widgets/details_pane.h"
#include "widgets/document_change.h"
#include "widgets/document_page.h"
#include "widgets/drop_target.h"
#include "widgets/export_bar.h"
#include "widgets/export_flow.h"
#include "widgets/file_opening.h"
#include "widgets/follow_control.h"
#include "widgets/kindred_actions.h"
#include "widgets/language_menu.h"
#include "widgets/load_bar.h"
#include "widgets/menus.h"
#include "widgets/missing_font.h"
#include "widgets/note_actions.h"
#include "widgets/note_saving.h"
#include "widgets/recent_menu.h"
#include "widgets/reopening.h"
#include "widgets/report_flow.h"
#include "widgets/saved_filters_control.h"
#include "widgets/saved_filters_menu.h"
#include "widgets/scrolled_page.h"
#include "widgets/session_table_view.h"
#include "widgets/settings_dialog.h"
#include "widgets/start_page.h"
#include "widgets/status_fields.h"
#include "widgets/theme.h"
#include "widgets/theme_menu.h"
#include "widgets/timeline_actions.h"
#include "widgets/top_bar.h"
#include "widgets/top_values_pane.h"
#include "widgets/view_actions.h"
#include "widgets/whole_log_pane.h"
#include "widgets/window_dialogs.h"
#include "widgets/window_messages.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScreen>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

constexpr QLatin1String kGeometryName("window");

} // namespace

MainWindow::MainWindow(Settings& settings, Language& language)
    : m_settings(settings),
      m_language(language),
      m_recent(settings),
      m_actions(*this)
{
    applyTheme(settings.theme());
    setTimeStyle(settings.timeStyle());
    auto* const recentMenu = new RecentMenu(m_recent, this);
    auto* const savedMenu =
        new SavedFiltersMenu(settings, m_actions[Act::SaveFilter], m_actions[Act::ManageFilters], this);
    m_languageMenu = new LanguageMenu(language, settings, this);
    m_menus =
        new Menus(*this, m_actions, {recentMenu, m_languageMenu, new ThemeMenu(settings, this), savedMenu});
    m_opening = new FileOpening(settings, m_recent, *this);
    connect(recentMenu, &RecentMenu::chosen, m_opening, &FileOpening::openPath);
    buildCentre();
    buildStatusBar();
    m_drop = new DropTarget(*this);
    m_dialogs = new WindowDialogs(*this, m_actions);
    m_export = new ExportFlow(m_document->table(), *m_exportBar, settings, this);
    m_report = new ReportFlow(m_document->table(), *m_exportBar, settings, language, this);
    m_noteActions = new NoteActions(m_actions, *m_document, m_notes, this);
    m_noteSaving = new NoteSaving(m_actions, m_notes, settings, *this, this);
    m_change = std::make_unique<DocumentChange>(*m_document, *m_dialogs, m_notes, *m_noteSaving);
    m_cellActions = new CellActions(m_actions, m_document->table(), m_query, settings, this);
    m_jump = new ConnectionJump(m_document->table(), m_query, this);
    m_kindred = new KindredActions(m_actions, *m_document, m_query, *m_jump, this);
    m_follow = new FollowControl(m_actions[Act::Follow], m_loader, m_query,
                                 {m_document->table(), *m_status, *m_messages}, this);
    m_reopening = new Reopening(m_actions, m_document->table(), m_query, settings, this);
    m_savedFilters = new SavedFiltersControl(*this, m_actions, *savedMenu, m_query, settings);
    m_viewActions = new ViewActions(m_actions, *m_top, *m_document, m_query, this);
    m_timelineActions = new TimelineActions(m_actions, *m_document, m_query, *m_exportBar, settings, this);
    connectOpening();
    connectLoading();
    connectViews();
    connect(&m_language, &Language::changed, this, &MainWindow::applyLanguage);

    const int line = fontMetrics().lineSpacing();
    resize(QSize(line * 84, line * 52).boundedTo(screen()->availableSize() * 9 / 10));
    restoreGeometry(settings.layoutState(kGeometryName));
    m_document->restore(settings);
    m_query.setOrder(settings.sortOrder());
    if (settings.wasReset())
        m_messages->add(MessageBar::Severity::Information, settingsResetSentence);
    m_recent.check();
    applyLanguage();
    retranslate();
    showPage();
    refreshActions();
}

MainWindow::~MainWindow()
{
    // These refer to members, which would otherwise be gone before them.
    delete m_cellActions;
    delete m_viewActions;
    delete m_timelineActions;
    delete m_follow;
    delete m_kindred;
    delete m_reopening;
    delete m_jump;
    delete m_savedFilters;
    delete m_report;
    delete m_noteSaving;
    delete m_noteActions;
    delete m_export;
    delete takeCentralWidget();
}

void MainWindow::open(const std::vector<LoadInput>& inputs, bool follow)
{
    load(inputs, LoadMode::Replace, follow);
}

void MainWindow::setInitialFilter(const Filter& filter)
{
    m_query.setFilter(filter);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_noteSaving->mayGo([this] { close(); })) {
        event->ignore();
        return;
    }
    m_reopening->store();
    m_settings.setLayoutState(kGeometryName, saveGeometry());
    m_document->save(m_settings);
    m_settings.setSortOrder(m_query.order());
    QMainWindow::closeEvent(event);
}

void MainWindow::buildCentre()
{
    auto* const centre = new QWidget(this);
    m_top = new TopBar(m_actions, m_query, centre);
    m_messages = new MessageBar(centre);
    m_start = new StartPage(m_actions, m_recent, centre);
    m_document = new DocumentPage(m_actions, centre);
    m_exportBar = new ExportBar(centre);
    auto* const column = new QVBoxLayout(centre);
    column->addWidget(m_top);
    column->addWidget(m_messages);
    column->addWidget(m_start, 1);
    column->addWidget(m_document, 1);
    column->addWidget(m_exportBar);
    setCentralWidget(new ScrolledPage(centre, this));
}

void MainWindow::buildStatusBar()
{
    m_loadBar = new LoadBar(this);
    m_status = new StatusFields(this);
    statusBar()->addWidget(m_loadBar, 1);
    statusBar()->addPermanentWidget(m_status);
    connect(m_loadBar, &LoadBar::cancelRequested, &m_loader, &LoadController::cancel);
    connect(m_status, &StatusFields::coverageRequested, &m_actions[Act::ShowCoverage], &QAction::trigger);
}

void MainWindow::connectOpening()
{
    const auto on = [this](Act act, auto&& does) {
        connect(&m_actions[act], &QAction::triggered, this, does);
    };
    on(Act::Open, [this] { m_opening->askForFiles(LoadMode::Replace); });
    on(Act::OpenFolder, [this] { m_opening->askForFolder(); });
    on(Act::Add, [this] { m_opening->askForFiles(LoadMode::Add); });
    on(Act::OpenSample, [this] { m_opening->openSample(); });
    on(Act::PasteText, [this] { m_opening->pasteClipboard(); });
    on(Act::TypeText, [this] { m_opening->askForText(); });
    on(Act::Reload, [this] { reload(); });
    on(Act::CloseWindow, [this] { close(); });
    on(Act::Quit, [this] { close(); });
    connect(m_start, &StartPage::recentChosen, m_opening, &FileOpening::openPath);
    connect(m_drop, &DropTarget::filesDropped, m_opening, &FileOpening::openDropped);
    connect(m_opening, &FileOpening::chosen, this,
            [this](const std::vector<LoadInput>& inputs, LoadMode mode) { load(inputs, mode); });
    connect(m_reopening, &Reopening::chosen, this,
            [this](const std::vector<LoadInput>& inputs) { load(inputs, LoadMode::Replace); });
    connect(m_reopening, &Reopening::told, m_messages, &MessageBar::add);
    connect(m_opening, &FileOpening::refused, m_messages, &MessageBar::add);
}

void MainWindow::connectLoading()
{
    connect(&m_loader, &LoadController::started, m_loadBar, &LoadBar::start);
    connect(&m_loader, &LoadController::progressed, m_loadBar, &LoadBar::setProgress);
    connect(&m_loader, &LoadController::snapshotPublished, this, &MainWindow::takeSnapshot);
    connect(&m_loader, &LoadController::finished, this, &MainWindow::takeOutcome);
}

void MainWindow::connectViews()
{
    SessionTableView* const table = &m_document->table();
    connect(&m_query, &DocumentQuery::resultReady, this, &MainWindow::showResult);
    connect(table, &SessionTableView::selectionCountChanged, m_status, &StatusFields::setSelected);
    connect(table, &SessionTableView::cellMenuRequested, this,
            [this](const QPoint& position) { m_menus->cellMenu().popup(position); });
    connect(table, &SessionTableView::selectionShortened, this, [this](std::size_t rows) {
        m_messages->add(MessageBar::Severity::Information,
                        [rows] { return selectionShortenedSentence(rows); });
    });
    connect(&m_document->details(), &DetailsPane::connectionRequested, m_jump, &ConnectionJump::go);
    connect(&m_document->wholeLog(), &WholeLogPane::connectionRequested, m_jump, &ConnectionJump::go);
    connect(&m_notes, &NoteBook::changed, this,
            [this] { m_query.setMarked(m_notes.rows(), m_notes.document()); });
    connect(m_noteSaving, &NoteSaving::told, m_messages, &MessageBar::add);
    connect(m_cellActions, &CellActions::refused, m_messages, &MessageBar::add);
    connect(m_document, &DocumentPage::copyRefused, m_cellActions, &CellActions::refuseCopy);
    connect(m_dialogs, &WindowDialogs::copyRefused, m_cellActions, &CellActions::refuseCopy);
    connect(m_kindred, &KindredActions::refused, m_messages, &MessageBar::add);
    connect(&m_query, &DocumentQuery::failed, this, &MainWindow::tell);
    connect(&m_document->topValues(), &TopValuesPane::failed, this, &MainWindow::tell);
    connect(m_viewActions, &ViewActions::nothingToStepBack, m_messages, &MessageBar::clear);
    connect(m_timelineActions, &TimelineActions::exportBegan, this, &MainWindow::refreshActions);
    connect(&m_actions[Act::Settings], &QAction::triggered, this, &MainWindow::showSettings);
    connect(&m_settings, &Settings::rowDensityChanged, m_document, &DocumentPage::setRowDensity);
    connect(&m_settings, &Settings::timeStyleChanged, this, [this](TimeStyle style) {
        setTimeStyle(style);
        QCoreApplication::postEvent(this, new QEvent(QEvent::LanguageChange)); // every text is made anew
    });
    connect(&m_actions[Act::Export], &QAction::triggered, m_export, &ExportFlow::run);
    connect(&m_actions[Act::Report], &QAction::triggered, this, [this] {
        m_report->run(m_change->inputs(), m_notes.byRow());
        refreshActions();
    });
    connect(&m_document->topValues(), &TopValuesPane::exportRequested, m_export, &ExportFlow::runValues);
    connect(m_exportBar, &ExportBar::finished, this, &MainWindow::refreshActions);
}

void MainWindow::load(const std::vector<LoadInput>& inputs, LoadMode mode, bool follow)
{
    const bool keepsNotes = mode == LoadMode::Add || !m_notes.isModified();
    if (keepsNotes) {
        loadNow(inputs, mode, follow, mode == LoadMode::Add);
        return;
    }
    // Not now: whoever drops files waits for the end of the drop.
    const auto go = [this, inputs, mode, follow] { loadNow(inputs, mode, follow, false); };
    QTimer::singleShot(0, this, [this, go] {
        if (m_noteSaving->mayGo(go))
            go();
    });
}

void MainWindow::loadNow(const std::vector<LoadInput>& inputs, LoadMode mode, bool follow, bool keepNotes)
{
    m_forgetNotes = !keepNotes;
    m_noteSaving->forgetRequest();
    m_messages->clear();
    m_query.keepFilterForNextDocument(mode == LoadMode::Add);
    m_loader.open(inputs, mode, follow);
}

void MainWindow::reload()
{
    m_forgetNotes = false;
    m_noteSaving->forgetRequest();
    m_messages->clear();
    m_query.keepFilterForNextDocument(true);
    m_loader.reload();
}

void MainWindow::tell(const Error& error)
{
    m_messages->add(MessageBar::Severity::Error, [error] { return errorSentence(error); });
}

void MainWindow::takeSnapshot(const SnapshotPtr& snapshot)
{
    const bool isOther = !m_change->isAnnounced(m_loader.document()) && std::exchange(m_forgetNotes, false);
    if (isOther)
        m_reopening->leave(m_loader.inputs());
    m_change->announce(m_loader.inputs(), m_loader.document(), isOther);
    m_noteSaving->setSnapshot(snapshot);
    m_query.setSnapshot(snapshot, m_loader.document());
    m_reopening->enter(m_loader.inputs(), m_loader.document());
}

void MainWindow::takeOutcome(const LoadOutcome& outcome)
{
    m_loadBar->finish();
    if (!outcome.nothingReadable)
        m_opening->remember(m_loader.inputs());
    std::vector<MessageBar::Message> messages = outcomeMessages(outcome);
    for (const std::string& folder : outcome.shallowFolders)
        messages.push_back(shallowFolderMessage(folder, [this, folder] { openAllLevels(folder); }));
    m_messages->addAll(std::move(messages));
    refreshActions();
}

// In place of the folder as it was opened, if the document holds something of it.
void MainWindow::openAllLevels(const std::string& folder)
{
    std::vector<LoadInput> inputs = m_loader.inputs();
    const auto isIt = [&](const LoadInput& input) { return input.isFile() && input.path == folder; };
    auto found = std::ranges::find_if(inputs, isIt);
    if (found == inputs.end()) {
        inputs = {LoadInput{folder, nullptr}};
        found = inputs.begin();
    }
    found->allLevels = true;
    loadNow(inputs, LoadMode::Replace, false, true); // all of this log and more
}

void MainWindow::showResult(const QueryResultPtr& result)
{
    const bool first = m_document->isHidden();
    m_change->show(*result);
    m_document->setResult(result);
    m_dialogs->setResult(result);
    m_status->setSnapshot(result->snapshot);
    showPage();
    if (first)
        m_document->focusRows();
    if (const std::size_t leftOut = m_document->table().sessions().rowsLeftOut(); leftOut > 0)
        m_messages->add(MessageBar::Severity::Warning, [leftOut] { return rowsLeftOutSentence(leftOut); });
    retranslate();
    refreshActions();
}

void MainWindow::showPage()
{
    const bool open = m_query.result() != nullptr;
    // Not in a stack, which would be as large as the larger of the two.
    m_start->setVisible(!open);
    m_document->setVisible(open);
    m_top->setVisible(open); // the start page has buttons of its own
    m_drop->setAddingPossible(open);
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_settings, m_language, *m_document->table().horizontalHeader(),
                          !m_exportBar->needsLanguage(), this);
    dialog.exec();
}

void MainWindow::applyLanguage()
{
    // Explicit at every switch: once set, it no longer follows the translation by itself.
    QApplication::setLayoutDirection(m_language.direction());
    for (QWidget* const window : QApplication::topLevelWidgets())
        window->setLocale(m_language.locale());
    if (QString lack = missingFontSentence(m_language.code(), font()); !lack.isEmpty())
        m_messages->add(MessageBar::Severity::Warning, [lack] { return lack; });
}

void MainWindow::retranslate()
{
    setWindowTitle(windowTitleOf(m_query.result() ? m_query.result()->snapshot : nullptr));
}

void MainWindow::refreshActions()
{
    m_actions[Act::Add].setEnabled(m_query.result() != nullptr);
    m_actions[Act::Reload].setEnabled(!m_loader.inputs().empty());
    m_actions[Act::Follow].setEnabled(!m_loader.inputs().empty());
    m_actions[Act::Export].setEnabled(m_export->isPossible());
    m_actions[Act::Report].setEnabled(m_report->isPossible());
    m_languageMenu->setEnabled(!m_exportBar->needsLanguage());
}

} // namespace authloupe
