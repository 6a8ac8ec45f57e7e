// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshot_builder.h"

#include <cstdlib>

namespace authloupe::test {

FileIndex SnapshotBuilder::addFile(const std::string& name, std::optional<std::int32_t> utcOffset)
{
    FileInfo file;
    file.path = "/logs/" + name;
    file.name = name;
    file.utcOffset = utcOffset;
    m_store.files().push_back(file);
    return FileIndex{static_cast<std::uint16_t>(m_store.files().size() - 1)};
}

SessionRow SnapshotBuilder::addSession(Session facts, const SessionTexts& texts)
{
    facts.remoteAddress = id(TextKind::Address, texts.address);
    facts.reverseDns = id(TextKind::Host, texts.host);
    facts.listener = id(TextKind::Listener, texts.listener);
    facts.policy = id(TextKind::Policy, texts.policy);
    facts.tls = id(TextKind::Tls, texts.tls);
    facts.successes = facts.failures = facts.errors = 0;
    facts.firstAttempt = facts.lastAttempt = kNoAttempt;
    facts.outcome = Outcome::NotAttempted;
    return m_store.appendSession(facts);
}

SessionRow SnapshotBuilder::addSession(std::uint64_t connectionId, const SessionTexts& texts)
{
    Session facts;
    facts.connectionId = connectionId;
    facts.firstTime = at("2009-04-22 11:43:59");
    facts.lastTime = at("2009-04-22 11:44:25");
    facts.openingSeen = true;
    facts.end = End::Closed;
    facts.first.line = 1;
    facts.last.line = 9;
    return addSession(facts, texts);
}

AttemptRow SnapshotBuilder::addAttempt(SessionRow session, AttemptResult result, const AttemptTexts& texts,
                                       LogTime time, LogPosition position)
{
    Attempt attempt;
    attempt.session = session;
    attempt.result = result;
    attempt.time = time;
    attempt.position = position;
    attempt.user = id(TextKind::User, texts.user);
    attempt.mechanism = id(TextKind::Mechanism, texts.mechanism);
    attempt.profile = id(TextKind::Profile, texts.profile);
    attempt.response = id(TextKind::Response, texts.response);
    return m_store.appendAttempt(attempt);
}

TextId SnapshotBuilder::id(TextKind kind, const std::optional<std::string>& text)
{
    return text ? m_store.intern(kind, *text) : kAbsentText;
}

} // namespace authloupe::test
