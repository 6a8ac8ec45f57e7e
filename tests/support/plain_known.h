// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_grammar.h"

#include <string>

namespace authloupe::test {

// Lines that are known and of no interest: mail-log grammar 1.9 and 1.10.
[[nodiscard]] bool isPlainKnown(const std::string& body);
[[nodiscard]] bool isPlainLookAlike(const std::string& body);
[[nodiscard]] bool isPlainKnownOfMessage(const std::string& behindMid);

} // namespace authloupe::test
