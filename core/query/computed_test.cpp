// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

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

// `bitsOf(columns, index)` tells which sides of the group the value of a row meets.
template<class BitsOf>
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
            if (kept[i] != 0)
                kept[i] = static_cast<std::uint8_t>(m_answers.passes(m_bitsOf(columns, i)));
    }

private:
    const Snapshot& m_snapshot;
    ValueAnswers m_answers;
    BitsOf m_bitsOf;
};

template<class BitsOf>
std::unique_ptr<RowTest> make(const Snapshot& snapshot, ValueAnswers answers, BitsOf bitsOf)
{
    return std::make_unique<ComputedTest<BitsOf>>(snapshot, std::move(answers), std::move(bitsOf));
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
    return make(snapshot, std::move(answers), [included, excluded](const SessionColumns& c, std::size_t i) {
        const unsigned bits = ((c.troubles[i] & included) != 0 ? ValueAnswers::kIncluded : 0U)
                              | ((c.troubles[i] & excluded) != 0 ? ValueAnswers::kExcluded : 0U);
        return static_cast<ValueBits>(bits);
    });
}

// relayGranted() asks for no more of a session than its direction, its successes and its policy line.
std::unique_ptr<RowTest> makeRelayTest(const Snapshot& snapshot, ValueAnswers answers)
{
    struct Bits {
        ValueBits withoutSuccess = 0, withSuccess = 0;
    };
    const std::array<ValueBits, 3> bits = bitsOfYesNo(answers);
    TextFacts facts(snapshot);
    std::vector<Bits> ofPolicy;
    for (std::uint32_t id = 0; id <= snapshot.texts(TextKind::Policy).size(); ++id) {
        const auto granted = [&](std::uint32_t successes) {
            Session session;
            session.successes = successes;
            return bits[static_cast<std::size_t>(relayGranted(session, facts.policy(TextId{id})))];
        };
        ofPolicy.push_back({granted(0), granted(1)});
    }
    return make(snapshot, std::move(answers),
                [ofPolicy = std::move(ofPolicy)](const SessionColumns& c, std::size_t i) {
                    const Bits& known = ofPolicy[c.policy[i]];
                    if (c.direction[i] == Direction::Outbound)
                        return ValueBits{0};
                    return c.successes[i] != 0 ? known.withSuccess : known.withoutSuccess;
                });
}

// Most sessions brought in no message, or nobody authenticated on them.
std::unique_ptr<RowTest> makeSenderMatchesUserTest(const Snapshot& snapshot, ValueAnswers answers)
{
    const std::array<ValueBits, 3> bits = bitsOfYesNo(answers);
    return make(snapshot, std::move(answers), [&snapshot, bits](const SessionColumns& c, std::size_t i) {
        if (c.successes[i] == 0 || c.direction[i] == Direction::Outbound || c.firstLink[i] == raw(kNoMessage))
            return ValueBits{0};
        return bits[static_cast<std::size_t>(senderMatchesUser(snapshot, c.get(i)))];
    });
}

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
        return makeSenderMatchesUserTest(snapshot, ValueAnswers(group, matcher));
    case SessionField::EnvelopeSenders: {
        ValueAnswers answers(group, matcher);
        ValueAnswers ofSenders(group, matcher);
        return make(snapshot, std::move(answers), SenderBits(snapshot, std::move(ofSenders)));
    }
    default: return nullptr;
    }
}

} // namespace authloupe
