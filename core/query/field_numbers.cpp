// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/field_numbers.h"

#include "query/column_function.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::int64_t kGreatest = std::numeric_limits<std::int64_t>::max();
static_assert(kNoTime.seconds == kNoNumber);

std::int64_t clamped(std::uint64_t number) noexcept
{
    return static_cast<std::int64_t>(std::min(number, static_cast<std::uint64_t>(kGreatest)));
}

std::int64_t timeOfAttempt(const Snapshot& snapshot, std::uint32_t row) noexcept
{
    return row == raw(kNoAttempt)
               ? kNoNumber
               : snapshot.attemptChunk(row >> kRowsPerChunkBits).time[row & (kRowsPerChunk - 1)];
}

// use(ColumnFunction) with that of a field; false for a field without one. So the switch is passed once for
// all rows.
template<class Use>
bool withNumberOf(const Snapshot& snapshot, SessionField field, const Use& use)
{
    using S = SessionColumns;
    const auto computed = [&use](auto numberOf, auto... columns) {
        use(ColumnFunction(numberOf, columns...));
        return true;
    };
    const auto column = [&computed](auto which) {
        return computed([](auto number) { return clamped(number); }, which);
    };
    const auto attemptTime = [&](auto which) {
        return computed([&snapshot](std::uint32_t row) { return timeOfAttempt(snapshot, row); }, which);
    };

    switch (field) {
    case SessionField::ConnectionId: return column(&S::connectionId);
    case SessionField::Opened:
        return computed([](std::uint8_t seen, std::int64_t time) { return numberIfStated(seen != 0, time); },
                        &S::openingSeen, &S::firstTime);
    case SessionField::Ended:
        return computed([](End end, std::int64_t time) { return numberIfStated(end != End::NotSeen, time); },
                        &S::end, &S::lastTime);
    case SessionField::Duration:
        return computed([](auto... facts) { return durationOf(facts...); }, &S::openingSeen, &S::end,
                        &S::firstTime, &S::lastTime);
    case SessionField::RemotePort:
        return computed([](std::uint16_t port) { return numberIfStated(port != 0, std::int64_t{port}); },
                        &S::remotePort);
    case SessionField::Attempts:
        return computed([](std::uint32_t succeeded, std::uint32_t failed,
                           std::uint32_t errors) { return std::int64_t{succeeded + failed + errors}; },
                        &S::successes, &S::failures, &S::errors);
    case SessionField::Successes: return column(&S::successes);
    case SessionField::Failures: return column(&S::failures);
    case SessionField::Errors: return column(&S::errors);
    case SessionField::FirstAttempt: return attemptTime(&S::firstAttempt);
    case SessionField::LastAttempt: return attemptTime(&S::lastAttempt);
    case SessionField::Messages: return column(&S::messages);
    case SessionField::Recipients: return column(&S::recipients);
    case SessionField::Bounces: return column(&S::bounces);
    case SessionField::FirstLine: return column(&S::firstLine);
    case SessionField::LastLine: return column(&S::lastLine);
    case SessionField::Delivered: return column(&S::delivered);
    case SessionField::Bytes:
        return computed(
            [](Direction direction, std::uint64_t bytes) {
                return numberIfStated(direction == Direction::Inbound, clamped(bytes));
            },
            &S::direction, &S::bytes);
    default: return false;
    }
}

// The same as for the other fields, of columns that differ in size: long numbers among themselves, then bytes
// among themselves.
void narrowToDurations(Kept& kept, const SessionColumns& columns, std::size_t count, std::uint64_t from,
                       std::uint64_t length, std::uint8_t flip) noexcept
{
    const auto none = static_cast<std::uint64_t>(kNoNumber);
    Kept inside;
    const auto isInside = [=](std::int64_t first, std::int64_t last) {
        const auto begin = static_cast<std::uint64_t>(first);
        const auto end = static_cast<std::uint64_t>(last);
        return static_cast<std::uint8_t>(static_cast<unsigned>(end - begin - from <= length)
                                         & static_cast<unsigned>(begin != none)
                                         & static_cast<unsigned>(end != none));
    };
    ColumnFunction(isInside, &SessionColumns::firstTime, &SessionColumns::lastTime)
        .forRowsWide(columns, count, [&inside](std::size_t i, std::uint8_t is) { inside[i] = is; });
    const Unpacked openingSeen(columns.openingSeen, count);
    const Unpacked end(columns.end, count);
    for (std::size_t i = 0; i < count; ++i) {
        const unsigned isStated =
            static_cast<unsigned>(openingSeen[i] != 0) & static_cast<unsigned>(end[i] != End::NotSeen);
        kept[i] &= static_cast<std::uint8_t>((inside[i] & isStated) ^ flip);
    }
}

} // namespace

bool hasNumbers(SessionField field) noexcept
{
    static const Snapshot none;
    return withNumberOf(none, field, [](const auto&) {});
}

bool readNumbers(FieldNumbers& numbers, const Snapshot& snapshot, std::size_t chunk, std::size_t count,
                 SessionField field)
{
    return withNumberOf(snapshot, field, [&](const auto& numberOf) {
        numberOf.forRows(snapshot.sessionChunk(chunk), count,
                         [&numbers](std::size_t i, std::int64_t number) { numbers[i] = number; });
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
    const auto from = static_cast<std::uint64_t>(least);
    const std::uint64_t length = static_cast<std::uint64_t>(most) - from;
    const std::uint8_t flip = excludes ? 1 : 0;
    if (field == SessionField::Duration) {
        narrowToDurations(kept, snapshot.sessionChunk(chunk), count, from, length, flip);
        return;
    }
    withNumberOf(snapshot, field, [&](const auto& numberOf) {
        numberOf.forRowsWide(snapshot.sessionChunk(chunk), count, [&](std::size_t i, std::int64_t number) {
            const bool inside = static_cast<std::uint64_t>(number) - from <= length;
            kept[i] &= static_cast<std::uint8_t>(static_cast<std::uint8_t>(inside) ^ flip);
        });
    });
}

} // namespace authloupe
