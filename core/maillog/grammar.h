// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/event.h"

#include <optional>
#include <string_view>

namespace authloupe {

// Reads the body of one entry, the part behind stamp and level. Fills `event` in place; event.kind tells
// which of its members are set. Never reads outside `body`.
void parseBody(std::string_view body, Event& event) noexcept;

// The same without event.complete, which is not set: whoever has a whole entry in front of him need not judge
// whether it is one.
void parseWholeBody(std::string_view body, Event& event) noexcept;

// The part behind ` Info: ` (Critical, Warning, Info, Debug, Trace, Alert) in the text that follows a stamp.
// Empty optional when no level stands there.
[[nodiscard]] std::optional<std::string_view> bodyBehindAnyLevel(std::string_view afterStamp) noexcept;

// What stands behind the stamp of nearly every entry.
inline constexpr std::string_view kInfoLevel = " Info: ";
[[nodiscard]] inline bool beginsWithInfo(std::string_view afterStamp) noexcept
{
    return afterStamp.size() > kInfoLevel.size() && afterStamp[kInfoLevel.size()] != ' '
           && afterStamp.starts_with(kInfoLevel);
}

// The same as bodyBehindAnyLevel, faster for that form.
[[nodiscard]] inline std::optional<std::string_view> bodyBehindLevel(std::string_view afterStamp) noexcept
{
    if (beginsWithInfo(afterStamp))
        return afterStamp.substr(kInfoLevel.size());
    return bodyBehindAnyLevel(afterStamp);
}

} // namespace authloupe
