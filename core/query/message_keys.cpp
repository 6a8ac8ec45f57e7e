// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/message_keys.h"

#include "session/sender_rule.h"

namespace authloupe {

namespace {

// Most connections have one user and one sender: whether they match is remembered from one message to the
// next.
class OnePair final {
public:
    explicit OnePair(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    [[nodiscard]] bool matches(std::uint32_t user, std::uint32_t sender)
    {
        if (user != m_user || sender != m_sender) {
            m_user = user;
            m_sender = sender;
            m_matches = smtpAuthIdMatches(m_snapshot.text(TextKind::User, TextId{user}),
                                          m_snapshot.text(TextKind::Sender, TextId{sender}), '+');
        }
        return m_matches;
    }

private:
    const Snapshot& m_snapshot;
    std::uint32_t m_user = 0, m_sender = 0;
    bool m_matches = false;
};

} // namespace

// Sessions without a success, without messages or with one attempt and one message are told without a list.
std::optional<ScratchArray<YesNo>> senderMatches(const Snapshot& snapshot, const StopToken& stop)
{
    ScratchArray<YesNo> answers(snapshot.sessionCount(), YesNo::NotStated);
    OnePair pair(snapshot);
    for (std::size_t row = 0; row < answers.size(); ++row) {
        const std::size_t i = row & kRowMask;
        if (i == 0 && stop.stop_requested())
            return std::nullopt;
        const SessionColumns& sessions = snapshot.sessionChunk(row >> kRowsPerChunkBits);
        if (sessions.successes[i] == 0 || sessions.direction[i] == Direction::Outbound
            || sessions.firstLink[i] == raw(kNoMessage))
            continue;
        const bool one = sessions.firstAttempt[i] == sessions.lastAttempt[i]
                         && sessions.firstLink[i] == sessions.lastLink[i];
        if (!one) {
            answers[row] = senderMatchesUser(snapshot, sessions.get(i));
            continue;
        }
        const std::uint32_t attempt = sessions.firstAttempt[i];
        const std::uint32_t message = sessions.firstLink[i];
        const std::uint32_t user =
            snapshot.attemptChunk(attempt >> kRowsPerChunkBits).user[attempt & kRowMask];
        const MessageColumns& messages = snapshot.messageChunk(message >> kRowsPerChunkBits);
        const std::uint32_t sender = messages.sender[message & kRowMask];
        const bool comparable = user != raw(kAbsentText) && sender != raw(kAbsentText)
                                && messages.origin[message & kRowMask] == MessageOrigin::Received
                                && !snapshot.text(TextKind::Sender, TextId{sender}).empty();
        if (comparable)
            answers[row] = pair.matches(user, sender) ? YesNo::Yes : YesNo::No;
    }
    return answers;
}

} // namespace authloupe
