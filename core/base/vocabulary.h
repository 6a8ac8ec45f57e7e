// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace authloupe {

// Closed vocabularies of a session. The names that stableName() gives are the same in every interface
// language: CSV, JSON and the command line use them.

enum class Direction : std::uint8_t { Inbound, Outbound };

// Of one SMTP AUTH attempt. Error: LDAP, forwarding server or profile trouble, so not the user's doing.
enum class AttemptResult : std::uint8_t { Succeeded, Failed, Error };

// Of a whole session. SucceededAfterFailure: a failed attempt precedes a successful one on the same
// connection.
enum class Outcome : std::uint8_t { Succeeded, Failed, SucceededAfterFailure, Error, NotAttempted };
inline constexpr int kOutcomeCount = 5;

enum class End : std::uint8_t { NotSeen, Closed, Lost, LostThenClosed };

enum class ReverseDnsVerified : std::uint8_t { NotStated, Yes, No };

enum class TlsState : std::uint8_t { None, Succeeded, Failed, RequiredNotStarted };

[[nodiscard]] std::string_view stableName(Direction direction) noexcept;  // inbound outbound
[[nodiscard]] std::string_view stableName(AttemptResult result) noexcept; // succeeded failed error
[[nodiscard]] std::string_view stableName(
    Outcome outcome) noexcept;                               // … succeeded_after_failure not_attempted
[[nodiscard]] std::string_view stableName(End end) noexcept; // not_seen closed lost lost_then_closed
[[nodiscard]] std::string_view stableName(ReverseDnsVerified verified) noexcept; // "" yes no
[[nodiscard]] std::string_view stableName(
    TlsState state) noexcept; // none succeeded failed required_not_started

// Inverse of stableName; direction also accepts `in` and `out`. Case matters not.
[[nodiscard]] std::optional<Direction> directionFromName(std::string_view name) noexcept;
[[nodiscard]] std::optional<Outcome> outcomeFromName(std::string_view name) noexcept;

} // namespace authloupe
