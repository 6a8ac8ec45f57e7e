// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/sort_keys.h"

#include <optional>

namespace authloupe {

// senderMatchesUser() for all sessions of a snapshot, by SessionRow. Nothing when stopped.
[[nodiscard]] std::optional<ScratchArray<YesNo>> senderMatches(const Snapshot& snapshot,
                                                               const Effort& effort);

} // namespace authloupe
