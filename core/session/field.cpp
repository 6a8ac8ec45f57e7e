// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/field.h"

#include <algorithm>
#include <array>

namespace authloupe {

namespace {

constexpr std::array<FieldInfo<SessionField>, kSessionFieldCount> kSessionFields{{
    {SessionField::Appliance, "appliance", FieldType::Text},
    {SessionField::Direction, "direction", FieldType::Word},
    {SessionField::ConnectionId, "connection_id", FieldType::Number},
    {SessionField::Opened, "opened", FieldType::Time},
    {SessionField::Ended, "ended", FieldType::Time},
    {SessionField::Duration, "duration_s", FieldType::Number},
    {SessionField::End, "end", FieldType::Word},
    {SessionField::Interface, "interface", FieldType::Text},
    {SessionField::LocalAddress, "local_address", FieldType::Text},
    {SessionField::RemoteAddress, "remote_address", FieldType::Text},
    {SessionField::RemotePort, "remote_port", FieldType::Number},
    {SessionField::ReverseDns, "reverse_dns", FieldType::Text},
    {SessionField::ReverseDnsVerified, "reverse_dns_verified", FieldType::Word},
    {SessionField::Policy, "policy", FieldType::Text},
    {SessionField::SenderGroup, "sender_group", FieldType::Text},
    {SessionField::SenderGroupMatch, "sender_group_match", FieldType::Text},
    {SessionField::Reputation, "reputation", FieldType::Text},
    {SessionField::Country, "country", FieldType::Text},
    {SessionField::Tls, "tls", FieldType::Word},
    {SessionField::TlsProtocol, "tls_protocol", FieldType::Text},
    {SessionField::TlsCipher, "tls_cipher", FieldType::Text},
    {SessionField::Outcome, "outcome", FieldType::Word},
    {SessionField::Attempts, "attempts", FieldType::Number},
    {SessionField::Successes, "successes", FieldType::Number},
    {SessionField::Failures, "failures", FieldType::Number},
    {SessionField::Errors, "errors", FieldType::Number},
    {SessionField::Users, "users", FieldType::Text},
    {SessionField::Mechanisms, "mechanisms", FieldType::Text},
    {SessionField::Profiles, "profiles", FieldType::Text},
    {SessionField::FirstAttempt, "first_attempt", FieldType::Time},
    {SessionField::LastAttempt, "last_attempt", FieldType::Time},
    {SessionField::Response, "response", FieldType::Text},
    {SessionField::Messages, "messages", FieldType::Number},
    {SessionField::Recipients, "recipients", FieldType::Number},
    {SessionField::Bounces, "bounces", FieldType::Number},
    {SessionField::File, "file", FieldType::Text},
    {SessionField::FirstLine, "first_line", FieldType::Number},
    {SessionField::LastLine, "last_line", FieldType::Number},
    {SessionField::EnvelopeSenders, "envelope_senders", FieldType::Text},
    {SessionField::Bytes, "bytes", FieldType::Number},
    {SessionField::Delivered, "delivered", FieldType::Number},
    {SessionField::SenderMatchesUser, "sender_matches_user", FieldType::Word},
    {SessionField::AuthenticatedWithoutTls, "authenticated_without_tls", FieldType::Word},
    {SessionField::Relay, "relay", FieldType::Word},
    {SessionField::Trouble, "trouble", FieldType::Word},
}};

constexpr std::array<FieldInfo<AttemptField>, kAttemptFieldCount> kAttemptFields{{
    {AttemptField::Appliance, "appliance", FieldType::Text},
    {AttemptField::Direction, "direction", FieldType::Word},
    {AttemptField::ConnectionId, "connection_id", FieldType::Number},
    {AttemptField::Time, "time", FieldType::Time},
    {AttemptField::Result, "result", FieldType::Word},
    {AttemptField::User, "user", FieldType::Text},
    {AttemptField::Mechanism, "mechanism", FieldType::Text},
    {AttemptField::Profile, "profile", FieldType::Text},
    {AttemptField::RemoteAddress, "remote_address", FieldType::Text},
    {AttemptField::Response, "response", FieldType::Text},
    {AttemptField::File, "file", FieldType::Text},
    {AttemptField::Line, "line", FieldType::Number},
}};

template<class Fields>
consteval bool standInOrder(const Fields& fields)
{
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (static_cast<std::size_t>(fields[i].field) != i)
            return false;
    return true;
}
static_assert(standInOrder(kSessionFields) && standInOrder(kAttemptFields));

template<class Field, std::size_t Size>
std::optional<Field> fieldNamed(const std::array<FieldInfo<Field>, Size>& fields,
                                std::string_view name) noexcept
{
    const auto found = std::ranges::find(fields, name, &FieldInfo<Field>::name);
    return found == fields.end() ? std::nullopt : std::optional(found->field);
}

} // namespace

std::span<const FieldInfo<SessionField>> sessionFields() noexcept
{
    return kSessionFields;
}

std::span<const FieldInfo<AttemptField>> attemptFields() noexcept
{
    return kAttemptFields;
}

const FieldInfo<SessionField>& info(SessionField field) noexcept
{
    return kSessionFields[static_cast<std::size_t>(field)];
}

const FieldInfo<AttemptField>& info(AttemptField field) noexcept
{
    return kAttemptFields[static_cast<std::size_t>(field)];
}

std::optional<SessionField> sessionFieldFromName(std::string_view name) noexcept
{
    return fieldNamed(kSessionFields, name);
}

std::optional<AttemptField> attemptFieldFromName(std::string_view name) noexcept
{
    return fieldNamed(kAttemptFields, name);
}

} // namespace authloupe
