// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_input.h"
#include "query/filter_language.h"
#include "query/regex_matcher.h"

#include <vector>

using namespace authloupe;
using namespace authloupe::fuzz;

namespace {

bool holdsSomething(const TimeRange& time)
{
    return !time.since.isValid() || !time.until.isValid() || time.since < time.until;
}

// What was understood can be written, and comes back.
void checkRoundTrip(const ParsedFilter& parsed)
{
    const std::string canonical = toText(parsed.filter);
    const ParsedFilter again = parseFilter(canonical);
    require(again.ok() || !holdsSomething(parsed.filter.time), "the canonical text has no mistake");
    require(again.filter == parsed.filter, "the filter comes back");
    requireSame(canonical, toText(again.filter));
}

void checkPlaces(const ParsedFilter& parsed, std::string_view text)
{
    for (const FilterMistake& mistake : parsed.mistakes) {
        require(mistake.place.end() <= text.size(), "a mistake lies in the text");
        require(mistake.regexFault.has_value() == (mistake.code == FilterMistakeCode::BadRegex),
                "expressions tell what is wrong");
    }
}

void checkCompletion(std::string_view text, std::size_t cursor)
{
    const FilterCompletion completion = completeFilter(text, cursor);
    require(completion.place.position <= cursor, "what is replaced begins before the cursor");
    require(completion.place.end() <= text.size(), "what is replaced lies in the text");
}

// Patterns of any kind upon the text itself.
void checkMatchers(std::string_view text)
{
    const auto regex = makeRegexMatcher(text, foldAsciiCase);
    (void)regex->matches(text);
    require(!findRegexFault(text) || !regex->matches(text), "a pattern with a fault matches nothing");
    if (text.find_first_of("*?") == std::string_view::npos && isUsableGlob(text))
        require(makeGlobMatcher(text, foldAsciiCase)->matches(text), "a text fits itself");
}

} // namespace

// The filter language. The first byte chooses the cursor.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    const std::size_t place = input.byte();
    const std::vector<char> exactly(input.rest().begin(), input.rest().end());
    const std::string_view text(exactly.data(), exactly.size());
    const ParsedFilter parsed = parseFilter(text);
    checkPlaces(parsed, text);
    checkRoundTrip(parsed);
    checkCompletion(text, text.size() * place / 255);
    checkMatchers(text);
    return 0;
}
