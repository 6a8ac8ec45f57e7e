// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session_store.h"

#include <cstddef>

namespace authloupe::bench {

// Fills a store with sessions as they may stand in a large log: about nine hundred connections open at once,
// few addresses, users and senders that make most of it, three quarters of a million texts, attempts and
// messages of different connections mixed. The same sessions for the same number.
void fillStore(SessionStore& store, std::size_t sessions);

} // namespace authloupe::bench
