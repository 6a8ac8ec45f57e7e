// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/clauses.h"

#include "session/field.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

std::bitset<kTextKindCount> only(TextKind kind)
{
    return std::bitset<kTextKindCount>{}.set(static_cast<std::size_t>(kind));
}

std::optional<Network> networkOf(TextKind kind, std::string_view text)
{
    const bool maybe = kind == TextKind::Address && text.find('/') != std::string_view::npos;
    return maybe ? parseNetwork(text) : std::nullopt;
}

// The choices of one field: one clause for all that include (OR), one for all that exclude.
void addField(std::vector<Clause>& clauses, TextKind kind, const std::vector<TextChoice>& choices,
              const MatcherFactory& matcher)
{
    for (const bool excluding : {false, true}) {
        Clause clause;
        clause.kinds = only(kind);
        clause.forbids = excluding;
        for (const TextChoice& choice : choices)
            if (choice.exclude == excluding)
                clause.tests.emplace_back(choice, networkOf(kind, choice.text), matcher);
        if (!clause.tests.empty())
            clauses.push_back(std::move(clause));
    }
}

void addWord(std::vector<Clause>& clauses, const TextChoice& word, const MatcherFactory& matcher)
{
    Clause clause;
    clause.kinds.set();
    clause.forbids = word.exclude;
    clause.tests.emplace_back(word, std::nullopt, matcher);
    clause.connectionId = ConnectionIdTest::make(word.text, word.exact);
    clauses.push_back(std::move(clause));
}

} // namespace

ChoiceTest::ChoiceTest(const TextChoice& choice, std::optional<Network> network,
                       const MatcherFactory& matcher)
    : m_exact(choice.text),
      m_network(network)
{
    if (!choice.exact)
        m_matcher = matcher ? matcher(choice.text) : makeAsciiMatcher(choice.text);
}

bool ChoiceTest::matches(std::string_view text) const
{
    if (m_network && m_network->contains(text))
        return true;
    return m_matcher ? m_matcher->matches(text) : text == m_exact;
}

bool Clause::matches(TextKind kind, std::string_view text) const
{
    const auto anyTest = [this](std::string_view form) {
        return std::ranges::any_of(tests, [form](const ChoiceTest& test) { return test.matches(form); });
    };
    if (anyTest(text))
        return true;
    if (kind != TextKind::Response)
        return false;
    const std::string readable = readableResponse(text);
    return readable != text && anyTest(readable);
}

std::vector<Clause> clausesOf(const Filter& filter, const MatcherFactory& matcher)
{
    std::vector<Clause> clauses;
    addField(clauses, TextKind::User, filter.users, matcher);
    addField(clauses, TextKind::Profile, filter.profiles, matcher);
    addField(clauses, TextKind::Address, filter.addresses, matcher);
    for (const TextChoice& word : filter.words)
        addWord(clauses, word, matcher);
    return clauses;
}

} // namespace authloupe
