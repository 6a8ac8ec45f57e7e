// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document.h"

namespace authloupe::test {

Document::Document()
{
    FileInfo file;
    file.path = "/logs/mail.log";
    file.name = "mail.log";
    m_store.files().push_back(file);
}

SessionRow Document::addSession(std::uint64_t id, std::int64_t opened)
{
    Session session;
    session.connectionId = id;
    session.firstTime = LogTime{opened};
    session.lastTime = LogTime{opened + 26};
    session.first = {0, 12, FileIndex{0}};
    session.last = {4'000, 1'234, FileIndex{0}};
    session.remoteAddress = m_store.intern(TextKind::Address, "172.16.155.102");
    session.reverseDns = m_store.intern(TextKind::Host, "mail.example.com");
    session.listener = m_store.intern(TextKind::Listener, "IncomingMail (172.16.155.16)");
    session.policy = m_store.intern(TextKind::Policy, "ACCEPT SG None match ALL SBRS None");
    session.verified = ReverseDnsVerified::No;
    session.openingSeen = true;
    session.end = End::Closed;
    session.appliance = m_store.appliance("");
    return m_store.appendSession(session);
}

AttemptRow Document::addAttempt(SessionRow row, AttemptResult result, std::string_view user,
                                std::int64_t secondsAfterOpening)
{
    Attempt attempt;
    attempt.session = row;
    attempt.result = result;
    attempt.time = LogTime{m_store.session(row).firstTime.seconds + secondsAfterOpening};
    attempt.position = {2'000, 40, FileIndex{0}};
    attempt.user = m_store.intern(TextKind::User, user);
    attempt.mechanism = m_store.intern(TextKind::Mechanism, "PLAIN");
    attempt.profile = m_store.intern(TextKind::Profile, "IncomingAuthentication");
    return m_store.appendAttempt(attempt);
}

std::unique_ptr<Document> documentOf(int count)
{
    auto document = std::make_unique<Document>();
    for (int at = 0; at < count; ++at) {
        const SessionRow row = document->addSession(static_cast<std::uint64_t>(at) + 1, 1'240'400'639 + at);
        if (at % 3 == 0)
            document->addAttempt(row, AttemptResult::Failed, "mallory");
        else if (at % 3 == 1)
            document->addAttempt(row, AttemptResult::Succeeded, "ironport");
    }
    return document;
}

QueryResultPtr resultOf(SnapshotPtr snapshot, RowSet rows, SortOrder order, Filter filter,
                        std::uint64_t document)
{
    QueryResult result;
    result.snapshot = std::move(snapshot);
    result.rows = std::make_shared<const RowSet>(std::move(rows));
    result.order = order;
    result.filter = std::move(filter);
    result.document = document;
    return std::make_shared<const QueryResult>(std::move(result));
}

QueryResultPtr resultOf(const SnapshotPtr& snapshot)
{
    return resultOf(snapshot, allRows(*snapshot));
}

} // namespace authloupe::test
