// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/truth.h"

#include "make_log/text.h"

#include <map>

namespace authloupe::makelog {

namespace {

constexpr std::size_t kSucceeded = 0, kFailed = 1, kError = 2;

void putJsonText(std::string& out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    out += '"';
}

std::size_t outcomeOf(const Tally& tally)
{
    if (tally.successAfterFailure) {
        return 2;
    }
    if (tally.attempts[kSucceeded] > 0) {
        return 0;
    }
    if (tally.attempts[kFailed] > 0) {
        return 1;
    }
    return tally.attempts[kError] > 0 ? 3 : 4;
}

} // namespace

void Truth::attempt(Tally& tally, Result result, std::string_view user, std::string_view profile)
{
    const auto index = static_cast<std::size_t>(result);
    tally.seen = true;
    if (result == Result::Succeeded && tally.attempts[kFailed] > 0) {
        tally.successAfterFailure = true;
    }
    ++tally.attempts.at(index);
    ++m_attempts.at(tally.inbound ? 1 : 0).at(index);
    if (!user.empty()) {
        auto place = m_users.find(user);
        if (place == m_users.end()) {
            place = m_users.emplace(user, Counts{}).first;
        }
        ++place->second.at(index);
    }
    if (!profile.empty() && !m_profiles.contains(profile)) {
        m_profiles.emplace(profile);
    }
}

void Truth::address(std::string_view remote)
{
    if (!m_addresses.contains(remote)) {
        m_addresses.emplace(remote);
    }
}

void Truth::finish(const Tally& tally)
{
    if (!tally.seen) {
        return;
    }
    const std::size_t direction = tally.inbound ? 1 : 0;
    ++m_connections.at(direction);
    m_messages.at(direction) += tally.messages;
    m_recipients.at(direction) += tally.recipients;
    m_bounces += tally.bounces;
    m_openedNotSeen += tally.openSeen ? 0 : 1;
    m_endNotSeen += tally.endSeen ? 0 : 1;
    ++m_outcomes.at(outcomeOf(tally));
}

std::string Truth::json(std::uint64_t bytes, std::uint64_t lines, Seconds first, Seconds last) const
{
    std::string out = "{\n";
    const auto number = [&out](std::string_view key, std::uint64_t value) {
        put(out, "  \"", key, "\": ", value, ",\n");
    };
    number("files", 1U);
    number("bytes", bytes);
    number("lines", lines);
    number("entries", lines);
    number("lines_not_understood", 0U);
    number("connections_inbound", m_connections[1]);
    number("connections_outbound", m_connections[0]);
    number("opened_not_seen", m_openedNotSeen);
    number("end_not_seen", m_endNotSeen);
    number("attempts_succeeded", m_attempts[0][kSucceeded] + m_attempts[1][kSucceeded]);
    number("attempts_failed", m_attempts[0][kFailed] + m_attempts[1][kFailed]);
    number("attempts_error", m_attempts[0][kError] + m_attempts[1][kError]);
    number("inbound_succeeded", m_attempts[1][kSucceeded]);
    number("inbound_failed", m_attempts[1][kFailed]);
    number("outbound_succeeded", m_attempts[0][kSucceeded]);
    number("outbound_failed", m_attempts[0][kFailed]);
    number("outcome_succeeded", m_outcomes[0]);
    number("outcome_failed", m_outcomes[1]);
    number("outcome_succeeded_after_failure", m_outcomes[2]);
    number("outcome_error", m_outcomes[3]);
    number("outcome_not_attempted", m_outcomes[4]);
    number("distinct_users", m_users.size());
    number("distinct_profiles", m_profiles.size());
    number("distinct_addresses", m_addresses.size());
    put(out, "  \"first_time\": \"", isoText(first), "\",\n  \"last_time\": \"", isoText(last), "\",\n");
    put(out, "  \"extra\": {\"messages_inbound\": ", m_messages[1],
        ", \"messages_outbound\": ", m_messages[0], ", \"recipients_inbound\": ", m_recipients[1],
        ", \"recipients_outbound\": ", m_recipients[0], ", \"bounces\": ", m_bounces, "},\n  \"users\": [");

    const std::map<std::string_view, Counts> sorted(m_users.begin(), m_users.end());
    std::string_view separator = "\n";
    for (const auto& [user, counts] : sorted) {
        put(out, separator, "    {\"user\": ");
        putJsonText(out, user);
        put(out, ", \"succeeded\": ", counts[kSucceeded], ", \"failed\": ", counts[kFailed],
            ", \"error\": ", counts[kError], "}");
        separator = ",\n";
    }
    out += "\n  ]\n}\n";
    return out;
}

} // namespace authloupe::makelog
