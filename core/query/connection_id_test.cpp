// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/connection_id_test.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace authloupe {

namespace {

constexpr std::size_t kMostDigits = std::numeric_limits<std::uint64_t>::digits10 + 1;

} // namespace

std::optional<ConnectionIdTest> ConnectionIdTest::make(std::string_view digits, bool exact)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.size() > kMostDigits || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    return ConnectionIdTest(digits, exact);
}

bool ConnectionIdTest::matches(std::uint64_t id) const noexcept
{
    std::array<char, kMostDigits> buffer;
    const char* const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), id).ptr;
    const std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    return m_exact ? text == m_digits : text.find(m_digits) != std::string_view::npos;
}

} // namespace authloupe
