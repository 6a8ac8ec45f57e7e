// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_log/random.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe::makelog {

struct Host {
    std::string address;
    std::string name; // `unknown` when there is no PTR record
    bool verified = false;
};

// The words of a generated log: invented people, example domains, documentation addresses, and random unicast
// IPv4 for variety of length and order.
struct Vocabulary {
    Vocabulary(Random& random, std::uint32_t hostCount, std::uint32_t userCount);

    std::vector<Host> strangers;    // anybody on the internet
    std::vector<Host> clients;      // where staff submit mail from
    std::vector<Host> smartHosts;   // where mail is relayed to, with authentication
    std::vector<Host> destinations; // other people's mail servers
    std::vector<std::string> users;
    std::vector<std::string> guesses; // what guessing robots send as user names, some of it hostile
    std::vector<std::string> mailboxes;
};

extern const std::string_view kListener;     // interface of inbound connections, with its address
extern const std::string_view kSubmission;   // the same for staff
extern const std::string_view kLocalAddress; // interface of outbound connections

} // namespace authloupe::makelog
