// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/saved_filters_menu.h"

#include "bridge/settings.h"
#include "models/display_text.h"
#include "widgets/plain_text.h"

#include <QEvent>

#include <algorithm>

namespace authloupe {
namespace {

constexpr std::size_t kMostEntries = 20; // the dialog has all
constexpr int kNameCharacters = 64;

} // namespace

SavedFiltersMenu::SavedFiltersMenu(Settings& settings, QAction& save, QAction& more, QWidget* parent)
    : QMenu(parent),
      m_settings(settings),
      m_save(save),
      m_more(more)
{
    connect(&settings, &Settings::savedFiltersChanged, this, &SavedFiltersMenu::fill);
    fill();
}

void SavedFiltersMenu::setUsable(bool usable)
{
    if (usable == m_usable)
        return;
    m_usable = usable;
    fill();
}

void SavedFiltersMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QMenu::changeEvent(event);
}

void SavedFiltersMenu::fill()
{
    //: menu title: filters that were saved under a name
    setTitle(tr("Sa&ved filters"));
    clear();
    const SavedFilters filters = m_settings.savedFilters();
    for (std::size_t i = 0; i < std::min(filters.size(), kMostEntries); ++i) {
        QAction* const action =
            addAction(withoutMnemonics(isolated(displayText(filters[i].name, kNameCharacters))));
        action->setEnabled(m_usable);
        // Queued: what it brings about may fill the menu anew.
        const auto choose = [this, filter = filters[i]] { Q_EMIT chosen(filter); };
        connect(action, &QAction::triggered, this, choose, Qt::QueuedConnection);
    }
    if (filters.empty()) {
        //: in the menu of saved filters, when there is none
        addAction(tr("No filter is saved yet"))->setEnabled(false);
    }
    addSeparator();
    addAction(&m_save);
    addAction(&m_more);
}

} // namespace authloupe
