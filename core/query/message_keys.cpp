// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/message_keys.h"

#include "query/met_texts.h"
#include "query/row_walk.h"
#include "query/sender_matcher.h"
#include "query/sender_walk.h"
#include "session/sender_rule.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>
#include <vector>

namespace authloupe {

namespace {

// On one walk over the attempts, which tells who succeeded, and one over the messages. What these cannot
// tell, since several users succeeded on a connection, is looked up session by session.
class SenderMatches final {
public:
    SenderMatches(const Snapshot& snapshot, SenderMatcher matcher, const StopToken& stop)
        : m_snapshot(snapshot),
          m_matcher(std::move(matcher)),
          m_stop(stop),
          m_users(snapshot.sessionCount(), MetTexts()),
          m_answers(snapshot.sessionCount(), YesNo::NotStated)
    {}

    [[nodiscard]] std::optional<ScratchArray<YesNo>> answers()
    {
        if (!meetUsers() || !compareSenders() || !lookUpOthers())
            return std::nullopt;
        return std::move(m_answers);
    }

private:
    struct Pair {
        std::uint32_t owner, sender;
        MetTexts users;
    };

    [[nodiscard]] bool meetUsers()
    {
        const auto meet = [this](std::uint32_t session, AttemptResult result, std::uint32_t user) {
            m_users[session].meet(result == AttemptResult::Succeeded ? user : raw(kAbsentText));
        };
        return forAttempts(m_snapshot, m_stop, meet, &AttemptColumns::session, &AttemptColumns::result,
                           &AttemptColumns::user);
    }

    // What is to be compared is picked without a branch: which message comes next, no processor foresees.
    [[nodiscard]] bool compareSenders()
    {
        if (m_users.size() == 0)
            return true;
        std::array<Pair, kRowsPerChunk> pairs;
        std::size_t count = 0;
        const auto pick = [&](std::uint32_t owner, MessageOrigin origin, std::uint32_t sender) {
            const bool owned = owner != raw(kNoSession);
            const MetTexts users = m_users[owned ? owner : 0];
            pairs[count] = {owner, sender, users};
            count += static_cast<unsigned>(owned) & static_cast<unsigned>(origin == MessageOrigin::Received)
                     & static_cast<unsigned>(sender != raw(kAbsentText))
                     & static_cast<unsigned>(!users.none());
            if (count == pairs.size())
                compare(pairs, std::exchange(count, 0));
        };
        const bool whole = forMessages(m_snapshot, m_stop, pick, &MessageColumns::owner,
                                       &MessageColumns::origin, &MessageColumns::sender);
        compare(pairs, count);
        return whole;
    }

    // One sender that does not match decides.
    void compare(const std::array<Pair, kRowsPerChunk>& pairs, std::size_t count)
    {
        for (const Pair& pair : std::span(pairs).first(count)) {
            YesNo& answer = m_answers[pair.owner];
            if (m_matcher.isNull(pair.sender) || answer == YesNo::No)
                continue;
            if (pair.users.several())
                m_others.push_back(SessionRow{pair.owner});
            else
                answer = m_matcher.matches(pair.users.first(), pair.sender) ? YesNo::Yes : YesNo::No;
        }
    }

    [[nodiscard]] bool lookUpOthers()
    {
        constexpr std::size_t kSessionsPerPoll = 512;
        std::ranges::sort(m_others);
        m_others.erase(std::unique(m_others.begin(), m_others.end()),
                       m_others.end()); // clang 14 cannot read the ranges' one
        for (std::size_t i = 0; i < m_others.size(); ++i) {
            if (i % kSessionsPerPoll == 0 && m_stop.stop_requested())
                return false;
            m_answers[raw(m_others[i])] = answerOf(m_others[i]);
        }
        return true;
    }

    [[nodiscard]] YesNo answerOf(SessionRow row)
    {
        const SessionColumns& sessions = m_snapshot.sessionChunk(raw(row) >> kRowsPerChunkBits);
        const std::size_t index = raw(row) & kRowMask;
        if (!gatherUsers(sessions.firstAttempt[index]))
            return senderMatchesUser(m_snapshot, sessions.get(index));
        YesNo answer = YesNo::NotStated;
        std::uint32_t before = raw(kAbsentText);
        visitSenders(m_snapshot, sessions, index, [&](std::uint32_t sender) {
            if (sender == before || m_matcher.isNull(sender))
                return true;
            before = sender;
            const bool matches = std::ranges::any_of(
                m_gathered, [&](std::uint32_t user) { return m_matcher.matches(user, sender); });
            answer = matches ? YesNo::Yes : YesNo::No;
            return matches;
        });
        return answer;
    }

    // Who succeeded. False when they are too many to look through them again and again.
    [[nodiscard]] bool gatherUsers(std::uint32_t firstAttempt)
    {
        constexpr std::size_t kMostUsers = 32;
        m_gathered.clear();
        for (auto row = firstAttempt; row != raw(kNoAttempt);) {
            const AttemptColumns& attempts = m_snapshot.attemptChunk(row >> kRowsPerChunkBits);
            const std::size_t i = row & kRowMask;
            row = attempts.next[i];
            const std::uint32_t user = attempts.user[i];
            if (attempts.result[i] != AttemptResult::Succeeded || user == raw(kAbsentText)
                || std::ranges::find(m_gathered, user) != m_gathered.end())
                continue;
            if (m_gathered.size() == kMostUsers)
                return false;
            m_gathered.push_back(user);
        }
        return true;
    }

    const Snapshot& m_snapshot;
    SenderMatcher m_matcher;
    const StopToken& m_stop;
    ScratchArray<MetTexts> m_users; // who succeeded; by SessionRow, and so are the next
    ScratchArray<YesNo> m_answers;
    std::vector<SessionRow> m_others;      // with several users
    std::vector<std::uint32_t> m_gathered; // of the session in question
};

} // namespace

std::optional<ScratchArray<YesNo>> senderMatches(const Snapshot& snapshot, const StopToken& stop)
{
    std::optional<SenderMatcher> matcher = SenderMatcher::make(snapshot, stop);
    if (!matcher)
        return std::nullopt;
    return SenderMatches(snapshot, std::move(*matcher), stop).answers();
}

} // namespace authloupe
