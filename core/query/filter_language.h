// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/filter_names.h"
#include "query/filter_terms.h"
#include "query/regex_syntax.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// The filter language: another view of the value Filter. Terms between blanks must all hold:
//   word  "two words"  -word          some text of the connection has it, or none has
//   user:alice                        the text of a field has it somewhere, case ignored
//   user:=alice  user:~"a*b"          is exactly this; has this, whatever signs are in it
//   profile:Out*  profile:"Out* 2"    * any characters, ? one; all of the text, case ignored
//   user:/^a.c$/  user:/^a.c$/i       regular expression (regex_syntax.h)
//   ip:10.0.0.1  ip:172.16.0.0/12     an address, a network
//   outcome:failed,error              one of these words
//   failures:5  >=5  5..9  5..  ..9   a number; seconds also as 90s 5m 1h30m 1d
//   opened:2009-04-22  >=…  A..B      a time stands for all of its day, minute or second; B may leave out the
//                                     day
//   response:*                        stated at all
//   since:2009-04-22T11:40 until:…    of the first entry, from the one up to the other, as on the command
//   line any:=word  any:wo*d  any:/wo+d/   what plain words look at
//   marked:yes  marked:no             in the window: somebody marked it, or nobody did
// One field several times, or values behind commas: one of them must fit. - excludes.

enum class FilterMistakeCode : std::uint8_t {
    UnknownField, // suggestions: the nearest names
    MissingValue,
    UnknownWord, // suggestions: the words of the field
    NotANumber,
    NotADuration,
    NotATime,
    TimeWithoutDate,
    NotANetwork,
    EmptyRange, // ends before it begins
    QuoteNotClosed,
    RegexNotClosed,
    TextBehindValue, // behind a closing quote or slash
    BadRegex,        // regexFault
    TooLong,
    RepeatedTime,  // since, until or time more than once
    CannotExclude, // since, until or time with a minus
    RepeatedMarks, // asks for marked ones and for others
    NoMarksHere,   // said by whoever reads a filter where nobody can mark anything, never by parseFilter()
};

struct FilterMistake {
    FilterMistakeCode code{};
    TextPlace place; // within the text; of length 0 where something is missing
    std::vector<std::string> suggestions;
    std::optional<RegexFaultCode> regexFault;
};

struct ParsedFilter {
    Filter filter;                       // of all that was understood
    std::vector<FilterMistake> mistakes; // in the order of the text
    std::optional<TextPlace> marksPlace; // of what asks for marks
    [[nodiscard]] bool ok() const noexcept { return mistakes.empty(); }
};

[[nodiscard]] ParsedFilter parseFilter(std::string_view text);

// The canonical text: parseFilter(toText(f)) is f again, as long as each range holds something, times lie in
// the years 1970 to 9999, and regular expressions are without fault and their slashes behind a backslash.
[[nodiscard]] std::string toText(const Filter& filter);

// What can be typed at a place.
struct FilterCompletion {
    std::optional<FilterName> name; // of the field whose value is expected; empty: a name or a word
    std::string prefix;             // of it, before the cursor, without quotes
    TextPlace place;                // what a candidate takes the place of
    // Names with their colon, or the words of a vocabulary. Values that occur in a log are the caller's, as
    // exactValue().
    std::vector<std::string> candidates;
};
// cursor: bytes from the beginning, at most text.size().
[[nodiscard]] FilterCompletion completeFilter(std::string_view text, std::size_t cursor);
// `=alice`, `="two words"`
[[nodiscard]] std::string exactValue(std::string_view text);

} // namespace authloupe
