// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

#include "query/column_test.h"
#include "query/message_keys.h"
#include "query/sender_walk.h"
#include "query/value_answers.h"
#include "session/message_lists.h"
#include "session/sender_rule.h"
#include "session/text_facts.h"

#include <algorithm>
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

    bool prepare(const Effort& effort) override
    {
        m_answers = senderMatches(m_snapshot, effort);
        return m_answers.has_value();
    }

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) const override
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

// Each sender is a value of its own.
class SendersTest final : public RowTest {
public:
    SendersTest(const Snapshot& snapshot, FieldGroup group, MatcherFactory matcher)
        : m_snapshot(snapshot),
          m_group(std::move(group)),
          m_matcher(std::move(matcher)),
          m_answers(m_group, m_matcher)
    {}

    bool prepare(const Effort& effort) override
    {
        if (!answerSenders(effort))
            return false;
        ScratchArray<ValueBits>& bits = m_bits.emplace(m_snapshot.sessionCount());
        const auto visit = [&](std::uint32_t session, std::uint32_t sender) {
            bits[session] |= m_bitsOfSender[sender];
        };
        effort.forStretches(bits.size(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
            std::fill(bits.begin() + sessions.begin, bits.begin() + sessions.end, ValueBits{0});
            (void)forSendersOf(sessions, m_snapshot, effort.stop(), visit);
        });
        return !effort.isStopped();
    }

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) const override
    {
        const ValueBits* const bits = m_bits->data() + chunk * kRowsPerChunk;
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &= static_cast<std::uint8_t>(m_answers.passes(bits[i]));
    }

private:
    [[nodiscard]] bool answerSenders(const Effort& effort)
    {
        constexpr std::size_t kTextsInPiece = 1024;
        const Dictionary& texts = m_snapshot.texts(TextKind::Sender);
        m_bitsOfSender.resize(texts.size() + 1);
        // Matchers remember what they have seen: one for each thread.
        const auto own = [this] { return ValueAnswers(m_group, m_matcher); };
        effort.forPieces(texts.size(), kTextsInPiece, Effort::kCostOfText, own,
                         [&](const ValueAnswers& answers, Stretch piece) {
                             for (std::size_t id = piece.begin + 1; id <= piece.end; ++id)
                                 m_bitsOfSender[id] = answers.bitsOf(
                                     writtenSender(texts.text(TextId{static_cast<std::uint32_t>(id)})));
                         });
        return !effort.isStopped();
    }

    const Snapshot& m_snapshot;
    FieldGroup m_group;
    MatcherFactory m_matcher;
    ValueAnswers m_answers;                        // what bits pass
    std::vector<ValueBits> m_bitsOfSender;         // by raw TextId
    std::optional<ScratchArray<ValueBits>> m_bits; // by SessionRow: of all its senders
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
    case SessionField::EnvelopeSenders: return std::make_unique<SendersTest>(snapshot, group, matcher);
    default: return nullptr;
    }
}

} // namespace authloupe
