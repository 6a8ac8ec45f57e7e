// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

#include "query/message_keys.h"
#include "query/value_answers.h"
#include "session/message_lists.h"
#include "session/sender_rule.h"
#include "session/text_facts.h"

#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace authloupe {

namespace {

// `bitsOf(columns, index)` tells which sides of the group the value of a row meets. What it costs decides
// whether rows are asked that are out already: a branch that no processor foresees costs more than a few
// instructions.
enum class Cost { Little, Much };
template<Cost kCost, class BitsOf>
class ComputedTest final : public RowTest {
public:
    ComputedTest(const Snapshot& snapshot, ValueAnswers answers, BitsOf bitsOf)
        : m_snapshot(snapshot),
          m_answers(std::move(answers)),
          m_bitsOf(std::move(bitsOf))
    {}

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) override
    {
        const SessionColumns& columns = m_snapshot.sessionChunk(chunk);
        for (std::size_t i = 0; i < count; ++i)
            if (kCost == Cost::Little || kept[i] != 0)
                kept[i] &= static_cast<std::uint8_t>(m_answers.passes(m_bitsOf(columns, i)));
    }

private:
    const Snapshot& m_snapshot;
    ValueAnswers m_answers;
    BitsOf m_bitsOf;
};

template<Cost kCost, class BitsOf>
std::unique_ptr<RowTest> make(const Snapshot& snapshot, ValueAnswers answers, BitsOf bitsOf)
{
    return std::make_unique<ComputedTest<kCost, BitsOf>>(snapshot, std::move(answers), std::move(bitsOf));
}

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
    return make<Cost::Little>(
        snapshot, std::move(answers), [included, excluded](const SessionColumns& c, std::size_t i) {
            const unsigned bits = ((c.troubles[i] & included) != 0 ? ValueAnswers::kIncluded : 0U)
                                  | ((c.troubles[i] & excluded) != 0 ? ValueAnswers::kExcluded : 0U);
            return static_cast<ValueBits>(bits);
        });
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
    return make<Cost::Little>(
        snapshot, std::move(answers), [granted = std::move(granted)](const SessionColumns& c, std::size_t i) {
            const ValueBits known = granted[std::size_t{c.policy[i]} * 2 + (c.successes[i] != 0 ? 1 : 0)];
            return static_cast<ValueBits>(c.direction[i] == Direction::Outbound ? 0 : known);
        });
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
class SenderBits final {
public:
    SenderBits(const Snapshot& snapshot, ValueAnswers answers)
        : m_snapshot(snapshot),
          m_answers(std::move(answers)),
          m_known(snapshot.texts(TextKind::Sender).size() + 1, kUnknown)
    {}

    [[nodiscard]] ValueBits operator()(const SessionColumns& c, std::size_t i)
    {
        if (c.firstLink[i] == raw(kNoMessage)) // or no delivery: both are the same number
            return 0;
        Session session; // as much of it as tells its messages
        session.direction = c.direction[i];
        session.firstLink = c.firstLink[i];
        const std::vector<TextId> senders = envelopeSenders(m_snapshot, session);
        if (senders.empty())
            return 0;
        if (senders.size() == 1 && m_known[raw(senders.front())] != kUnknown)
            return m_known[raw(senders.front())];
        m_value.clear();
        appendValue(m_value, m_snapshot, session, SessionField::EnvelopeSenders);
        const ValueBits bits = m_answers.bitsOf(m_value);
        if (senders.size() == 1)
            m_known[raw(senders.front())] = bits;
        return bits;
    }

private:
    static constexpr ValueBits kUnknown = 0xFF;

    const Snapshot& m_snapshot;
    ValueAnswers m_answers;
    std::vector<ValueBits> m_known; // by raw TextId
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
    case SessionField::EnvelopeSenders: {
        ValueAnswers answers(group, matcher);
        ValueAnswers ofSenders(group, matcher);
        return make<Cost::Much>(snapshot, std::move(answers), SenderBits(snapshot, std::move(ofSenders)));
    }
    default: return nullptr;
    }
}

} // namespace authloupe
