// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace authloupe {

inline constexpr unsigned kRowsPerChunkBits = 12;
inline constexpr std::size_t kRowsPerChunk = std::size_t{1} << kRowsPerChunkBits;
inline constexpr std::size_t kRowMask = kRowsPerChunk - 1; // of a row: its index in its chunk

// One fact of the rows of a block. Columns lie a cache line further apart than their size: a row is written
// to all of them at once, and columns that begin at multiples of 4 KiB would all want the same places of the
// first-level cache.
template<class T>
struct RowColumn : std::array<T, kRowsPerChunk> {
    std::array<std::byte, 64> gap;
};

// A block of sessions, one array per fact, so that a query reads only what it asks for.
struct SessionColumns {
    template<class T>
    using Column = RowColumn<T>;

    Column<std::uint64_t> connectionId;
    Column<std::int64_t> firstTime, lastTime;
    Column<std::uint64_t> firstOffset, lastOffset;
    Column<std::uint32_t> firstLine, lastLine;
    Column<std::uint32_t> remoteAddress, reverseDns, listener, policy, tls; // raw TextId
    Column<std::uint32_t> successes, failures, errors;
    Column<std::uint32_t> messages, recipients, bounces, delivered;
    Column<std::uint64_t> bytes;
    Column<std::uint32_t> firstAttempt, lastAttempt; // raw AttemptRow
    Column<TroubleMask> troubles;
    Column<std::uint32_t> firstLink, lastLink; // raw MessageRow or DeliveryRow, by direction
    Column<std::uint16_t> firstFile, lastFile, appliance, remotePort;
    Column<Direction> direction;
    Column<End> end;
    Column<Outcome> outcome;
    Column<ReverseDnsVerified> verified;
    Column<YesNo> authenticatedWithoutTls;
    Column<std::uint8_t> openingSeen, authRequiredNotStarted;

    // index < kRowsPerChunk.
    [[nodiscard]] Session get(std::size_t index) const noexcept;
    void set(std::size_t index, const Session& session) noexcept;
};

// A block of attempts, likewise.
struct AttemptColumns {
    template<class T>
    using Column = RowColumn<T>;

    Column<std::int64_t> time;
    Column<std::uint64_t> offset;
    Column<std::uint32_t> line;
    Column<std::uint32_t> session, next;                      // raw SessionRow, AttemptRow
    Column<std::uint32_t> user, mechanism, profile, response; // raw TextId
    Column<std::uint16_t> file;
    Column<AttemptResult> result;

    [[nodiscard]] Attempt get(std::size_t index) const noexcept;
    void set(std::size_t index, const Attempt& attempt) noexcept;
};

} // namespace authloupe
