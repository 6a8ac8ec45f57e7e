// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/event.h"

#include <optional>
#include <string_view>

namespace authloupe {

// Reads the body of one entry, the part behind stamp and level. Fills `event` in place; event.kind tells
// which of its members are set. Never reads outside `body`.
void parseBody(std::string_view body, Event& event) noexcept;

// The part behind ` Info: ` (Critical, Warning, Info, Debug, Trace, Alert) in the text that follows a stamp.
// Empty optional when no level stands there.
[[nodiscard]] std::optional<std::string_view> bodyBehindAnyLevel(std::string_view afterStamp) noexcept;

// The same, faster for the form of nearly every entry.
[[nodiscard]] inline std::optional<std::string_view> bodyBehindLevel(std::string_view afterStamp) noexcept
{
    constexpr std::string_view kInfo = " Info: ";
    if (afterStamp.size() > kInfo.size() && afterStamp[kInfo.size()] != ' '
        && afterStamp.starts_with(kInfo)) {
        afterStamp.remove_prefix(kInfo.size());
        return afterStamp;
    }
    return bodyBehindAnyLevel(afterStamp);
}

} // namespace authloupe
