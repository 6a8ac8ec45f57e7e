// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stitcher.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

// What the store counts itself.
void keepSums(const Session& stored, Session& session) noexcept
{
    session.successes = stored.successes;
    session.failures = stored.failures;
    session.errors = stored.errors;
    session.firstAttempt = stored.firstAttempt;
    session.lastAttempt = stored.lastAttempt;
    session.outcome = stored.outcome;
    session.troubles |= stored.troubles;
    session.firstLink = stored.firstLink;
    session.lastLink = stored.lastLink;
    if (session.direction == Direction::Outbound)
        return;
    session.bytes = stored.bytes;
    session.delivered = stored.delivered;
    session.bounces = stored.bounces;
}

ConnectionKey keyOfSession(const Session& session) noexcept
{
    return ConnectionKey::of(raw(session.appliance), session.direction, session.connectionId);
}

} // namespace

Stitcher::Stitcher(SessionStore& store) : m_store(store), m_messages(store), m_appliances(store) {}

void Stitcher::beginStretch(const SegmentTexts& texts, std::uint32_t lineBase)
{
    m_lineBase = lineBase;
    for (std::size_t kind = 0; kind < kTextKindCount; ++kind)
        m_store.texts(static_cast<TextKind>(kind)).internAll(texts[kind], m_ids[kind]);
}

void Stitcher::add(const Segment& segment)
{
    if (!segment.serialNumber.empty())
        m_appliances.declare(segment.headerHost, segment.serialNumber);
    m_writers.clear();
    for (const std::string& host : segment.hosts)
        m_writers.push_back(m_appliances.of(host));

    std::vector<SessionRow> rows(segment.sessions.size());
    Pending pending;
    std::uint64_t lastPosition = 0;
    auto deferred = segment.deferred.begin();
    constexpr std::size_t kAhead = 8; // lookups that are under way at the same time
    for (std::size_t i = 0; i < segment.sessions.size(); ++i) {
        if (i + kAhead < segment.sessions.size())
            m_table.prefetch(keyOf(segment.sessions[i + kAhead]));
        const Segment::LocalSession& local = segment.sessions[i];
        for (; deferred != segment.deferred.end() && deferred->position < local.position; ++deferred)
            addDeferred(*deferred, pending);
        rows[i] = addLocal(local);
        lastPosition = local.position;
    }
    for (; deferred != segment.deferred.end(); ++deferred)
        addDeferred(*deferred, pending);

    writeChanged();
    appendAttempts(segment, rows, pending.attempts);
    m_messages.add({segment.messages, rows, m_writers, m_ids[static_cast<std::size_t>(TextKind::Sender)],
                    pending.links, pending.deliveries, m_lineBase});
    if (m_live.size() > m_sweepAbove)
        forgetClosed(lastPosition);
    m_store.settle();
}

SessionRow Stitcher::addLocal(const Segment::LocalSession& local)
{
    LiveSession live{mapped(local), local.state, kNoSession, false};
    const LiveSession* const before = findLive(keyOf(local), local.position);
    if (before != nullptr && local.session.openingSeen && awaitsOpening(before->session, before->state)) {
        // Its policy line stood in the stretch before.
        live.row = before->row;
        live.session.first = before->session.first;
        live.session.firstTime = before->session.firstTime;
        live.session.policy = before->session.policy;
        Session whole = live.session;
        keepSums(m_store.session(live.row), whole);
        m_store.replaceSession(live.row, whole);
    } else {
        live.row = m_store.appendSession(live.session);
    }
    const SessionRow row = live.row;
    if (local.mayGoOn || before != nullptr)
        keepLive(std::move(live));
    return row;
}

void Stitcher::addDeferred(const SessionEvent& segmentEvent, Pending& pending)
{
    SessionEvent event = segmentEvent;
    event.listener = mapped(TextKind::Listener, event.listener);
    event.address = mapped(TextKind::Address, event.address);
    event.host = mapped(TextKind::Host, event.host);
    event.user = mapped(TextKind::User, event.user);
    event.mechanism = mapped(TextKind::Mechanism, event.mechanism);
    event.profile = mapped(TextKind::Profile, event.profile);
    event.text = mapped(event.kind == EventKind::Policy ? TextKind::Policy
                        : event.kind == EventKind::Tls  ? TextKind::Tls
                                                        : TextKind::Response,
                        event.text);
    event.first.line += m_lineBase;
    event.last.line += m_lineBase;

    const ApplianceIndex writer = m_writers[event.prefixHost];
    const ConnectionKey key = ConnectionKey::of(raw(writer), event.direction, event.id);
    LiveSession* live = findLive(key, event.position);
    const bool opensAnother =
        event.kind == EventKind::Opened && live != nullptr && !awaitsOpening(live->session, live->state);
    const bool beginsDelivering = live == nullptr || opensAnother || beginsDelivery(live->state, event);
    if (live == nullptr || opensAnother) {
        Session begun = beginSession(event);
        begun.appliance = writer;
        SessionState state;
        applyEvent(begun, state, event);
        const SessionRow row = m_store.appendSession(begun);
        keepLive({begun, state, row, false});
        live = findLive(key, event.position);
    } else {
        applyEvent(live->session, live->state, event);
        if (!live->changed) {
            live->changed = true;
            m_changed.push_back(static_cast<std::uint32_t>(live - m_live.data()));
        }
    }
    if (event.message != kNoIndex)
        addDeferredMessage(*live, event, beginsDelivering, pending);
    if (event.kind != EventKind::Attempt)
        return;
    Attempt attempt = attemptOf(event);
    attempt.session = live->row;
    pending.attempts.push_back({attempt, event.position});
}

void Stitcher::addDeferredMessage(const LiveSession& live, const SessionEvent& event, bool begins,
                                  Pending& pending)
{
    if (!namesDelivery(event.kind))
        pending.links.push_back({event.position, event.message, live.row});
    else
        pending.deliveries.push_back(
            {event.position, event.message, live.row, countsOf(event.kind, event.recipients), begins});
}

void Stitcher::appendAttempts(const Segment& segment, const std::vector<SessionRow>& rows,
                              const std::vector<PendingAttempt>& deferred)
{
    auto pending = deferred.begin();
    for (const Segment::LocalAttempt& local : segment.attempts) {
        for (; pending != deferred.end() && pending->position < local.position; ++pending)
            m_store.appendAttempt(pending->attempt);
        Attempt attempt = local.attempt;
        attempt.session = rows[local.session];
        attempt.position.line += m_lineBase;
        attempt.user = mapped(TextKind::User, attempt.user);
        attempt.mechanism = mapped(TextKind::Mechanism, attempt.mechanism);
        attempt.profile = mapped(TextKind::Profile, attempt.profile);
        attempt.response = mapped(TextKind::Response, attempt.response);
        m_store.appendAttempt(attempt);
    }
    for (; pending != deferred.end(); ++pending)
        m_store.appendAttempt(pending->attempt);
}

Stitcher::LiveSession* Stitcher::findLive(ConnectionKey key, std::uint64_t position)
{
    const std::uint32_t index = m_table.find(key);
    if (index == ConnectionTable::kNone)
        return nullptr;
    LiveSession& live = m_live[index];
    return isLive(live.session, live.state, position) ? &live : nullptr;
}

void Stitcher::keepLive(LiveSession live)
{
    std::uint32_t& index = m_table.at(keyOfSession(live.session));
    if (index != ConnectionTable::kNone) {
        // An older session of the same id makes way; what it still has to say goes to the store first.
        if (m_live[index].changed)
            writeChanged();
        m_live[index] = std::move(live);
        return;
    }
    index = static_cast<std::uint32_t>(m_live.size());
    m_live.push_back(std::move(live));
}

void Stitcher::writeChanged()
{
    for (const std::uint32_t index : m_changed) {
        LiveSession& live = m_live[index];
        Session whole = live.session;
        keepSums(m_store.session(live.row), whole);
        m_store.replaceSession(live.row, whole);
        live.changed = false;
    }
    m_changed.clear();
}

void Stitcher::forgetClosed(std::uint64_t position)
{
    std::erase_if(m_live,
                  [&](const LiveSession& live) { return !isLive(live.session, live.state, position); });
    m_table.clear();
    for (std::uint32_t i = 0; i < m_live.size(); ++i)
        m_table.at(keyOfSession(m_live[i].session)) = i;
    m_sweepAbove = std::max(kSweepAbove, m_live.size() * 2);
}

ConnectionKey Stitcher::keyOf(const Segment::LocalSession& local) const noexcept
{
    return ConnectionKey::of(raw(m_writers[local.prefixHost]), local.session.direction,
                             local.session.connectionId);
}

Session Stitcher::mapped(const Segment::LocalSession& local) const noexcept
{
    Session session = local.session;
    session.appliance = m_writers[local.prefixHost];
    session.first.line += m_lineBase;
    session.last.line += m_lineBase;
    session.listener = mapped(TextKind::Listener, session.listener);
    session.remoteAddress = mapped(TextKind::Address, session.remoteAddress);
    session.reverseDns = mapped(TextKind::Host, session.reverseDns);
    session.policy = mapped(TextKind::Policy, session.policy);
    session.tls = mapped(TextKind::Tls, session.tls);
    return session;
}

} // namespace authloupe
