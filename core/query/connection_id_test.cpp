// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/connection_id_test.h"

#include "base/ascii.h"

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
    if (digits.size() > kMostDigits || !std::ranges::all_of(digits, ascii::isDigit))
        return std::nullopt;
    return ConnectionIdTest(digits, exact);
}

ConnectionIdTest::ConnectionIdTest(std::string_view digits, bool exact)
    : m_digits(digits),
      m_exact(exact),
      m_steps(digits.size() + 1),
      m_found(digits.size() + 1)
{
    if (m_digits.empty())
        return;
    // Knuth, Morris and Pratt: after a digit that does not fit, go on with what still does.
    const auto size = static_cast<Progress>(m_digits.size());
    Progress restart = 0;
    for (Progress progress = 0; progress <= size; ++progress) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            const auto index = static_cast<std::size_t>(digit - '0');
            const bool fits = progress < size && m_digits[progress] == digit;
            m_steps[progress][index] = progress == size ? size
                                       : fits           ? static_cast<Progress>(progress + 1)
                                       : progress == 0  ? Progress{0}
                                                        : m_steps[restart][index];
        }
        if (progress != 0 && progress < size)
            restart = m_steps[restart][static_cast<std::size_t>(m_digits[progress] - '0')];
    }
    for (Progress progress = 0; progress <= size; ++progress)
        for (std::uint64_t last = 0; last < kThousand; ++last) {
            const std::array<char, 3> text{static_cast<char>('0' + last / 100),
                                           static_cast<char>('0' + last / 10 % 10),
                                           static_cast<char>('0' + last % 10)};
            m_found[progress][last] = read(progress, {text.data(), text.size()}) == size;
        }
}

ConnectionIdTest::Progress ConnectionIdTest::read(Progress progress, std::string_view text) const noexcept
{
    for (const char digit : text)
        progress = m_steps[progress][static_cast<std::size_t>(digit - '0')];
    return progress;
}

ConnectionIdTest::Progress ConnectionIdTest::readNumber(Progress progress,
                                                        std::uint64_t number) const noexcept
{
    std::array<char, kMostDigits> buffer{};
    const char* const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return read(progress, {buffer.data(), end});
}

bool ConnectionIdTest::matches(std::uint64_t id, Fronts& fronts) const
{
    if (m_digits.empty())
        return !m_exact;
    if (m_exact) {
        std::array<char, kMostDigits> buffer{};
        const char* const end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), id).ptr;
        return std::string_view(buffer.data(), end) == m_digits;
    }
    const std::uint64_t thousands = id / kThousand;
    if (thousands == 0)
        return readNumber(0, id) == m_digits.size();
    Front& front = fronts[thousands % fronts.size()];
    if (front.thousands != thousands)
        front = {thousands, readNumber(0, thousands)};
    return m_found[front.progress][id % kThousand];
}

} // namespace authloupe
