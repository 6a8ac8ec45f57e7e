// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"
#include "session/session_store.h"
#include "support/chosen_rows.h"

#include <memory>
#include <string_view>
#include <vector>

namespace authloupe::test {

// A small document that grows while a test looks at it.
class Document final {
public:
    Document();

    // An inbound connection that lasts 26 s from `opened` on, with opening and end in the log.
    SessionRow addSession(std::uint64_t id, std::int64_t opened = 1'240'400'639);
    // Changes everything but attempts.
    template<class Change>
    void change(SessionRow row, Change change)
    {
        Session session = m_store.session(row);
        change(session);
        m_store.replaceSession(row, session);
    }
    AttemptRow addAttempt(SessionRow row, AttemptResult result, std::string_view user,
                          std::int64_t secondsAfterOpening = 10);
    AttemptRow addAttempt(const Attempt& attempt) { return m_store.appendAttempt(attempt); }

    [[nodiscard]] SessionStore& store() noexcept { return m_store; }
    [[nodiscard]] SnapshotPtr publish(bool complete = true) { return m_store.publish(complete); }

private:
    SessionStore m_store;
};

// A document of `count` connections: every third one failed, every third succeeded, the others did not try.
[[nodiscard]] std::unique_ptr<Document> documentOf(int count);

[[nodiscard]] QueryResultPtr resultOf(SnapshotPtr snapshot, RowSet rows, SortOrder order = {},
                                      Filter filter = {}, std::uint64_t document = 1);
[[nodiscard]] QueryResultPtr resultOf(const SnapshotPtr& snapshot);

} // namespace authloupe::test
