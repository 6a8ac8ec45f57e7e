// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_document.h"

#include "support/core_log.h"

#include <algorithm>
#include <sstream>

namespace authloupe::test {

namespace {

std::optional<std::string> textOf(const Snapshot& snapshot, TextKind kind, TextId id)
{
    if (id == kAbsentText)
        return std::nullopt;
    return std::string(snapshot.text(kind, id));
}

PlainSession plainSession(const Snapshot& snapshot, const Session& session)
{
    PlainSession plain;
    if (raw(session.appliance) < snapshot.appliances().size())
        plain.appliance = snapshot.appliances()[raw(session.appliance)];
    plain.direction = session.direction;
    plain.id = session.connectionId;
    plain.firstTime = session.firstTime;
    plain.lastTime = session.lastTime;
    plain.first = session.first;
    plain.last = session.last;
    plain.address = textOf(snapshot, TextKind::Address, session.remoteAddress);
    plain.host = textOf(snapshot, TextKind::Host, session.reverseDns);
    plain.listener = textOf(snapshot, TextKind::Listener, session.listener);
    plain.policy = textOf(snapshot, TextKind::Policy, session.policy);
    plain.tls = textOf(snapshot, TextKind::Tls, session.tls);
    plain.successes = session.successes;
    plain.failures = session.failures;
    plain.errors = session.errors;
    plain.messages = session.messages;
    plain.recipients = session.recipients;
    plain.bounces = session.bounces;
    plain.delivered = session.delivered;
    plain.bytes = session.bytes;
    plain.authenticatedWithoutTls = session.authenticatedWithoutTls;
    plain.troubles = session.troubles;
    plain.port = session.remotePort;
    plain.end = session.end;
    plain.outcome = session.outcome;
    plain.verified = session.verified;
    plain.openingSeen = session.openingSeen;
    plain.authRequired = session.authRequiredNotStarted;
    for (AttemptRow row = session.firstAttempt; row != kNoAttempt; row = snapshot.attempt(row).next)
        plain.attempts.push_back(raw(row));
    for (MessageRow row = session.firstMessage(); row != kNoMessage; row = snapshot.message(row).next)
        plain.chain.push_back(raw(row));
    for (DeliveryRow row = session.firstDelivery(); row != kNoDelivery; row = snapshot.delivery(row).next) {
        const Delivery delivery = snapshot.delivery(row);
        plain.deliveries.push_back(
            {raw(delivery.message), delivery.delivered, delivery.bounced, delivery.delayed});
    }
    return plain;
}

PlainAttempt plainAttempt(const Snapshot& snapshot, const Attempt& attempt)
{
    return {attempt.time,
            attempt.position,
            raw(attempt.session),
            attempt.result,
            textOf(snapshot, TextKind::User, attempt.user),
            textOf(snapshot, TextKind::Mechanism, attempt.mechanism),
            textOf(snapshot, TextKind::Profile, attempt.profile),
            textOf(snapshot, TextKind::Response, attempt.response)};
}

PlainMessage plainMessage(const Snapshot& snapshot, const Message& message)
{
    PlainMessage plain;
    plain.mid = message.mid;
    plain.time = message.time;
    plain.line = message.line;
    plain.file = message.file;
    if (message.owner != kNoSession)
        plain.owner = raw(message.owner);
    if (message.parent != kNoMessage)
        plain.parent = raw(message.parent);
    plain.sender = textOf(snapshot, TextKind::Sender, message.sender);
    plain.bytes = message.bytes;
    plain.accepted = message.accepted;
    plain.refused = message.refused;
    plain.delivered = message.delivered;
    plain.bounced = message.bounced;
    plain.delayed = message.delayed;
    plain.state = message.state;
    plain.origin = message.origin;
    return plain;
}

std::string stated(const std::optional<std::string>& text)
{
    return text ? '<' + *text + '>' : std::string("-");
}

std::string place(const LogPosition& position)
{
    return std::to_string(raw(position.file)) + ':' + std::to_string(position.line) + '@'
           + std::to_string(position.offset);
}

std::string lineOf(const PlainSession& s)
{
    std::ostringstream out;
    out << "session " << s.appliance << ' ' << stableName(s.direction) << ' ' << s.id << ' '
        << isoText(s.firstTime) << '-' << isoText(s.lastTime) << ' ' << place(s.first) << '-' << place(s.last)
        << " address " << stated(s.address) << ':' << s.port << " host " << stated(s.host)
        << stableName(s.verified) << " listener " << stated(s.listener) << " policy " << stated(s.policy)
        << " tls " << stated(s.tls) << ' ' << s.successes << '/' << s.failures << '/' << s.errors
        << " messages " << s.messages << '/' << s.recipients << '/' << s.bounces << ' ' << stableName(s.end)
        << ' ' << stableName(s.outcome) << (s.openingSeen ? " opened" : "")
        << (s.authRequired ? " required" : "") << " attempts";
    for (const std::size_t attempt : s.attempts)
        out << ' ' << attempt;
    if (s.troubles != 0)
        out << " troubles " << s.troubles;
    if (s.delivered != 0 || s.bytes != 0)
        out << " delivered " << s.delivered << " bytes " << s.bytes;
    if (s.authenticatedWithoutTls != YesNo::NotStated)
        out << " without tls " << stableName(s.authenticatedWithoutTls);
    if (!s.chain.empty())
        out << " chain";
    for (const std::size_t message : s.chain)
        out << ' ' << message;
    if (!s.deliveries.empty())
        out << " deliveries";
    for (const PlainDelivery& d : s.deliveries)
        out << ' ' << d.message << ':' << d.delivered << '/' << d.bounced << '/' << d.delayed;
    return out.str();
}

std::string indexOr(std::size_t index)
{
    return index == PlainMessage::kNone ? "-" : std::to_string(index);
}

std::string lineOf(const PlainMessage& m)
{
    std::ostringstream out;
    out << "message " << m.mid << ' ' << isoText(m.time) << ' ' << raw(m.file) << ':' << m.line << " owner "
        << indexOr(m.owner) << " parent " << indexOr(m.parent) << " sender " << stated(m.sender) << " bytes "
        << m.bytes << " recipients " << m.accepted << '/' << m.refused << " fates " << m.delivered << '/'
        << m.bounced << '/' << m.delayed << ' ' << stableName(m.state) << " origin "
        << static_cast<int>(m.origin);
    return out.str();
}

std::string lineOf(const PlainAttempt& a)
{
    std::ostringstream out;
    out << "attempt of " << a.session << ' ' << isoText(a.time) << ' ' << place(a.position) << ' '
        << stableName(a.result) << " user " << stated(a.user) << " mechanism " << stated(a.mechanism)
        << " profile " << stated(a.profile) << " response " << stated(a.response);
    return out.str();
}

std::string mark(const ClockMark& m)
{
    return m.time.isValid()
               ? std::to_string(raw(m.file)) + ':' + std::to_string(m.line) + ' ' + isoText(m.time)
               : "-";
}

// Of the whole document: accounts of files have none.
std::string stepsOf(const Coverage& c)
{
    std::string steps;
    for (const std::vector<ClockStep>* const all : {&c.stepsBack, &c.gaps})
        for (const ClockStep& step : *all)
            steps += " step " + isoText(step.before) + '>' + mark(step.behind);
    return steps;
}

std::string lineOf(const Coverage& c)
{
    std::ostringstream out;
    out << "coverage bytes " << c.bytes << " lines " << c.lines << " entries " << c.entries << " understood "
        << c.understood << " ignored " << c.ignored << " continued " << c.continued << '/'
        << c.continuedIgnored << " not " << c.notUnderstood << " look-alikes " << c.lookAlikes << " wrapped "
        << c.wrappedEntries << " without " << c.entriesWithoutSession << " years " << c.yearsDerived
        << " back " << c.clockStepsBack << '/' << c.largestStepBack << " at " << mark(c.largestStepBackAt)
        << " gaps " << c.clockGaps << '/' << c.largestGap << " at " << mark(c.largestGapAt) << ' '
        << isoText(c.firstTime) << '-' << isoText(c.lastTime) << " from " << mark(c.firstEntry) << " to "
        << mark(c.lastEntry);
    return out.str();
}

std::string lineOf(const Totals& t)
{
    std::ostringstream out;
    out << "totals " << t.inbound << '/' << t.outbound << " cut " << t.openedNotSeen << '/' << t.endNotSeen
        << " attempts " << t.inboundSucceeded << '/' << t.inboundFailed << '/' << t.inboundErrors << ' '
        << t.outboundSucceeded << '/' << t.outboundFailed << '/' << t.outboundErrors << " outcomes";
    for (const std::uint64_t count : t.outcomes)
        out << ' ' << count;
    return out.str();
}

} // namespace

PlainDocument plainDocumentOf(const Snapshot& snapshot)
{
    PlainDocument plain;
    for (std::uint32_t row = 0; row < snapshot.sessionCount(); ++row)
        plain.sessions.push_back(plainSession(snapshot, snapshot.session(SessionRow{row})));
    for (std::uint32_t row = 0; row < snapshot.attemptCount(); ++row)
        plain.attempts.push_back(plainAttempt(snapshot, snapshot.attempt(AttemptRow{row})));
    for (std::uint32_t row = 0; row < snapshot.messageCount(); ++row)
        plain.messages.push_back(plainMessage(snapshot, snapshot.message(MessageRow{row})));
    for (const FileInfo& file : snapshot.files())
        plain.files.push_back({file.bytes, file.lines, file.serialNumber, file.asyncOsVersion, file.utcOffset,
                               file.utcOffsetVaries, *file.coverage});
    plain.coverage = snapshot.coverage();
    plain.totals = snapshot.totals();
    return plain;
}

PlainDocument documentOfEntries(const std::vector<std::string>& bodies)
{
    return plainDocumentOf(*load(entries(bodies)));
}

std::vector<std::string> linesOf(const PlainDocument& document)
{
    std::vector<std::string> lines;
    std::ranges::transform(document.sessions, std::back_inserter(lines),
                           [](const auto& s) { return lineOf(s); });
    std::ranges::transform(document.attempts, std::back_inserter(lines),
                           [](const auto& a) { return lineOf(a); });
    std::ranges::transform(document.messages, std::back_inserter(lines),
                           [](const auto& m) { return lineOf(m); });
    for (const PlainFile& file : document.files)
        lines.push_back("file " + std::to_string(file.bytes) + ' ' + std::to_string(file.lines) + ' '
                        + file.serialNumber + ' ' + file.version + ' '
                        + (file.utcOffset ? std::to_string(*file.utcOffset) : "-")
                        + (file.utcOffsetVaries ? " varies " : " ") + lineOf(file.coverage));
    lines.push_back(lineOf(document.coverage) + stepsOf(document.coverage));
    for (const LineSample& sample : document.coverage.samples)
        lines.push_back("sample " + place({sample.offset, sample.line, sample.file}) + " <" + sample.text
                        + '>');
    for (const LineSample& sample : document.coverage.unknownAuth)
        lines.push_back("unknown " + place({sample.offset, sample.line, sample.file}) + " <" + sample.text
                        + '>');
    lines.push_back(lineOf(document.totals));
    return lines;
}

std::string firstDifference(const PlainDocument& expected, const PlainDocument& actual)
{
    const std::vector<std::string> left = linesOf(expected);
    const std::vector<std::string> right = linesOf(actual);
    const auto [l, r] = std::ranges::mismatch(left, right);
    if (l == left.end() && r == right.end())
        return {};
    return "\nexpected: " + (l == left.end() ? "(no more)" : *l)
           + "\nactual:   " + (r == right.end() ? "(no more)" : *r);
}

} // namespace authloupe::test
