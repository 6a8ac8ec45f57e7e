// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_language.h"

#include "base/ascii.h"
#include "query/field_words.h"
#include "query/filter_ranges.h"
#include "query/regex_matcher.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace authloupe {

namespace {

constexpr std::string_view kWildcards = "*?";

bool hasWildcard(std::string_view text) noexcept
{
    return text.find_first_of(kWildcards) != std::string_view::npos;
}

// The word of a vocabulary that is meant; directions have short ones as well.
std::optional<std::string_view> wordMeant(SessionField field, const std::vector<std::string_view>& words,
                                          const std::string& given)
{
    if (field == SessionField::Direction)
        if (const auto direction = directionFromName(given))
            return stableName(*direction);
    const auto found = std::ranges::find(words, given);
    return found == words.end() ? std::nullopt : std::optional(*found);
}

class FilterParser final {
public:
    explicit FilterParser(std::string_view text) : m_text(text) {}

    ParsedFilter parse()
    {
        for (const FilterTerm& term : filterTerms(m_text))
            readTerm(term);
        return std::move(m_parsed);
    }

private:
    FilterMistake& mistake(FilterMistakeCode code, TextPlace place)
    {
        return m_parsed.mistakes.emplace_back(FilterMistake{code, place, {}, {}});
    }

    void readTerm(const FilterTerm& term)
    {
        const FilterValue& first = term.values.front();
        if (term.isWord()) {
            if (isWhole(first))
                m_parsed.filter.words.push_back({first.text, false, term.excludes});
            return;
        }
        if (!term.name) {
            const auto nearest =
                nearestFilterNames(m_text.substr(term.namePlace.position, term.namePlace.length));
            mistake(FilterMistakeCode::UnknownField, term.namePlace)
                .suggestions.assign(nearest.begin(), nearest.end());
            return;
        }
        for (const FilterValue& value : term.values)
            if (isWhole(value) && isThere(value))
                readValue(term, value);
    }

    bool isWhole(const FilterValue& value)
    {
        if (!value.isClosed)
            mistake(value.form == FilterValue::Form::Quoted ? FilterMistakeCode::QuoteNotClosed
                                                            : FilterMistakeCode::RegexNotClosed,
                    value.place);
        else if (value.behind.length != 0)
            mistake(FilterMistakeCode::TextBehindValue, value.behind);
        return value.isClosed && value.behind.length == 0;
    }

    bool isThere(const FilterValue& value)
    {
        const bool missing = value.text.empty() && value.form == FilterValue::Form::Bare;
        if (missing)
            mistake(FilterMistakeCode::MissingValue, value.place);
        return !missing;
    }

    void readValue(const FilterTerm& term, const FilterValue& value)
    {
        if (const FilterWord* const word = std::get_if<FilterWord>(&*term.name)) {
            if (*word == FilterWord::Any)
                readAny(value, term.excludes);
            else if (*word == FilterWord::Marked)
                readMarked(term, value);
            else
                readTime(*word, term, value);
            return;
        }
        const SessionField field = *std::get_if<SessionField>(&*term.name);
        switch (info(field).type) {
        case FieldType::Text:
            if (auto test = textTest(value, holdsAddresses(field)))
                add({field, std::move(*test), term.excludes});
            break;
        case FieldType::Word: readWord(field, value, term.excludes); break;
        case FieldType::Number:
            addRange(field, value, term.excludes, parseNumberRange(rangeIn(value), holdsSeconds(field)));
            break;
        case FieldType::Time: addRange(field, value, term.excludes, parseTimeRange(rangeIn(value))); break;
        }
    }

    void add(FieldChoice choice) { m_parsed.filter.add(std::move(choice)); }

    template<class Range>
    void addRange(SessionField field, const FilterValue& value, bool excludes,
                  const std::variant<Range, FilterMistakeCode>& range)
    {
        if (const FilterMistakeCode* const code = std::get_if<FilterMistakeCode>(&range))
            mistake(*code, value.place);
        else
            add({field, *std::get_if<Range>(&range), excludes});
    }

    // A pattern, or a part of a text, is no range, even where it looks like one.
    [[nodiscard]] std::string_view rangeIn(const FilterValue& value) const
    {
        const bool isPattern = value.form == FilterValue::Form::Regex || value.sign == '~';
        return isPattern ? m_text.substr(value.place.position, value.place.length) : value.text;
    }

    void readAny(const FilterValue& value, bool excludes)
    {
        if (auto test = textTest(value, false))
            m_parsed.filter.words.push_back({std::move(test->text), test->exact, excludes, test->pattern});
    }

    std::optional<TextTest> textTest(const FilterValue& value, bool isAddress)
    {
        if (value.form == FilterValue::Form::Regex)
            return regexTest(value);
        if (value.sign != '\0')
            return TextTest{value.text, value.sign == '='};
        if (hasWildcard(value.text)) {
            if (isUsableGlob(value.text))
                return TextTest{value.text, false, TextPattern::Glob};
            mistake(FilterMistakeCode::TooLong, value.place);
            return std::nullopt;
        }
        return isAddress ? addressTest(value) : TextTest{value.text};
    }

    std::optional<TextTest> regexTest(const FilterValue& value)
    {
        if (const auto fault = findRegexFault(value.text)) {
            mistake(FilterMistakeCode::BadRegex, {value.inner.position + fault->position, fault->length})
                .regexFault = fault->code;
            return std::nullopt;
        }
        return TextTest{value.text, false,
                        value.ignoresCase ? TextPattern::RegexIgnoringCase : TextPattern::Regex};
    }

    // A whole address is a network of one: it can be written in many ways, and 10.0.0.1 is no part of
    // 10.0.0.12.
    std::optional<TextTest> addressTest(const FilterValue& value)
    {
        const bool isNetwork = value.text.find('/') != std::string::npos;
        const bool isValid = parseNetwork(value.text).has_value();
        if (isNetwork && !isValid) {
            mistake(FilterMistakeCode::NotANetwork, value.place);
            return std::nullopt;
        }
        if (isNetwork || !isValid)
            return TextTest{value.text};
        const bool isVersion6 = value.text.find(':') != std::string::npos;
        return TextTest{value.text + (isVersion6 ? "/128" : "/32")};
    }

    void readWord(SessionField field, const FilterValue& value, bool excludes)
    {
        std::vector<std::string_view> words = wordsByCode(field);
        std::erase(words, std::string_view());
        const bool isPlain = value.form != FilterValue::Form::Regex && value.sign != '~';
        const std::string given = ascii::lower(value.text);
        const bool isGlob = isPlain && value.sign == '\0' && hasWildcard(given) && isUsableGlob(given);
        if (words.empty() && isPlain) {
            add({field, TextTest{given, !isGlob, isGlob ? TextPattern::Glob : TextPattern::None}, excludes});
            return;
        }
        std::vector<std::string_view> meant;
        if (isGlob) {
            const auto glob = makeGlobMatcher(given, nullptr);
            std::ranges::copy_if(words, std::back_inserter(meant),
                                 [&](std::string_view word) { return glob->matches(word); });
        } else if (const auto word = wordMeant(field, words, given); word && isPlain) {
            meant.push_back(*word);
        }
        for (const std::string_view word : meant)
            add({field, TextTest{std::string(word), true}, excludes});
        if (meant.empty())
            mistake(FilterMistakeCode::UnknownWord, value.place)
                .suggestions.assign(words.begin(), words.end());
    }

    void readMarked(const FilterTerm& term, const FilterValue& value)
    {
        const std::string given = ascii::lower(value.text);
        const bool isPlain = value.form != FilterValue::Form::Regex && value.sign != '~';
        if (!isPlain || (given != "yes" && given != "no")) {
            mistake(FilterMistakeCode::UnknownWord, value.place).suggestions = {"yes", "no"};
            return;
        }
        const bool wanted = (given == "yes") != term.excludes;
        std::optional<bool>& marked = m_parsed.filter.marked;
        if (marked && *marked != wanted)
            mistake(FilterMistakeCode::RepeatedMarks, term.place);
        marked = wanted;
        m_parsed.marksPlace = term.place;
    }

    void readTime(FilterWord word, const FilterTerm& term, const FilterValue& value)
    {
        TimeRange& time = m_parsed.filter.time;
        const bool setsSince = word != FilterWord::Until;
        const bool setsUntil = word != FilterWord::Since;
        if (term.excludes) {
            mistake(FilterMistakeCode::CannotExclude, term.place);
            return;
        }
        if ((setsSince && time.since.isValid()) || (setsUntil && time.until.isValid())) {
            mistake(FilterMistakeCode::RepeatedTime, term.place);
            return;
        }
        TimeRange range;
        if (word == FilterWord::Time) {
            const auto parsed = parseTimeRange(rangeIn(value));
            if (const FilterMistakeCode* const code = std::get_if<FilterMistakeCode>(&parsed))
                mistake(*code, value.place);
            else
                range = *std::get_if<TimeRange>(&parsed);
        } else if (const auto moment = parseIso(rangeIn(value))) {
            (setsSince ? range.since : range.until) = *moment;
        } else {
            const auto parsed = parseTimeRange(rangeIn(value)); // tells what is wrong
            const FilterMistakeCode* const code = std::get_if<FilterMistakeCode>(&parsed);
            mistake(code ? *code : FilterMistakeCode::NotATime, value.place);
        }
        if (range.since.isValid())
            time.since = range.since;
        if (range.until.isValid())
            time.until = range.until;
        if (!range.isEverything() && time.since.isValid() && time.until.isValid() && time.until <= time.since)
            mistake(FilterMistakeCode::EmptyRange, value.place);
    }

    std::string_view m_text;
    ParsedFilter m_parsed;
};

} // namespace

ParsedFilter parseFilter(std::string_view text)
{
    return FilterParser(text).parse();
}

} // namespace authloupe
