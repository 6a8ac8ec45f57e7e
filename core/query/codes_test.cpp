// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

#include "query/field_words.h"
#include "query/value_answers.h"

#include <string_view>
#include <utility>

namespace authloupe {

namespace {

using Names = std::vector<std::string_view>; // by code; an empty one is no value

// A session may have two values: the files of its first and its last line.
template<class Code>
class CodesTest final : public RowTest {
public:
    using Column = SessionColumns::Column<Code> SessionColumns::*;

    CodesTest(const Snapshot& snapshot, ValueAnswers answers, const Names& names, Column first, Column second)
        : m_snapshot(snapshot),
          m_answers(std::move(answers)),
          m_first(first),
          m_second(second)
    {
        for (const std::string_view name : names)
            m_bits.push_back(name.empty() ? ValueBits{0} : m_answers.bitsOf(name));
    }

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) override
    {
        const Unpacked first(m_snapshot.sessionChunk(chunk).*m_first, count);
        const Unpacked second(m_snapshot.sessionChunk(chunk).*m_second, count);
        Kept passes; // of its own: nothing else can be changed through it
        for (std::size_t i = 0; i < count; ++i)
            passes[i] = static_cast<std::uint8_t>(
                m_answers.passes(static_cast<ValueBits>(bitsOf(first[i]) | bitsOf(second[i]))));
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &= passes[i];
    }

private:
    [[nodiscard]] unsigned bitsOf(Code code) const noexcept
    {
        const auto index = static_cast<std::size_t>(code);
        return index < m_bits.size() ? m_bits[index] : 0U;
    }

    const Snapshot& m_snapshot;
    ValueAnswers m_answers;
    std::vector<ValueBits> m_bits; // by code
    Column m_first, m_second;
};

template<class Code>
std::unique_ptr<RowTest> make(const Snapshot& snapshot, ValueAnswers answers, const Names& names,
                              SessionColumns::Column<Code> SessionColumns::*first,
                              SessionColumns::Column<Code> SessionColumns::*second = nullptr)
{
    return std::make_unique<CodesTest<Code>>(snapshot, std::move(answers), names, first,
                                             second ? second : first);
}

} // namespace

std::unique_ptr<RowTest> makeCodesTest(const Snapshot& snapshot, const FieldGroup& group,
                                       const MatcherFactory& matcher)
{
    const auto words = [&](auto column) {
        return make(snapshot, ValueAnswers(group, matcher), wordsByCode(group.field), column);
    };
    switch (group.field) {
    case SessionField::Direction: return words(&SessionColumns::direction);
    case SessionField::End: return words(&SessionColumns::end);
    case SessionField::Outcome: return words(&SessionColumns::outcome);
    case SessionField::ReverseDnsVerified: return words(&SessionColumns::verified);
    case SessionField::AuthenticatedWithoutTls: return words(&SessionColumns::authenticatedWithoutTls);
    case SessionField::Appliance: {
        const Names names(snapshot.appliances().begin(), snapshot.appliances().end());
        return make(snapshot, ValueAnswers(group, matcher), names, &SessionColumns::appliance);
    }
    case SessionField::File: {
        Names names;
        for (const FileInfo& file : snapshot.files())
            names.push_back(file.name);
        return make(snapshot, ValueAnswers(group, matcher), names, &SessionColumns::firstFile,
                    &SessionColumns::lastFile);
    }
    default: return nullptr;
    }
}

} // namespace authloupe
