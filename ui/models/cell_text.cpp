// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_text.h"

#include "maillog/line_facts.h"
#include "models/display_text.h"
#include "models/locale_text.h"
#include "models/name_caution.h"
#include "models/time_style.h"
#include "models/words.h"
#include "session/message_lists.h"
#include "session/sender_rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::CellText)
};

// A connection may carry as many attempts and messages as an attacker likes; a cell looks at the first ones
// only.
constexpr int kMostAttemptsRead = 2'000;
constexpr std::size_t kMostMessagesRead = 2'000;
constexpr std::size_t kMostTexts = 20;
constexpr int kNameCharacters = 64; // within a sentence
constexpr std::size_t kMostBytesOfCharacter = 4;

CellText dimmed(const QString& text, const QString& note = {})
{
    return {text, true, note, {}};
}

CellText plain(const QString& text)
{
    return {text, false, {}, {}};
}

CellText notLogged()
{
    //: In place of a value that the log does not carry, such as the user of an outbound connection
    return dimmed(Tr::tr("Not logged"));
}

// The field in its stable form, through the gate.
template<class Row, class Field>
CellText logged(const Snapshot& snapshot, const Row& row, Field field, int most)
{
    std::string value;
    appendValue(value, snapshot, row, field);
    return plain(displayText(value, most));
}

CellText count(std::uint64_t number)
{
    return plain(displayCount(number));
}

CellText time(const Snapshot& snapshot, FileIndex file, LogTime moment)
{
    return moment.isValid() ? plain(styledTime(snapshot, file, moment)) : notLogged();
}

CellText attemptTime(const Snapshot& snapshot, AttemptRow row)
{
    const Attempt attempt = snapshot.attempt(row);
    return time(snapshot, attempt.position.file, attempt.time);
}

CellText opened(const Snapshot& snapshot, const Session& session)
{
    if (session.openingSeen) {
        return time(snapshot, session.first.file, session.firstTime);
    }
    const QString text = openingNotSeenText();
    if (!session.firstTime.isValid()) {
        return dimmed(text);
    }
    //: Tooltip of "Opening not in the log"; %1 is a date and time
    return dimmed(text, Tr::tr("The opening of this connection is not in the log. First seen: %1")
                            .arg(isolated(styledTime(snapshot, session.first.file, session.firstTime))));
}

CellText ended(const Snapshot& snapshot, const Session& session)
{
    if (session.end != End::NotSeen) {
        return time(snapshot, session.last.file, session.lastTime);
    }
    const QString text = wordText(End::NotSeen);
    if (!session.lastTime.isValid()) {
        return dimmed(text);
    }
    //: Tooltip of "End not in the log"; %1 is a date and time
    return dimmed(text, Tr::tr("The end of this connection is not in the log. Last seen: %1")
                            .arg(isolated(styledTime(snapshot, session.last.file, session.lastTime))));
}

CellText unknownDuration()
{
    //: Duration of a connection when the log does not tell it
    return dimmed(Tr::tr("Unknown"));
}

CellText duration(const Session& session)
{
    if (!session.firstTime.isValid() || !session.lastTime.isValid()) {
        return unknownDuration();
    }
    const std::int64_t seconds = session.lastTime.seconds - session.firstTime.seconds;
    if (session.openingSeen && session.end != End::NotSeen) {
        return plain(displayDuration(seconds));
    }
    if (seconds <= 0) {
        return unknownDuration();
    }
    return plain(displayAtLeast(seconds));
}

CellText attempts(const Session& session)
{
    const std::uint32_t all = session.attempts();
    if (all == 0) {
        return {QStringLiteral("–"), true, {}, wordText(Outcome::NotAttempted)};
    }
    //: Spoken text and tooltip of the column "Attempts": %1 to %4 are numbers
    const QString spoken = Tr::tr("Attempts: %1. Succeeded: %2. Failed: %3. Errors: %4.")
                               .arg(displayCount(all), displayCount(session.successes),
                                    displayCount(session.failures), displayCount(session.errors));
    return {displayCount(session.successes) % u'/' % displayCount(all), false, spoken, spoken};
}

// One of the texts that are the attempts' own.
QString attemptText(const Snapshot& snapshot, TextKind kind, TextId id, int most)
{
    const std::string_view text = snapshot.text(kind, id);
    if (text.empty()) {
        //: A user name of no characters
        return Tr::tr("(empty)");
    }
    return kind == TextKind::Response ? displayText(readableResponse(text), most) : displayText(text, most);
}

// An attempt has texts of these four kinds only.
TextId textOf(const Attempt& attempt, TextKind kind) noexcept
{
    switch (kind) {
    case TextKind::User: return attempt.user;
    case TextKind::Mechanism: return attempt.mechanism;
    case TextKind::Profile: return attempt.profile;
    case TextKind::Response: return attempt.response;
    default: return kAbsentText;
    }
}

CellText attemptTexts(const Snapshot& snapshot, const Session& session, TextKind kind, int most)
{
    std::array<TextId, kMostTexts> seen{};
    std::size_t count = 0;
    QString out;
    QString caution;
    TextId cautious = kAbsentText; // whom it is about
    int steps = 0;
    AttemptRow row = session.firstAttempt;
    for (; row != kNoAttempt && steps < kMostAttemptsRead && out.size() < most; ++steps) {
        const Attempt attempt = snapshot.attempt(row);
        const TextId id = textOf(attempt, kind);
        const auto end = seen.begin() + static_cast<std::ptrdiff_t>(count);
        if (id != kAbsentText && std::find(seen.begin(), end, id) == end) {
            if (count == kMostTexts) {
                break;
            }
            seen[count++] = id;
            if (kind == TextKind::User && caution.isEmpty()) {
                caution = cautionAbout(snapshot.text(kind, id));
                cautious = id;
            }
            out += (count == 1 ? QString() : QStringLiteral("; ")) % attemptText(snapshot, kind, id, most);
        }
        row = attempt.next;
    }
    if (count == 0) {
        return session.attempts() > 0 && kind != TextKind::Response ? notLogged() : CellText{};
    }
    if (row != kNoAttempt) {
        out += QStringLiteral("; …");
    }
    if (!caution.isEmpty() && count > 1) {
        //: Caution about one of several user names; %1 is the name, %2 a sentence about it
        caution = Tr::tr("%1: %2").arg(isolated(displayText(snapshot.text(kind, cautious), kNameCharacters)),
                                       caution);
    }
    return {displayText(out, most), false, {}, {}, caution};
}

CellText senders(const Snapshot& snapshot, const Session& session, int most)
{
    const FirstSenders first = firstEnvelopeSenders(snapshot, session, kMostMessagesRead);
    std::string text;
    bool isAll = first.isAll;
    for (const TextId sender : first.senders) {
        if (text.size() > kMostBytesOfCharacter * static_cast<std::size_t>(most)) {
            isAll = false;
            break;
        }
        text += text.empty() ? "" : "; ";
        text += writtenSender(snapshot.text(TextKind::Sender, sender));
    }
    const QString shown = displayText(text, most);
    return plain(isAll ? shown : QString(shown % QStringLiteral("; …")));
}

CellText tls(const Snapshot& snapshot, const Session& session)
{
    const TlsState state = takeApartTls(snapshot.text(TextKind::Tls, session.tls)).state;
    return {wordText(state), state == TlsState::None, {}, {}};
}

} // namespace

QString openingNotSeenText()
{
    //: In place of the time at which a connection was opened
    return Tr::tr("Opening not in the log");
}

CellText cellText(const Snapshot& snapshot, const Session& session, SessionField field, int most)
{
    switch (field) {
    case SessionField::Direction: return plain(wordText(session.direction));
    case SessionField::ConnectionId:
        return plain(QLatin1String(session.direction == Direction::Inbound ? "ICID " : "DCID ")
                     % QString::number(session.connectionId));
    case SessionField::Opened: return opened(snapshot, session);
    case SessionField::Ended: return ended(snapshot, session);
    case SessionField::Duration: return duration(session);
    case SessionField::End: return {wordText(session.end), session.end == End::NotSeen, {}, {}};
    case SessionField::ReverseDnsVerified: return plain(wordText(session.verified));
    case SessionField::Tls: return tls(snapshot, session);
    case SessionField::Outcome:
        return {wordText(session.outcome),
                session.outcome == Outcome::NotAttempted,
                explanation(session.outcome),
                {}};
    case SessionField::Attempts: return attempts(session);
    case SessionField::Successes: return count(session.successes);
    case SessionField::Failures: return count(session.failures);
    case SessionField::Errors: return count(session.errors);
    case SessionField::Users: return attemptTexts(snapshot, session, TextKind::User, most);
    case SessionField::Mechanisms: return attemptTexts(snapshot, session, TextKind::Mechanism, most);
    case SessionField::Profiles: return attemptTexts(snapshot, session, TextKind::Profile, most);
    case SessionField::Response: return attemptTexts(snapshot, session, TextKind::Response, most);
    case SessionField::FirstAttempt:
        return session.firstAttempt == kNoAttempt ? CellText{} : attemptTime(snapshot, session.firstAttempt);
    case SessionField::LastAttempt:
        return session.lastAttempt == kNoAttempt ? CellText{} : attemptTime(snapshot, session.lastAttempt);
    case SessionField::Messages: return count(session.messages);
    case SessionField::Recipients: return count(session.recipients);
    case SessionField::Bounces: return count(session.bounces);
    case SessionField::FirstLine: return count(session.first.line);
    case SessionField::LastLine: return count(session.last.line);
    case SessionField::EnvelopeSenders: return senders(snapshot, session, most);
    case SessionField::Bytes:
        return session.direction == Direction::Inbound ? count(session.bytes) : CellText{};
    case SessionField::Delivered: return count(session.delivered);
    case SessionField::SenderMatchesUser: return plain(wordText(senderMatchesUser(snapshot, session)));
    case SessionField::Trouble: return plain(wordsText(session.troubles));
    case SessionField::AuthenticatedWithoutTls: return plain(wordText(session.authenticatedWithoutTls));
    case SessionField::Relay:
        return plain(wordText(
            relayGranted(session, takeApartPolicy(snapshot.text(TextKind::Policy, session.policy)))));
    case SessionField::Appliance:
    case SessionField::Interface:
    case SessionField::LocalAddress:
    case SessionField::RemoteAddress:
    case SessionField::RemotePort:
    case SessionField::ReverseDns:
    case SessionField::Policy:
    case SessionField::SenderGroup:
    case SessionField::SenderGroupMatch:
    case SessionField::Reputation:
    case SessionField::Country:
    case SessionField::TlsProtocol:
    case SessionField::TlsCipher:
    case SessionField::File: return logged(snapshot, session, field, most);
    }
    return {};
}

CellText cellText(const Snapshot& snapshot, const Attempt& attempt, AttemptField field, int most)
{
    switch (field) {
    case AttemptField::Time: return time(snapshot, attempt.position.file, attempt.time);
    case AttemptField::Result: return plain(wordText(attempt.result));
    case AttemptField::User:
        if (attempt.user == kAbsentText) {
            return notLogged();
        }
        return {attemptText(snapshot, TextKind::User, attempt.user, most),
                false,
                {},
                {},
                cautionAbout(snapshot.text(TextKind::User, attempt.user))};
    case AttemptField::Response:
        if (attempt.response == kAbsentText) {
            return {};
        }
        return plain(attemptText(snapshot, TextKind::Response, attempt.response, most));
    case AttemptField::Line: return count(attempt.position.line);
    case AttemptField::Direction:
        return cellText(snapshot, snapshot.session(attempt.session), SessionField::Direction, most);
    case AttemptField::ConnectionId:
        return cellText(snapshot, snapshot.session(attempt.session), SessionField::ConnectionId, most);
    case AttemptField::Mechanism:
    case AttemptField::Profile:
    case AttemptField::Appliance:
    case AttemptField::RemoteAddress:
    case AttemptField::File: return logged(snapshot, attempt, field, most);
    }
    return {};
}

} // namespace authloupe
