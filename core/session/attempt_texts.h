// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/field.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace authloupe {

struct AttemptTextBounds {
    std::size_t texts = std::numeric_limits<std::size_t>::max();
    std::size_t attempts = std::numeric_limits<std::size_t>::max();
};

// The first ones of attemptTexts(). Looking ends with so many texts, and behind so many attempts: a client
// makes as many on one connection as it likes.
[[nodiscard]] std::vector<TextId> firstAttemptTexts(const Snapshot& snapshot, AttemptRow firstAttempt,
                                                    TextKind kind, const AttemptTextBounds& bounds);

// The rows of the first attempts, at most so many.
[[nodiscard]] std::vector<AttemptRow> firstAttempts(const Snapshot& snapshot, AttemptRow firstAttempt,
                                                    std::size_t most);

} // namespace authloupe
