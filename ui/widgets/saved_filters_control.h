// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/saved_filters.h"

#include <QObject>

class QMainWindow;

namespace authloupe {

class Actions;
class DocumentQuery;
class SavedFiltersMenu;
class Settings;

// Saves the filter in force under a name, and applies those that were saved.
class SavedFiltersControl final : public QObject {
    Q_OBJECT

public:
    // All of them outlive this object.
    SavedFiltersControl(QMainWindow& window, const Actions& actions, SavedFiltersMenu& menu,
                        DocumentQuery& query, Settings& settings);

private:
    void refresh();
    void save();
    void showAll();
    void apply(const SavedFilter& saved);

    QMainWindow& m_window;
    const Actions& m_actions;
    SavedFiltersMenu& m_menu;
    DocumentQuery& m_query;
    Settings& m_settings;
};

} // namespace authloupe
