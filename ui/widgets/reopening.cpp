// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reopening.h"

#include "bridge/settings.h"
#include "models/session_table_model.h"
#include "widgets/actions.h"
#include "widgets/document_query.h"
#include "widgets/session_table_view.h"

#include <QAction>

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

constexpr std::size_t kMostSelected = 200'000;
constexpr std::size_t kLargestText = std::size_t{16} << 20;

// What comes through a pipe comes once, and a large text is not kept for nothing.
bool canComeBack(const std::vector<LoadInput>& inputs)
{
    return !inputs.empty() && std::ranges::all_of(inputs, [](const LoadInput& input) {
        return input.isFile() || (input.text && input.text->size() <= kLargestText);
    });
}

bool areSame(const std::vector<LoadInput>& some, const std::vector<LoadInput>& others)
{
    return std::ranges::equal(some, others, [](const LoadInput& a, const LoadInput& b) {
        return a.path == b.path && a.text == b.text && a.source == b.source && a.allLevels == b.allLevels;
    });
}

bool areFiles(const std::vector<LoadInput>& inputs)
{
    return std::ranges::all_of(inputs, &LoadInput::isFile);
}

} // namespace

Reopening::Reopening(const Actions& actions, SessionTableView& table, DocumentQuery& query,
                     Settings& settings, QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_table(table),
      m_query(query),
      m_settings(settings)
{
    for (std::vector<ClosedPath>& paths : settings.closedLogs()) {
        Closed& closed = m_closed.emplace_back();
        for (ClosedPath& each : paths) {
            LoadInput& input = closed.inputs.emplace_back();
            input.path = std::move(each.path);
            input.allLevels = each.allLevels;
        }
    }
    m_closed.resize(std::min(m_closed.size(), kMost));
    connect(&actions[Act::Reopen], &QAction::triggered, this, &Reopening::reopen);
    // Queued: when the table has taken the result too.
    connect(&query, &DocumentQuery::resultReady, this, &Reopening::selectAgain, Qt::QueuedConnection);
    refresh();
}

Reopening::Identity Reopening::identityOf(const Snapshot& snapshot, SessionRow current)
{
    Identity identity;
    for (const FileInfo& file : snapshot.files())
        identity.files.push_back({file.path, file.bytes, file.lines});
    identity.sessions = snapshot.sessionCount();
    identity.attempts = snapshot.attemptCount();
    identity.messages = snapshot.messageCount();
    if (raw(current) < snapshot.sessionCount())
        identity.current = keyOf(snapshot, snapshot.session(current));
    return identity;
}

// Nothing when it could not be opened again.
std::optional<Reopening::Closed> Reopening::shown() const
{
    const QueryResultPtr& result = m_query.result();
    if (!result || !canComeBack(m_inputs))
        return std::nullopt;
    Closed closed;
    closed.inputs = m_inputs;
    closed.filter = m_query.filter();
    closed.off = m_query.switchedOff();
    // Else nothing of it was shown yet.
    const bool isShown = result->document == m_document;
    if (isShown && result->snapshot->isComplete() && m_table.selectedCount() <= kMostSelected) {
        closed.selected = m_table.selectedSessions();
        std::ranges::sort(closed.selected);
        closed.current = m_table.currentSession();
        closed.identity = identityOf(*result->snapshot, closed.current);
    }
    return closed;
}

void Reopening::reopen()
{
    if (m_closed.empty())
        return;
    m_asked = m_closed.front();
    Q_EMIT chosen(m_asked->inputs);
}

void Reopening::leave(const std::vector<LoadInput>& next)
{
    m_entered.reset();
    std::optional<Closed> closed = shown();
    if (closed && areSame(closed->inputs, next))
        closed.reset(); // it is opened once more
    std::erase_if(m_closed, [&](const Closed& each) {
        return areSame(each.inputs, next) || (closed && areSame(each.inputs, closed->inputs));
    });
    const bool isReopened = m_asked && areSame(m_asked->inputs, next);
    // To the end after a reopening: so the next one does not come back here, but goes on to those before.
    if (closed && isReopened)
        m_closed.push_back(*std::move(closed));
    else if (closed)
        m_closed.push_front(*std::move(closed));
    m_closed.resize(std::min(m_closed.size(), kMost));
    if (isReopened)
        m_entered = std::exchange(m_asked, std::nullopt);
    m_asked.reset();
    refresh();
}

void Reopening::enter(const std::vector<LoadInput>& inputs, quint64 document)
{
    const bool isNew = document != m_document;
    m_inputs = inputs;
    m_document = document;
    if (isNew && m_entered)
        m_query.setChoices(m_entered->filter, m_entered->off);
}

// As soon as the whole log is there. Whoever has selected something meanwhile keeps that.
void Reopening::selectAgain()
{
    const QueryResultPtr& result = m_query.result();
    if (!m_entered || !result || result->document != m_document || !result->snapshot->isComplete())
        return;
    const std::optional<Closed> entered = std::exchange(m_entered, std::nullopt);
    if (entered->selected.empty() || m_table.selectedCount() > 0)
        return;
    if (identityOf(*result->snapshot, entered->current) != entered->identity) {
        //: message above the table, after a log that was closed has been opened again
        const auto sentence = [] {
            return tr(
                "The log has changed since it was closed. The filter is back, but nothing is selected.");
        };
        Q_EMIT told(MessageBar::Severity::Information, sentence);
        return;
    }
    (void)m_table.selectSessions(entered->selected);
    m_table.makeCurrent(entered->current);
}

void Reopening::store()
{
    std::deque<Closed> closed = m_closed;
    if (auto last = shown())
        closed.push_front(*std::move(last));
    std::vector<std::vector<ClosedPath>> paths;
    for (const Closed& each : closed) {
        if (!areFiles(each.inputs) || paths.size() == kMost)
            continue;
        std::vector<ClosedPath>& some = paths.emplace_back();
        for (const LoadInput& input : each.inputs)
            some.push_back({input.path, input.allLevels});
    }
    m_settings.setClosedLogs(paths);
}

void Reopening::refresh()
{
    m_actions[Act::Reopen].setEnabled(!m_closed.empty());
}

} // namespace authloupe
