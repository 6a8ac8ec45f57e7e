// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/connection_id_test.h"
#include "query/filter.h"
#include "query/text_matcher.h"
#include "session/session.h"

#include <bitset>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// A choice made ready: is a text of the log what was chosen? Exact ones compare bytes, the others look at
// what is shown as well.
class ChoiceTest final {
public:
    ChoiceTest(const TextTest& test, std::optional<Network> network, const MatcherFactory& matcher);
    [[nodiscard]] bool matches(std::string_view text) const;

private:
    std::string m_exact;
    std::unique_ptr<TextMatcher> m_matcher; // null when exact
    std::optional<Network> m_network;
};

// One requirement of a filter on the texts of a session: some text of these kinds passes one of the tests;
// or, when it forbids, no text does. A session passes a filter when it meets all clauses.
struct Clause {
    std::bitset<kTextKindCount> kinds;
    std::vector<ChoiceTest> tests;
    std::optional<ConnectionIdTest> connectionId; // an id that passes counts like a text that does
    std::string_view (*part)(std::string_view text) = nullptr; // see TextSource
    bool forbids = false;

    [[nodiscard]] bool covers(TextKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
    // A response is also looked at in its readable form.
    [[nodiscard]] bool matches(TextKind kind, std::string_view text) const;
};

// The network that a choice of addresses stands for, if it does.
[[nodiscard]] std::optional<Network> networkOf(SessionField field, std::string_view text) noexcept;

// What the lists of a filter and its choices of fields that are texts ask for; the other fields are left to
// row_tests.h.
[[nodiscard]] std::vector<Clause> clausesOf(const Filter& filter, const MatcherFactory& matcher);

} // namespace authloupe
