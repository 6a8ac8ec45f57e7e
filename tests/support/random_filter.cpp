// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_filter.h"

#include "query/field_words.h"
#include "support/snapshot_builder.h"

#include <string>
#include <vector>

namespace authloupe::test {

namespace {

using makelog::Random;
using Texts = std::vector<std::string>;

// clang-format off
const Texts kTexts{"bob", "o", "ironport", "IronPort", "", "10.0.0.1", "a", "5.7.8", "15", "korea", "1", "caf\xC3", "Auth", "unknown", "zzz",
                   "=x", "~x", "/x", "a*b", "?", "a,b", "two words", "a\"b", "back\\slash", "ends\\", "-bob", "user:bob", "2001:db8::1", "\"", "*",
                   "example", "TLSv1", "AES128-SHA", "ACCEPT", "mail.@20240101T000000.s", "420D4FEA", "None", "-9.9"};
const Texts kNetworks{"10.0.0.0/8", "2001:db8::/32", "0.0.0.0/0", "172.16.0.0/12"};
const Texts kGlobs{"*", "b*", "*b", "?ob", "*example*", "IRON*", "caf?", "10.0.?.*", "*a*a*", "TLS*", "=*", "/*", "a b*", "\"*", "mail*"};
const Texts kRegexes{"b", "^b", "^bob$", "[a-m]+[0-9]", "(iron|bob)", "a.b", "\\d\\.\\d", "^$", "o{2}", "example\\.(com|org)", "[^a-z]", "a\\/b", "x,y z", "I"};
// clang-format on

TextTest randomText(Random& random, bool address)
{
    if (address && random.chance(40))
        return {random.of(kNetworks), random.chance(20), TextPattern::None};
    switch (random.below(5)) {
    case 0: return {random.of(kGlobs), false, TextPattern::Glob};
    case 1: return {random.of(kRegexes), false, TextPattern::Regex};
    case 2: return {random.of(kRegexes), false, TextPattern::RegexIgnoringCase};
    default: return {random.of(kTexts), random.chance(25), TextPattern::None};
    }
}

TextTest randomWord(Random& random, SessionField field)
{
    std::vector<std::string_view> words = wordsByCode(field);
    std::erase(words, std::string_view());
    if (words.empty()) // of a vocabulary that the language does not know
        words = {"one", "another"};
    return {std::string(random.of(words)), true, TextPattern::None};
}

NumberRange randomNumbers(Random& random)
{
    const std::int64_t most = random.chance(50) ? 10 : random.chance(50) ? 300 : 100'000;
    NumberRange range;
    if (random.chance(80))
        range.least = random.below(static_cast<std::uint32_t>(most)) - (random.chance(10) ? 50 : 0);
    if (random.chance(60))
        range.most = range.least.value_or(0) + random.below(static_cast<std::uint32_t>(most));
    return range;
}

TimeRange randomTimes(Random& random)
{
    const std::int64_t step = random.chance(30) ? 86'400 : random.chance(50) ? 60 : 1;
    const std::int64_t start = at("2023-12-30").seconds;
    TimeRange range;
    if (random.chance(80))
        range.since.seconds = start + random.below(400'000) / step * step;
    if (random.chance(80))
        range.until.seconds = (range.since.isValid() ? range.since.seconds : start)
                              + (1 + random.below(static_cast<std::uint32_t>(200'000 / step))) * step;
    return range;
}

TextChoice randomTextChoice(Random& random, bool address)
{
    TextTest test = randomText(random, address);
    return {std::move(test.text), test.exact, random.chance(25), test.pattern};
}

} // namespace

FieldChoice randomChoice(Random& random, SessionField field)
{
    FieldChoice choice;
    choice.field = field;
    choice.exclude = random.chance(30);
    switch (info(field).type) {
    case FieldType::Text: choice.test = randomText(random, holdsAddresses(field)); break;
    case FieldType::Word: choice.test = randomWord(random, field); break;
    case FieldType::Number: choice.test = randomNumbers(random); break;
    case FieldType::Time: choice.test = randomTimes(random); break;
    }
    return choice;
}

Filter randomFilter(Random& random)
{
    Filter filter;
    while (random.chance(30))
        filter.users.push_back(randomTextChoice(random, false));
    while (random.chance(20))
        filter.profiles.push_back(randomTextChoice(random, false));
    while (random.chance(20))
        filter.addresses.push_back(randomTextChoice(random, true));
    while (random.chance(25))
        filter.words.push_back(randomTextChoice(random, false));
    while (random.chance(15))
        filter.outcomes.push_back(static_cast<Outcome>(random.below(kOutcomeCount)));
    if (random.chance(15))
        filter.directions.push_back(random.chance(50) ? Direction::Inbound : Direction::Outbound);
    if (random.chance(20))
        filter.time = randomTimes(random);
    if (random.chance(10))
        filter.marked = random.chance(50);
    while (random.chance(50))
        filter.add(randomChoice(
            random, static_cast<SessionField>(random.below(static_cast<std::uint32_t>(kSessionFieldCount)))));
    return filter;
}

} // namespace authloupe::test
