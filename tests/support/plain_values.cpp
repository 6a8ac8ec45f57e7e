// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plain_values.h"

#include "maillog/line_facts.h"
#include "support/plain_query.h"

#include <arpa/inet.h>

#include <array>
#include <cstring>
#include <optional>
#include <set>

namespace authloupe::test {

namespace {

using Value = std::optional<std::string>;

Value stated(const Snapshot& snapshot, TextKind kind, TextId id)
{
    return id == kAbsentText ? Value() : Value(snapshot.text(kind, id));
}

Value part(std::string_view text)
{
    return text.empty() ? Value() : Value(text);
}

// By the C library.
Value plainNetwork(const std::string& address)
{
    std::array<unsigned char, 16> bytes{};
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (inet_pton(AF_INET, address.c_str(), bytes.data()) == 1) {
        bytes[3] = 0;
        return std::string(inet_ntop(AF_INET, bytes.data(), text.data(), text.size())) + "/24";
    }
    if (inet_pton(AF_INET6, address.c_str(), bytes.data()) != 1)
        return {};
    static const std::array<unsigned char, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    if (std::memcmp(bytes.data(), kMapped.data(), kMapped.size()) == 0) {
        bytes[15] = 0;
        return std::string(inet_ntop(AF_INET, &bytes[12], text.data(), text.size())) + "/24";
    }
    if (std::set(bytes.begin(), bytes.begin() + 8) == std::set<unsigned char>{0})
        return address + "/128";
    std::fill(bytes.begin() + 8, bytes.end(), std::uint8_t{0});
    return std::string(inet_ntop(AF_INET6, bytes.data(), text.data(), text.size())) + "/64";
}

Value valueOf(const Snapshot& snapshot, const Session& session, ValueGroup group)
{
    const Value address = stated(snapshot, TextKind::Address, session.remoteAddress);
    const std::string_view listener = snapshot.text(TextKind::Listener, session.listener);
    const std::string_view policy = snapshot.text(TextKind::Policy, session.policy);
    switch (group) {
    case ValueGroup::Addresses: return address;
    case ValueGroup::Networks: return address ? plainNetwork(*address) : Value();
    case ValueGroup::Interfaces: return part(takeApartListener(listener).name);
    case ValueGroup::SenderGroups: return part(takeApartPolicy(policy).senderGroup);
    default: return part(takeApartPolicy(policy).country);
    }
}

Value valueOf(const Snapshot& snapshot, const Attempt& attempt, ValueGroup group)
{
    switch (group) {
    case ValueGroup::Users: return stated(snapshot, TextKind::User, attempt.user);
    case ValueGroup::Profiles: return stated(snapshot, TextKind::Profile, attempt.profile);
    default: return stated(snapshot, TextKind::Mechanism, attempt.mechanism);
    }
}

void see(ValueCounts& counts, LogTime from, LogTime to)
{
    if (from.isValid())
        counts.first = counts.first.isValid() ? std::min(counts.first, from) : from;
    counts.last = std::max(counts.last, to);
}

void add(ValueCounts& counts, AttemptResult result)
{
    ++(result == AttemptResult::Succeeded ? counts.succeeded
       : result == AttemptResult::Failed  ? counts.failed
                                          : counts.errors);
}

struct Sets {
    std::map<Value, std::set<SessionRow>> connections;
    std::map<Value, std::set<TextId>> others;
};

} // namespace

PlainValueTable plainValueTable(const Snapshot& snapshot, const RowSet& rows, ValueGroup group)
{
    Sets sets;
    std::map<Value, ValueCounts> counts;
    for (const SessionRow row : rows) {
        const Session session = snapshot.session(row);
        if (!isOfAttempts(group)) {
            const Value value = valueOf(snapshot, session, group);
            sets.connections[value].insert(row);
            see(counts[value], session.firstTime, std::max(session.firstTime, session.lastTime));
        }
        for (const Attempt& attempt : attemptsOf(snapshot, session)) {
            const Value value =
                isOfAttempts(group) ? valueOf(snapshot, attempt, group) : valueOf(snapshot, session, group);
            add(counts[value], attempt.result);
            sets.others[value].insert(group == ValueGroup::Users ? session.remoteAddress : attempt.user);
            if (isOfAttempts(group)) {
                sets.connections[value].insert(row);
                see(counts[value], attempt.time, attempt.time);
            }
        }
    }
    std::set<Value> successful;
    for (std::uint32_t row = 0; row < snapshot.sessionCount(); ++row) {
        const Session session = snapshot.session(SessionRow{row});
        for (const Attempt& attempt : attemptsOf(snapshot, session))
            if (attempt.result == AttemptResult::Succeeded)
                successful.insert(isOfAttempts(group) ? valueOf(snapshot, attempt, group)
                                                      : valueOf(snapshot, session, group));
    }
    PlainValueTable table;
    for (auto& [value, of] : counts) {
        of.connections = static_cast<std::uint32_t>(sets.connections[value].size());
        sets.others[value].erase(kAbsentText);
        if (value) {
            of.distinct = static_cast<std::uint32_t>(sets.others[value].size());
            table.rows[*value] = {of, successful.contains(value)};
        } else {
            table.unstated = of;
        }
    }
    return table;
}

} // namespace authloupe::test
