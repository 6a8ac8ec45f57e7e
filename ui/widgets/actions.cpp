// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions.h"

#include "widgets/plain_text.h"

#include <QAction>
#include <QEvent>
#include <QStyle>
#include <QWidget>

namespace authloupe {

Actions::Actions(QWidget& window) : QObject(&window)
{
    for (QAction*& action : m_actions) {
        action = new QAction(&window);
        // Reachable by its shortcut also when no menu shows it.
        window.addAction(action);
    }
    for (const Act act :
         {Act::Follow, Act::MarkConnection, Act::ShowTimeline, Act::ShowTopValues, Act::ShowDetails,
          Act::ShowLog, Act::ShowNotAttempted, Act::ColourByOutcome, Act::ColourByDirection,
          Act::ColourByProfile, Act::LogarithmicHeight, Act::ShowTimeMarks, Act::OnlyMarked})
        (*this)[act].setCheckable(true);
    (*this)[Act::Quit].setMenuRole(QAction::QuitRole);
    (*this)[Act::About].setMenuRole(QAction::AboutRole);
    (*this)[Act::Settings].setMenuRole(QAction::PreferencesRole);
    (*this)[Act::AboutQt].setMenuRole(QAction::AboutQtRole);
    setShortcuts();
    setIcons(window);
    retranslate();
    window.installEventFilter(this);
}

bool Actions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

// What has no keys here has an access key in the menu, in Arabic as well, where few letters can be
// underlined.
void Actions::setShortcuts()
{
    const auto set = [this](Act act, const QKeySequence& keys) { (*this)[act].setShortcut(keys); };
    set(Act::Open, QKeySequence::Open);
    set(Act::OpenFolder, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O));
    set(Act::Add, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    set(Act::Reopen, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    set(Act::Reload, QKeySequence(Qt::Key_F5));
    set(Act::Follow, QKeySequence(Qt::Key_F4));
    set(Act::Export, QKeySequence(Qt::CTRL | Qt::Key_E));
    set(Act::Report, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    set(Act::OpenNotes, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N));
    set(Act::SaveNotes, QKeySequence(Qt::CTRL | Qt::Key_S));
    set(Act::SaveNotesAs, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    set(Act::MarkConnection, QKeySequence(Qt::CTRL | Qt::Key_M));
    set(Act::WriteNote, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    set(Act::SelectMarked, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    set(Act::NextMarked, QKeySequence(Qt::Key_F2));
    set(Act::PreviousMarked, QKeySequence(Qt::SHIFT | Qt::Key_F2));
    set(Act::CloseWindow, QKeySequence(Qt::CTRL | Qt::Key_W));
    set(Act::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q));
    set(Act::CopyRows, QKeySequence::Copy);
    set(Act::CopyValue, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    set(Act::CopyAsFilter, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    set(Act::SelectAll, QKeySequence::SelectAll);
    set(Act::PasteText, QKeySequence::Paste);
    set(Act::TypeText, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    set(Act::Find, QKeySequence::Find);
    set(Act::FindInLines, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    set(Act::FindInLog, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F));
    set(Act::ShowTimeline, QKeySequence(Qt::CTRL | Qt::Key_T));
    set(Act::ShowTopValues, QKeySequence(Qt::CTRL | Qt::Key_B));
    set(Act::ShowDetails, QKeySequence(Qt::CTRL | Qt::Key_D));
    set(Act::ShowLog, QKeySequence(Qt::CTRL | Qt::Key_R));
    set(Act::ShowNotAttempted, QKeySequence(Qt::CTRL | Qt::Key_H));
    set(Act::ZoomIn, QKeySequence::ZoomIn);
    set(Act::ZoomOut, QKeySequence::ZoomOut);
    set(Act::ResetZoom, QKeySequence(Qt::CTRL | Qt::Key_0));
    set(Act::TimelineTable, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    set(Act::SavePicture, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B));
    set(Act::CopyPicture, QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_B));
    set(Act::ColourByOutcome, QKeySequence(Qt::CTRL | Qt::Key_1));
    set(Act::ColourByDirection, QKeySequence(Qt::CTRL | Qt::Key_2));
    set(Act::ColourByProfile, QKeySequence(Qt::CTRL | Qt::Key_3));
    set(Act::LogarithmicHeight, QKeySequence(Qt::CTRL | Qt::Key_4));
    set(Act::ShowTimeMarks, QKeySequence(Qt::CTRL | Qt::Key_5));
    set(Act::SortAscending, QKeySequence(Qt::Key_F7));
    set(Act::SortDescending, QKeySequence(Qt::Key_F8));
    set(Act::SortAsInLog, QKeySequence(Qt::Key_F9));
    set(Act::ShowCoverage, QKeySequence(Qt::CTRL | Qt::Key_L));
    set(Act::FilterForValue, QKeySequence(Qt::CTRL | Qt::Key_I));
    set(Act::ExcludeValue, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    set(Act::OnlyThisValue, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I));
    set(Act::AllOfUser, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U));
    set(Act::AllOfAddress, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_A));
    set(Act::AllOfNetwork, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W));
    set(Act::AllOfProfile, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    set(Act::FromThisTime, QKeySequence(Qt::ALT | Qt::Key_PageDown));
    set(Act::UntilThisTime, QKeySequence(Qt::ALT | Qt::Key_PageUp));
    set(Act::AroundThisTime, QKeySequence(Qt::ALT | Qt::Key_Home));
    set(Act::FilterUser, QKeySequence(Qt::CTRL | Qt::Key_U));
    set(Act::FilterProfile, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    set(Act::FilterTime, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_T));
    set(Act::OnlyMarked, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M));
    set(Act::SaveFilter, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S));
    set(Act::ManageFilters, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    set(Act::StepBack, QKeySequence(Qt::Key_Escape));
    set(Act::ClearFilters, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace));
    set(Act::Back, QKeySequence(Qt::ALT | Qt::Key_Left));
    set(Act::Forward, QKeySequence(Qt::ALT | Qt::Key_Right));
    set(Act::EarlierTime, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp));
    set(Act::LaterTime, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown));
    set(Act::NextFailed, QKeySequence(Qt::CTRL | Qt::Key_N));
    set(Act::PreviousFailed, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    set(Act::NextOfUser, QKeySequence(Qt::CTRL | Qt::Key_J));
    set(Act::PreviousOfUser, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    set(Act::NextOfAddress, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_J));
    set(Act::PreviousOfAddress, QKeySequence(Qt::CTRL | Qt::ALT | Qt::SHIFT | Qt::Key_J));
    set(Act::ShowInLog, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    set(Act::GoToLine, QKeySequence(Qt::CTRL | Qt::Key_G));
    set(Act::NextPane, QKeySequence(Qt::Key_F6));
    set(Act::PreviousPane, QKeySequence(Qt::SHIFT | Qt::Key_F6));
    set(Act::Settings, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    set(Act::FilterHelp, QKeySequence(Qt::SHIFT | Qt::Key_F1));
    set(Act::Shortcuts, QKeySequence(Qt::Key_F1));
}

void Actions::setIcons(const QWidget& window)
{
    const auto set = [&](Act act, const char* name, QStyle::StandardPixmap fallback) {
        (*this)[act].setIcon(QIcon::fromTheme(QString::fromLatin1(name),
                                              window.style()->standardIcon(fallback, nullptr, &window)));
    };
    set(Act::Open, "document-open", QStyle::SP_DialogOpenButton);
    set(Act::OpenFolder, "folder-open", QStyle::SP_DirOpenIcon);
    set(Act::Add, "list-add", QStyle::SP_FileDialogNewFolder);
    set(Act::Reload, "view-refresh", QStyle::SP_BrowserReload);
    set(Act::Export, "document-save-as", QStyle::SP_DialogSaveButton);
    set(Act::Back, "go-previous", QStyle::SP_ArrowBack);
    set(Act::Forward, "go-next", QStyle::SP_ArrowForward);
}

void Actions::retranslate()
{
    for (std::size_t i = 0; i < kActCount; ++i) {
        QAction& action = *m_actions[i];
        action.setText(text(static_cast<Act>(i)));
        // What buttons show: Qt would leave the access key of Korean in it, "열기(O)".
        const QString bare = withoutAccessKey(action.text());
        action.setIconText(bare);
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        //: tooltip of a button; %1 is what it does, %2 are keys such as Ctrl+O
        setPlainToolTip(action, keys.isEmpty() ? bare : tr("%1 (%2)").arg(bare, keys));
    }
}

} // namespace authloupe
