// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace authloupe {

// The one table of what a connection row can show. Table columns, column chooser, CSV and JSON headers,
// sorting and the command line all read it; the order is the order of the export.
// clang-format off
enum class SessionField : std::uint8_t {
    Appliance, Direction, ConnectionId, Opened, Ended, Duration, End, Interface, LocalAddress, RemoteAddress, RemotePort,
    ReverseDns, ReverseDnsVerified, Policy, SenderGroup, SenderGroupMatch, Reputation, Country, Tls, TlsProtocol,
    TlsCipher, Outcome, Attempts, Successes, Failures, Errors, Users, Mechanisms, Profiles, FirstAttempt, LastAttempt,
    Response, Messages, Recipients, Bounces, File, FirstLine, LastLine, EnvelopeSenders, Bytes, Delivered,
    SenderMatchesUser, AuthenticatedWithoutTls, Relay, Trouble,
};
// clang-format on
inline constexpr int kSessionFieldCount = 45;

// The same for a row of the attempts export.
enum class AttemptField : std::uint8_t {
    Appliance,
    Direction,
    ConnectionId,
    Time,
    Result,
    User,
    Mechanism,
    Profile,
    RemoteAddress,
    Response,
    File,
    Line,
};
inline constexpr int kAttemptFieldCount = 12;

enum class FieldType : std::uint8_t {
    Text,   // words of the log: needs the display gate on screen and the formula guard in a spreadsheet
    Word,   // closed vocabulary of stable English names
    Number, // decimal digits or empty
    Time,   // ISO 8601 as written in the log, or empty
};

template<class Field>
struct FieldInfo {
    Field field;
    std::string_view name; // stable: `remote_address`
    FieldType type;
};

[[nodiscard]] std::span<const FieldInfo<SessionField>> sessionFields() noexcept;
[[nodiscard]] std::span<const FieldInfo<AttemptField>> attemptFields() noexcept;
[[nodiscard]] const FieldInfo<SessionField>& info(SessionField field) noexcept;
[[nodiscard]] const FieldInfo<AttemptField>& info(AttemptField field) noexcept;
[[nodiscard]] std::optional<SessionField> sessionFieldFromName(std::string_view name) noexcept;
[[nodiscard]] std::optional<AttemptField> attemptFieldFromName(std::string_view name) noexcept;

// Appends the value in its stable form: ISO times with the log's offset when the header of their file states
// one
// (`2009-04-22T11:43:59-06:00`), names of vocabularies, several users of one session joined by `; `,
// responses in their readable form. Duration is negative when the clock went back. False, and nothing is
// appended, when the log does not state the value; a stated value may be empty (a user name of no
// characters).
bool appendValue(std::string& out, const Snapshot& snapshot, const Session& session, SessionField field);
bool appendValue(std::string& out, const Snapshot& snapshot, const Attempt& attempt, AttemptField field);

// The same for many rows of one snapshot: `facts` remembers how the texts were taken apart, and `session`,
// which must be the one that the attempt belongs to, need not be looked up for every field.
class TextFacts;
bool appendValue(std::string& out, const Snapshot& snapshot, const Session& session, SessionField field,
                 TextFacts& facts);
bool appendValue(std::string& out, const Snapshot& snapshot, const Session& session, const Attempt& attempt,
                 AttemptField field);

// Distinct texts of one kind over the attempts of a session, in order of first appearance; absent ones are
// left out. kind is User, Mechanism, Profile or Response.
[[nodiscard]] std::vector<TextId> attemptTexts(const Snapshot& snapshot, const Session& session,
                                               TextKind kind);
[[nodiscard]] std::vector<TextId> attemptTexts(const Snapshot& snapshot, AttemptRow firstAttempt,
                                               TextKind kind);

// "('535', ['5.7.8 Error: authentication failed'])" -> "535 5.7.8 Error: authentication failed"; several
// reply lines are joined by a blank; anything that is not such a Python tuple comes back as it is. (Cisco
// 118570)
[[nodiscard]] std::string readableResponse(std::string_view logged);

} // namespace authloupe
