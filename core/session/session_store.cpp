// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_store.h"

#include <algorithm>

namespace authloupe {

namespace {

Outcome outcomeAfter(Outcome before, AttemptResult result) noexcept
{
    switch (before) {
    case Outcome::NotAttempted:
    case Outcome::Error:
        if (result == AttemptResult::Succeeded)
            return Outcome::Succeeded;
        return result == AttemptResult::Failed ? Outcome::Failed : Outcome::Error;
    case Outcome::Failed:
        return result == AttemptResult::Succeeded ? Outcome::SucceededAfterFailure : Outcome::Failed;
    case Outcome::Succeeded:
    case Outcome::SucceededAfterFailure: break;
    }
    return before;
}

// `by` is +1 or -1 modulo 2^64.
void countSession(Totals& totals, const Session& session, std::uint64_t by) noexcept
{
    (session.direction == Direction::Inbound ? totals.inbound : totals.outbound) += by;
    if (!session.openingSeen)
        totals.openedNotSeen += by;
    if (session.end == End::NotSeen)
        totals.endNotSeen += by;
    totals.outcomes[static_cast<std::size_t>(session.outcome)] += by;
}

void countAttempt(Totals& totals, Direction direction, AttemptResult result) noexcept
{
    const bool inbound = direction == Direction::Inbound;
    switch (result) {
    case AttemptResult::Succeeded: ++(inbound ? totals.inboundSucceeded : totals.outboundSucceeded); break;
    case AttemptResult::Failed: ++(inbound ? totals.inboundFailed : totals.outboundFailed); break;
    case AttemptResult::Error: ++(inbound ? totals.inboundErrors : totals.outboundErrors); break;
    }
}

} // namespace

SessionStore::SessionStore() = default;
SessionStore::~SessionStore() = default;

SessionRow SessionStore::appendSession(const Session& session)
{
    const SessionRow row{m_sessions.append()};
    setRow(writable(row), raw(row) & kRowMask, session);
    countSession(m_totals, session, 1);
    return row;
}

Session SessionStore::session(SessionRow row) const noexcept
{
    return m_sessions.read(raw(row), [](const auto& columns, std::size_t i) { return columns.get(i); });
}

void SessionStore::replaceSession(SessionRow row, const Session& session)
{
    SessionBlock& columns = writable(row);
    const std::size_t index = raw(row) & kRowMask;
    countSession(m_totals, columns.get(index), ~std::uint64_t{0});
    setRow(columns, index, session);
    countSession(m_totals, session, 1);
}

AttemptRow SessionStore::appendAttempt(const Attempt& attempt)
{
    const AttemptRow row{m_attempts.append()};
    Attempt linked = attempt;
    linked.next = kNoAttempt;
    setRow(writable(row), raw(row) & kRowMask, linked);

    SessionBlock& sessions = writable(attempt.session);
    const std::size_t index = raw(attempt.session) & kRowMask;
    const AttemptRow previous{sessions.lastAttempt[index]};
    if (previous == kNoAttempt)
        sessions.firstAttempt[index] = raw(row);
    else
        writable(previous).next[raw(previous) & kRowMask] = raw(row);
    sessions.lastAttempt[index] = raw(row);

    switch (attempt.result) {
    case AttemptResult::Succeeded: ++sessions.successes[index]; break;
    case AttemptResult::Failed: ++sessions.failures[index]; break;
    case AttemptResult::Error: ++sessions.errors[index]; break;
    }
    countAttempt(m_totals, sessions.direction[index], attempt.result);
    const Outcome before = sessions.outcome[index];
    const Outcome after = outcomeAfter(before, attempt.result);
    if (after != before) {
        --m_totals.outcomes[static_cast<std::size_t>(before)];
        ++m_totals.outcomes[static_cast<std::size_t>(after)];
        sessions.outcome[index] = after;
    }
    return row;
}

ApplianceIndex SessionStore::appliance(std::string_view name)
{
    constexpr std::size_t kMost = 0x10000;
    if (const auto known = m_applianceIndexes.find(name); known != m_applianceIndexes.end())
        return known->second;
    if (m_appliances.size() == kMost) {
        m_sharesAppliances = true;
        return ApplianceIndex{0};
    }
    const ApplianceIndex index{static_cast<std::uint16_t>(m_appliances.size())};
    m_appliances.emplace_back(name);
    m_applianceIndexes.emplace(name, index);
    return index;
}

void SessionStore::renameAppliance(ApplianceIndex index, std::string_view name)
{
    m_appliances[raw(index)] = name;
    m_applianceIndexes.emplace(name, index);
}

void SessionStore::settle()
{
    m_sessions.settle();
    m_attempts.settle();
    m_messages.settle();
    m_deliveries.settle();
}

void SessionStore::closeBlocks()
{
    m_sessions.settleAll();
    m_attempts.settleAll();
    m_messages.settleAll();
    m_deliveries.settleAll();
}

SnapshotPtr SessionStore::publish(bool complete)
{
    if (complete)
        closeBlocks();
    auto snapshot = std::make_shared<Snapshot>();
    m_sessions.publish(snapshot->m_sessions);
    m_attempts.publish(snapshot->m_attempts);
    m_messages.publish(snapshot->m_messages);
    m_deliveries.publish(snapshot->m_deliveries);
    std::ranges::transform(m_texts, snapshot->m_texts.begin(),
                           [](const TextStore& store) { return store.publish(); });
    snapshot->m_files = m_files;
    snapshot->m_appliances = m_appliances;
    snapshot->m_coverage = m_coverage;
    snapshot->m_totals = m_totals;
    snapshot->m_sessionCount = m_sessions.size();
    snapshot->m_attemptCount = m_attempts.size();
    snapshot->m_messageCount = m_messages.size();
    snapshot->m_deliveryCount = m_deliveries.size();
    snapshot->m_complete = complete;
    return snapshot;
}

} // namespace authloupe
