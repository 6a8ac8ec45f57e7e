// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/vocabulary.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace authloupe {

namespace {

constexpr std::array<std::string_view, kOutcomeCount> kOutcomeNames{
    "succeeded", "failed", "succeeded_after_failure", "error", "not_attempted"};

constexpr std::array<std::string_view, kTroubleCount> kTroubleNames{
    "connection_limit",  "directory_harvest", "lost_before_commands",
    "delayed_reject",    "sender_rejected",   "recipient_rejected",
    "unknown_command",   "bad_command",       "receiving_failed",
    "idle_timeout",      "time_limit",        "too_many_bad_commands",
    "connection_killed", "auth_required",     "tls_required",
    "tls_failed",        "tls_not_supported", "dns_failure",
    "connection_error",  "concurrency_limit", "delivery_suspended",
    "delivery_delayed",  "bounced",           "double_bounced",
    "message_aborted"};

} // namespace

std::string_view stableName(Direction direction) noexcept
{
    return direction == Direction::Inbound ? "inbound" : "outbound";
}

std::string_view stableName(AttemptResult result) noexcept
{
    switch (result) {
    case AttemptResult::Succeeded: return "succeeded";
    case AttemptResult::Failed: return "failed";
    case AttemptResult::Error: return "error";
    }
    return {};
}

std::string_view stableName(Outcome outcome) noexcept
{
    return kOutcomeNames[static_cast<std::size_t>(outcome)];
}

std::string_view stableName(End end) noexcept
{
    switch (end) {
    case End::NotSeen: return "not_seen";
    case End::Closed: return "closed";
    case End::Lost: return "lost";
    case End::LostThenClosed: return "lost_then_closed";
    }
    return {};
}

std::string_view stableName(ReverseDnsVerified verified) noexcept
{
    switch (verified) {
    case ReverseDnsVerified::NotStated: return "";
    case ReverseDnsVerified::Yes: return "yes";
    case ReverseDnsVerified::No: return "no";
    }
    return {};
}

std::string_view stableName(TlsState state) noexcept
{
    switch (state) {
    case TlsState::None: return "none";
    case TlsState::Succeeded: return "succeeded";
    case TlsState::Failed: return "failed";
    case TlsState::RequiredNotStarted: return "required_not_started";
    }
    return {};
}

std::string_view stableName(YesNo answer) noexcept
{
    switch (answer) {
    case YesNo::NotStated: return "";
    case YesNo::Yes: return "yes";
    case YesNo::No: return "no";
    }
    return {};
}

std::string_view stableName(Fate fate) noexcept
{
    switch (fate) {
    case Fate::NotSeen: return "not_seen";
    case Fate::Queued: return "queued";
    case Fate::Finished: return "finished";
    case Fate::Delivered: return "delivered";
    case Fate::Bounced: return "bounced";
    case Fate::Delayed: return "delayed";
    case Fate::Dropped: return "dropped";
    case Fate::Aborted: return "aborted";
    case Fate::Deleted: return "deleted";
    }
    return {};
}

std::string_view stableName(Trouble trouble) noexcept
{
    return kTroubleNames[static_cast<std::size_t>(trouble)];
}

std::optional<Direction> directionFromName(std::string_view name) noexcept
{
    if (ascii::sameButCase(name, "in") || ascii::sameButCase(name, "inbound"))
        return Direction::Inbound;
    if (ascii::sameButCase(name, "out") || ascii::sameButCase(name, "outbound"))
        return Direction::Outbound;
    return std::nullopt;
}

std::optional<Outcome> outcomeFromName(std::string_view name) noexcept
{
    const auto* const found =
        std::ranges::find_if(kOutcomeNames, [&](auto known) { return ascii::sameButCase(known, name); });
    if (found == kOutcomeNames.end())
        return std::nullopt;
    return static_cast<Outcome>(found - kOutcomeNames.begin());
}

std::optional<Trouble> troubleFromName(std::string_view name) noexcept
{
    const auto* const found =
        std::ranges::find_if(kTroubleNames, [&](auto known) { return ascii::sameButCase(known, name); });
    if (found == kTroubleNames.end())
        return std::nullopt;
    return static_cast<Trouble>(found - kTroubleNames.begin());
}

} // namespace authloupe
