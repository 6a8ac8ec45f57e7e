// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/field.h"

#include "session/message_lists.h"
#include "session/sender_rule.h"
#include "session/text_columns.h"
#include "session/text_facts.h"

#include <charconv>
#include <concepts>
#include <cstdlib>

namespace authloupe {

namespace {

constexpr std::string_view kBetweenValues = "; ";

bool appendNumber(std::string& out, std::integral auto number)
{
    if (number >= 0 && number < 10) { // most counts
        out += static_cast<char>('0' + number);
        return true;
    }
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
    return true;
}

bool appendWord(std::string& out, std::string_view word)
{
    out += word;
    return !word.empty();
}

bool appendText(std::string& out, const Snapshot& snapshot, TextKind kind, TextId id)
{
    if (id == kAbsentText)
        return false;
    if (kind == TextKind::Response)
        out += readableResponse(snapshot.text(kind, id));
    else
        out += snapshot.text(kind, id);
    return true;
}

const FileInfo* fileOf(const Snapshot& snapshot, FileIndex index) noexcept
{
    return raw(index) < snapshot.files().size() ? &snapshot.files()[raw(index)] : nullptr;
}

// `-06:00`. An offset of a day or more is a damaged header and is not passed on.
void appendOffset(std::string& out, std::int32_t offset)
{
    if (offset <= -kDay || offset >= kDay)
        return;
    out += offset < 0 ? '-' : '+';
    const auto twoDigits = [&out](std::int32_t value) {
        out += static_cast<char>('0' + value / 10);
        out += static_cast<char>('0' + value % 10);
    };
    const std::int32_t size = std::abs(offset);
    twoDigits(size / kHour);
    out += ':';
    twoDigits(size / 60 % 60);
    if (size % 60 != 0) {
        out += ':';
        twoDigits(size % 60);
    }
}

bool appendTime(std::string& out, const Snapshot& snapshot, LogTime time, FileIndex index)
{
    if (!time.isValid())
        return false;
    appendIso(out, time);
    if (const FileInfo* file = fileOf(snapshot, index); file && file->utcOffset)
        appendOffset(out, *file->utcOffset);
    return true;
}

bool appendAttemptTime(std::string& out, const Snapshot& snapshot, AttemptRow row)
{
    if (row == kNoAttempt)
        return false;
    const AttemptColumns& attempts = snapshot.attemptChunk(raw(row) >> kRowsPerChunkBits);
    const std::size_t index = raw(row) & (kRowsPerChunk - 1);
    return appendTime(out, snapshot, LogTime{attempts.time[index]}, FileIndex{attempts.file[index]});
}

bool appendAppliance(std::string& out, const Snapshot& snapshot, ApplianceIndex index)
{
    return raw(index) < snapshot.appliances().size() && appendWord(out, snapshot.appliances()[raw(index)]);
}

bool appendFile(std::string& out, const Snapshot& snapshot, FileIndex index)
{
    const FileInfo* const file = fileOf(snapshot, index);
    return file && appendWord(out, file->name);
}

bool appendFiles(std::string& out, const Snapshot& snapshot, const Session& session)
{
    if (session.first.file == session.last.file)
        return appendFile(out, snapshot, session.first.file);
    const bool first = appendFile(out, snapshot, session.first.file);
    if (first)
        out += kBetweenValues;
    return appendFile(out, snapshot, session.last.file) || first;
}

TextId textIn(const Snapshot& snapshot, AttemptRow row, AttemptTextColumn column) noexcept
{
    const AttemptColumns& attempts = snapshot.attemptChunk(raw(row) >> kRowsPerChunkBits);
    return TextId{(attempts.*column)[raw(row) & (kRowsPerChunk - 1)]};
}

bool appendAttemptTexts(std::string& out, const Snapshot& snapshot, const Session& session, TextKind kind)
{
    if (session.firstAttempt == kNoAttempt)
        return false;
    if (session.firstAttempt == session.lastAttempt)
        return appendText(out, snapshot, kind,
                          textIn(snapshot, session.firstAttempt, attemptTextColumn(kind)));
    const std::vector<TextId> texts = attemptTexts(snapshot, session, kind);
    for (const TextId id : texts) {
        if (id != texts.front())
            out += kBetweenValues;
        appendText(out, snapshot, kind, id);
    }
    return !texts.empty();
}

bool appendSenders(std::string& out, const Snapshot& snapshot, const Session& session)
{
    const std::vector<TextId> texts = envelopeSenders(snapshot, session);
    for (const TextId id : texts) {
        if (id != texts.front())
            out += kBetweenValues;
        out += writtenSender(snapshot.text(TextKind::Sender, id));
    }
    return !texts.empty();
}

bool appendTroubles(std::string& out, TroubleMask troubles)
{
    bool stated = false;
    for (int i = 0; i < kTroubleCount; ++i) {
        const auto trouble = static_cast<Trouble>(i);
        if ((troubles & bitOf(trouble)) == 0)
            continue;
        if (stated)
            out += kBetweenValues;
        out += stableName(trouble);
        stated = true;
    }
    return stated;
}

bool appendDuration(std::string& out, const Session& session)
{
    const bool known = session.openingSeen && session.end != End::NotSeen && session.firstTime.isValid()
                       && session.lastTime.isValid();
    return known && appendNumber(out, session.lastTime.seconds - session.firstTime.seconds);
}

// What TextFacts does, without a memory: for somebody who asks for a cell or two.
struct FreshFacts {
    const Snapshot& snapshot;

    ListenerFacts listener(TextId id) const
    {
        return takeApartListener(snapshot.text(TextKind::Listener, id));
    }
    PolicyFacts policy(TextId id) const { return takeApartPolicy(snapshot.text(TextKind::Policy, id)); }
    TlsFacts tls(TextId id) const { return takeApartTls(snapshot.text(TextKind::Tls, id)); }
};

template<class Facts>
bool append(std::string& out, const Snapshot& snapshot, const Session& s, SessionField field, Facts& facts)
{
    switch (field) {
    case SessionField::Appliance: return appendAppliance(out, snapshot, s.appliance);
    case SessionField::Direction: return appendWord(out, stableName(s.direction));
    case SessionField::ConnectionId: return appendNumber(out, s.connectionId);
    case SessionField::Opened: return s.openingSeen && appendTime(out, snapshot, s.firstTime, s.first.file);
    case SessionField::Ended:
        return s.end != End::NotSeen && appendTime(out, snapshot, s.lastTime, s.last.file);
    case SessionField::Duration: return appendDuration(out, s);
    case SessionField::End: return appendWord(out, stableName(s.end));
    case SessionField::Interface: return appendWord(out, facts.listener(s.listener).name);
    case SessionField::LocalAddress: return appendWord(out, facts.listener(s.listener).localAddress);
    case SessionField::RemoteAddress: return appendText(out, snapshot, TextKind::Address, s.remoteAddress);
    case SessionField::RemotePort: return s.remotePort != 0 && appendNumber(out, s.remotePort);
    case SessionField::ReverseDns: return appendText(out, snapshot, TextKind::Host, s.reverseDns);
    case SessionField::ReverseDnsVerified: return appendWord(out, stableName(s.verified));
    case SessionField::Policy: return appendWord(out, facts.policy(s.policy).action);
    case SessionField::SenderGroup: return appendWord(out, facts.policy(s.policy).senderGroup);
    case SessionField::SenderGroupMatch: return appendWord(out, facts.policy(s.policy).match);
    case SessionField::Reputation: return appendWord(out, facts.policy(s.policy).reputation);
    case SessionField::Country: return appendWord(out, facts.policy(s.policy).country);
    case SessionField::Tls: return appendWord(out, stableName(facts.tls(s.tls).state));
    case SessionField::TlsProtocol: return appendWord(out, facts.tls(s.tls).protocol);
    case SessionField::TlsCipher: return appendWord(out, facts.tls(s.tls).cipher);
    case SessionField::Outcome: return appendWord(out, stableName(s.outcome));
    case SessionField::Attempts: return appendNumber(out, s.attempts());
    case SessionField::Successes: return appendNumber(out, s.successes);
    case SessionField::Failures: return appendNumber(out, s.failures);
    case SessionField::Errors: return appendNumber(out, s.errors);
    case SessionField::Users: return appendAttemptTexts(out, snapshot, s, TextKind::User);
    case SessionField::Mechanisms: return appendAttemptTexts(out, snapshot, s, TextKind::Mechanism);
    case SessionField::Profiles: return appendAttemptTexts(out, snapshot, s, TextKind::Profile);
    case SessionField::FirstAttempt: return appendAttemptTime(out, snapshot, s.firstAttempt);
    case SessionField::LastAttempt: return appendAttemptTime(out, snapshot, s.lastAttempt);
    case SessionField::Response: return appendAttemptTexts(out, snapshot, s, TextKind::Response);
    case SessionField::Messages: return appendNumber(out, s.messages);
    case SessionField::Recipients: return appendNumber(out, s.recipients);
    case SessionField::Bounces: return appendNumber(out, s.bounces);
    case SessionField::File: return appendFiles(out, snapshot, s);
    case SessionField::FirstLine: return appendNumber(out, s.first.line);
    case SessionField::LastLine: return appendNumber(out, s.last.line);
    case SessionField::EnvelopeSenders: return appendSenders(out, snapshot, s);
    case SessionField::Bytes: return s.direction == Direction::Inbound && appendNumber(out, s.bytes);
    case SessionField::Delivered: return appendNumber(out, s.delivered);
    case SessionField::SenderMatchesUser: return appendWord(out, stableName(senderMatchesUser(snapshot, s)));
    case SessionField::AuthenticatedWithoutTls: return appendWord(out, stableName(s.authenticatedWithoutTls));
    case SessionField::Trouble: return appendTroubles(out, s.troubles);
    case SessionField::Relay: return appendWord(out, stableName(relayGranted(s, facts.policy(s.policy))));
    }
    return false;
}

} // namespace

bool appendValue(std::string& out, const Snapshot& snapshot, const Session& session, SessionField field)
{
    const FreshFacts facts{snapshot};
    return append(out, snapshot, session, field, facts);
}

bool appendValue(std::string& out, const Snapshot& snapshot, const Session& session, SessionField field,
                 TextFacts& facts)
{
    return append(out, snapshot, session, field, facts);
}

bool appendValue(std::string& out, const Snapshot& snapshot, const Attempt& attempt, AttemptField field)
{
    return appendValue(out, snapshot, snapshot.session(attempt.session), attempt, field);
}

bool appendValue(std::string& out, const Snapshot& snapshot, const Session& s, const Attempt& a,
                 AttemptField field)
{
    switch (field) {
    case AttemptField::Appliance: return appendAppliance(out, snapshot, s.appliance);
    case AttemptField::Direction: return appendWord(out, stableName(s.direction));
    case AttemptField::ConnectionId: return appendNumber(out, s.connectionId);
    case AttemptField::Time: return appendTime(out, snapshot, a.time, a.position.file);
    case AttemptField::Result: return appendWord(out, stableName(a.result));
    case AttemptField::User: return appendText(out, snapshot, TextKind::User, a.user);
    case AttemptField::Mechanism: return appendText(out, snapshot, TextKind::Mechanism, a.mechanism);
    case AttemptField::Profile: return appendText(out, snapshot, TextKind::Profile, a.profile);
    case AttemptField::RemoteAddress: return appendText(out, snapshot, TextKind::Address, s.remoteAddress);
    case AttemptField::Response: return appendText(out, snapshot, TextKind::Response, a.response);
    case AttemptField::File: return appendFile(out, snapshot, a.position.file);
    case AttemptField::Line: return appendNumber(out, a.position.line);
    }
    return false;
}

} // namespace authloupe
