// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_terms.h"

#include "base/ascii.h"
#include "query/filter.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

bool isNameCharacter(char c, bool first) noexcept
{
    return ascii::isLetter(c) || c == '_' || (!first && ascii::isDigit(c));
}

// Length of the name before a colon; 0 when the text does not begin with one. Addresses such as dead:beef::1
// do not.
std::size_t nameLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isNameCharacter(text[length], length == 0))
        ++length;
    if (length == 0 || length == text.size() || text[length] != ':')
        return 0;
    const auto blank = std::ranges::find_if(text, isBlank);
    return parseNetwork(std::string_view(text.begin(), blank)) ? 0 : length;
}

class TermReader final {
public:
    explicit TermReader(std::string_view text) : m_text(text) {}

    std::vector<FilterTerm> readAll()
    {
        std::vector<FilterTerm> terms;
        for (skipBlanks(); !atEnd(); skipBlanks())
            terms.push_back(readTerm());
        return terms;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    [[nodiscard]] TextPlace since(std::size_t start) const { return {start, m_at - start}; }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(peek()))
            ++m_at;
    }

    FilterTerm readTerm()
    {
        FilterTerm term;
        const std::size_t start = m_at;
        term.excludes = peek() == '-' && m_at + 1 < m_text.size() && !isBlank(m_text[m_at + 1]);
        m_at += term.excludes ? 1U : 0U;
        const std::string_view rest = m_text.substr(m_at);
        if (const std::size_t length = nameLength(rest)) {
            term.namePlace = {m_at, length};
            term.name = filterNameOf(rest.substr(0, length));
            m_at += length + 1;
            const bool isList = term.name != FilterName(FilterWord::Any); // words are not alternatives
            do
                term.values.push_back(readValue(true, isList));
            while (isList && takeComma());
        } else {
            term.values.push_back(readValue(false, false));
        }
        term.place = since(start);
        return term;
    }

    bool takeComma()
    {
        const bool is = peek() == ',';
        m_at += is ? 1U : 0U;
        return is;
    }

    // ofField: signs and regular expressions have a meaning.
    FilterValue readValue(bool ofField, bool commaEnds)
    {
        FilterValue value;
        const std::size_t start = m_at;
        if (ofField && (peek() == '=' || peek() == '~')) {
            value.sign = peek();
            ++m_at;
        }
        if (peek() == '"')
            readQuoted(value);
        else if (ofField && value.sign == '\0' && peek() == '/')
            readRegex(value);
        else
            readBare(value, commaEnds);
        const std::size_t behind = m_at;
        if (value.form != FilterValue::Form::Bare)
            skipBare(commaEnds);
        value.behind = since(behind);
        value.place = since(start);
        return value;
    }

    void skipBare(bool commaEnds)
    {
        while (!atEnd() && !isBlank(peek()) && !(commaEnds && peek() == ','))
            ++m_at;
    }

    void readBare(FilterValue& value, bool commaEnds)
    {
        const std::size_t start = m_at;
        skipBare(commaEnds);
        value.inner = since(start);
        value.text = m_text.substr(start, m_at - start);
    }

    // A backslash stands for itself unless a quote or another one follows: DOMAIN\user needs no care.
    void readQuoted(FilterValue& value)
    {
        value.form = FilterValue::Form::Quoted;
        const std::size_t start = ++m_at;
        while (!atEnd() && peek() != '"') {
            const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
            m_at += peek() == '\\' && (next == '"' || next == '\\') ? 1U : 0U;
            value.text += peek();
            ++m_at;
        }
        close(value, start);
    }

    void readRegex(FilterValue& value)
    {
        value.form = FilterValue::Form::Regex;
        const std::size_t start = ++m_at;
        while (!atEnd() && peek() != '/')
            m_at += peek() == '\\' && m_at + 1 < m_text.size() ? 2U : 1U;
        value.text = m_text.substr(start, m_at - start);
        close(value, start);
        value.ignoresCase = peek() == 'i' && value.isClosed;
        m_at += value.ignoresCase ? 1U : 0U;
    }

    void close(FilterValue& value, std::size_t start)
    {
        value.inner = since(start);
        value.isClosed = !atEnd();
        m_at += value.isClosed ? 1U : 0U;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::vector<FilterTerm> filterTerms(std::string_view text)
{
    return TermReader(text).readAll();
}

bool isPlainWord(std::string_view text)
{
    return !text.empty() && text.front() != '"' && text.front() != '-' && nameLength(text) == 0
           && std::ranges::none_of(text, isBlank);
}

bool isBlank(char c) noexcept
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

} // namespace authloupe
