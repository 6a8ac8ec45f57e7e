// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/recent_menu.h"

#include "bridge/recent_files.h"
#include "models/error_text.h"
#include "widgets/plain_text.h"

#include <QEvent>

namespace authloupe {

RecentMenu::RecentMenu(RecentFiles& files, QWidget* parent) : QMenu(parent), m_files(files)
{
    connect(&m_files, &RecentFiles::changed, this, &RecentMenu::fill);
    connect(this, &QMenu::aboutToShow, &m_files, &RecentFiles::check);
    fill();
}

void RecentMenu::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QMenu::changeEvent(event);
}

void RecentMenu::fill()
{
    //: menu title: files opened last
    setTitle(tr("Recen&t files"));
    clear();
    for (const RecentFile& file : m_files.entries()) {
        QAction* const action = addAction(withoutMnemonics(shownPath(file.path)));
        action->setEnabled(!file.missing);
        // Queued: opening changes the list, and the entry must not be gone while it is still in its signal.
        const auto choose = [this, path = file.path] { Q_EMIT chosen(path); };
        connect(action, &QAction::triggered, this, choose, Qt::QueuedConnection);
    }
    addSeparator();
    //: menu entry that forgets the files opened last
    QAction* const forget = addAction(tr("&Clear list"));
    connect(forget, &QAction::triggered, &m_files, &RecentFiles::clear, Qt::QueuedConnection);
    menuAction()->setEnabled(!m_files.entries().empty());
}

} // namespace authloupe
