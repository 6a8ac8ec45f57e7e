// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_grammar.h"

#include <string>

namespace authloupe::test {

// Each reads what follows the words in its name.
[[nodiscard]] PlainEvent readPlainDcid(std::string rest);
[[nodiscard]] PlainEvent readPlainSmtpAuth(std::string rest);

[[nodiscard]] PlainEvent only(EventKind kind);
[[nodiscard]] PlainEvent notUnderstood();
[[nodiscard]] PlainEvent ofConnection(EventKind kind, Direction direction, std::uint64_t id,
                                      const std::string& text = {});
[[nodiscard]] PlainEvent plainTls(PlainEvent event); // event.text is the line from `TLS` on
// `<< RCPT TO:<…>`, `>> 250 …` of a debug log
[[nodiscard]] bool isPlainConversation(const std::string& rest);

} // namespace authloupe::test
