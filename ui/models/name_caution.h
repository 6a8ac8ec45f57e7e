// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace authloupe {

// Why a name that the log states may not be what it seems: its words imitate an entry (maillog/imitation.h),
// or letters of one word are of several writing systems, as in `admin` with a Cyrillic `a` (a name in one
// writing system, and Latin letters beside those that nobody takes for them, are usual). Sentences in the
// user's language; empty when there is nothing to say. Names are only marked, never altered.
[[nodiscard]] QString cautionAbout(std::string_view name);

} // namespace authloupe
