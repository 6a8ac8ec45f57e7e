// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/line_facts.h"
#include "session/snapshot.h"

#include <string_view>

namespace authloupe {

// What the appliance's filter rule smtp-auth-id-matches("*EnvelopeFrom", sieveChar) says of an authenticated
// user and an address (AsyncOS 7.3 advanced guide, page 6-351): the case does not matter; a user without a
// domain is compared with the local part only; what follows the last `sieveChar` of the address's local part
// is left out. 0 = no such character. Here an address matches as well when it does as it stands.
[[nodiscard]] bool smtpAuthIdMatches(std::string_view user, std::string_view address,
                                     char sieveChar) noexcept;

// Whether the envelope sender of every message that the connection brought in matches, with `+`, a user who
// authenticated on it. `<>` says nothing of its sender and is not compared. Not stated where there is no user
// or no sender to compare.
[[nodiscard]] YesNo senderMatchesUser(const Snapshot& snapshot, const Session& session);

// Whether the connection may relay: its policy says so, or it was accepted and authenticated (Cisco 118249).
// Not stated for outbound connections and where the log has no policy line.
[[nodiscard]] YesNo relayGranted(const Session& session, const PolicyFacts& policy) noexcept;

} // namespace authloupe
