// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/message_keys.h"

#include "session/sender_rule.h"

#include <algorithm>
#include <array>

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

constexpr std::size_t kSessionsPerPoll = 512;

// Inbound sessions with a success and a message; picked without a branch, for no processor foresees which.
std::size_t pickCandidates(std::array<std::uint16_t, kRowsPerChunk>& candidates,
                           const SessionColumns& sessions, std::size_t count) noexcept
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        candidates[found] = static_cast<std::uint16_t>(i);
        found += static_cast<unsigned>(sessions.successes[i] != 0)
                 & static_cast<unsigned>(sessions.direction[i] == Direction::Inbound)
                 & static_cast<unsigned>(sessions.firstLink[i] != raw(kNoMessage));
    }
    return found;
}

YesNo answerOf(const Snapshot& snapshot, const SessionColumns& sessions, std::size_t i, OnePair& pair)
{
    const bool one =
        sessions.firstAttempt[i] == sessions.lastAttempt[i] && sessions.firstLink[i] == sessions.lastLink[i];
    if (!one)
        return senderMatchesUser(snapshot, sessions.get(i));
    const std::uint32_t attempt = sessions.firstAttempt[i];
    const std::uint32_t message = sessions.firstLink[i];
    const std::uint32_t user = snapshot.attemptChunk(attempt >> kRowsPerChunkBits).user[attempt & kRowMask];
    const MessageColumns& messages = snapshot.messageChunk(message >> kRowsPerChunkBits);
    const std::uint32_t sender = messages.sender[message & kRowMask];
    const bool comparable = user != raw(kAbsentText) && sender != raw(kAbsentText)
                            && messages.origin[message & kRowMask] == MessageOrigin::Received
                            && !snapshot.text(TextKind::Sender, TextId{sender}).empty();
    if (!comparable)
        return YesNo::NotStated;
    return pair.matches(user, sender) ? YesNo::Yes : YesNo::No;
}

} // namespace

// Sessions without a success, without messages or with one attempt and one message are told without a list.
std::optional<ScratchArray<YesNo>> senderMatches(const Snapshot& snapshot, const StopToken& stop)
{
    ScratchArray<YesNo> answers(snapshot.sessionCount(), YesNo::NotStated);
    OnePair pair(snapshot);
    std::array<std::uint16_t, kRowsPerChunk> candidates;
    for (std::size_t first = 0; first < answers.size(); first += kRowsPerChunk) {
        const SessionColumns& sessions = snapshot.sessionChunk(first >> kRowsPerChunkBits);
        const std::size_t count = std::min(kRowsPerChunk, answers.size() - first);
        const std::size_t found = pickCandidates(candidates, sessions, count);
        for (std::size_t k = 0; k < found; ++k) {
            if (k % kSessionsPerPoll == 0 && stop.stop_requested())
                return std::nullopt;
            answers[first + candidates[k]] = answerOf(snapshot, sessions, candidates[k], pair);
        }
        if (stop.stop_requested())
            return std::nullopt;
    }
    return answers;
}

} // namespace authloupe
