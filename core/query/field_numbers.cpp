// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/field_numbers.h"

#include <algorithm>

namespace authloupe {

namespace {

using Columns = const SessionColumns&;
constexpr std::int64_t kGreatest = std::numeric_limits<std::int64_t>::max();
static_assert(kNoTime.seconds == kNoNumber);

std::int64_t clamped(std::uint64_t number) noexcept
{
    return static_cast<std::int64_t>(std::min(number, static_cast<std::uint64_t>(kGreatest)));
}

// Without a branch, where no processor foresees whether a row states something: nearly all state when they
// opened and ended, a part of them a port.
constexpr std::int64_t ifStated(bool stated, std::int64_t number) noexcept
{
    const std::int64_t mask = -static_cast<std::int64_t>(stated);
    return (number & mask) | (kNoNumber & ~mask);
}

std::int64_t durationOf(Columns c, std::size_t i) noexcept
{
    const bool known = static_cast<bool>(static_cast<unsigned>(c.openingSeen[i] != 0)
                                         & static_cast<unsigned>(c.end[i] != End::NotSeen)
                                         & static_cast<unsigned>(c.firstTime[i] != kNoNumber)
                                         & static_cast<unsigned>(c.lastTime[i] != kNoNumber));
    const auto first = static_cast<std::uint64_t>(c.firstTime[i]); // may be anything
    return known ? static_cast<std::int64_t>(static_cast<std::uint64_t>(c.lastTime[i]) - first) : kNoNumber;
}

std::int64_t timeOfAttempt(const Snapshot& snapshot, std::uint32_t row) noexcept
{
    return row == raw(kNoAttempt)
               ? kNoNumber
               : snapshot.attemptChunk(row >> kRowsPerChunkBits).time[row & (kRowsPerChunk - 1)];
}

// use(numberOf) with the function (snapshot, chunk, index) of a field; false for a field without one. So the
// switch is passed once for all rows.
template<class Use>
bool withNumberOf(SessionField field, const Use& use)
{
    const auto column = [&use](auto which) {
        use([which](const Snapshot&, Columns c, std::size_t i) { return clamped((c.*which)[i]); });
        return true;
    };
    const auto computed = [&use](auto numberOf) {
        use([numberOf](const Snapshot&, Columns c, std::size_t i) { return numberOf(c, i); });
        return true;
    };
    const auto attemptTime = [&use](auto which) {
        use([which](const Snapshot& snapshot, Columns c, std::size_t i) {
            return timeOfAttempt(snapshot, (c.*which)[i]);
        });
        return true;
    };

    switch (field) {
    case SessionField::ConnectionId: return column(&SessionColumns::connectionId);
    case SessionField::Opened:
        return computed(
            [](Columns c, std::size_t i) { return c.openingSeen[i] != 0 ? c.firstTime[i] : kNoNumber; });
    case SessionField::Ended:
        return computed(
            [](Columns c, std::size_t i) { return c.end[i] != End::NotSeen ? c.lastTime[i] : kNoNumber; });
    case SessionField::Duration: return computed(durationOf);
    case SessionField::RemotePort:
        return computed([](Columns c, std::size_t i) {
            return ifStated(c.remotePort[i] != 0, std::int64_t{c.remotePort[i]});
        });
    case SessionField::Attempts:
        return computed([](Columns c, std::size_t i) {
            return std::int64_t{c.successes[i] + c.failures[i] + c.errors[i]};
        });
    case SessionField::Successes: return column(&SessionColumns::successes);
    case SessionField::Failures: return column(&SessionColumns::failures);
    case SessionField::Errors: return column(&SessionColumns::errors);
    case SessionField::FirstAttempt: return attemptTime(&SessionColumns::firstAttempt);
    case SessionField::LastAttempt: return attemptTime(&SessionColumns::lastAttempt);
    case SessionField::Messages: return column(&SessionColumns::messages);
    case SessionField::Recipients: return column(&SessionColumns::recipients);
    case SessionField::Bounces: return column(&SessionColumns::bounces);
    case SessionField::FirstLine: return column(&SessionColumns::firstLine);
    case SessionField::LastLine: return column(&SessionColumns::lastLine);
    case SessionField::Delivered: return column(&SessionColumns::delivered);
    case SessionField::Bytes:
        return computed([](Columns c, std::size_t i) {
            return ifStated(c.direction[i] == Direction::Inbound, clamped(c.bytes[i]));
        });
    default: return false;
    }
}

} // namespace

bool hasNumbers(SessionField field) noexcept
{
    return withNumberOf(field, [](const auto&) {});
}

bool readNumbers(FieldNumbers& numbers, const Snapshot& snapshot, std::size_t chunk, std::size_t count,
                 SessionField field)
{
    const SessionColumns& columns = snapshot.sessionChunk(chunk);
    return withNumberOf(field, [&](const auto& numberOf) {
        for (std::size_t i = 0; i < count; ++i)
            numbers[i] = numberOf(snapshot, columns, i);
    });
}

void narrowToRange(Kept& kept, const Snapshot& snapshot, std::size_t chunk, std::size_t count,
                   SessionField field, std::int64_t least, std::int64_t most, bool excludes)
{
    if (least > most) {
        if (!excludes)
            kept.fill(0);
        return;
    }
    const SessionColumns& columns = snapshot.sessionChunk(chunk);
    const auto from = static_cast<std::uint64_t>(least);
    const std::uint64_t length = static_cast<std::uint64_t>(most) - from;
    const std::uint8_t flip = excludes ? 1 : 0;
    withNumberOf(field, [&](const auto& numberOf) {
        for (std::size_t i = 0; i < count; ++i) {
            const auto number = static_cast<std::uint64_t>(numberOf(snapshot, columns, i));
            kept[i] &= static_cast<std::uint8_t>(static_cast<std::uint8_t>(number - from <= length) ^ flip);
        }
    });
}

} // namespace authloupe
