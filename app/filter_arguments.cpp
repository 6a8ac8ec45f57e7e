// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_arguments.h"

#include "argument_reader.h"
#include "command_options.h"
#include "models/display_text.h"
#include "models/filter_mistake_text.h"
#include "query/filter_combination.h"
#include "query/filter_language.h"

#include <QCoreApplication>

#include <utility>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::CommandLine)
};

std::vector<TextChoice> readTexts(const ArgumentReader& arguments, const char* name)
{
    std::vector<TextChoice> choices;
    for (const std::string& text : arguments.values(name)) {
        choices.push_back({.text = text});
    }
    return choices;
}

std::vector<TextChoice> readAddresses(ArgumentReader& arguments)
{
    std::vector<TextChoice> choices;
    for (const std::string& text : arguments.values(option::kAddress)) {
        if (!parseNetwork(text)) {
            //: Wrong use of the command line. %1: what was given
            arguments.complain(Tr::tr("“%1” is neither an IP address nor a network such as 10.0.0.0/8.")
                                   .arg(displayText(text)));
            continue;
        }
        // As a network of one: an IPv6 address can be written in many ways.
        const bool isNetwork = text.find('/') != std::string::npos;
        const bool isVersion6 = text.find(':') != std::string::npos;
        choices.push_back({.text = isNetwork ? text : text + (isVersion6 ? "/128" : "/32")});
    }
    return choices;
}

template<class Word, class FromName>
std::vector<Word> readWords(ArgumentReader& arguments, const char* name, const FromName& fromName,
                            const QString& expected)
{
    std::vector<Word> words;
    for (const std::string& given : arguments.values(name)) {
        if (const auto word = fromName(given)) {
            words.push_back(*word);
        } else {
            arguments.complainAbout(name, given, expected);
        }
    }
    return words;
}

LogTime readTime(ArgumentReader& arguments, const char* name)
{
    if (!arguments.has(name)) {
        return kNoTime;
    }
    const std::string given = arguments.value(name);
    const auto time = parseIso(given);
    if (!time) {
        //: Wrong use of the command line. %1: what was given
        arguments.complain(
            Tr::tr("“%1” is not a time such as 2009-04-22 or 2009-04-22T11:43:59.").arg(displayText(given)));
    }
    return time.value_or(kNoTime);
}

} // namespace

Filter readFilter(ArgumentReader& arguments)
{
    Filter filter;
    filter.users = readTexts(arguments, option::kUser);
    filter.profiles = readTexts(arguments, option::kProfile);
    filter.addresses = readAddresses(arguments);
    filter.outcomes = readWords<Outcome>(arguments, option::kOutcome, outcomeFromName, outcomeWords());
    filter.directions =
        readWords<Direction>(arguments, option::kDirection, directionFromName, QStringLiteral("in out"));
    filter.time = {.since = readTime(arguments, option::kSince),
                   .until = readTime(arguments, option::kUntil)};
    if (filter.time.since.isValid() && filter.time.until.isValid()
        && filter.time.until <= filter.time.since) {
        //: Wrong use of the command line
        arguments.complain(Tr::tr("The time of --until must be later than that of --since."));
    }
    return filter;
}

std::vector<Filter> readFilterExpressions(ArgumentReader& arguments, Filter& filter)
{
    std::vector<Filter> others;
    for (const std::string& expression : arguments.values(option::kFilter)) {
        const ParsedFilter parsed = parseFilter(expression);
        if (!parsed.ok()) {
            arguments.complain(filterMistakeReport(parsed.mistakes.front(), expression));
        } else if (parsed.marksPlace) {
            const FilterMistake mistake{FilterMistakeCode::NoMarksHere, *parsed.marksPlace, {}, {}};
            arguments.complain(filterMistakeReport(mistake, expression));
        } else if (auto both = bothOf(filter, parsed.filter)) {
            filter = std::move(*both);
        } else {
            others.push_back(parsed.filter);
        }
    }
    return others;
}

} // namespace authloupe
