// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/message_keys.h"

#include "query/sender_walk.h"
#include "session/sender_rule.h"

#include <algorithm>
#include <vector>

namespace authloupe {

namespace {

constexpr std::size_t kSessionsPerPoll = 512;

// Answers for one session after the other, by senderMatchesUser()'s rule; the same user often writes with the
// same sender, so pairs are remembered.
class SenderMatcher final {
public:
    explicit SenderMatcher(const Snapshot& snapshot) : m_snapshot(snapshot), m_pairs(kPairs) {}

    // The session is inbound and has a success and a message.
    [[nodiscard]] YesNo answerOf(const SessionColumns& sessions, std::size_t index)
    {
        if (!gatherUsers(sessions.firstAttempt[index]))
            return senderMatchesUser(m_snapshot, sessions.get(index));
        YesNo answer = YesNo::NotStated;
        std::uint32_t before = raw(kAbsentText);
        visitSenders(m_snapshot, sessions, index, [&](std::uint32_t sender) {
            if (sender == before || m_users.empty() || textOf(sender).empty())
                return true;
            before = sender;
            const bool matches =
                std::ranges::any_of(m_users, [&](std::uint32_t user) { return matchesPair(user, sender); });
            answer = matches ? YesNo::Yes : YesNo::No;
            return matches;
        });
        return answer;
    }

    // Asks for what answerOf() reads of a session that comes soon: first where its texts are named, then,
    // nearer, the texts.
    void askForRows(const SessionColumns& sessions, std::size_t index) const noexcept
    {
        prefetchLink(m_snapshot, sessions, index);
        const auto attempt = sessions.firstAttempt[index];
        const AttemptColumns& attempts = m_snapshot.attemptChunk(attempt >> kRowsPerChunkBits);
        attempts.user.prefetch(attempt & kRowMask);
        attempts.next.prefetch(attempt & kRowMask);
        attempts.result.prefetch(attempt & kRowMask);
    }
    void askForEntries(const SessionColumns& sessions, std::size_t index) const noexcept
    {
        m_snapshot.texts(TextKind::User).prefetchEntry(userOf(sessions, index));
        m_snapshot.texts(TextKind::Sender).prefetchEntry(senderOf(sessions, index));
    }
    void askForTexts(const SessionColumns& sessions, std::size_t index) const noexcept
    {
        m_snapshot.texts(TextKind::User).prefetchText(userOf(sessions, index));
        m_snapshot.texts(TextKind::Sender).prefetchText(senderOf(sessions, index));
    }

private:
    static constexpr std::size_t kPairs = std::size_t{1} << 14;
    static constexpr std::size_t kMostUsers = 32;

    struct Pair {
        std::uint32_t user = 0, sender = 0;
        bool matches = false;
    };

    [[nodiscard]] std::string_view textOf(std::uint32_t sender) const noexcept
    {
        return m_snapshot.text(TextKind::Sender, TextId{sender});
    }
    [[nodiscard]] TextId userOf(const SessionColumns& sessions, std::size_t index) const noexcept
    {
        const auto row = sessions.firstAttempt[index];
        return TextId{m_snapshot.attemptChunk(row >> kRowsPerChunkBits).user[row & kRowMask]};
    }
    [[nodiscard]] TextId senderOf(const SessionColumns& sessions, std::size_t index) const noexcept
    {
        const auto row = sessions.firstLink[index];
        return TextId{m_snapshot.messageChunk(row >> kRowsPerChunkBits).sender[row & kRowMask]};
    }

    // Who succeeded. False when they are too many to look through them again and again.
    bool gatherUsers(std::uint32_t firstAttempt)
    {
        m_users.clear();
        for (auto row = firstAttempt; row != raw(kNoAttempt);) {
            const AttemptColumns& attempts = m_snapshot.attemptChunk(row >> kRowsPerChunkBits);
            const std::size_t i = row & kRowMask;
            row = attempts.next[i];
            const std::uint32_t user = attempts.user[i];
            if (attempts.result[i] != AttemptResult::Succeeded || user == raw(kAbsentText)
                || std::ranges::find(m_users, user) != m_users.end())
                continue;
            if (m_users.size() == kMostUsers)
                return false;
            m_users.push_back(user);
        }
        return true;
    }

    bool matchesPair(std::uint32_t user, std::uint32_t sender)
    {
        Pair& known = m_pairs[(user * 0x9E37'79B9U ^ sender) % kPairs];
        if (known.user != user || known.sender != sender)
            known = {user, sender,
                     smtpAuthIdMatches(m_snapshot.text(TextKind::User, TextId{user}), textOf(sender), '+')};
        return known.matches;
    }

    const Snapshot& m_snapshot;
    std::vector<Pair> m_pairs;
    std::vector<std::uint32_t> m_users; // of the session in question
};

} // namespace

std::optional<ScratchArray<YesNo>> senderMatches(const Snapshot& snapshot, const StopToken& stop)
{
    constexpr std::size_t kRowsAhead = 16, kEntriesAhead = 10, kTextsAhead = 5;
    ScratchArray<YesNo> answers(snapshot.sessionCount(), YesNo::NotStated);
    SenderMatcher matcher(snapshot);
    PickedSessions picked;
    for (std::size_t first = 0; first < answers.size(); first += kRowsPerChunk) {
        const SessionColumns& sessions = snapshot.sessionChunk(first >> kRowsPerChunkBits);
        const std::size_t count = std::min(kRowsPerChunk, answers.size() - first);
        const Unpacked successes(sessions.successes, count);
        const Unpacked direction(sessions.direction, count);
        const Unpacked firstLink(sessions.firstLink, count);
        picked.pick(count, [&](std::size_t i) {
            return (static_cast<unsigned>(successes[i] != 0)
                    & static_cast<unsigned>(direction[i] == Direction::Inbound)
                    & static_cast<unsigned>(firstLink[i] != raw(kNoMessage)))
                   != 0;
        });
        for (std::size_t k = 0; k < picked.size(); ++k) {
            if (k % kSessionsPerPoll == 0 && stop.stop_requested())
                return std::nullopt;
            matcher.askForRows(sessions, picked.ahead(k, kRowsAhead));
            matcher.askForEntries(sessions, picked.ahead(k, kEntriesAhead));
            matcher.askForTexts(sessions, picked.ahead(k, kTextsAhead));
            answers[first + picked[k]] = matcher.answerOf(sessions, picked[k]);
        }
        if (stop.stop_requested())
            return std::nullopt;
    }
    return answers;
}

} // namespace authloupe
