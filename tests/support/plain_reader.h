// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_document.h"

#include <string>
#include <vector>

namespace authloupe::test {

// The oracle: reads whole logs in one pass, line by line, with a map of the connections. It shares the
// meaning of mail-log lines with core, and no code. `files` stand in the order of the load.
[[nodiscard]] PlainDocument readPlainly(const std::vector<std::string>& files);

} // namespace authloupe::test
