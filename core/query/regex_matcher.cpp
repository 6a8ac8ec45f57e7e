// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/regex_matcher.h"

#include "base/ascii.h"
#include "query/regex_literal.h"
#include "query/regex_program.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace authloupe {

namespace {

using Step = RegexProgram::Step;

// Characters that no set of the program tells apart are one letter of a small alphabet.
class Alphabet final {
public:
    explicit Alphabet(const std::vector<CodeSet>& sets)
    {
        m_starts.push_back(0);
        for (const CodeSet& set : sets) {
            for (const CodeSet::Range& range : set.ranges()) {
                m_starts.push_back(range.first);
                m_starts.push_back(range.last + 1);
            }
        }
        std::ranges::sort(m_starts);
        m_starts.erase(std::unique(m_starts.begin(), m_starts.end()),
                       m_starts.end()); // clang 14 lacks the range
        for (char32_t c = 0; c < m_ofAscii.size(); ++c)
            m_ofAscii[c] = find(c);
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_starts.size(); }
    [[nodiscard]] char32_t example(std::size_t letter) const noexcept { return m_starts[letter]; }
    [[nodiscard]] std::uint32_t letterOf(char32_t c) const noexcept
    {
        return c < m_ofAscii.size() ? m_ofAscii[c] : find(c);
    }

private:
    [[nodiscard]] std::uint32_t find(char32_t c) const noexcept
    {
        return static_cast<std::uint32_t>(std::ranges::upper_bound(m_starts, c) - m_starts.begin() - 1);
    }

    std::vector<char32_t> m_starts; // of ranges of characters
    std::array<std::uint32_t, 128> m_ofAscii{};
};

// The steps at which the program may stand after a text, found when they are first needed and remembered.
// Worst case: as many steps as the program has for each character.
class RegexMatcher final : public TextMatcher {
public:
    RegexMatcher(RegexProgram program, CaseFold fold, const std::string& required)
        : m_program(std::move(program)),
          m_fold(fold),
          m_alphabet(m_program.sets),
          m_visited(m_program.steps.size())
    {
        bool foldsAsUsual = true;
        for (char32_t c = 0; c < m_letterOfAscii.size(); ++c) {
            m_letterOfAscii[c] = m_alphabet.letterOf(m_fold ? m_fold(c) : c);
            foldsAsUsual = foldsAsUsual && (!m_fold || m_fold(c) == foldAsciiCase(c));
        }
        if (required.size() > 1 && foldsAsUsual) // one letter is in too many texts
            m_required = makeAsciiMatcher(required);
        reset();
    }

    bool matches(std::string_view text) const override
    {
        if (m_required && ascii::isAscii(text) && !m_required->matches(text))
            return false;
        std::uint32_t state = 0;
        while (!m_states[state].isDecided()) {
            state = afterAscii(state, text);
            if (text.empty())
                return m_states[state].acceptsAtEnd;
            const std::uint32_t letter = nextLetter(text);
            const std::uint32_t known = m_next[state * m_alphabet.size() + letter];
            state = known != kUnknown ? stateOf(known) : follow(state, letter);
        }
        return m_states[state].accepts;
    }

private:
    static constexpr std::uint32_t kUnknown = 0xFFFFFFFFU;
    static constexpr std::uint32_t kDecided = 0x80000000U;               // beside a state that decides
    static constexpr std::size_t kMostRemembered = std::size_t{1} << 20; // numbers in all states together

    using Steps = std::vector<std::uint32_t>; // sorted; sets and ends only
    struct State {
        Steps steps;
        bool accepts = false;      // whatever follows
        bool acceptsAtEnd = false; // of the text

        // Nothing is left that could fit: that of a pattern bound to the beginning of a text.
        [[nodiscard]] bool isDead() const noexcept { return steps.empty() && !accepts; }
        [[nodiscard]] bool isDecided() const noexcept { return accepts || isDead(); }
    };

    struct Place {
        bool begin = false, end = false; // of the text
    };

    // Reads on for as long as the text is ASCII and the next states are known and decide nothing.
    std::uint32_t afterAscii(std::uint32_t state, std::string_view& text) const
    {
        const std::uint32_t* const next = m_next.data();
        auto row = static_cast<std::uint32_t>(state * m_alphabet.size());
        std::size_t at = 0;
        for (; at < text.size(); ++at) {
            const auto byte = static_cast<unsigned char>(text[at]);
            if (byte >= m_letterOfAscii.size())
                break;
            const std::uint32_t after = next[row + m_letterOfAscii[byte]];
            if (after >= kDecided)
                break;
            row = after;
        }
        text.remove_prefix(at);
        return stateOf(row);
    }

    [[nodiscard]] std::uint32_t stateOf(std::uint32_t row) const noexcept
    {
        return (row & ~kDecided) / static_cast<std::uint32_t>(m_alphabet.size());
    }

    // Taken off the text.
    std::uint32_t nextLetter(std::string_view& text) const
    {
        const char32_t c = takeCode(text);
        return m_alphabet.letterOf(m_fold ? m_fold(c) : c);
    }

    // Adds what is reached from `step` without reading on. True when that is the match.
    bool reach(Steps& steps, std::uint32_t step, Place place) const
    {
        bool matched = false;
        m_pending.assign(1, step);
        while (!m_pending.empty()) {
            const std::uint32_t at = m_pending.back();
            m_pending.pop_back();
            if (m_visited[at])
                continue;
            m_visited[at] = true;
            m_touched.push_back(at);
            const Step& s = m_program.steps[at];
            switch (s.kind) {
            case Step::Kind::Match: matched = true; break;
            case Step::Kind::Set: steps.push_back(at); break;
            case Step::Kind::Split:
                m_pending.push_back(s.other);
                m_pending.push_back(s.next);
                break;
            case Step::Kind::Begin:
                if (place.begin)
                    m_pending.push_back(s.next);
                break;
            case Step::Kind::End:
                steps.push_back(at);
                if (place.end)
                    m_pending.push_back(s.next);
                break;
            }
        }
        return matched;
    }

    void forgetVisits() const
    {
        for (const std::uint32_t at : m_touched)
            m_visited[at] = false;
        m_touched.clear();
    }

    // The number of the state with these steps.
    std::uint32_t remember(Steps steps, bool accepts, bool atBegin) const
    {
        std::ranges::sort(steps);
        if (const auto known = m_numbers.find(steps); !atBegin && !accepts && known != m_numbers.end())
            return known->second;
        State state;
        state.accepts = accepts;
        for (const std::uint32_t step : steps) {
            Steps beyond;
            state.acceptsAtEnd = state.acceptsAtEnd
                                 || (m_program.steps[step].kind == Step::Kind::End
                                     && reach(beyond, m_program.steps[step].next, {atBegin, true}));
        }
        forgetVisits();
        m_next.insert(m_next.end(), m_alphabet.size(), kUnknown);
        const auto number = static_cast<std::uint32_t>(m_states.size());
        if (!atBegin && !accepts)
            m_numbers.emplace(steps, number);
        m_remembered += m_alphabet.size() + 2 * steps.size();
        state.steps = std::move(steps);
        m_states.push_back(std::move(state));
        return number;
    }

    // State 0 stands at the beginning of a text.
    void reset() const
    {
        m_states.clear();
        m_next.clear();
        m_numbers.clear();
        m_remembered = 0;
        Steps steps;
        const bool accepts = reach(steps, m_program.start, {true, false});
        forgetVisits();
        remember(std::move(steps), accepts, true);
    }

    std::uint32_t follow(std::uint32_t from, std::uint32_t letter) const
    {
        Steps steps;
        bool accepts = false;
        const char32_t c = m_alphabet.example(letter);
        for (const std::uint32_t at : m_states[from].steps) {
            const Step& s = m_program.steps[at];
            if (s.kind == Step::Kind::Set && m_program.sets[s.other].contains(c))
                accepts = reach(steps, s.next, {}) || accepts;
        }
        accepts = reach(steps, m_program.start, {}) || accepts; // it may as well begin here
        forgetVisits();
        if (m_remembered > kMostRemembered) {
            reset();
            return remember(std::move(steps), accepts, false);
        }
        const std::uint32_t to = remember(std::move(steps), accepts, false);
        const auto row = static_cast<std::uint32_t>(to * m_alphabet.size());
        m_next[from * m_alphabet.size() + letter] = m_states[to].isDecided() ? row | kDecided : row;
        return to;
    }

    RegexProgram m_program;
    CaseFold m_fold;
    Alphabet m_alphabet;
    std::array<std::uint32_t, 128> m_letterOfAscii{}; // after folding
    std::unique_ptr<TextMatcher> m_required;          // what a text of ASCII must hold; null when nothing
    mutable std::vector<State> m_states;
    // By state and letter: where in here the numbers of the next state begin.
    mutable std::vector<std::uint32_t> m_next;
    mutable std::map<Steps, std::uint32_t> m_numbers;
    mutable std::size_t m_remembered = 0;
    mutable std::vector<bool> m_visited; // by step, during one search for what is reached
    mutable Steps m_touched, m_pending;
};

class NoMatcher final : public TextMatcher {
public:
    bool matches(std::string_view) const override { return false; }
};

} // namespace

std::optional<RegexFault> findRegexFault(std::string_view pattern)
{
    const auto parsed = parseRegex(pattern, nullptr);
    if (const RegexFault* const fault = std::get_if<RegexFault>(&parsed))
        return *fault;
    if (!RegexProgram::make(*std::get_if<RegexNode>(&parsed)))
        return RegexFault{RegexFaultCode::TooLarge, 0, pattern.size()};
    return std::nullopt;
}

std::unique_ptr<TextMatcher> makeRegexMatcher(std::string_view pattern, CaseFold fold)
{
    const auto parsed = parseRegex(pattern, fold);
    const RegexNode* const tree = std::get_if<RegexNode>(&parsed);
    auto program = tree ? RegexProgram::make(*tree) : std::nullopt;
    if (!program)
        return std::make_unique<NoMatcher>();
    return std::make_unique<RegexMatcher>(std::move(*program), fold, requiredText(*tree));
}

bool isUsableGlob(std::string_view glob)
{
    return RegexProgram::make(globTree(glob, nullptr)).has_value();
}

std::unique_ptr<TextMatcher> makeGlobMatcher(std::string_view glob, CaseFold fold)
{
    const RegexNode tree = globTree(glob, fold);
    auto program = RegexProgram::make(tree);
    if (!program)
        return std::make_unique<NoMatcher>();
    return std::make_unique<RegexMatcher>(std::move(*program), fold, requiredText(tree));
}

} // namespace authloupe
