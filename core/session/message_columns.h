// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/message.h"
#include "session/session_columns.h"

#include <array>
#include <cstdint>

namespace authloupe {

// A block of messages, one array per fact: 58 bytes a message.
struct MessageColumns {
    template<class T>
    using Column = RowColumn<T>;

    Column<std::uint64_t> mid;
    Column<std::int64_t> time;
    Column<std::uint32_t> line;
    Column<std::uint32_t> owner, next, parent, lastDelivery; // raw rows
    Column<std::uint32_t> sender;                            // raw TextId
    Column<std::uint32_t> bytes;
    Column<std::uint16_t> accepted, refused, delivered, bounced, delayed;
    Column<std::uint16_t> file;
    Column<Fate> state;
    Column<MessageOrigin> origin;

    // index < kRowsPerChunk.
    [[nodiscard]] Message get(std::size_t index) const noexcept;
    void set(std::size_t index, const Message& message) noexcept;
};

// A block of deliveries, likewise: 22 bytes each.
struct DeliveryColumns {
    template<class T>
    using Column = RowColumn<T>;

    Column<std::uint32_t> message, session, next, previousOfMessage; // raw rows
    Column<std::uint16_t> delivered, bounced, delayed;

    [[nodiscard]] Delivery get(std::size_t index) const noexcept;
    void set(std::size_t index, const Delivery& delivery) noexcept;
};

} // namespace authloupe
