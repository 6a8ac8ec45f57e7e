// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plain_query.h"

#include "maillog/line_facts.h"
#include "support/plain_rules.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <set>
#include <tuple>

#include <arpa/inet.h>

namespace authloupe::test {

namespace {

// A value that sorts like the field: number, address, folded text, text; a list field has several of them.
using SortValue = std::vector<std::tuple<double, std::array<std::uint8_t, 17>, std::string, std::string>>;
constexpr double kAfterNumbers = 1e30;

SortValue textValue(const std::string& text)
{
    return {{kAfterNumbers, {}, lower(text), text}};
}

SortValue numberValue(double number)
{
    return {{number, {}, {}, {}}};
}

SortValue addressValue(const std::string& text)
{
    std::array<std::uint8_t, 17> bytes{};
    const bool four = inet_pton(AF_INET, text.c_str(), &bytes[1]) == 1;
    bytes[0] = four ? 0 : 1;
    return four || inet_pton(AF_INET6, text.c_str(), &bytes[1]) == 1 ? SortValue{{0, bytes, {}, {}}}
                                                                     : textValue(text);
}

SortValue scoreValue(const std::string& text)
{
    double number = 0;
    const char* const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, number);
    return parsed.ec == std::errc{} && parsed.ptr == end ? numberValue(number) : textValue(text);
}

SortValue listValue(const Snapshot& snapshot, const Session& session, TextKind kind)
{
    SortValue value;
    std::set<TextId> seen;
    for (const Attempt& attempt : attemptsOf(snapshot, session)) {
        const TextId id = idOf(attempt, kind);
        if (id == kAbsentText || !seen.insert(id).second)
            continue;
        const std::string_view text = snapshot.text(kind, id);
        value.push_back(
            textValue(kind == TextKind::Response ? readableResponse(text) : std::string(text)).front());
    }
    return value;
}

SortValue splitValue(std::string text)
{
    SortValue value;
    for (std::size_t at = text.find("; "); at != std::string::npos; at = text.find("; ")) {
        value.push_back(textValue(text.substr(0, at)).front());
        text.erase(0, at + 2);
    }
    value.push_back(textValue(text).front());
    return value;
}

// Empty when the log does not state it.
SortValue sortValue(const Snapshot& snapshot, const Session& session, SessionField field)
{
    std::string text;
    const bool stated = appendValue(text, snapshot, session, field);
    switch (field) {
    case SessionField::Users: return listValue(snapshot, session, TextKind::User);
    case SessionField::Mechanisms: return listValue(snapshot, session, TextKind::Mechanism);
    case SessionField::Profiles: return listValue(snapshot, session, TextKind::Profile);
    case SessionField::Response: return listValue(snapshot, session, TextKind::Response);
    case SessionField::EnvelopeSenders: return stated ? splitValue(text) : SortValue{};
    default: break;
    }
    if (!stated)
        return {};
    switch (field) {
    case SessionField::Direction: return numberValue(static_cast<double>(session.direction));
    case SessionField::End: return numberValue(static_cast<double>(session.end));
    case SessionField::ReverseDnsVerified: return numberValue(static_cast<double>(session.verified));
    case SessionField::Outcome: return numberValue(static_cast<double>(session.outcome));
    case SessionField::Tls:
        return numberValue(
            static_cast<double>(takeApartTls(snapshot.text(TextKind::Tls, session.tls)).state));
    case SessionField::Opened: return numberValue(static_cast<double>(session.firstTime.seconds));
    case SessionField::Ended: return numberValue(static_cast<double>(session.lastTime.seconds));
    case SessionField::FirstAttempt:
        return numberValue(static_cast<double>(snapshot.attempt(session.firstAttempt).time.seconds));
    case SessionField::LastAttempt:
        return numberValue(static_cast<double>(snapshot.attempt(session.lastAttempt).time.seconds));
    case SessionField::LocalAddress:
    case SessionField::RemoteAddress: return addressValue(text);
    case SessionField::Reputation: return scoreValue(text);
    case SessionField::Trouble: {
        TroubleMask mask = 0;
        for (std::string rest = text + "; "; !rest.empty(); rest.erase(0, rest.find("; ") + 2))
            mask |= bitOf(*troubleFromName(rest.substr(0, rest.find("; "))));
        return numberValue(mask);
    }
    case SessionField::SenderMatchesUser:
    case SessionField::AuthenticatedWithoutTls:
    case SessionField::Relay: return numberValue(text == "yes" ? 1 : 2);
    default: break;
    }
    if (field == SessionField::ConnectionId) // a double would round it
        return textValue(std::string(20 - text.size(), '0') + text);
    if (info(field).type == FieldType::Number)
        return numberValue(std::stod(text));
    if (field == SessionField::File && session.first.file != session.last.file) {
        SortValue both = textValue(snapshot.files()[raw(session.first.file)].name);
        both.push_back(textValue(snapshot.files()[raw(session.last.file)].name).front());
        return both;
    }
    return textValue(text);
}

} // namespace

TextId idOf(const Attempt& attempt, TextKind kind)
{
    switch (kind) {
    case TextKind::User: return attempt.user;
    case TextKind::Mechanism: return attempt.mechanism;
    case TextKind::Profile: return attempt.profile;
    default: return attempt.response;
    }
}

TextId idOf(const Session& session, TextKind kind)
{
    switch (kind) {
    case TextKind::Address: return session.remoteAddress;
    case TextKind::Host: return session.reverseDns;
    case TextKind::Listener: return session.listener;
    case TextKind::Policy: return session.policy;
    default: return session.tls;
    }
}

std::vector<Attempt> attemptsOf(const Snapshot& snapshot, const Session& session)
{
    std::vector<Attempt> attempts;
    for (AttemptRow row = session.firstAttempt; row != kNoAttempt; row = attempts.back().next)
        attempts.push_back(snapshot.attempt(row));
    return attempts;
}

RowSet plainSort(RowSet rows, const Snapshot& snapshot, SessionField field, bool descending)
{
    std::vector<std::pair<SortValue, SessionRow>> values;
    for (const SessionRow row : rows)
        values.emplace_back(sortValue(snapshot, snapshot.session(row), field), row);
    std::ranges::stable_sort(values, [descending](const auto& a, const auto& b) {
        if (a.first.empty() || b.first.empty())
            return !a.first.empty() && b.first.empty();
        return descending ? b.first < a.first : a.first < b.first;
    });
    std::ranges::transform(values, rows.begin(), [](const auto& value) { return value.second; });
    return rows;
}

Statistics plainStatistics(const Snapshot& snapshot, const RowSet& rows)
{
    Statistics sums;
    std::set<TextId> users;
    std::set<TextId> profiles;
    std::set<TextId> addresses;
    for (const SessionRow row : rows) {
        const Session s = snapshot.session(row);
        const bool inbound = s.direction == Direction::Inbound;
        ++(inbound ? sums.inbound : sums.outbound);
        sums.openedNotSeen += s.openingSeen ? 0U : 1U;
        sums.endNotSeen += s.end == End::NotSeen ? 1U : 0U;
        ++sums.outcomes[static_cast<std::size_t>(s.outcome)];
        sums.messages += s.messages;
        sums.recipients += s.recipients;
        sums.bounces += s.bounces;
        addresses.insert(s.remoteAddress);
        if (s.firstTime.isValid())
            sums.firstTime = sums.firstTime.isValid() ? std::min(sums.firstTime, s.firstTime) : s.firstTime;
        sums.lastTime = std::max({sums.lastTime, s.firstTime, s.lastTime});
        for (const Attempt& a : attemptsOf(snapshot, s)) {
            users.insert(a.user);
            profiles.insert(a.profile);
            const bool succeeded = a.result == AttemptResult::Succeeded;
            const bool failed = a.result == AttemptResult::Failed;
            ++(succeeded ? sums.succeeded : failed ? sums.failed : sums.errors);
            if (succeeded)
                ++(inbound ? sums.inboundSucceeded : sums.outboundSucceeded);
            if (failed)
                ++(inbound ? sums.inboundFailed : sums.outboundFailed);
        }
    }
    sums.distinctUsers = users.size() - users.count(kAbsentText);
    sums.distinctProfiles = profiles.size() - profiles.count(kAbsentText);
    sums.distinctAddresses = addresses.size() - addresses.count(kAbsentText);
    return sums;
}

} // namespace authloupe::test
