// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_log/truth.h"

#include <cstdint>

namespace authloupe::makelog {

enum class Kind : std::uint8_t { Rejected, Mail, Client, Guessing, Probe, Relay };

// Where a connection, or the processing of its messages afterwards, stands. Each stage writes one line.
enum class Stage : std::uint8_t {
    Open,
    Policy,
    Tls,
    Attempts,
    MessageStart,
    MessageFrom,
    MessageTo,
    MessageReady,
    Lost,
    Close,      // inbound
    Processing, // after an inbound one
    DeliveryOpen,
    DeliveryTls,
    DeliveryAuth,
    DeliveryStart,
    DeliveryDone,
    DeliveryResponse,
    DeliveryFinished,
    DeliveryClose, // outbound
    Finished,
};

// One of about a thousand things that go on at the same time.
struct Actor {
    std::uint64_t id = 0;
    std::uint64_t mid = 0; // of the message in hand
    Tally tally;
    std::uint32_t host = 0; // index into the list that its kind uses
    std::uint32_t user = 0;
    Kind kind = Kind::Mail;
    Stage stage = Stage::Finished;
    std::uint8_t attempts = 0;   // to come
    std::uint8_t messages = 0;   // to come
    std::uint8_t recipients = 0; // of the message in hand
    std::uint8_t done = 0;       // recipients written, or processing lines written
    std::uint8_t processing = 0; // messages to process after the connection
    bool succeeds = false;       // the last attempt
    bool lost = false;
    bool refused = false; // the smart host refuses: deliveries bounce
};

} // namespace authloupe::makelog
