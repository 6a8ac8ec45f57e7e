// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/connection_id_test.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <limits>

namespace authloupe {

namespace {

constexpr std::size_t kMostDigits = std::numeric_limits<std::uint64_t>::digits10 + 1;
constexpr std::size_t kWordBytes = sizeof(std::uint64_t);

std::uint64_t wordAt(const char* bytes) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, kWordBytes);
    return word;
}

} // namespace

std::optional<ConnectionIdTest> ConnectionIdTest::make(std::string_view digits, bool exact)
{
    if (digits.size() > kMostDigits || !std::ranges::all_of(digits, ascii::isDigit))
        return std::nullopt;
    return ConnectionIdTest(digits, exact);
}

ConnectionIdTest::ConnectionIdTest(std::string_view digits, bool exact) : m_digits(digits), m_exact(exact)
{
    std::array<char, kWordBytes> bytes{};
    std::array<char, kWordBytes> mask{};
    const std::size_t size = std::min(digits.size(), kWordBytes);
    std::copy_n(digits.begin(), size, bytes.begin());
    std::fill_n(mask.begin(), size, '\xFF');
    m_firstWord = wordAt(bytes.data());
    m_firstMask = wordAt(mask.data());
}

// Millions of numbers become text for one word that somebody types: candidates are found eight digits at
// once.
bool ConnectionIdTest::matches(std::uint64_t id) const noexcept
{
    std::array<char, kMostDigits + kWordBytes> buffer{};
    const char* const begin = buffer.data();
    const char* const end = std::to_chars(buffer.data(), buffer.data() + kMostDigits, id).ptr;
    if (m_exact)
        return std::string_view(begin, end) == m_digits;
    for (const char* at = begin; static_cast<std::size_t>(end - at) >= m_digits.size(); ++at)
        if ((wordAt(at) & m_firstMask) == m_firstWord && std::string_view(at, end).starts_with(m_digits))
            return true;
    return false;
}

} // namespace authloupe
