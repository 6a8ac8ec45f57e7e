// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/field_keys.h"

#include "maillog/line_facts.h"
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
    KeyMaker(const RowSet& rows, const Snapshot& snapshot, const StopToken& stop)
        : m_rows(rows),
          m_snapshot(snapshot),
          m_stop(stop)
    {}

    template<class KeyOf>
    [[nodiscard]] std::optional<SortKeys> keys(const KeyOf& keyOf) const
    {
        return collectKeys(m_rows, m_snapshot, m_stop, keyOf);
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
        return ofRanks(parts, rank,
                       [column](const SessionColumns& chunk, std::size_t i) { return (chunk.*column)[i]; });
    }

    // idOf(chunk, index) is an index into `values`; an empty value is none.
    template<class IdOf>
    [[nodiscard]] std::optional<SortKeys> ofRanks(std::span<const std::string_view> values, Ranking rank,
                                                  const IdOf& idOf) const
    {
        std::vector<std::uint64_t> keyOfId(values.size());
        const Ranks ranks = rank(values, m_stop);
        for (std::size_t id = 0; id < values.size(); ++id)
            keyOfId[id] = values[id].empty() ? kNoValueKey : ranks[id];
        return keys([&](const SessionColumns& chunk, std::size_t i) {
            const std::size_t id = idOf(chunk, i);
            return id < keyOfId.size() ? keyOfId[id] : kNoValueKey;
        });
    }

    [[nodiscard]] std::optional<SortKeys> ofTls() const
    {
        const Dictionary& texts = m_snapshot.texts(TextKind::Tls);
        std::vector<TlsState> states(texts.size() + 1, TlsState::None);
        for (std::uint32_t id = 1; id < states.size(); ++id)
            states[id] = takeApartTls(texts.text(TextId{id})).state;
        return keys([&](const SessionColumns& c, std::size_t i) { return keyOfWord(states[c.tls[i]]); });
    }

    [[nodiscard]] std::optional<SortKeys> ofAppliances() const
    {
        const std::vector<std::string_view> names(m_snapshot.appliances().begin(),
                                                  m_snapshot.appliances().end());
        return ofRanks(names, rankTexts,
                       [](const SessionColumns& c, std::size_t i) { return c.appliance[i]; });
    }

    [[nodiscard]] std::optional<SortKeys> ofSenderMatches() const
    {
        const auto answers = senderMatches(m_snapshot, m_stop);
        if (!answers)
            return std::nullopt;
        return keysFromTable(m_rows, *answers, m_stop, [](YesNo answer) { return keyOf(answer); });
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
        return keys([&](const SessionColumns& c, std::size_t i) {
            return ifStated(c.direction[i] == Direction::Inbound,
                            keyOf(answers[c.policy[i]][c.successes[i] != 0 ? 1 : 0]));
        });
    }

    // Of the first or the last attempt. Attempts of a session stand in the order of its chain: the one that
    // is met last on the way through all of them, from the back or from the front, is the one wanted.
    [[nodiscard]] std::optional<SortKeys> ofAttemptTimes(bool ofFirst) const
    {
        if (areFew(m_rows, m_snapshot))
            return keys([&, ofFirst](const SessionColumns& chunk, std::size_t i) {
                const std::uint32_t row = ofFirst ? chunk.firstAttempt[i] : chunk.lastAttempt[i];
                return row == raw(kNoAttempt)
                           ? kNoValueKey
                           : keyOfTime(
                               m_snapshot.attemptChunk(row >> kRowsPerChunkBits).time[row & kRowMask]);
            });
        ScratchArray<std::uint64_t> times(m_snapshot.sessionCount(), kNoValueKey);
        const auto visit = [&times](const AttemptColumns& chunk, std::size_t i) {
            times[chunk.session[i]] = keyOfTime(chunk.time[i]);
        };
        if (!(ofFirst ? forAttemptsFromBack(m_snapshot, visit, m_stop)
                      : forAttempts(m_snapshot, visit, m_stop)))
            return std::nullopt;
        return keysFromTable(m_rows, times, m_stop, [](std::uint64_t key) { return key; });
    }

    // By the file of the first line, then by that of the last; a session within one file comes before one
    // that goes on.
    [[nodiscard]] std::optional<SortKeys> ofFiles() const
    {
        std::vector<std::string_view> names;
        for (const FileInfo& file : m_snapshot.files())
            names.push_back(file.name);
        const Ranks ranks = rankTexts(names);
        return keys([&](const SessionColumns& c, std::size_t i) {
            const std::size_t first = c.firstFile[i];
            const std::size_t last = c.lastFile[i];
            if (first >= ranks.size() || last >= ranks.size())
                return kNoValueKey;
            return std::uint64_t{ranks[first]} << 17 | (last == first ? 0 : std::uint64_t{ranks[last]} + 1);
        });
    }

private:
    const RowSet& m_rows;
    const Snapshot& m_snapshot;
    const StopToken& m_stop;
};

std::uint64_t keyOfDuration(const SessionColumns& c, std::size_t i) noexcept
{
    const bool known = static_cast<bool>(static_cast<unsigned>(c.openingSeen[i] != 0)
                                         & static_cast<unsigned>(c.end[i] != End::NotSeen)
                                         & static_cast<unsigned>(c.firstTime[i] != kNoTime.seconds)
                                         & static_cast<unsigned>(c.lastTime[i] != kNoTime.seconds));
    const auto first = static_cast<std::uint64_t>(c.firstTime[i]); // may be anything
    return ifStated(
        known, keyOfSigned(static_cast<std::int64_t>(static_cast<std::uint64_t>(c.lastTime[i]) - first)));
}

std::string_view wholeText(std::string_view text) noexcept
{
    return text;
}

} // namespace

std::optional<SortKeys> fieldKeys(const RowSet& rows, const Snapshot& snapshot, SessionField field,
                                  const StopToken& stop)
{
    using Columns = const SessionColumns&;
    using Facts = std::string_view;
    using Field = SessionField;
    const KeyMaker make(rows, snapshot, stop);
    const auto number = [&make](auto column) {
        return make.keys([column](Columns c, std::size_t i) { return std::uint64_t{(c.*column)[i]}; });
    };
    const auto word = [&make](auto column) {
        return make.keys([column](Columns c, std::size_t i) { return keyOfWord((c.*column)[i]); });
    };
    const auto listener = [&make](auto part, Ranking rank = rankTexts) {
        return make.ofTexts(
            TextKind::Listener, &SessionColumns::listener,
            [part](Facts text) { return takeApartListener(text).*part; }, rank);
    };
    const auto policy = [&make](auto part, Ranking rank = rankTexts) {
        return make.ofTexts(
            TextKind::Policy, &SessionColumns::policy,
            [part](Facts text) { return takeApartPolicy(text).*part; }, rank);
    };
    const auto tls = [&make](auto part) {
        return make.ofTexts(TextKind::Tls, &SessionColumns::tls,
                            [part](Facts text) { return takeApartTls(text).*part; });
    };

    switch (field) {
    case Field::Appliance: return make.ofAppliances();
    case Field::Direction: return word(&SessionColumns::direction);
    case Field::ConnectionId: return number(&SessionColumns::connectionId);
    case Field::Opened:
        return make.keys([](Columns c, std::size_t i) {
            return ifStated(c.openingSeen[i] != 0, keyOfTime(c.firstTime[i]));
        });
    case Field::Ended:
        return make.keys([](Columns c, std::size_t i) {
            return ifStated(c.end[i] != End::NotSeen, keyOfTime(c.lastTime[i]));
        });
    case Field::Duration: return make.keys(keyOfDuration);
    case Field::End: return word(&SessionColumns::end);
    case Field::Interface: return listener(&ListenerFacts::name);
    case Field::LocalAddress: return listener(&ListenerFacts::localAddress, rankAddresses);
    case Field::RemoteAddress:
        return make.ofTexts(TextKind::Address, &SessionColumns::remoteAddress, wholeText, rankAddresses);
    case Field::RemotePort:
        return make.keys(
            [](Columns c, std::size_t i) { return ifStated(c.remotePort[i] != 0, c.remotePort[i]); });
    case Field::ReverseDns: return make.ofTexts(TextKind::Host, &SessionColumns::reverseDns, wholeText);
    case Field::ReverseDnsVerified:
        return make.keys([](Columns c, std::size_t i) {
            return ifStated(c.verified[i] != ReverseDnsVerified::NotStated, keyOfWord(c.verified[i]));
        });
    case Field::Policy: return policy(&PolicyFacts::action);
    case Field::SenderGroup: return policy(&PolicyFacts::senderGroup);
    case Field::SenderGroupMatch: return policy(&PolicyFacts::match);
    case Field::Reputation: return policy(&PolicyFacts::reputation, rankScores);
    case Field::Country: return policy(&PolicyFacts::country);
    case Field::Tls: return make.ofTls();
    case Field::TlsProtocol: return tls(&TlsFacts::protocol);
    case Field::TlsCipher: return tls(&TlsFacts::cipher);
    case Field::Outcome: return word(&SessionColumns::outcome);
    case Field::Attempts:
        return make.keys([](Columns c, std::size_t i) {
            return std::uint64_t{c.successes[i] + c.failures[i] + c.errors[i]};
        });
    case Field::Successes: return number(&SessionColumns::successes);
    case Field::Failures: return number(&SessionColumns::failures);
    case Field::Errors: return number(&SessionColumns::errors);
    case Field::FirstAttempt: return make.ofAttemptTimes(true);
    case Field::LastAttempt: return make.ofAttemptTimes(false);
    case Field::Messages: return number(&SessionColumns::messages);
    case Field::Recipients: return number(&SessionColumns::recipients);
    case Field::Bounces: return number(&SessionColumns::bounces);
    case Field::File: return make.ofFiles();
    case Field::FirstLine: return number(&SessionColumns::firstLine);
    case Field::LastLine: return number(&SessionColumns::lastLine);
    case Field::Bytes:
        return make.keys([](Columns c, std::size_t i) {
            return ifStated(c.direction[i] == Direction::Inbound, c.bytes[i]);
        });
    case Field::Delivered: return number(&SessionColumns::delivered);
    case Field::SenderMatchesUser: return make.ofSenderMatches();
    case Field::AuthenticatedWithoutTls:
        return make.keys([](Columns c, std::size_t i) { return keyOf(c.authenticatedWithoutTls[i]); });
    case Field::Relay: return make.ofRelays();
    case Field::Trouble: // in the order of the vocabulary
        return make.keys(
            [](Columns c, std::size_t i) { return ifStated(c.troubles[i] != 0, c.troubles[i]); });
    case Field::Users:
    case Field::Mechanisms:
    case Field::Profiles:
    case Field::Response:
    case Field::EnvelopeSenders: break; // list_order.h
    }
    return SortKeys(rows.size(), kNoValueKey);
}

} // namespace authloupe
