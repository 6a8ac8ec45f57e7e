// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/message_assembler.h"
#include "session/session_event.h"
#include "session/session_rules.h"
#include "session/stretch_texts.h"

#include <cstdint>
#include <string>
#include <vector>

namespace authloupe {

// What a stretch of one file tells on its own, before it is joined with its neighbours. Text ids are those of
// the stretch; line numbers count from where it begins.
struct Segment {
    // A connection whose opening stands in the stretch: everything the stretch says about it is in here.
    // Aligned so that an entry among a thousand open connections waits for two cache lines, not for four.
    struct alignas(64) LocalSession {
        std::uint64_t position = 0;           // of its first entry
        std::uint32_t delivery = 0xFFFFFFFFU; // the one that it is at, an index into messages.deliveries
        std::uint16_t prefixHost = 0;         // of its entries: index into hosts
        bool mayGoOn = false;                 // later stretches may name it
        Session session;
        SessionState state;
    };
    struct LocalAttempt {
        Attempt attempt;
        std::uint64_t position = 0;
        std::uint32_t session = 0; // index into sessions
    };

    std::string serialNumber; // of a header before the first entry; empty = none
    std::string headerHost;   // the host in the syslog prefix of that header
    // Hosts of syslog prefixes; the first is empty and stands for entries without one.
    std::vector<std::string> hosts{std::string()};
    bool sharesHosts = false;           // there were more than an index can tell apart: those count as none
    std::vector<LocalSession> sessions; // by position
    std::vector<LocalAttempt> attempts; // by position
    // Entries of connections that were open before the stretch, or may have been: the stitcher applies them
    // in order.
    std::vector<SessionEvent> deferred; // by position
    MessageAssembler::Result messages;
};

} // namespace authloupe
