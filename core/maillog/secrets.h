// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace authloupe {

// Debug logs of whole SMTP conversations hold the base64 of an AUTH exchange: user names and passwords. A
// line that is shown, kept or written anywhere goes through here before.

// Where the part of a line begins that may be a secret; npos when there is none. Rather hides too much than
// too little. (user guide 9.1.2, injection and domain debug logs)
[[nodiscard]] std::size_t secretStart(std::string_view line) noexcept;

[[nodiscard]] inline bool holdsSecret(std::string_view line) noexcept
{
    return secretStart(line) != std::string_view::npos;
}

// The line, `***` in place of such a part and everything behind it.
[[nodiscard]] std::string withoutSecret(std::string_view line);

} // namespace authloupe
