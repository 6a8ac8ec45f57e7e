// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// Does the decimal form of an ICID or DCID equal or contain some digits?
class ConnectionIdTest final {
    // How much of the digits has been read: as many of them as the text that was read ends with; all of them
    // once they were found.
    using Progress = std::uint8_t;
    struct Front {
        std::uint64_t thousands = 0; // 0: none yet
        Progress progress = 0;
    };

public:
    // Ids of neighbours differ in their last digits: the digits before these are read once. For one test.
    using Fronts = std::array<Front, 8>;

    // Empty when no id can pass: the text holds something else than digits, or too many.
    [[nodiscard]] static std::optional<ConnectionIdTest> make(std::string_view digits, bool exact);
    [[nodiscard]] bool matches(std::uint64_t id, Fronts& fronts) const;
    [[nodiscard]] bool matches(std::uint64_t id) const
    {
        Fronts fronts{};
        return matches(id, fronts);
    }

private:
    ConnectionIdTest(std::string_view digits, bool exact);
    [[nodiscard]] Progress read(Progress progress, std::string_view text) const noexcept;
    [[nodiscard]] Progress readNumber(Progress progress, std::uint64_t number) const noexcept;

    static constexpr std::uint64_t kThousand = 1000;

    std::string m_digits;
    bool m_exact;
    std::vector<std::array<Progress, 10>> m_steps; // by progress and next digit
    std::vector<std::bitset<kThousand>> m_found;   // by progress: with which last three digits?
};

} // namespace authloupe
