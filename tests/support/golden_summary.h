// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <string>

namespace authloupe::test {

// The sums of a document with the names of `authloupe --summary json`, counted anew from its rows, and what
// was not understood.
[[nodiscard]] std::string goldenSummary(const Snapshot& snapshot);

} // namespace authloupe::test
