// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

#include "query/column_test.h"
#include "query/message_keys.h"
#include "query/sender_walk.h"
#include "query/value_answers.h"
#include "session/sender_rule.h"
#include "session/text_facts.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace authloupe {

namespace {

// By raw YesNo.
std::array<ValueBits, 3> bitsOfYesNo(const ValueAnswers& answers)
{
    return {ValueBits{0}, answers.bitsOf(stableName(YesNo::Yes)), answers.bitsOf(stableName(YesNo::No))};
}

// Each trouble is a value of its own.
std::unique_ptr<RowTest> makeTroubleTest(const Snapshot& snapshot, ValueAnswers answers)
{
    TroubleMask included = 0;
    TroubleMask excluded = 0;
    for (int i = 0; i < kTroubleCount; ++i) {
        const auto trouble = static_cast<Trouble>(i);
        const ValueBits bits = answers.bitsOf(stableName(trouble));
        included |= (bits & ValueAnswers::kIncluded) != 0 ? bitOf(trouble) : 0;
        excluded |= (bits & ValueAnswers::kExcluded) != 0 ? bitOf(trouble) : 0;
    }
    const auto bitsOf = [included, excluded](TroubleMask troubles) {
        const unsigned bits = ((troubles & included) != 0 ? ValueAnswers::kIncluded : 0U)
                              | ((troubles & excluded) != 0 ? ValueAnswers::kExcluded : 0U);
        return static_cast<ValueBits>(bits);
    };
    return makeColumnTest(snapshot, std::move(answers), bitsOf, &SessionColumns::troubles);
}

// relayGranted() asks for no more of a session than its direction, its successes and its policy line.
std::unique_ptr<RowTest> makeRelayTest(const Snapshot& snapshot, ValueAnswers answers)
{
    const std::array<ValueBits, 3> bits = bitsOfYesNo(answers);
    TextFacts facts(snapshot);
    std::vector<ValueBits> granted; // two for each policy: without and with a success
    Session session;
    for (std::uint32_t id = 0; id <= snapshot.texts(TextKind::Policy).size(); ++id)
        for (session.successes = 0; session.successes < 2; ++session.successes)
            granted.push_back(
                bits[static_cast<std::size_t>(relayGranted(session, facts.policy(TextId{id})))]);
    auto bitsOf = [granted = std::move(granted)](std::uint32_t policy, std::uint32_t successes,
                                                 Direction direction) {
        const ValueBits known = granted[std::size_t{policy} * 2 + (successes != 0 ? 1 : 0)];
        return static_cast<ValueBits>(known * static_cast<unsigned>(direction == Direction::Inbound));
    };
    return makeColumnTest(snapshot, std::move(answers), std::move(bitsOf), &SessionColumns::policy,
                          &SessionColumns::successes, &SessionColumns::direction);
}

// Worked out for all sessions together (query/message_keys.h).
class SenderMatchesTest final : public RowTest {
public:
    SenderMatchesTest(const Snapshot& snapshot, const ValueAnswers& answers) : m_snapshot(snapshot)
    {
        const std::array<ValueBits, 3> bits = bitsOfYesNo(answers);
        for (std::size_t answer = 0; answer < bits.size(); ++answer)
            m_passes[answer] = answers.passes(bits[answer]) ? 1 : 0;
    }

    bool prepare(const StopToken& stop) override
    {
        m_answers = senderMatches(m_snapshot, stop);
        return m_answers.has_value();
    }

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) override
    {
        const YesNo* const answers = m_answers->data() + chunk * kRowsPerChunk;
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &= m_passes[static_cast<std::size_t>(answers[i])];
    }

private:
    const Snapshot& m_snapshot;
    std::array<std::uint8_t, 3> m_passes{}; // by raw YesNo
    std::optional<ScratchArray<YesNo>> m_answers;
};

// The senders of a session are one text, which for most sessions is one sender: decided once for each.
class SendersTest final : public RowTest {
public:
    SendersTest(const Snapshot& snapshot, ValueAnswers answers)
        : m_snapshot(snapshot),
          m_answers(std::move(answers)),
          m_known(snapshot.texts(TextKind::Sender).size() + 1, kUnknown)
    {}

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) override
    {
        constexpr std::size_t kLinksAhead = 12;
        const SessionColumns& sessions = m_snapshot.sessionChunk(chunk);
        Kept passes;
        passes.fill(m_answers.passes(0) ? 1 : 0); // of sessions without a sender
        const Unpacked firstLink(sessions.firstLink, count);
        m_picked.pick(count, [&](std::size_t i) {
            return (static_cast<unsigned>(kept[i]) & static_cast<unsigned>(firstLink[i] != raw(kNoMessage)))
                   != 0;
        });
        for (std::size_t k = 0; k < m_picked.size(); ++k) {
            prefetchLink(m_snapshot, sessions, m_picked.ahead(k, kLinksAhead));
            passes[m_picked[k]] = m_answers.passes(bitsOf(sessions, m_picked[k])) ? 1 : 0;
        }
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &= passes[i];
    }

private:
    static constexpr ValueBits kUnknown = 0xFF;

    [[nodiscard]] ValueBits bitsOf(const SessionColumns& sessions, std::size_t i)
    {
        std::uint32_t only = raw(kAbsentText);
        bool several = false;
        visitSenders(m_snapshot, sessions, i, [&](std::uint32_t sender) {
            several = only != raw(kAbsentText) && only != sender;
            only = sender;
            return !several;
        });
        if (!several && only == raw(kAbsentText))
            return 0;
        if (!several && m_known[only] != kUnknown)
            return m_known[only];
        Session session; // as much of it as tells its messages
        session.direction = sessions.direction[i];
        session.firstLink = sessions.firstLink[i];
        m_value.clear();
        appendValue(m_value, m_snapshot, session, SessionField::EnvelopeSenders);
        const ValueBits bits = m_answers.bitsOf(m_value);
        if (!several)
            m_known[only] = bits;
        return bits;
    }

    const Snapshot& m_snapshot;
    ValueAnswers m_answers;
    std::vector<ValueBits> m_known; // by raw TextId
    PickedSessions m_picked;
    std::string m_value;
};

} // namespace

std::unique_ptr<RowTest> makeComputedTest(const Snapshot& snapshot, const FieldGroup& group,
                                          const MatcherFactory& matcher)
{
    switch (group.field) {
    case SessionField::Trouble: return makeTroubleTest(snapshot, ValueAnswers(group, matcher));
    case SessionField::Relay: return makeRelayTest(snapshot, ValueAnswers(group, matcher));
    case SessionField::SenderMatchesUser:
        return std::make_unique<SenderMatchesTest>(snapshot, ValueAnswers(group, matcher));
    case SessionField::EnvelopeSenders:
        return std::make_unique<SendersTest>(snapshot, ValueAnswers(group, matcher));
    default: return nullptr;
    }
}

} // namespace authloupe
