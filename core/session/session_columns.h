// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/packed_column.h"
#include "session/row_column.h"
#include "session/session.h"

#include <cstddef>
#include <cstdint>
#include <tuple>

namespace authloupe {

// A block of sessions, one column per fact, so that a query reads only what it asks for. `Rows` is OpenRows
// or PackedRows.
template<class Rows>
struct SessionFields {
    template<class T>
    using Column = typename Rows::template Column<T>;
    using Links = typename Rows::Links;

    Column<std::uint64_t> connectionId;
    Column<std::int64_t> firstTime, lastTime;
    Column<std::uint64_t> firstOffset, lastOffset;
    Column<std::uint32_t> firstLine, lastLine;
    Column<std::uint32_t> remoteAddress, reverseDns, listener, policy, tls; // raw TextId
    Column<std::uint32_t> successes, failures, errors;
    Column<std::uint32_t> messages, recipients, bounces, delivered;
    Column<std::uint64_t> bytes;
    Links firstAttempt, lastAttempt; // raw AttemptRow
    Column<TroubleMask> troubles;
    Links firstLink, lastLink; // raw MessageRow or DeliveryRow, by direction
    Column<std::uint16_t> firstFile, lastFile, appliance, remotePort;
    Column<Direction> direction;
    Column<End> end;
    Column<Outcome> outcome;
    Column<ReverseDnsVerified> verified;
    Column<YesNo> authenticatedWithoutTls;
    Column<std::uint8_t> openingSeen, authRequiredNotStarted;
    [[no_unique_address]] typename Rows::Memory memory;

    static constexpr auto columns() noexcept
    {
        using F = SessionFields;
        return std::tuple(
            &F::connectionId, &F::firstTime, &F::lastTime, &F::firstOffset, &F::lastOffset, &F::firstLine,
            &F::lastLine, &F::remoteAddress, &F::reverseDns, &F::listener, &F::policy, &F::tls, &F::successes,
            &F::failures, &F::errors, &F::messages, &F::recipients, &F::bounces, &F::delivered, &F::bytes,
            &F::firstAttempt, &F::lastAttempt, &F::troubles, &F::firstLink, &F::lastLink, &F::firstFile,
            &F::lastFile, &F::appliance, &F::remotePort, &F::direction, &F::end, &F::outcome, &F::verified,
            &F::authenticatedWithoutTls, &F::openingSeen, &F::authRequiredNotStarted);
    }

    // index < kRowsPerChunk.
    [[nodiscard]] Session get(std::size_t index) const noexcept;
};

using SessionColumns = SessionFields<PackedRows>;
extern template struct SessionFields<OpenRows>;
extern template struct SessionFields<PackedRows>;
void setRow(SessionFields<OpenRows>& columns, std::size_t index, const Session& session) noexcept;

// A block of attempts, likewise.
template<class Rows>
struct AttemptFields {
    template<class T>
    using Column = typename Rows::template Column<T>;
    using Links = typename Rows::Links;

    Column<std::int64_t> time;
    Column<std::uint64_t> offset;
    Column<std::uint32_t> line;
    Column<std::uint32_t> session;                            // raw SessionRow
    Links next;                                               // raw AttemptRow
    Column<std::uint32_t> user, mechanism, profile, response; // raw TextId
    Column<std::uint16_t> file;
    Column<AttemptResult> result;
    [[no_unique_address]] typename Rows::Memory memory;

    static constexpr auto columns() noexcept
    {
        using F = AttemptFields;
        return std::tuple(&F::time, &F::offset, &F::line, &F::session, &F::next, &F::user, &F::mechanism,
                          &F::profile, &F::response, &F::file, &F::result);
    }

    [[nodiscard]] Attempt get(std::size_t index) const noexcept;
};

using AttemptColumns = AttemptFields<PackedRows>;
extern template struct AttemptFields<OpenRows>;
extern template struct AttemptFields<PackedRows>;
void setRow(AttemptFields<OpenRows>& columns, std::size_t index, const Attempt& attempt) noexcept;

} // namespace authloupe
