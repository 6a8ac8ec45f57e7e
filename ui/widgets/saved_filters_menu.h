// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/saved_filters.h"

#include <QMenu>

namespace authloupe {

class Settings;

// The filters that were saved, by their names, and what is done with them.
class SavedFiltersMenu final : public QMenu {
    Q_OBJECT

public:
    // `more` asks for the dialog with all of them. Both belong to the window.
    SavedFiltersMenu(Settings& settings, QAction& save, QAction& more, QWidget* parent);

    // Filters can be applied: a log is open.
    void setUsable(bool usable);

Q_SIGNALS:
    void chosen(const authloupe::SavedFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    Settings& m_settings;
    QAction& m_save;
    QAction& m_more;
    bool m_usable = false;
};

} // namespace authloupe
