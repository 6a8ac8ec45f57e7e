// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shortcuts_dialog.h"

#include "widgets/dialog_buttons.h"
#include "widgets/plain_text.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace authloupe {

ShortcutsDialog::ShortcutsDialog(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent),
      m_table(new QTableWidget(0, 2, this))
{
    //: title of the dialog that lists the keys
    setWindowTitle(tr("Keyboard shortcuts"));
    m_table->setAccessibleName(windowTitle());
    //: header of a column: names of keys such as Ctrl+O
    const QString keys = tr("Keys");
    //: header of a column: what the keys do
    const QString does = tr("Action");
    m_table->setHorizontalHeaderLabels({keys, does});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    addMenus(menus);
    addOthers();
    // As wide as the words; where the screen is too narrow for them, they wrap.
    m_table->resizeColumnsToContents();
    const int wanted = m_table->columnWidth(0) + m_table->columnWidth(1)
                       + m_table->verticalScrollBar()->sizeHint().width()
                       + fontMetrics().averageCharWidth() * 8;
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto* const buttons = dialogButtons(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {wanted, fontMetrics().lineSpacing() * 30});
}

void ShortcutsDialog::add(const QString& keys, const QString& text)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(keys));
    m_table->setItem(row, 1, new QTableWidgetItem(text));
}

void ShortcutsDialog::addMenus(const QMenuBar& menus)
{
    for (const QAction* menu : menus.actions())
        if (menu->menu() != nullptr)
            addMenu(*menu->menu());
}

void ShortcutsDialog::addMenu(const QMenu& menu)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            addMenu(*action->menu());
        else if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText), withoutAccessKey(action->text()));
    }
}

void ShortcutsDialog::addOthers()
{
    //: name of a key and a mouse action
    const QString drag = tr("Drag on the timeline");
    //: in the list of keyboard shortcuts
    add(drag, tr("Show only this time range"));
    //: name of a mouse action
    const QString wheel = tr("Wheel on the timeline");
    //: in the list of keyboard shortcuts
    add(wheel, tr("Zoom in and out"));
    //: names of keys on the timeline
    const QString arrows = tr("Arrow keys on the timeline");
    //: in the list of keyboard shortcuts; Shift and Enter are keys
    add(arrows, tr("Move from bar to bar; with Shift extend a range, with Enter filter by it"));
    //: names of keys on the timeline
    const QString range = tr("Ctrl and arrow keys on the timeline");
    //: in the list of keyboard shortcuts; Shift, Up and Down are keys
    add(range, tr("Move the selected time range; with Shift its end, with Up and Down its start"));
    //: name of a mouse action: the strip at the upper end of the selected range
    const QString strip = tr("Drag the strip above the selected time range");
    //: in the list of keyboard shortcuts
    add(strip, tr("Move the selected time range"));
    //: names of keys in the fields for the start and the end of a stretch of time
    const QString escape = tr("Esc in a time field");
    //: in the list of keyboard shortcuts
    add(escape, tr("Take back what was typed"));
    //: names of keys in the table
    const QString menuKey = tr("Menu key or Shift+F10 in the table");
    //: in the list of keyboard shortcuts
    add(menuKey, tr("What can be done with the current cell"));
    //: names of keys in the pane with lists of users, addresses and so on
    const QString enter = tr("Enter in the top values");
    //: in the list of keyboard shortcuts; value: a user, an address and so on
    add(enter, tr("Filter by this value"));
    //: names of keys in the pane with all lines of the log
    const QString enterInLog = tr("Enter in the whole log");
    //: in the list of keyboard shortcuts
    add(enterInLog, tr("Show the connection of the line"));
    //: names of keys in the tab with the log lines of a connection
    const QString enterInLines = tr("Enter in the raw log lines");
    //: in the list of keyboard shortcuts
    add(enterInLines, tr("Show the line in the whole log"));
    //: names of keys in the pane with all lines of the log
    const QString findInLog = tr("F3 and Shift+F3 in the whole log");
    //: in the list of keyboard shortcuts
    add(findInLog, tr("Find next and find previous"));
    //: names of keys on a chip of the filter
    const QString remove = tr("Delete on a filter chip");
    //: in the list of keyboard shortcuts
    add(remove, tr("Remove this filter"));
}

} // namespace authloupe
