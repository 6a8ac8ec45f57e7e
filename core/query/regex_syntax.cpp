// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/regex_syntax.h"

#include "base/ascii.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace authloupe {

namespace {

constexpr std::size_t kLongestPattern = 4096;
constexpr unsigned kDeepest = 50;
constexpr unsigned kMostTimes = 1000;

// `d`, `w`, `s` and their opposites; empty for another letter.
std::optional<CodeSet> namedSet(char letter)
{
    CodeSet set;
    switch (letter) {
    case 'D':
    case 'd': set.add('0', '9'); break;
    case 'W':
    case 'w':
        set.add('0', '9');
        set.add('A', 'Z');
        set.add('a', 'z');
        set.add('_');
        break;
    case 'S':
    case 's':
        set.add('\t', '\r');
        set.add(' ');
        break;
    default: return std::nullopt;
    }
    if (letter < 'a')
        set.invert();
    return set;
}

// Reads a pattern from left to right. After the first fault everything returns at once.
class RegexParser final {
public:
    RegexParser(std::string_view pattern, CaseFold fold) : m_pattern(pattern), m_fold(fold) {}

    std::variant<RegexNode, RegexFault> parse()
    {
        if (m_pattern.size() > kLongestPattern)
            return RegexFault{RegexFaultCode::TooLarge, 0, m_pattern.size()};
        RegexNode tree = alternatives();
        if (!m_fault && m_at < m_pattern.size())
            fault(RegexFaultCode::NothingOpen, m_at, 1);
        if (m_fault)
            return *m_fault;
        return tree;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_fault || m_at == m_pattern.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_pattern[m_at]; }
    [[nodiscard]] bool take(std::string_view text)
    {
        if (atEnd() || !m_pattern.substr(m_at).starts_with(text))
            return false;
        m_at += text.size();
        return true;
    }
    [[nodiscard]] char32_t takeCharacter()
    {
        std::string_view rest = m_pattern.substr(m_at);
        const char32_t c = takeCode(rest);
        m_at = m_pattern.size() - rest.size();
        return c;
    }
    void fault(RegexFaultCode code, std::size_t position, std::size_t length)
    {
        if (!m_fault)
            m_fault = RegexFault{code, position, length};
    }

    RegexNode alternatives()
    {
        RegexNode node = RegexNode::of(RegexNode::Kind::Alternatives);
        do
            node.parts.push_back(sequence());
        while (take("|"));
        return node.parts.size() == 1 ? std::move(node.parts.front()) : std::move(node);
    }

    RegexNode sequence()
    {
        RegexNode node;
        while (!atEnd() && peek() != '|' && peek() != ')')
            node.parts.push_back(quantified());
        return node;
    }

    RegexNode quantified()
    {
        const std::size_t start = m_at;
        RegexNode node = atom();
        for (bool first = true; !atEnd(); first = false) {
            const std::size_t at = m_at;
            const auto times = quantifier();
            if (!times)
                break;
            if (!first)
                fault(RegexFaultCode::NothingToRepeat, at, m_at - at);
            node = RegexNode::repeated(std::move(node), times->first, times->second);
            if (take("+")) // would keep what it has, and so decide otherwise
                fault(RegexFaultCode::NotSupported, start, m_at - start);
            (void)take("?"); // only which match is found differs, not whether there is one
        }
        return node;
    }

    std::optional<std::pair<unsigned, unsigned>> quantifier()
    {
        if (take("*"))
            return std::pair(0U, kNoMost);
        if (take("+"))
            return std::pair(1U, kNoMost);
        if (take("?"))
            return std::pair(0U, 1U);
        return counts();
    }

    // `{2}`, `{2,}`, `{2,5}`; any other brace stands for itself.
    std::optional<std::pair<unsigned, unsigned>> counts()
    {
        const std::size_t start = m_at;
        if (!take("{"))
            return std::nullopt;
        const std::optional<unsigned> least = number();
        std::optional<unsigned> most = least;
        if (least && take(","))
            most = peek() == '}' ? std::optional(kNoMost) : number();
        if (!least || !most || !take("}")) {
            m_at = start;
            return std::nullopt;
        }
        if (*least > kMostTimes || (*most != kNoMost && *most > kMostTimes))
            fault(RegexFaultCode::TooLarge, start, m_at - start);
        else if (*most < *least)
            fault(RegexFaultCode::BadRange, start, m_at - start);
        return std::pair(*least, *most);
    }

    std::optional<unsigned> number()
    {
        std::optional<unsigned> value;
        for (; ascii::isDigit(peek()); ++m_at)
            value = std::min(value.value_or(0), kMostTimes) * 10 + static_cast<unsigned>(peek() - '0');
        return value;
    }

    RegexNode atom()
    {
        const std::size_t start = m_at;
        switch (peek()) {
        case '(': return group();
        case '[': return RegexNode::of(characterClass());
        case '\\': return escape();
        case '*':
        case '+':
        case '?': fault(RegexFaultCode::NothingToRepeat, start, 1); return {};
        default: break;
        }
        if (counts()) {
            fault(RegexFaultCode::NothingToRepeat, start, m_at - start);
            return {};
        }
        if (take("."))
            return RegexNode::of(CodeSet::everything());
        if (take("^"))
            return RegexNode::of(RegexNode::Kind::Begin);
        if (take("$"))
            return RegexNode::of(RegexNode::Kind::End);
        return literal(takeCharacter());
    }

    RegexNode literal(char32_t c) const
    {
        CodeSet set;
        set.add(c);
        return RegexNode::of(folded(std::move(set)));
    }

    CodeSet folded(CodeSet set) const
    {
        if (m_fold)
            set.addFolded(m_fold);
        return set;
    }

    RegexNode group()
    {
        const std::size_t start = m_at;
        (void)take("(");
        if (!take("?:") && peek() == '?')
            fault(RegexFaultCode::NotSupported, start, 2);
        if (++m_depth > kDeepest)
            fault(RegexFaultCode::TooLarge, start, 1);
        if (m_fault)
            return {};
        RegexNode node = alternatives();
        --m_depth;
        if (!take(")"))
            fault(RegexFaultCode::NotClosed, start, 1);
        return node;
    }

    // Behind a backslash: a set, or what stands for one character.
    std::variant<CodeSet, char32_t> escaped(std::size_t start)
    {
        if (m_at == m_pattern.size()) {
            fault(RegexFaultCode::BadEscape, start, 1);
            return U'\\';
        }
        const char c = m_pattern[m_at];
        if (auto set = namedSet(c)) {
            ++m_at;
            return std::move(*set);
        }
        if (!ascii::isLetterOrDigit(c))
            return takeCharacter();
        ++m_at;
        switch (c) {
        case 't': return U'\t';
        case 'n': return U'\n';
        case 'r': return U'\r';
        case 'f': return U'\f';
        case 'v': return U'\v';
        case 'x': return hexadecimal(start);
        default: fault(RegexFaultCode::NotSupported, start, m_at - start); return U'\\';
        }
    }

    char32_t hexadecimal(std::size_t start)
    {
        const bool braces = take("{");
        char32_t value = 0;
        std::size_t digits = 0;
        for (; !atEnd() && digits < (braces ? 6 : 2); ++digits, ++m_at) {
            const auto digit = ascii::hexDigit(peek());
            if (!digit)
                break;
            value = value * 16 + *digit;
        }
        const bool isClosed = !braces || take("}");
        if (digits == 0 || value > kLastCode || !isClosed)
            fault(RegexFaultCode::BadEscape, start, m_at - start);
        return value;
    }

    RegexNode escape()
    {
        const std::size_t start = m_at;
        (void)take("\\");
        if (take("A"))
            return RegexNode::of(RegexNode::Kind::Begin);
        if (take("z"))
            return RegexNode::of(RegexNode::Kind::End);
        auto what = escaped(start);
        if (CodeSet* const set = std::get_if<CodeSet>(&what))
            return RegexNode::of(std::move(*set));
        return literal(*std::get_if<char32_t>(&what));
    }

    CodeSet characterClass()
    {
        const std::size_t start = m_at;
        (void)take("[");
        const bool inverted = take("^");
        CodeSet set;
        bool first = true; // a bracket there stands for itself
        while (!atEnd() && (first || peek() != ']')) {
            first = false;
            if (m_pattern.substr(m_at).starts_with("[:"))
                fault(RegexFaultCode::NotSupported, m_at, 2);
            addMember(set);
        }
        if (!take("]"))
            fault(RegexFaultCode::NotClosed, start, 1);
        set = folded(std::move(set));
        if (inverted)
            set.invert();
        return set;
    }

    // A character, a range or a named set of a class.
    void addMember(CodeSet& set)
    {
        const std::size_t start = m_at;
        const auto from = classCharacter();
        const bool isRange = peek() == '-' && m_at + 1 < m_pattern.size() && m_pattern[m_at + 1] != ']';
        const CodeSet* const named = std::get_if<CodeSet>(&from);
        if (named) {
            set.add(*named);
            return;
        }
        const char32_t low = *std::get_if<char32_t>(&from);
        if (!isRange) {
            set.add(low);
            return;
        }
        (void)take("-");
        const auto to = classCharacter();
        const char32_t* const high = std::get_if<char32_t>(&to);
        if (!high || *high < low)
            fault(RegexFaultCode::BadRange, start, m_at - start);
        else
            set.add(low, *high);
    }

    std::variant<CodeSet, char32_t> classCharacter()
    {
        const std::size_t start = m_at;
        if (take("\\"))
            return escaped(start);
        return takeCharacter();
    }

    std::string_view m_pattern;
    CaseFold m_fold;
    std::size_t m_at = 0;
    unsigned m_depth = 0;
    std::optional<RegexFault> m_fault;
};

} // namespace

std::variant<RegexNode, RegexFault> parseRegex(std::string_view pattern, CaseFold fold)
{
    return RegexParser(pattern, fold).parse();
}

} // namespace authloupe
