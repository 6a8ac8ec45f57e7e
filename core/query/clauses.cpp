// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/clauses.h"

#include "base/latin1.h"
#include "query/field_group.h"
#include "query/regex_matcher.h"
#include "query/text_source.h"
#include "session/field.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

std::bitset<kTextKindCount> only(TextKind kind)
{
    return std::bitset<kTextKindCount>{}.set(static_cast<std::size_t>(kind));
}

TextTest testOf(const TextChoice& choice)
{
    return {choice.text, choice.exact, choice.pattern};
}

void addClause(std::vector<Clause>& clauses, SessionField field, std::vector<ChoiceTest> tests, bool forbids)
{
    const std::optional<TextSource> source = textSourceOf(field);
    if (tests.empty() || !source)
        return;
    Clause clause;
    clause.kinds = only(source->kind);
    clause.part = source->part;
    clause.tests = std::move(tests);
    clause.forbids = forbids;
    clauses.push_back(std::move(clause));
}

// The choices of one field: one clause for all that include (OR), one for all that exclude.
void addField(std::vector<Clause>& clauses, SessionField field, const std::vector<TextChoice>& choices,
              const MatcherFactory& matcher)
{
    for (const bool excluding : {false, true}) {
        std::vector<ChoiceTest> tests;
        for (const TextChoice& choice : choices)
            if (choice.exclude == excluding)
                tests.emplace_back(testOf(choice), networkOf(field, choice.text), matcher);
        addClause(clauses, field, std::move(tests), excluding);
    }
}

void addGroup(std::vector<Clause>& clauses, const FieldGroup& group, const MatcherFactory& matcher)
{
    if (!group.isOfTexts())
        return;
    for (const bool excluding : {false, true}) {
        std::vector<ChoiceTest> tests;
        for (const FieldChoice* choice : excluding ? group.excluding : group.including)
            if (const TextTest* const test = std::get_if<TextTest>(&choice->test))
                tests.emplace_back(*test, networkOf(group.field, test->text), matcher);
        addClause(clauses, group.field, std::move(tests), excluding);
    }
}

void addWord(std::vector<Clause>& clauses, const TextChoice& word, const MatcherFactory& matcher)
{
    Clause clause;
    clause.kinds.set().reset(static_cast<std::size_t>(TextKind::Sender)); // not among the texts of a row
    clause.forbids = word.exclude;
    clause.tests.emplace_back(testOf(word), std::nullopt, matcher);
    if (word.pattern == TextPattern::None)
        clause.connectionId = ConnectionIdTest::make(word.text, word.exact);
    clauses.push_back(std::move(clause));
}

std::unique_ptr<TextMatcher> matcherOf(const TextTest& test, const MatcherFactory& matcher)
{
    switch (test.pattern) {
    case TextPattern::None: break;
    case TextPattern::Glob: return makeGlobMatcher(test.text, matcher.caseFold());
    case TextPattern::Regex: return makeRegexMatcher(test.text, nullptr);
    case TextPattern::RegexIgnoringCase: return makeRegexMatcher(test.text, matcher.caseFold());
    }
    return test.exact ? nullptr : matcher.makeContains(test.text);
}

} // namespace

std::optional<Network> networkOf(SessionField field, std::string_view text) noexcept
{
    const bool maybe = holdsAddresses(field) && text.find('/') != std::string_view::npos;
    return maybe ? parseNetwork(text) : std::nullopt;
}

ChoiceTest::ChoiceTest(const TextTest& test, std::optional<Network> network, const MatcherFactory& matcher)
    : m_exact(test.text),
      m_matcher(matcherOf(test, matcher))
{
    if (test.pattern == TextPattern::None)
        m_network = network;
}

bool ChoiceTest::matches(std::string_view text) const
{
    if (m_network)
        if (const std::optional<bool> inside = m_network->holds(text))
            return *inside; // the slash of a network is in no address
    if (!m_matcher)
        return text == m_exact;
    if (m_matcher->matches(text))
        return true;
    // Somebody types what he sees.
    std::string utf8;
    const std::string_view seen = latin1AsUtf8(text, utf8);
    return seen.data() != text.data() && m_matcher->matches(seen);
}

bool Clause::matches(TextKind kind, std::string_view text) const
{
    const auto anyTest = [this](std::string_view form) {
        return std::ranges::any_of(tests, [form](const ChoiceTest& test) { return test.matches(form); });
    };
    if (part) {
        const std::string_view value = part(text);
        return !value.empty() && anyTest(value);
    }
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
    addField(clauses, SessionField::Users, filter.users, matcher);
    addField(clauses, SessionField::Profiles, filter.profiles, matcher);
    addField(clauses, SessionField::RemoteAddress, filter.addresses, matcher);
    for (const TextChoice& word : filter.words)
        addWord(clauses, word, matcher);
    for (const FieldGroup& group : groupsOf(filter))
        addGroup(clauses, group, matcher);
    return clauses;
}

} // namespace authloupe
