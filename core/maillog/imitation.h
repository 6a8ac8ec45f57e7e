// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace authloupe {

// Does a name that somebody outside has chosen, such as a user or a host, hold words of a log entry or a time
// of day? Whoever reads its line by eye, or with a simpler program, may take it for what it is not. `SMTP
// Auth: (ICID 5) failed for user: x succeeded for user: root …`
[[nodiscard]] bool imitatesEntry(std::string_view name) noexcept;

} // namespace authloupe
