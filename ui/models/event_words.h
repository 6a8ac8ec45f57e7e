// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/session_lines.h"

#include <QString>

namespace authloupe {

// What happened, in the user's language; empty for what is no event to a reader of the list: a header, a
// recipient that was accepted, a message's way through the filters.
[[nodiscard]] QString eventText(const SessionEntry& entry);
// Something went wrong besides authentication, or nobody knows what the entry means.
[[nodiscard]] bool isTrouble(const SessionEntry& entry) noexcept;

} // namespace authloupe
