// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace authloupe {

// The messages that an inbound connection brought in and what was made of them, in the order of the log; none
// for an outbound one.
[[nodiscard]] std::vector<MessageRow> messagesOf(const Snapshot& snapshot, const Session& session);

// What an outbound connection delivered, or tried to, in the order of the log; none for an inbound one.
[[nodiscard]] std::vector<Delivery> deliveriesOf(const Snapshot& snapshot, const Session& session);
// On which outbound connections a message was delivered, in the order of the log.
[[nodiscard]] std::vector<Delivery> deliveriesOf(const Snapshot& snapshot, const Message& message);

// Distinct envelope senders of the messages that an inbound connection brought in, or that an outbound one
// delivered, in order of first appearance.
[[nodiscard]] std::vector<TextId> envelopeSenders(const Snapshot& snapshot, const Session& session);
// The same of the first messages only: a connection may have a million.
struct FirstSenders {
    std::vector<TextId> senders;
    bool isAll = true; // there are no more messages
};
[[nodiscard]] FirstSenders firstEnvelopeSenders(const Snapshot& snapshot, const Session& session,
                                                std::size_t mostMessages);

// As SMTP writes it: the null sender, from which bounces come, is `<>`.
[[nodiscard]] constexpr std::string_view writtenSender(std::string_view sender) noexcept
{
    return sender.empty() ? std::string_view("<>") : sender;
}

} // namespace authloupe
