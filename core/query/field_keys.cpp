// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/field_keys.h"

#include "maillog/line_facts.h"
#include "query/field_numbers.h"
#include "query/message_keys.h"
#include "query/text_ranks.h"
#include "query/value_ranks.h"
#include "session/sender_rule.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace authloupe {

namespace {

using Ranks = std::vector<std::uint32_t>;
using Ranking = Ranks (*)(std::span<const std::string_view>, const StopToken&);
using IdColumn = SessionColumns::Column<std::uint32_t> SessionColumns::*;

constexpr std::uint64_t keyOfSigned(std::int64_t value) noexcept
{
    return static_cast<std::uint64_t>(value) ^ std::uint64_t{1} << 63;
}

static_assert(kNoTime.seconds == kNoNumber);

constexpr std::uint64_t keyOfTime(std::int64_t seconds) noexcept
{
    return seconds == kNoTime.seconds ? kNoValueKey : keyOfSigned(seconds);
}

// Without a branch: whether a row states something, no processor foresees.
constexpr std::uint64_t ifStated(bool stated, std::uint64_t key) noexcept
{
    return key | (static_cast<std::uint64_t>(stated) - 1); // all bits, which is kNoValueKey, when it is not
}
static_assert(ifStated(true, 5) == 5 && ifStated(false, 5) == kNoValueKey);

template<class Enum>
constexpr std::uint64_t keyOfWord(Enum word) noexcept
{
    return static_cast<std::uint64_t>(word);
}

constexpr std::uint64_t keyOf(YesNo answer) noexcept
{
    return ifStated(answer != YesNo::NotStated, keyOfWord(answer));
}

// Makes the keys of one query; every function goes once through the rows.
class KeyMaker final {
public:
    KeyMaker(const RowSet& rows, const Snapshot& snapshot, const Effort& effort)
        : m_rows(rows),
          m_snapshot(snapshot),
          m_effort(effort)
    {}

    // keyOf(what these columns say of a row).
    template<class KeyOf, class... Columns>
    [[nodiscard]] std::optional<SortKeys> keys(const KeyOf& keyOf, Columns... columns) const
    {
        return collectKeys(m_rows, m_snapshot, m_effort, ColumnFunction(keyOf, columns...));
    }

    // The ids of `column` by the rank of what `part` takes out of their text; an empty part is no value.
    template<class Part>
    [[nodiscard]] std::optional<SortKeys> ofTexts(TextKind kind, IdColumn column, const Part& part,
                                                  Ranking rank = rankTexts) const
    {
        const Dictionary& texts = m_snapshot.texts(kind);
        std::vector<std::string_view> parts(texts.size() + 1);
        for (std::uint32_t id = 1; id < parts.size(); ++id)
            parts[id] = part(texts.text(TextId{id}));
        return ofRanks(parts, rank, column);
    }

    // What the column says is an index into `values`; an empty value is none.
    template<class Ids>
    [[nodiscard]] std::optional<SortKeys> ofRanks(std::span<const std::string_view> values, Ranking rank,
                                                  Ids column) const
    {
        std::vector<std::uint64_t> keyOfId(values.size());
        const Ranks ranks = rank(values, m_effort.stop());
        for (std::size_t id = 0; id < values.size(); ++id)
            keyOfId[id] = values[id].empty() ? kNoValueKey : ranks[id];
        return keys([&](std::size_t id) { return id < keyOfId.size() ? keyOfId[id] : kNoValueKey; }, column);
    }

    [[nodiscard]] std::optional<SortKeys> ofTls() const
    {
        const Dictionary& texts = m_snapshot.texts(TextKind::Tls);
        std::vector<TlsState> states(texts.size() + 1, TlsState::None);
        for (std::uint32_t id = 1; id < states.size(); ++id)
            states[id] = takeApartTls(texts.text(TextId{id})).state;
        return keys([&](std::uint32_t tls) { return keyOfWord(states[tls]); }, &SessionColumns::tls);
    }

    [[nodiscard]] std::optional<SortKeys> ofAppliances() const
    {
        const std::vector<std::string_view> names(m_snapshot.appliances().begin(),
                                                  m_snapshot.appliances().end());
        return ofRanks(names, rankTexts, &SessionColumns::appliance);
    }

    [[nodiscard]] std::optional<SortKeys> ofSenderMatches() const
    {
        const auto answers = senderMatches(m_snapshot, m_effort);
        if (!answers)
            return std::nullopt;
        return keysFromTable(m_rows, *answers, m_effort, [](YesNo answer) { return keyOf(answer); });
    }

    [[nodiscard]] std::optional<SortKeys> ofRelays() const
    {
        const Dictionary& texts = m_snapshot.texts(TextKind::Policy);
        std::vector<std::array<YesNo, 2>> answers(texts.size() + 1); // without and with a success
        Session session;
        for (std::uint32_t id = 1; id < answers.size(); ++id)
            for (session.successes = 0; session.successes < 2; ++session.successes)
                answers[id][session.successes] =
                    relayGranted(session, takeApartPolicy(texts.text(TextId{id})));
        const auto keyOfRow = [&](Direction direction, std::uint32_t policy, std::uint32_t successes) {
            return ifStated(direction == Direction::Inbound, keyOf(answers[policy][successes != 0 ? 1 : 0]));
        };
        return keys(keyOfRow, &SessionColumns::direction, &SessionColumns::policy,
                    &SessionColumns::successes);
    }

    // Of the first or the last attempt. Attempts of a session stand in the order of its chain: the one that
    // is met last on the way through all of them, from the back or from the front, is the one wanted.
    [[nodiscard]] std::optional<SortKeys> ofAttemptTimes(bool ofFirst) const
    {
        if (areFew(m_rows, m_snapshot))
            return keys(
                [&](std::uint32_t row) {
                    return row == raw(kNoAttempt)
                               ? kNoValueKey
                               : keyOfTime(
                                   m_snapshot.attemptChunk(row >> kRowsPerChunkBits).time[row & kRowMask]);
                },
                ofFirst ? &SessionColumns::firstAttempt : &SessionColumns::lastAttempt);
        ScratchArray<std::uint64_t> times(m_snapshot.sessionCount());
        const auto visit = [&times](std::uint32_t session, std::int64_t time) {
            times[session] = keyOfTime(time);
        };
        m_effort.forStretches(times.size(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
            std::fill(times.begin() + sessions.begin, times.begin() + sessions.end, kNoValueKey);
            (void)forAttemptsOf(sessions, m_snapshot, ofFirst ? WalkFrom::Back : WalkFrom::Front,
                                m_effort.stop(), visit, &AttemptColumns::time);
        });
        return keysFromTable(m_rows, times, m_effort, [](std::uint64_t key) { return key; });
    }

    // By the file of the first line, then by that of the last; a session within one file comes before one
    // that goes on.
    [[nodiscard]] std::optional<SortKeys> ofFiles() const
    {
        std::vector<std::string_view> names;
        for (const FileInfo& file : m_snapshot.files())
            names.push_back(file.name);
        const Ranks ranks = rankTexts(names);
        const auto keyOfRow = [&](std::size_t first, std::size_t last) {
            if (first >= ranks.size() || last >= ranks.size())
                return kNoValueKey;
            return std::uint64_t{ranks[first]} << 17 | (last == first ? 0 : std::uint64_t{ranks[last]} + 1);
        };
        return keys(keyOfRow, &SessionColumns::firstFile, &SessionColumns::lastFile);
    }

private:
    const RowSet& m_rows;
    const Snapshot& m_snapshot;
    const Effort& m_effort;
};

std::string_view wholeText(std::string_view text) noexcept
{
    return text;
}

} // namespace

std::optional<SortKeys> fieldKeys(const RowSet& rows, const Snapshot& snapshot, SessionField field,
                                  const Effort& effort)
{
    using S = SessionColumns;
    using Facts = std::string_view;
    using Field = SessionField;
    const KeyMaker make(rows, snapshot, effort);
    const auto number = [&make](auto column) {
        return make.keys([](std::uint64_t value) { return value; }, column);
    };
    const auto word = [&make](auto column) {
        return make.keys([](auto value) { return keyOfWord(value); }, column);
    };
    const auto listener = [&make](auto part, Ranking rank = rankTexts) {
        return make.ofTexts(
            TextKind::Listener, &S::listener, [part](Facts text) { return takeApartListener(text).*part; },
            rank);
    };
    const auto policy = [&make](auto part, Ranking rank = rankTexts) {
        return make.ofTexts(
            TextKind::Policy, &S::policy, [part](Facts text) { return takeApartPolicy(text).*part; }, rank);
    };
    const auto tls = [&make](auto part) {
        return make.ofTexts(TextKind::Tls, &S::tls, [part](Facts text) { return takeApartTls(text).*part; });
    };

    switch (field) {
    case Field::Appliance: return make.ofAppliances();
    case Field::Direction: return word(&S::direction);
    case Field::ConnectionId: return number(&S::connectionId);
    case Field::Opened:
        return make.keys(
            [](std::uint8_t seen, std::int64_t time) { return ifStated(seen != 0, keyOfTime(time)); },
            &S::openingSeen, &S::firstTime);
    case Field::Ended:
        return make.keys(
            [](End end, std::int64_t time) { return ifStated(end != End::NotSeen, keyOfTime(time)); },
            &S::end, &S::lastTime);
    case Field::Duration:
        return make.keys([](auto... facts) { return keyOfTime(durationOf(facts...)); }, &S::openingSeen,
                         &S::end, &S::firstTime, &S::lastTime);
    case Field::End: return word(&S::end);
    case Field::Interface: return listener(&ListenerFacts::name);
    case Field::LocalAddress: return listener(&ListenerFacts::localAddress, rankAddresses);
    case Field::RemoteAddress:
        return make.ofTexts(TextKind::Address, &S::remoteAddress, wholeText, rankAddresses);
    case Field::RemotePort:
        return make.keys([](std::uint16_t port) { return ifStated(port != 0, port); }, &S::remotePort);
    case Field::ReverseDns: return make.ofTexts(TextKind::Host, &S::reverseDns, wholeText);
    case Field::ReverseDnsVerified:
        return make.keys(
            [](ReverseDnsVerified verified) {
                return ifStated(verified != ReverseDnsVerified::NotStated, keyOfWord(verified));
            },
            &S::verified);
    case Field::Policy: return policy(&PolicyFacts::action);
    case Field::SenderGroup: return policy(&PolicyFacts::senderGroup);
    case Field::SenderGroupMatch: return policy(&PolicyFacts::match);
    case Field::Reputation: return policy(&PolicyFacts::reputation, rankScores);
    case Field::Country: return policy(&PolicyFacts::country);
    case Field::Tls: return make.ofTls();
    case Field::TlsProtocol: return tls(&TlsFacts::protocol);
    case Field::TlsCipher: return tls(&TlsFacts::cipher);
    case Field::Outcome: return word(&S::outcome);
    case Field::Attempts:
        return make.keys([](std::uint32_t succeeded, std::uint32_t failed,
                            std::uint32_t errors) { return std::uint64_t{succeeded + failed + errors}; },
                         &S::successes, &S::failures, &S::errors);
    case Field::Successes: return number(&S::successes);
    case Field::Failures: return number(&S::failures);
    case Field::Errors: return number(&S::errors);
    case Field::FirstAttempt: return make.ofAttemptTimes(true);
    case Field::LastAttempt: return make.ofAttemptTimes(false);
    case Field::Messages: return number(&S::messages);
    case Field::Recipients: return number(&S::recipients);
    case Field::Bounces: return number(&S::bounces);
    case Field::File: return make.ofFiles();
    case Field::FirstLine: return number(&S::firstLine);
    case Field::LastLine: return number(&S::lastLine);
    case Field::Bytes:
        return make.keys([](Direction direction,
                            std::uint64_t bytes) { return ifStated(direction == Direction::Inbound, bytes); },
                         &S::direction, &S::bytes);
    case Field::Delivered: return number(&S::delivered);
    case Field::SenderMatchesUser: return make.ofSenderMatches();
    case Field::AuthenticatedWithoutTls:
        return make.keys([](YesNo answer) { return keyOf(answer); }, &S::authenticatedWithoutTls);
    case Field::Relay: return make.ofRelays();
    case Field::Trouble: // in the order of the vocabulary
        return make.keys([](TroubleMask troubles) { return ifStated(troubles != 0, troubles); },
                         &S::troubles);
    case Field::Users:
    case Field::Mechanisms:
    case Field::Profiles:
    case Field::Response:
    case Field::EnvelopeSenders: break; // list_order.h
    }
    return SortKeys(rows.size(), kNoValueKey);
}

} // namespace authloupe
