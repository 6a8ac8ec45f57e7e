// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace authloupe {

// Does the decimal form of an ICID or DCID equal or contain some digits?
class ConnectionIdTest final {
public:
    // Empty when no id can pass: the text holds something else than digits, or too many.
    [[nodiscard]] static std::optional<ConnectionIdTest> make(std::string_view digits, bool exact);
    [[nodiscard]] bool matches(std::uint64_t id) const noexcept;

private:
    ConnectionIdTest(std::string_view digits, bool exact);

    std::string m_digits;
    std::uint64_t m_firstWord = 0; // up to eight digits, as they stand in memory
    std::uint64_t m_firstMask = 0; // of their bytes
    bool m_exact;
};

} // namespace authloupe
