// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/code_set.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <variant>
#include <vector>

namespace authloupe {

// Regular expressions that can be decided in a time that grows with the length of the text alone, whatever
// the text is: its writers are not our friends. So there are no references to what was matched before and no
// looking around. What is understood, with the meanings of Perl:
//   .  [a-z]  [^a-z]  \d \w \s \D \W \S (of ASCII)  \t \n \r \f \v  \xHH  \x{HHHH}  \ before a sign
//   ^ \A  $ \z (of the whole text)  ab  a|b  (a)  (?:a)  a* a+ a? a{2} a{2,} a{2,5}, also with ? behind

enum class RegexFaultCode : std::uint8_t {
    NotClosed,       // ( or [
    NothingOpen,     // )
    NothingToRepeat, // * + ? {} at the beginning
    BadRange,        // [z-a], {5,2}
    BadEscape,       // \ at the end, \x without digits
    NotSupported,    // what Perl knows beyond this
    TooLarge,
};

struct RegexFault {
    RegexFaultCode code{};
    std::size_t position = 0; // bytes into the pattern
    std::size_t length = 0;
};

inline constexpr unsigned kNoMost = std::numeric_limits<unsigned>::max();

struct RegexNode {
    enum class Kind : std::uint8_t { Sequence, Alternatives, Repeat, Set, Begin, End };

    Kind kind = Kind::Sequence;
    std::vector<RegexNode> parts; // of a repetition: one
    CodeSet set;
    unsigned least = 0, most = kNoMost; // of a repetition

    [[nodiscard]] static RegexNode of(Kind kind);
    [[nodiscard]] static RegexNode of(CodeSet set);
    [[nodiscard]] static RegexNode repeated(RegexNode part, unsigned least, unsigned most);
};

// fold: null where case matters.
[[nodiscard]] std::variant<RegexNode, RegexFault> parseRegex(std::string_view pattern, CaseFold fold);
// `*` and `?`; a whole text must fit.
[[nodiscard]] RegexNode globTree(std::string_view glob, CaseFold fold);

} // namespace authloupe
