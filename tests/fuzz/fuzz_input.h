// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace authloupe::fuzz {

// The front bytes of an input steer the target, the rest is the text: a seed is a log with a few bytes before
// it.
class FuzzInput final {
public:
    FuzzInput(const std::uint8_t* data, std::size_t size) : m_rest(reinterpret_cast<const char*>(data), size)
    {}

    // 0 when nothing is left.
    [[nodiscard]] std::uint8_t byte()
    {
        if (m_rest.empty())
            return 0;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return static_cast<std::uint8_t>(c);
    }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
};

// Stops the run as a finding.
inline void require(bool holds, std::string_view what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %.*s\n", static_cast<int>(what.size()), what.data());
    std::abort();
}

inline void requireSame(std::string_view expected, std::string_view actual)
{
    if (expected == actual)
        return;
    std::fprintf(stderr, "expected: %.*s\nactual:   %.*s\n", static_cast<int>(expected.size()),
                 expected.data(), static_cast<int>(actual.size()), actual.data());
    std::abort();
}

} // namespace authloupe::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
