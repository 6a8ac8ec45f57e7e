// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session_store.h"
#include "support/iso_time.h"

#include <optional>
#include <string>

namespace authloupe::test {

// Texts of a session or an attempt as the log states them; unset = not stated.
struct SessionTexts {
    std::optional<std::string> address, host, listener, policy, tls;
};
struct AttemptTexts {
    std::optional<std::string> user, mechanism, profile, response;
};

// Makes snapshots without a log.
class SnapshotBuilder final {
public:
    // Files get the indexes 0, 1 … in the order of the calls.
    FileIndex addFile(const std::string& name, std::optional<std::int32_t> utcOffset = std::nullopt);
    // The ids of texts in `facts` are replaced by those of `texts`; its chain of attempts is ignored.
    SessionRow addSession(Session facts, const SessionTexts& texts = {});
    // An inbound session with an id, seen from its opening to its end.
    SessionRow addSession(std::uint64_t connectionId, const SessionTexts& texts = {});
    AttemptRow addAttempt(SessionRow session, AttemptResult result, const AttemptTexts& texts = {},
                          LogTime time = kNoTime, LogPosition position = {});

    [[nodiscard]] SessionStore& store() noexcept { return m_store; }
    [[nodiscard]] SnapshotPtr publish() { return m_store.publish(true); }

private:
    [[nodiscard]] TextId id(TextKind kind, const std::optional<std::string>& text);

    SessionStore m_store;
};

} // namespace authloupe::test
