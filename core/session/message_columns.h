// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/message.h"
#include "session/packed_column.h"
#include "session/row_column.h"

#include <cstddef>
#include <cstdint>
#include <tuple>

namespace authloupe {

// A block of messages, one column per fact: see SessionFields.
template<class Rows>
struct MessageFields {
    template<class T>
    using Column = typename Rows::template Column<T>;
    using Links = typename Rows::Links;

    Column<std::uint64_t> mid;
    Column<std::int64_t> time;
    Column<std::uint32_t> line;
    Links owner, next, parent, lastDelivery; // raw rows
    Column<std::uint32_t> sender;            // raw TextId
    Column<std::uint32_t> bytes;
    Column<std::uint16_t> accepted, refused, delivered, bounced, delayed;
    Column<std::uint16_t> file;
    Column<Fate> state;
    Column<MessageOrigin> origin;
    [[no_unique_address]] typename Rows::Memory memory;

    static constexpr auto columns() noexcept
    {
        using F = MessageFields;
        return std::tuple(&F::mid, &F::time, &F::line, &F::owner, &F::next, &F::parent, &F::lastDelivery,
                          &F::sender, &F::bytes, &F::accepted, &F::refused, &F::delivered, &F::bounced,
                          &F::delayed, &F::file, &F::state, &F::origin);
    }

    // index < kRowsPerChunk.
    [[nodiscard]] Message get(std::size_t index) const noexcept;
};

using MessageColumns = MessageFields<PackedRows>;
extern template struct MessageFields<OpenRows>;
extern template struct MessageFields<PackedRows>;
void setRow(MessageFields<OpenRows>& columns, std::size_t index, const Message& message) noexcept;

// A block of deliveries, likewise.
template<class Rows>
struct DeliveryFields {
    template<class T>
    using Column = typename Rows::template Column<T>;
    using Links = typename Rows::Links;

    Column<std::uint32_t> message, session; // raw rows
    Links next, previousOfMessage;          // raw DeliveryRow
    Column<std::uint16_t> delivered, bounced, delayed;
    [[no_unique_address]] typename Rows::Memory memory;

    static constexpr auto columns() noexcept
    {
        using F = DeliveryFields;
        return std::tuple(&F::message, &F::session, &F::next, &F::previousOfMessage, &F::delivered,
                          &F::bounced, &F::delayed);
    }

    [[nodiscard]] Delivery get(std::size_t index) const noexcept;
};

using DeliveryColumns = DeliveryFields<PackedRows>;
extern template struct DeliveryFields<OpenRows>;
extern template struct DeliveryFields<PackedRows>;
void setRow(DeliveryFields<OpenRows>& columns, std::size_t index, const Delivery& delivery) noexcept;

} // namespace authloupe
