// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window_dialogs.h"

#include "widgets/about_dialog.h"
#include "widgets/actions.h"
#include "widgets/bin_table_dialog.h"
#include "widgets/coverage_dialog.h"
#include "widgets/details_table.h"
#include "widgets/filter_help.h"
#include "widgets/shortcuts_dialog.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>

namespace authloupe {

namespace {

void bringToFront(QDialog& dialog)
{
    dialog.show();
    dialog.raise();
    dialog.activateWindow();
}

} // namespace

WindowDialogs::WindowDialogs(QMainWindow& window, const Actions& actions) : QObject(&window), m_window(window)
{
    connect(&actions[Act::ShowCoverage], &QAction::triggered, this, &WindowDialogs::showCoverage);
    connect(&actions[Act::TimelineTable], &QAction::triggered, this, &WindowDialogs::showBinTable);
    connect(&actions[Act::FilterHelp], &QAction::triggered, this, &WindowDialogs::showFilterHelp);
    connect(&actions[Act::Shortcuts], &QAction::triggered, this, &WindowDialogs::showShortcuts);
    connect(&actions[Act::About], &QAction::triggered, this, [this] { showAbout(&m_window); });
    connect(&actions[Act::AboutQt], &QAction::triggered, qApp, &QApplication::aboutQt);
}

void WindowDialogs::setResult(const QueryResultPtr& result)
{
    const bool newSnapshot = !m_result || !result || m_result->snapshot != result->snapshot;
    m_result = result;
    if (m_coverage && newSnapshot)
        m_coverage->setSnapshot(result ? result->snapshot : nullptr, m_inputs);
    if (m_bins)
        m_bins->setResult(result);
}

void WindowDialogs::showCoverage()
{
    if (!m_coverage) {
        m_coverage = new CoverageDialog(&m_window);
        m_coverage->setAttribute(Qt::WA_DeleteOnClose);
        m_coverage->setSnapshot(m_result ? m_result->snapshot : nullptr, m_inputs);
        m_coverage->showWhatMatters();
        for (DetailsTable* const table : m_coverage->findChildren<DetailsTable*>())
            connect(table, &DetailsTable::copyRefused, this, &WindowDialogs::copyRefused);
    }
    bringToFront(*m_coverage);
}

void WindowDialogs::showBinTable()
{
    if (!m_bins) {
        m_bins = new BinTableDialog(&m_window);
        m_bins->setAttribute(Qt::WA_DeleteOnClose);
        m_bins->setResult(m_result);
    }
    bringToFront(*m_bins);
}

void WindowDialogs::showFilterHelp()
{
    if (!m_filterHelp) {
        m_filterHelp = new FilterHelp(&m_window);
        m_filterHelp->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(*m_filterHelp);
}

void WindowDialogs::showShortcuts()
{
    ShortcutsDialog dialog(*m_window.menuBar(), &m_window);
    dialog.exec();
}

} // namespace authloupe
