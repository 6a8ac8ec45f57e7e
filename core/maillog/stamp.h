// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log_time.h"

#include <array>
#include <cstddef>
#include <cstring>
#include <optional>
#include <string_view>

namespace authloupe {

// `Wed Apr 22 11:43:59 2009`, the day padded with a blank. (AsyncOS text mail logs)
inline constexpr std::size_t kStampLength = 24;

// Reads native stamps. Remembers the last one, since most entries share theirs or its minute with the entry
// before.
class StampReader final {
public:
    // `at` must have kStampLength + 1 readable bytes. Empty unless they are a stamp and a blank; the weekday
    // may be wrong.
    [[nodiscard]] std::optional<LogTime> read(const char* at) noexcept;

    // Whether read() would give lastTime() again.
    [[nodiscard]] bool repeatsAt(const char* at) const noexcept
    {
        return std::memcmp(at, m_last.data(), kStampLength) == 0 && at[kStampLength] == ' ';
    }
    [[nodiscard]] LogTime lastTime() const noexcept { return m_time; }

private:
    [[nodiscard]] std::optional<LogTime> readAnew(const char* at) noexcept;

    // What was read last; at first a stamp as well, so that nothing else can look like it.
    std::array<char, kStampLength> m_last{'T', 'h', 'u', ' ', 'J', 'a', 'n', ' ', ' ', '1', ' ', '0',
                                          '0', ':', '0', '0', ':', '0', '0', ' ', '1', '9', '7', '0'};
    LogTime m_time{0};
    std::int64_t m_minute = 0; // of m_time, in seconds
};

// A stamp as it arrives from people: one or two blanks before the day, or bracket damage of a right-to-left
// document before the weekday.
struct LooseStamp {
    LogTime time;
    std::size_t start = 0; // of the weekday in the line
    std::size_t end = 0;   // behind the year
};
[[nodiscard]] std::optional<LooseStamp> findLooseStamp(std::string_view line) noexcept;

} // namespace authloupe
