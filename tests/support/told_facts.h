// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/plain_document.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace authloupe::test {

struct ToldFacts {
    bool times = true;
};

inline std::string timeOf(LogTime time, ToldFacts facts)
{
    return facts.times ? ' ' + isoText(time) : std::string();
}

// What a log tells, without the places where it stands and without the name of the appliance.
inline std::vector<std::string> factsOf(const PlainDocument& document, ToldFacts facts)
{
    std::vector<std::string> lines;
    const auto shownText = [](const std::optional<std::string>& text) {
        return '<' + text.value_or("-") + '>';
    };
    for (const PlainSession& s : document.sessions) {
        std::string line = std::string(stableName(s.direction)) + ' ' + std::to_string(s.id)
                           + timeOf(s.firstTime, facts) + timeOf(s.lastTime, facts) + shownText(s.address)
                           + shownText(s.host) + shownText(s.listener) + shownText(s.policy)
                           + shownText(s.tls);
        for (const std::uint32_t count :
             {s.successes, s.failures, s.errors, s.messages, s.recipients, s.bounces, std::uint32_t{s.port}})
            line += ' ' + std::to_string(count);
        lines.push_back(line + ' ' + std::string(stableName(s.end)) + ' ' + std::string(stableName(s.outcome))
                        + (s.openingSeen ? " opened" : ""));
    }
    for (const PlainAttempt& a : document.attempts)
        lines.push_back("attempt of " + std::to_string(a.session) + timeOf(a.time, facts) + ' '
                        + std::string(stableName(a.result)) + shownText(a.user) + shownText(a.mechanism)
                        + shownText(a.profile) + shownText(a.response));
    return lines;
}

// Of the first fact that differs; empty when none does.
inline std::string factDifference(const std::vector<std::string>& expected,
                                  const std::vector<std::string>& actual)
{
    const auto [left, right] = std::ranges::mismatch(expected, actual);
    if (left == expected.end() && right == actual.end())
        return {};
    return (left == expected.end() ? std::string("(no more)") : *left) + "  but  "
           + (right == actual.end() ? std::string("(no more)") : *right);
}

} // namespace authloupe::test
