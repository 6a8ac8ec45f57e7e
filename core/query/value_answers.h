// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/clauses.h"
#include "query/field_group.h"

#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

namespace authloupe {

// Which sides of a group of choices does a value meet? A session with several values has the bits of all.
using ValueBits = std::uint8_t;

// Decides about values in their stable form, as appendValue() gives them.
class ValueAnswers final {
public:
    ValueAnswers(const FieldGroup& group, const MatcherFactory& matcher);

    static constexpr ValueBits kIncluded = 1;
    static constexpr ValueBits kExcluded = 2;

    [[nodiscard]] ValueBits bitsOf(std::string_view value) const;
    [[nodiscard]] bool passes(ValueBits bits) const noexcept { return (bits & m_asked) == m_wanted; }

private:
    using Test = std::variant<ChoiceTest, NumberRange, TimeRange>;

    [[nodiscard]] static bool holds(const Test& test, std::string_view value);

    std::vector<Test> m_including, m_excluding;
    ValueBits m_asked = kExcluded;
    ValueBits m_wanted = 0;
};

} // namespace authloupe
