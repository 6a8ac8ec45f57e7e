// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session_rules.h"

namespace authloupe {

namespace {

class KeptEntry final {
public:
    explicit KeptEntry(const SessionEvent& event) noexcept : m_event(event) {}

    [[nodiscard]] EventKind kind() const noexcept { return m_event.kind; }
    [[nodiscard]] Direction direction() const noexcept { return m_event.direction; }
    [[nodiscard]] AttemptResult result() const noexcept { return m_event.result; }
    [[nodiscard]] ReverseDnsVerified verified() const noexcept { return m_event.verified; }
    [[nodiscard]] std::uint16_t port() const noexcept { return m_event.port; }
    [[nodiscard]] TroubleMask troubles() const noexcept { return m_event.troubles; }
    [[nodiscard]] std::uint32_t recipients() const noexcept { return m_event.recipients; }
    [[nodiscard]] std::uint64_t id() const noexcept { return m_event.id; }
    [[nodiscard]] std::uint64_t mid() const noexcept { return m_event.mid; }
    [[nodiscard]] std::uint64_t position() const noexcept { return m_event.position; }
    [[nodiscard]] LogTime time() const noexcept { return m_event.time; }
    [[nodiscard]] LogPosition first() const noexcept { return m_event.first; }
    [[nodiscard]] LogPosition last() const noexcept { return m_event.last; }
    [[nodiscard]] TextId listener() const noexcept { return m_event.listener; }
    [[nodiscard]] TextId address() const noexcept { return m_event.address; }
    [[nodiscard]] TextId host() const noexcept { return m_event.host; }
    [[nodiscard]] TextId user() const noexcept { return m_event.user; }
    [[nodiscard]] TextId mechanism() const noexcept { return m_event.mechanism; }
    [[nodiscard]] TextId profile() const noexcept { return m_event.profile; }
    [[nodiscard]] TextId text() const noexcept { return m_event.text; }
    [[nodiscard]] bool tlsSucceeded() const noexcept { return m_event.tlsSucceeded; }

private:
    const SessionEvent& m_event;
};

} // namespace

Session beginSession(const SessionEvent& event) noexcept
{
    Session session;
    beginSession(session, KeptEntry(event));
    return session;
}

void applyEvent(Session& session, SessionState& state, const SessionEvent& event) noexcept
{
    applyEntry(session, state, KeptEntry(event));
}

Attempt attemptOf(const SessionEvent& event) noexcept
{
    return attemptOf(KeptEntry(event));
}

} // namespace authloupe
