// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cell_actions.h"

#include "bridge/settings.h"
#include "models/clipboard_text.h"
#include "models/session_table_model.h"
#include "query/filter_language.h"
#include "widgets/actions.h"
#include "widgets/document_query.h"
#include "widgets/session_table_view.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace authloupe {

namespace {

// A text field that has the focus takes these keys for itself, and so may another table: they are the table's
// only.
constexpr std::array kOfTable{Act::CopyRows, Act::CopyValue, Act::CopyAsFilter, Act::SelectAll};

constexpr std::array kOfRow{
    std::pair{Act::AllOfUser, ValueGroup::Users}, std::pair{Act::AllOfAddress, ValueGroup::Addresses},
    std::pair{Act::AllOfNetwork, ValueGroup::Networks}, std::pair{Act::AllOfProfile, ValueGroup::Profiles}};

bool isFailed(Outcome outcome)
{
    return outcome == Outcome::Failed || outcome == Outcome::SucceededAfterFailure
           || outcome == Outcome::Error;
}

} // namespace

CellActions::CellActions(const Actions& actions, SessionTableView& table, DocumentQuery& query,
                         const Settings& settings, QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_table(table),
      m_query(query),
      m_settings(settings)
{
    for (const Act act : kOfTable) {
        actions[act].setShortcutContext(Qt::WidgetWithChildrenShortcut);
        static_cast<QWidget*>(actions[act].parent())->removeAction(&actions[act]);
        table.addAction(&actions[act]);
    }
    const auto on = [&](Act act, auto&& does) { connect(&actions[act], &QAction::triggered, this, does); };
    on(Act::FilterForValue, [this] { applyValues(byCell(CellVerb::Include)); });
    on(Act::ExcludeValue, [this] { applyValues(byCell(CellVerb::Exclude)); });
    on(Act::OnlyThisValue, [this] { applyValues(onlyCell()); });
    for (const auto& [act, group] : kOfRow)
        on(act, [this, group = group] { applyValues(ofRow(group)); });
    on(Act::FromThisTime, [this] { applyIf(filterFromTime(m_query.filter(), currentTime())); });
    on(Act::UntilThisTime, [this] { applyIf(filterUntilTime(m_query.filter(), currentTime())); });
    on(Act::AroundThisTime,
       [this] { applyIf(filterAroundTime(m_query.filter(), currentTime(), m_settings.spanAround())); });
    on(Act::CopyRows, [this] { copyRows(); });
    on(Act::CopyAsFilter, [this] { copyAsFilter(); });
    on(Act::CopyValue, [this] { copyValue(); });
    on(Act::SelectAll, [this] { m_table.selectAll(); });
    on(Act::SortAscending, [this] { sort(false); });
    on(Act::SortDescending, [this] { sort(true); });
    on(Act::SortAsInLog, [this] { m_query.setOrder({}); });
    on(Act::NextFailed, [this] { goToFailed(1); });
    on(Act::PreviousFailed, [this] { goToFailed(-1); });
    connect(&m_table, &SessionTableView::sortRequested, &m_query, &DocumentQuery::setOrder);
    connect(&m_table, &SessionTableView::currentSessionChanged, this, &CellActions::refresh);
    connect(m_table.selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            &CellActions::refresh);
    connect(&m_table, &SessionTableView::selectionCountChanged, this, &CellActions::refresh);
    connect(&m_table, &SessionTableView::dragRefused, this, [this] {
        //: message above the table after selected rows were dragged with the mouse
        const auto sentence = [] {
            return tr("That is more than can be dragged into another program. Export the rows instead.");
        };
        Q_EMIT refused(MessageBar::Severity::Information, sentence);
    });
    refresh();
}

void CellActions::refresh()
{
    const bool any = m_table.sessions().rowCount() > 0;
    const bool current = any && m_table.currentIndex().isValid();
    for (const Act act : {Act::SelectAll, Act::NextFailed, Act::PreviousFailed})
        m_actions[act].setEnabled(any);
    for (const Act act : {Act::CopyValue, Act::ShowInLog, Act::SortAscending, Act::SortDescending})
        m_actions[act].setEnabled(current);
    m_actions[Act::CopyRows].setEnabled(m_table.selectedCount() > 0);
    m_actions[Act::SortAsInLog].setEnabled(any && !m_query.order().fileOrder);
    refreshFilters();
    m_actions[Act::AroundThisTime].setEnabled(currentTime().isValid());
    m_actions[Act::FromThisTime].setEnabled(filterFromTime(m_query.filter(), currentTime()).has_value());
    m_actions[Act::UntilThisTime].setEnabled(filterUntilTime(m_query.filter(), currentTime()).has_value());
}

// Asks and makes no filter: all of this is asked again whenever a log that grows is published.
void CellActions::refreshFilters()
{
    const SessionRow row = m_table.currentSession();
    const std::optional<SessionField> field = m_table.currentField();
    const Snapshot* const snapshot =
        row == kNoSession ? nullptr : m_table.sessions().result()->snapshot.get();
    const auto can = [&](const Filter& from, CellVerb verb) {
        return snapshot && field && canFilterByCell(from, *snapshot, row, *field, verb);
    };
    m_actions[Act::FilterForValue].setEnabled(can(m_query.filter(), CellVerb::Include));
    m_actions[Act::ExcludeValue].setEnabled(can(m_query.filter(), CellVerb::Exclude));
    const bool canAlone = can({}, CellVerb::Include);
    for (const Act act : {Act::OnlyThisValue, Act::CopyAsFilter})
        m_actions[act].setEnabled(canAlone);
    for (const auto& [act, group] : kOfRow)
        m_actions[act].setEnabled(snapshot && canFilterByRow(*snapshot, row, group));
}

std::optional<Filter> CellActions::byCell(CellVerb verb) const
{
    const SessionRow row = m_table.currentSession();
    const std::optional<SessionField> field = m_table.currentField();
    if (row == kNoSession || !field)
        return std::nullopt;
    return filterByCell(m_query.filter(), *m_table.sessions().result()->snapshot, row, *field, verb);
}

std::optional<Filter> CellActions::onlyCell() const
{
    const SessionRow row = m_table.currentSession();
    const std::optional<SessionField> field = m_table.currentField();
    if (row == kNoSession || !field)
        return std::nullopt;
    return filterByCell({}, *m_table.sessions().result()->snapshot, row, *field, CellVerb::Include);
}

std::optional<Filter> CellActions::ofRow(ValueGroup group) const
{
    const SessionRow row = m_table.currentSession();
    return row == kNoSession ? std::nullopt : filterOfRow(*m_table.sessions().result()->snapshot, row, group);
}

LogTime CellActions::currentTime() const
{
    const SessionRow row = m_table.currentSession();
    return row == kNoSession ? kNoTime : m_table.sessions().result()->snapshot->session(row).firstTime;
}

void CellActions::applyIf(const std::optional<Filter>& filter)
{
    if (filter)
        m_query.setFilter(*filter);
}

void CellActions::applyValues(const std::optional<Filter>& filter)
{
    if (filter)
        m_query.setFilter(*filter);
    else
        tellTooManyValues();
}

// Where all attempts or messages of the connection were looked at only now.
void CellActions::tellTooManyValues()
{
    if (m_table.currentSession() == kNoSession)
        return;
    //: message above the table: nothing was filtered or copied, since the connection has too many users or
    //: senders
    const auto sentence = [] { return tr("This connection has more values than a filter can hold."); };
    Q_EMIT refused(MessageBar::Severity::Information, sentence);
}

void CellActions::copyRows()
{
    const QueryResultPtr& result = m_table.sessions().result();
    if (!result)
        return;
    const std::size_t selected = m_table.selectedCount();
    const auto text = selected <= kMostCopiedRows
                          ? rowsAsText(*result->snapshot, m_table.selectedSessions(), m_table.shownFields())
                          : std::nullopt;
    if (text)
        QGuiApplication::clipboard()->setText(*text);
    else
        refuseCopy();
}

void CellActions::refuseCopy()
{
    //: message above the table after Copy
    const auto sentence = [] {
        return tr("That is more than the clipboard should hold. Export the rows instead.");
    };
    Q_EMIT refused(MessageBar::Severity::Information, sentence);
}

void CellActions::copyValue()
{
    const SessionRow row = m_table.currentSession();
    const std::optional<SessionField> field = m_table.currentField();
    if (row != kNoSession && field)
        QGuiApplication::clipboard()->setText(
            valueAsText(*m_table.sessions().result()->snapshot, row, *field));
}

void CellActions::copyAsFilter()
{
    if (const auto filter = onlyCell())
        QGuiApplication::clipboard()->setText(QString::fromStdString(toText(*filter)));
    else
        tellTooManyValues();
}

void CellActions::sort(bool descending)
{
    if (const std::optional<SessionField> field = m_table.currentField())
        m_query.setOrder({*field, descending, false});
}

void CellActions::goToFailed(int step)
{
    const QueryResultPtr& result = m_table.sessions().result();
    if (!result)
        return;
    const int rows = m_table.sessions().rowCount();
    for (int row = m_table.currentIndex().row() + step; row >= 0 && row < rows; row += step) {
        const auto session = raw(m_table.sessions().sessionRow(row));
        const auto& chunk = result->snapshot->sessionChunk(session / kRowsPerChunk);
        if (isFailed(chunk.outcome[session % kRowsPerChunk])) {
            m_table.goToRow(row);
            m_table.setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    //: message above the table: no further row with a failed authentication in the direction that was asked
    //: for
    const auto sentence = [] { return tr("There is no further row with a failed authentication."); };
    Q_EMIT refused(MessageBar::Severity::Information, sentence);
}

} // namespace authloupe
