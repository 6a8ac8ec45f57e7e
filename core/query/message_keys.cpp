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

static_assert(raw(kAbsentText) == 0);

// Of the sessions of a stretch, on one walk over their attempts, which tells who succeeded, and one over
// their messages. What these cannot tell, since several users succeeded on a connection, is looked up session
// by session.
class SenderMatches final {
public:
    SenderMatches(const Snapshot& snapshot, const SenderMatcher& matcher, Stretch sessions,
                  ScratchArray<YesNo>& answers, const StopToken& stop)
        : m_snapshot(snapshot),
          m_matcher(matcher),
          m_sessions(sessions),
          m_stop(stop),
          m_users(sessions.size()),
          m_answers(answers.data())
    {
        std::fill(m_answers + sessions.begin, m_answers + sessions.end, YesNo::NotStated);
    }

    void tell()
    {
        if (meetUsers() && compareSenders())
            lookUpOthers();
    }

private:
    struct Pair {
        std::uint32_t owner, sender;
        MetTexts users;
    };

    [[nodiscard]] MetTexts& usersOf(std::uint32_t session) noexcept
    {
        return m_users[session - m_sessions.begin];
    }

    [[nodiscard]] bool meetUsers()
    {
        std::ranges::fill(m_users, MetTexts());
        const auto meet = [this](std::uint32_t session, AttemptResult result, std::uint32_t user) {
            // Without a branch: who gets in, no processor foresees.
            const auto succeeded = static_cast<std::uint32_t>(result == AttemptResult::Succeeded);
            usersOf(session).meet(user & (0U - succeeded));
        };
        return forAttemptsOf(m_sessions, m_snapshot, WalkFrom::Front, m_stop, meet, &AttemptColumns::result,
                             &AttemptColumns::user);
    }

    // What is to be compared is picked without a branch: which message comes next, no processor foresees.
    [[nodiscard]] bool compareSenders()
    {
        std::array<Pair, kRowsPerChunk> pairs;
        std::size_t count = 0;
        const auto pick = [&](std::uint32_t owner, MessageOrigin origin, std::uint32_t sender) {
            const MetTexts users = usersOf(owner);
            pairs[count] = {owner, sender, users};
            count += static_cast<unsigned>(origin == MessageOrigin::Received)
                     & static_cast<unsigned>(sender != raw(kAbsentText))
                     & static_cast<unsigned>(!users.none());
            if (count == pairs.size())
                compare(pairs, std::exchange(count, 0));
        };
        const bool whole = forMessagesOf(m_sessions, m_snapshot, m_stop, pick, &MessageColumns::origin,
                                         &MessageColumns::sender);
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
                answer = matches(pair.users.first(), pair.sender) ? YesNo::Yes : YesNo::No;
        }
    }
    [[nodiscard]] bool matches(std::uint32_t user, std::uint32_t sender)
    {
        return m_matcher.matches(user, sender, m_compared);
    }

    void lookUpOthers()
    {
        constexpr std::size_t kSessionsPerPoll = 512;
        std::ranges::sort(m_others);
        m_others.erase(std::unique(m_others.begin(), m_others.end()),
                       m_others.end()); // clang 14 cannot read the ranges' one
        for (std::size_t i = 0; i < m_others.size(); ++i) {
            if (i % kSessionsPerPoll == 0 && m_stop.stop_requested())
                return;
            m_answers[raw(m_others[i])] = answerOf(m_others[i]);
        }
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
            const bool some =
                std::ranges::any_of(m_gathered, [&](std::uint32_t user) { return matches(user, sender); });
            answer = some ? YesNo::Yes : YesNo::No;
            return some;
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
    const SenderMatcher& m_matcher;
    Stretch m_sessions;
    const StopToken& m_stop;
    SenderMatcher::Memory m_compared;
    ScratchArray<MetTexts> m_users;        // who succeeded; by SessionRow, from the stretch's first on
    YesNo* m_answers;                      // of the whole snapshot
    std::vector<SessionRow> m_others;      // with several users
    std::vector<std::uint32_t> m_gathered; // of the session in question
};

} // namespace

std::optional<ScratchArray<YesNo>> senderMatches(const Snapshot& snapshot, const Effort& effort)
{
    const std::optional<SenderMatcher> matcher = SenderMatcher::make(snapshot, effort);
    if (!matcher)
        return std::nullopt;
    ScratchArray<YesNo> answers(snapshot.sessionCount());
    effort.forStretches(answers.size(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
        SenderMatches(snapshot, *matcher, sessions, answers, effort.stop()).tell();
    });
    if (effort.isStopped())
        return std::nullopt;
    return answers;
}

} // namespace authloupe
