// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_grammar.h"

#include <string>

namespace authloupe::test {

// Lines about messages and their delivery: mail-log grammar 1.6 and 1.8. `body` is a whole body; not
// understood when it is none of them.
[[nodiscard]] PlainEvent readPlainMail(const std::string& body);

} // namespace authloupe::test
