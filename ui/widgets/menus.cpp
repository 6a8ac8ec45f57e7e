// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/menus.h"

#include "widgets/actions.h"
#include "widgets/kindred_actions.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>
#include <optional>

namespace authloupe {
namespace {

// An empty entry is a separator.
void add(QMenu& menu, const Actions& actions, std::initializer_list<std::optional<Act>> acts)
{
    for (const std::optional<Act>& act : acts)
        if (act)
            menu.addAction(&actions[*act]);
        else
            menu.addSeparator();
}

void addKindred(QMenu& menu, const Actions& actions)
{
    for (const KindredAct& kindred : kKindredActs)
        menu.addAction(&actions[kindred.act]);
}

} // namespace

Menus::Menus(QMainWindow& window, const Actions& actions, const Guests& guests)
    : QObject(&window),
      m_cell(new QMenu(&window))
{
    QMenuBar* const bar = window.menuBar();
    for (QMenu** menu : {&m_file, &m_edit, &m_view, &m_filter, &m_go, &m_settings, &m_help})
        *menu = bar->addMenu(QString());
    fill(actions, guests);
    retranslate();
    window.installEventFilter(this);
}

bool Menus::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Menus::fill(const Actions& actions, const Guests& guests)
{
    constexpr std::optional<Act> line;
    add(*m_file, actions, {Act::Open, Act::OpenFolder, Act::Add});
    m_file->addMenu(guests.recentFiles);
    add(*m_file, actions,
        {Act::OpenSample, Act::Reopen, line, Act::Reload, Act::Follow, line, Act::Export, Act::Report, line,
         Act::OpenNotes, Act::SaveNotes, Act::SaveNotesAs, line, Act::CloseWindow, Act::Quit});
    add(*m_edit, actions,
        {Act::CopyRows, Act::CopyValue, Act::CopyAsFilter, Act::SelectAll, line, Act::MarkConnection,
         Act::WriteNote, Act::SelectMarked, line, Act::PasteText, Act::TypeText, line, Act::Find,
         Act::FindInLines, Act::FindInLog});
    add(*m_view, actions,
        {Act::ShowTimeline,
         Act::ShowTopValues,
         Act::ShowDetails,
         Act::ShowLog,
         line,
         Act::ZoomIn,
         Act::ZoomOut,
         Act::ResetZoom,
         line,
         Act::ColourByOutcome,
         Act::ColourByDirection,
         Act::ColourByProfile,
         line,
         Act::LogarithmicHeight,
         Act::ShowTimeMarks,
         Act::ShowNotAttempted,
         Act::TimelineTable,
         Act::SavePicture,
         Act::CopyPicture,
         line,
         Act::Columns,
         Act::SortAscending,
         Act::SortDescending,
         Act::SortAsInLog,
         line,
         Act::ShowCoverage});
    add(*m_filter, actions,
        {Act::FilterForValue, Act::ExcludeValue, Act::OnlyThisValue, line, Act::AllOfUser, Act::AllOfAddress,
         Act::AllOfNetwork, Act::AllOfProfile, line, Act::FromThisTime, Act::UntilThisTime,
         Act::AroundThisTime, line, Act::FilterUser, Act::FilterProfile, Act::FilterTime, Act::OnlyMarked,
         line});
    m_filter->addMenu(guests.savedFilters);
    add(*m_filter, actions, {line, Act::StepBack, Act::ClearFilters});
    add(*m_go, actions,
        {Act::Back, Act::Forward, line, Act::EarlierTime, Act::LaterTime, line, Act::NextFailed,
         Act::PreviousFailed, line, Act::NextMarked, Act::PreviousMarked, line});
    addKindred(*m_go, actions);
    add(*m_go, actions, {line, Act::ShowInLog, Act::GoToLine, line, Act::NextPane, Act::PreviousPane});
    m_settings->addMenu(guests.language);
    m_settings->addMenu(guests.theme);
    add(*m_settings, actions, {line, Act::Settings});
    add(*m_help, actions, {Act::FilterHelp, Act::Shortcuts, line, Act::About, Act::AboutQt});
    add(*m_cell, actions,
        {Act::FilterForValue, Act::ExcludeValue, Act::OnlyThisValue, line, Act::AllOfUser, Act::AllOfAddress,
         Act::AllOfNetwork, Act::AllOfProfile, line, Act::FromThisTime, Act::UntilThisTime,
         Act::AroundThisTime, line});
    addKindred(*m_cell, actions);
    add(*m_cell, actions,
        {line, Act::ShowInLog, line, Act::CopyValue, Act::CopyAsFilter, Act::CopyRows, line,
         Act::MarkConnection, Act::WriteNote, line, Act::Export});
}

void Menus::retranslate()
{
    //: menu title
    m_file->setTitle(tr("&File"));
    //: menu title
    m_edit->setTitle(tr("&Edit"));
    //: menu title
    m_view->setTitle(tr("&View"));
    //: menu title; noun
    m_filter->setTitle(tr("Fi&lter", "noun"));
    //: menu title; moving between filters and rows
    m_go->setTitle(tr("&Go"));
    //: menu title
    m_settings->setTitle(tr("&Settings"));
    //: menu title
    m_help->setTitle(tr("&Help"));
}

} // namespace authloupe
