// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/view_actions.h"

#include "widgets/actions.h"
#include "widgets/column_menu.h"
#include "widgets/details_pane.h"
#include "widgets/document_page.h"
#include "widgets/document_query.h"
#include "widgets/filter_bar.h"
#include "widgets/session_table_view.h"
#include "widgets/timeline_view.h"
#include "widgets/top_bar.h"
#include "widgets/top_values_pane.h"
#include "widgets/value_filter.h"
#include "widgets/whole_log_pane.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QShortcut>

#include <array>
#include <optional>

namespace authloupe {

ViewActions::ViewActions(const Actions& actions, TopBar& top, DocumentPage& document, DocumentQuery& query,
                         QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_top(top),
      m_document(document),
      m_query(query)
{
    connectFilter();
    connectPanes();
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F10, &document), &QShortcut::activated, this,
            &ViewActions::openMenuByKey);
    connect(&query, &DocumentQuery::filterChanged, this, &ViewActions::refresh);
    connect(&query, &DocumentQuery::resultReady, this, &ViewActions::refresh);
    refresh();
}

// Qt sends it for the menu key alone.
void ViewActions::openMenuByKey()
{
    QWidget* const widget = QApplication::focusWidget();
    if (widget == nullptr)
        return;
    const QPoint middle = widget->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, widget->mapToGlobal(middle));
    QApplication::sendEvent(widget, &event);
}

void ViewActions::refresh()
{
    const bool open = m_query.result() != nullptr;
    for (const Act act :
         {Act::Find, Act::FindInLines, Act::ShowCoverage, Act::FilterUser, Act::FilterProfile,
          Act::ShowTimeline, Act::ShowTopValues, Act::ShowDetails, Act::ShowLog, Act::FindInLog,
          Act::GoToLine, Act::NextPane, Act::PreviousPane, Act::Columns, Act::OnlyMarked})
        m_actions[act].setEnabled(open);
    m_actions[Act::Back].setEnabled(open && m_query.history().canGoBack());
    m_actions[Act::Forward].setEnabled(open && m_query.history().canGoForward());
    m_actions[Act::OnlyMarked].setChecked(m_query.filter().marked == true);
    m_actions[Act::ClearFilters].setEnabled(open && !m_query.isClear());
}

void ViewActions::connectFilter()
{
    const auto on = [this](Act act, auto&& does) {
        connect(&m_actions[act], &QAction::triggered, this, does);
    };
    on(Act::Back, [this] { m_query.history().back(); });
    on(Act::Forward, [this] { m_query.history().forward(); });
    on(Act::ClearFilters, [this] { m_query.clearFilter(); });
    on(Act::StepBack, [this] { stepBack(); });
    on(Act::Find, [this] { m_top.filterBar().focusSearch(); });
    // Not toggled: the check mark also follows the filter.
    on(Act::OnlyMarked, [this] {
        Filter filter = m_query.filter();
        filter.marked = filter.marked == true ? std::nullopt : std::optional(true);
        m_query.setFilter(filter);
        refresh(); // Qt has changed the check mark already
    });
    on(Act::FilterUser, [this] { m_top.filterBar().focusUser(); });
    on(Act::FilterProfile, [this] { m_top.filterBar().focusProfile(); });
}

void ViewActions::connectPanes()
{
    SessionTableView* const table = &m_document.table();
    connect(&m_top, &TopBar::leftForRows, &m_document, &DocumentPage::focusRows);
    connect(table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this, table](const QPoint& at) { showColumnMenu(*table, m_query, m_actions, at); });
    const auto on = [this](Act act, auto&& does) {
        connect(&m_actions[act], &QAction::triggered, this, does);
    };
    on(Act::Columns, [table] { chooseColumns(*table); });
    on(Act::FindInLines, [this] {
        m_actions[Act::ShowDetails].setChecked(true);
        m_document.details().findInLines();
    });
    on(Act::FindInLog, [this] {
        m_actions[Act::ShowLog].setChecked(true);
        m_document.wholeLog().focusSearch();
    });
    on(Act::GoToLine, [this] {
        m_actions[Act::ShowLog].setChecked(true);
        m_document.wholeLog().focusLine();
    });
    connect(&m_document.details(), &DetailsPane::placeRequested, this, [this](const LogPosition& place) {
        m_actions[Act::ShowLog].setChecked(true);
        m_document.wholeLog().goTo(place);
    });
    on(Act::ShowInLog, [this] {
        m_actions[Act::ShowLog].setChecked(true);
        m_document.wholeLog().goToSession();
    });
    connect(&m_document.topValues(), &TopValuesPane::filterRequested, this,
            [this](ValueGroup group, const std::string& value, CellVerb verb) {
                m_query.setFilter(filterByValue(m_query.filter(), group, value, verb));
            });
    on(Act::NextPane, [this] { moveFocus(1); });
    on(Act::PreviousPane, [this] { moveFocus(-1); });
}

void ViewActions::stepBack()
{
    if (m_top.filterBar().clearFocusedField())
        return;
    if (m_document.timeline().isZoomed())
        m_document.timeline().resetZoom();
    else if (!m_query.filter().time.isEverything())
        m_query.setTimeRange({});
    else if (!m_query.filter().isEverything())
        m_query.clearFilter();
    else
        Q_EMIT nothingToStepBack();
}

void ViewActions::moveFocus(int step)
{
    constexpr int kCount = 6;
    const std::array<QWidget*, kCount> panes{&m_top,
                                             &m_document.timeline(),
                                             &m_document.rows(),
                                             &m_document.topValues(),
                                             &m_document.details(),
                                             &m_document.wholeLog()};
    const auto pane = [&](int i) { return panes[static_cast<std::size_t>(i)]; };
    int at = step > 0 ? kCount - 1 : 0;
    for (int i = 0; i < kCount; ++i)
        if (pane(i) == QApplication::focusWidget() || pane(i)->isAncestorOf(QApplication::focusWidget()))
            at = i;
    do
        at = (at + step + kCount) % kCount;
    while (!pane(at)->isVisible());
    // Focus proxies of panes that have fields above the proxy would have Tab skip the fields.
    if (pane(at) == &m_top)
        m_top.filterBar().focusUser();
    else if (pane(at) == &m_document.timeline())
        m_document.timeline().focusCanvas();
    else if (pane(at) == &m_document.wholeLog())
        m_document.wholeLog().focusText();
    else
        pane(at)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace authloupe
