// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/saved_filters_control.h"

#include "bridge/settings.h"
#include "query/filter_language.h"
#include "widgets/actions.h"
#include "widgets/document_query.h"
#include "widgets/plain_text.h"
#include "widgets/save_filter_dialog.h"
#include "widgets/saved_filters_dialog.h"
#include "widgets/saved_filters_menu.h"

#include <QAction>
#include <QMainWindow>

#include <algorithm>
#include <string>
#include <vector>

namespace authloupe {

SavedFiltersControl::SavedFiltersControl(QMainWindow& window, const Actions& actions, SavedFiltersMenu& menu,
                                         DocumentQuery& query, Settings& settings)
    : QObject(&window),
      m_window(window),
      m_actions(actions),
      m_menu(menu),
      m_query(query),
      m_settings(settings)
{
    connect(&actions[Act::SaveFilter], &QAction::triggered, this, &SavedFiltersControl::save);
    connect(&actions[Act::ManageFilters], &QAction::triggered, this, &SavedFiltersControl::showAll);
    connect(&query, &DocumentQuery::filterChanged, this, &SavedFiltersControl::refresh);
    connect(&query, &DocumentQuery::resultReady, this, &SavedFiltersControl::refresh);
    connect(&menu, &SavedFiltersMenu::chosen, this, &SavedFiltersControl::apply);
    refresh();
}

void SavedFiltersControl::refresh()
{
    const bool open = m_query.result() != nullptr;
    m_actions[Act::SaveFilter].setEnabled(open && !m_query.filter().isEverything());
    m_menu.setUsable(open);
}

void SavedFiltersControl::save()
{
    const Filter filter = m_query.filter();
    SavedFilters all = m_settings.savedFilters();
    const std::string text = toText(filter);
    const auto same = std::ranges::find(all, text, &SavedFilter::text);
    SaveFilterDialog dialog(SaveFilterDialog::Purpose::Save,
                            {same == all.end() ? std::string() : same->name, text}, all, &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto saved = savedFilter(dialog.name(), filter)) {
        putSaved(all, std::move(*saved));
        m_settings.setSavedFilters(all);
        return;
    }
    askPlain(&m_window, QMessageBox::Warning,
             //: a filter given on the command line can hold one
             tr("This filter cannot be saved: one of its texts holds a line end."), QString(),
             QMessageBox::Ok);
}

void SavedFiltersControl::showAll()
{
    std::vector<std::string> logs;
    if (m_query.result())
        for (const FileInfo& file : m_query.result()->snapshot->files())
            logs.push_back(file.path);
    SavedFiltersDialog dialog(m_settings, std::move(logs), &m_window);
    dialog.setUsable(m_query.result() != nullptr);
    connect(&dialog, &SavedFiltersDialog::chosen, this, &SavedFiltersControl::apply);
    dialog.exec();
}

void SavedFiltersControl::apply(const SavedFilter& saved)
{
    m_query.setFilter(parseFilter(saved.text).filter);
}

} // namespace authloupe
