// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/event.h"
#include "plain_grammar.h"

#include <string>
#include <string_view>

namespace authloupe::test {

// What parseBody() makes of a body, in one line: the kind and exactly the members that the kind sets, such as
// `opened inbound 450 listener <mail (10.0.0.1)> address <192.0.2.7> port 0 host <unknown> no`; its
// troubles behind it, ` !connection_limit`, and ` …` when the event is not complete. parseWholeBody() must
// tell the same.
[[nodiscard]] std::string parsed(std::string_view body);
[[nodiscard]] std::string described(const Event& event);
[[nodiscard]] std::string described(const PlainEvent& event);

} // namespace authloupe::test
