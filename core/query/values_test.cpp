// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

#include "query/value_answers.h"
#include "session/text_facts.h"

#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace authloupe {

namespace {

constexpr std::string_view kBetweenWords = "; ";

// Makes the text of every row that is still in question, and decides about each distinct one once. One thread
// uses it.
class ValueDecider final {
public:
    ValueDecider(const Snapshot& snapshot, const FieldGroup& group, const MatcherFactory& matcher)
        : m_snapshot(snapshot),
          m_facts(snapshot),
          m_field(group.field),
          m_answers(group, matcher)
    {}

    void narrow(Kept& kept, const SessionColumns& columns, std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i)
            if (kept[i] != 0 && !m_answers.passes(bitsOf(columns.get(i))))
                kept[i] = 0;
    }

private:
    ValueBits bitsOf(const Session& session)
    {
        constexpr std::size_t kMostKnown = 100'000;
        m_value.clear();
        if (!appendValue(m_value, m_snapshot, session, m_field, m_facts))
            return 0;
        if (const auto known = m_known.find(m_value); known != m_known.end())
            return known->second;
        if (m_known.size() >= kMostKnown)
            m_known.clear();
        const ValueBits bits = decide(m_value);
        m_known.emplace(m_value, bits);
        return bits;
    }

    // Several words of a vocabulary are joined; texts of a log may hold anything and are left whole.
    [[nodiscard]] ValueBits decide(std::string_view value) const
    {
        unsigned bits = 0;
        while (info(m_field).type == FieldType::Word) {
            const std::size_t end = value.find(kBetweenWords);
            if (end == std::string_view::npos)
                break;
            bits |= m_answers.bitsOf(value.substr(0, end));
            value.remove_prefix(end + kBetweenWords.size());
        }
        return static_cast<ValueBits>(bits | m_answers.bitsOf(value));
    }

    const Snapshot& m_snapshot;
    TextFacts m_facts;
    SessionField m_field;
    ValueAnswers m_answers;
    std::string m_value;
    std::unordered_map<std::string, ValueBits> m_known;
};

// Lends a decider to whoever has a chunk; there are as many as threads have asked at once.
class ValuesTest final : public RowTest {
public:
    ValuesTest(const Snapshot& snapshot, FieldGroup group, MatcherFactory matcher)
        : m_snapshot(snapshot),
          m_group(std::move(group)),
          m_matcher(std::move(matcher))
    {}

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) const override
    {
        std::unique_ptr<ValueDecider> decider = take();
        decider->narrow(kept, m_snapshot.sessionChunk(chunk), count);
        const std::scoped_lock lock(m_mutex);
        m_idle.push_back(std::move(decider));
    }

private:
    [[nodiscard]] std::unique_ptr<ValueDecider> take() const
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (!m_idle.empty()) {
                std::unique_ptr<ValueDecider> decider = std::move(m_idle.back());
                m_idle.pop_back();
                return decider;
            }
        }
        return std::make_unique<ValueDecider>(m_snapshot, m_group, m_matcher);
    }

    const Snapshot& m_snapshot;
    FieldGroup m_group;
    MatcherFactory m_matcher;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<ValueDecider>> m_idle; // guarded by m_mutex
};

} // namespace

std::unique_ptr<RowTest> makeValuesTest(const Snapshot& snapshot, const FieldGroup& group,
                                        const MatcherFactory& matcher)
{
    return std::make_unique<ValuesTest>(snapshot, group, matcher);
}

} // namespace authloupe
