// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_language.h"

#include "query/filter_ranges.h"

#include <algorithm>

namespace authloupe {

namespace {

// Can a value stand without quotes? allowComma: where a comma does not begin another value.
bool isBareValue(std::string_view text, bool allowComma)
{
    return !text.empty() && text.front() != '"'
           && std::ranges::none_of(text, [&](char c) { return isBlank(c) || (c == ',' && !allowComma); });
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result + '"';
}

std::string maybeQuoted(std::string_view text, bool allowComma)
{
    return isBareValue(text, allowComma) ? std::string(text) : quoted(text);
}

// A slash inside needs a backslash; one that has it is left.
std::string slashed(std::string_view pattern)
{
    std::string result = "/";
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\' && i + 1 < pattern.size())
            result += pattern[i++];
        else if (pattern[i] == '/')
            result += '\\';
        result += pattern[i];
    }
    return result + '/';
}

// Would the text alone be taken for something else than a part of a value?
bool needsSign(std::string_view text, bool isAddress)
{
    const bool isSpecial =
        !text.empty() && std::string_view("=~/").find(text.front()) != std::string_view::npos;
    const bool hasWildcard = text.find_first_of("*?") != std::string_view::npos;
    const bool hasSlash = text.find('/') != std::string_view::npos;
    return isSpecial || hasWildcard || (isAddress && parseNetwork(text).has_value() != hasSlash);
}

std::string valueText(const TextTest& test, bool isAddress, bool allowComma)
{
    switch (test.pattern) {
    case TextPattern::Regex: return slashed(test.text);
    case TextPattern::RegexIgnoringCase: return slashed(test.text) + 'i';
    case TextPattern::Glob: {
        // With a sign or a slash in front it is told from those only by its quotes.
        const bool isSpecial =
            !test.text.empty() && std::string_view("=~/").find(test.text.front()) != std::string_view::npos;
        return isSpecial ? quoted(test.text) : maybeQuoted(test.text, allowComma);
    }
    case TextPattern::None: break;
    }
    if (test.exact)
        return '=' + maybeQuoted(test.text, allowComma);
    return (needsSign(test.text, isAddress) ? "~" : "") + maybeQuoted(test.text, allowComma);
}

TextTest testWithin(const TextChoice& choice)
{
    return {choice.text, choice.exact, choice.pattern};
}

// Terms with the same beginning are written as one with commas, as long as they are neighbours.
class FilterWriter final {
public:
    void add(FilterName name, bool excludes, const std::string& value)
    {
        const std::string front = std::string(excludes ? "-" : "") + std::string(nameOf(name)) + ':';
        const bool isList = std::holds_alternative<SessionField>(name);
        if (isList && front == m_front)
            m_text += ',' + value;
        else
            addTerm(front + value);
        m_front = front;
    }

    void addChoices(SessionField field, const std::vector<TextChoice>& choices)
    {
        for (const TextChoice& choice : choices)
            add(field, choice.exclude, valueText(testWithin(choice), holdsAddresses(field), false));
    }

    void addWord(const TextChoice& word)
    {
        if (word.exact || word.pattern != TextPattern::None) {
            add(FilterWord::Any, word.exclude, valueText(testWithin(word), false, true));
            return;
        }
        addTerm((word.exclude ? "-" : "") + (isPlainWord(word.text) ? word.text : quoted(word.text)));
        m_front.clear();
    }

    void addField(const FieldChoice& choice)
    {
        if (const TextTest* const test = std::get_if<TextTest>(&choice.test)) {
            const bool isWord = info(choice.field).type == FieldType::Word;
            add(choice.field, choice.exclude,
                isWord ? maybeQuoted(test->text, false)
                       : valueText(*test, holdsAddresses(choice.field), false));
        } else if (const NumberRange* const numbers = std::get_if<NumberRange>(&choice.test)) {
            add(choice.field, choice.exclude, rangeText(*numbers));
        } else {
            add(choice.field, choice.exclude, rangeText(*std::get_if<TimeRange>(&choice.test)));
        }
    }

    void addTime(const TimeRange& time)
    {
        constexpr LogTime kBehindLast{253'402'300'800}; // 10000-01-01
        if (time.until >= kBehindLast) {
            add(FilterWord::Time, false, rangeText(time));
            return;
        }
        if (time.since.isValid())
            add(FilterWord::Since, false, momentText(time.since));
        if (time.until.isValid())
            add(FilterWord::Until, false, momentText(time.until));
    }

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void addTerm(const std::string& term)
    {
        if (!m_text.empty())
            m_text += ' ';
        m_text += term;
    }

    std::string m_text;
    std::string m_front; // of the last term: a minus, its name and the colon
};

} // namespace

std::string toText(const Filter& filter)
{
    FilterWriter writer;
    writer.addTime(filter.time);
    writer.addChoices(SessionField::Users, filter.users);
    writer.addChoices(SessionField::RemoteAddress, filter.addresses);
    writer.addChoices(SessionField::Profiles, filter.profiles);
    for (const Outcome outcome : filter.outcomes)
        writer.add(SessionField::Outcome, false, std::string(stableName(outcome)));
    for (const Direction direction : filter.directions)
        writer.add(SessionField::Direction, false, std::string(stableName(direction)));
    if (filter.marked)
        writer.add(FilterWord::Marked, false, *filter.marked ? "yes" : "no");
    for (const FieldChoice& choice : filter.fields)
        writer.addField(choice);
    for (const TextChoice& word : filter.words)
        writer.addWord(word);
    return writer.take();
}

std::string exactValue(std::string_view text)
{
    return '=' + maybeQuoted(text, false);
}

} // namespace authloupe
