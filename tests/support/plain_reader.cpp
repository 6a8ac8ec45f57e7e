// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_reader.h"

#include "plain_appliances.h"
#include "plain_entries.h"
#include "plain_messages.h"
#include "plain_words.h"

#include <algorithm>
#include <ctime>
#include <map>
#include <tuple>

namespace authloupe::test {

namespace {

using std::string;

constexpr std::uint64_t kLateEntryWindow = 1048576; // bytes behind a closed connection's last entry

std::optional<string> stated(const string& text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

class Assembly final {
public:
    Assembly(PlainDocument& document, const std::vector<PlainEntries>& files)
        : m_document(document),
          m_appliances(files),
          m_messages(document)
    {}

    void beginFile(FileIndex file, std::uint64_t bytesBefore)
    {
        m_file = file;
        m_base = bytesBefore;
        m_appliances.beginFile(raw(file));
    }

    void take(const PlainEntry& entry)
    {
        const PlainEvent& event = entry.event;
        PlainFile& file = m_document.files[raw(m_file)];
        switch (event.kind) {
        case EventKind::FileBegin: return;
        case EventKind::FileUtcOffset:
            if (file.utcOffset && *file.utcOffset != event.utcOffset)
                file.utcOffsetVaries = true;
            if (file.utcOffsetVaries)
                file.utcOffset.reset();
            else
                file.utcOffset = event.utcOffset;
            return;
        case EventKind::FileVersion:
            if (file.serialNumber.empty()) {
                file.serialNumber = *event.user;
                file.version = event.text;
            }
            m_appliances.header(entry);
            return;
        default: break;
        }
        m_messages.take(entry, m_appliances.writerOf(entry.host), m_base + entry.firstOffset, m_file);
        if (isOfMessageAlone(event.kind))
            return;
        if (event.kind == EventKind::AuthNote || event.id == 0) {
            ++m_document.coverage.entriesWithoutSession;
            ++file.coverage.entriesWithoutSession;
            return;
        }
        Known& known = sessionFor(entry);
        apply(known, entry);
        m_messages.takenBySession(entry, known.session);
    }

    // Names of appliances and fates of messages may be learnt late.
    void finish()
    {
        m_messages.finish();
        for (std::size_t i = 0; i < m_document.sessions.size(); ++i)
            m_document.sessions[i].appliance = m_appliances.name(m_writers[i]);
    }

private:
    struct Known {
        std::size_t session = 0;
        std::uint64_t lastPosition = 0;
        std::uint64_t lastMid = 0;
        bool policyOnly = true;
        bool tls = false;
    };

    Known& sessionFor(const PlainEntry& entry)
    {
        const PlainEvent& event = entry.event;
        const std::size_t writer = m_appliances.writerOf(entry.host);
        const auto key = std::tuple(writer, event.direction, event.id);
        const auto found = m_known.find(key);
        if (found != m_known.end()) {
            const Known& known = found->second;
            const PlainSession& session = m_document.sessions[known.session];
            const bool closed = session.end == End::Closed || session.end == End::LostThenClosed;
            const bool tooLate = closed && m_base + entry.firstOffset - known.lastPosition > kLateEntryWindow;
            const bool opensAnother =
                event.kind == EventKind::Opened && (session.openingSeen || !known.policyOnly);
            if (!tooLate && !opensAnother)
                return found->second;
        }
        PlainSession session;
        session.direction = event.direction;
        session.id = event.id;
        session.firstTime = entry.time;
        session.first = {entry.firstOffset, entry.firstLine, m_file};
        m_document.sessions.push_back(session);
        m_writers.push_back(writer);
        return m_known[key] = Known{m_document.sessions.size() - 1, 0, 0, true, false};
    }

    void apply(Known& known, const PlainEntry& entry)
    {
        const PlainEvent& event = entry.event;
        PlainSession& session = m_document.sessions[known.session];
        if (session.end == End::NotSeen || (session.end == End::Lost && event.kind == EventKind::Closed))
            session.lastTime = entry.time;
        session.last = {entry.lastOffset, entry.lastLine, m_file};
        known.lastPosition = m_base + entry.firstOffset;
        session.troubles |= event.troubles;
        if (event.kind != EventKind::Policy)
            known.policyOnly = false;
        switch (event.kind) {
        case EventKind::Opened:
            session.openingSeen = true;
            session.listener = stated(event.listener);
            session.address = stated(event.address);
            session.host = stated(event.host);
            session.verified = event.verified;
            session.port = event.port;
            break;
        case EventKind::Policy: session.policy = session.policy ? session.policy : stated(event.text); break;
        case EventKind::Tls:
            session.tls = session.tls ? session.tls : stated(event.text);
            known.tls = known.tls || sameWords(event.text, "tls success");
            break;
        case EventKind::Attempt:
            if (!known.tls && session.openingSeen)
                session.authenticatedWithoutTls = YesNo::Yes;
            else if (known.tls && session.authenticatedWithoutTls != YesNo::Yes)
                session.authenticatedWithoutTls = YesNo::No;
            addAttempt(known.session, entry);
            break;
        case EventKind::AuthRequired: session.authRequired = true; break;
        case EventKind::ConnectionError:
            session.address = session.address ? session.address : stated(event.address);
            session.listener = session.listener ? session.listener : stated(event.listener);
            session.port = session.port != 0 ? session.port : event.port;
            break;
        case EventKind::MessageOnInbound:
        case EventKind::Sender:
        case EventKind::RecipientRefused:
        case EventKind::Recipient:
            if (event.mid != known.lastMid)
                ++session.messages;
            known.lastMid = event.mid;
            session.recipients += event.kind == EventKind::Recipient ? 1 : 0;
            break;
        case EventKind::DeliveryStart:
            ++session.messages;
            session.recipients += event.recipients;
            break;
        case EventKind::Bounce: ++session.bounces; break;
        case EventKind::Lost:
            if (session.end == End::NotSeen)
                session.end = End::Lost;
            break;
        case EventKind::Closed:
            if (session.end == End::NotSeen)
                session.end = End::Closed;
            else if (session.end == End::Lost)
                session.end = End::LostThenClosed;
            break;
        default: break;
        }
    }

    void addAttempt(std::size_t index, const PlainEntry& entry)
    {
        const PlainEvent& event = entry.event;
        PlainSession& session = m_document.sessions[index];
        if (!session.address)
            session.address = stated(event.address);
        session.attempts.push_back(m_document.attempts.size());
        m_document.attempts.push_back({entry.time,
                                       {entry.firstOffset, entry.firstLine, m_file},
                                       index,
                                       event.result,
                                       event.user,
                                       stated(event.mechanism),
                                       stated(event.profile),
                                       stated(event.text)});
        const bool before = session.successes != 0;
        switch (event.result) {
        case AttemptResult::Succeeded: ++session.successes; break;
        case AttemptResult::Failed: ++session.failures; break;
        case AttemptResult::Error: ++session.errors; break;
        }
        // A success stays; a failure counts more than an error.
        if (before)
            return;
        if (session.successes != 0)
            session.outcome = session.failures != 0 ? Outcome::SucceededAfterFailure : Outcome::Succeeded;
        else
            session.outcome = session.failures != 0 ? Outcome::Failed : Outcome::Error;
    }

    PlainDocument& m_document;
    PlainAppliances m_appliances;
    PlainMessages m_messages;
    std::vector<std::size_t> m_writers; // by session
    std::map<std::tuple<std::size_t, Direction, std::uint64_t>, Known>
        m_known; // the last session of each connection id
    FileIndex m_file{};
    std::uint64_t m_base = 0;
};

void sumUp(PlainDocument& document)
{
    Totals& totals = document.totals;
    for (const PlainSession& s : document.sessions) {
        const bool inbound = s.direction == Direction::Inbound;
        ++(inbound ? totals.inbound : totals.outbound);
        totals.openedNotSeen += s.openingSeen ? 0 : 1;
        totals.endNotSeen += s.end == End::NotSeen ? 1 : 0;
        ++totals.outcomes.at(static_cast<std::size_t>(s.outcome));
        (inbound ? totals.inboundSucceeded : totals.outboundSucceeded) += s.successes;
        (inbound ? totals.inboundFailed : totals.outboundFailed) += s.failures;
        (inbound ? totals.inboundErrors : totals.outboundErrors) += s.errors;
    }
}

// A text that is pasted was written just now, by this machine's clock.
YearReference writtenNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    (void)::localtime_r(&now, &local);
    return {LogTime{now + local.tm_gmtoff}, false};
}

} // namespace

PlainDocument readPlainly(const std::vector<string>& files)
{
    PlainDocument document;
    std::vector<PlainEntries> found;
    for (std::size_t i = 0; i < files.size(); ++i)
        found.push_back(plainEntries(files[i], FileIndex{static_cast<std::uint16_t>(i)}, writtenNow()));
    Assembly assembly(document, found);
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const FileIndex index{static_cast<std::uint16_t>(i)};
        document.files.push_back(
            {files[i].size(), found[i].coverage.lines, {}, {}, {}, false, found[i].coverage});
        document.coverage.add(found[i].coverage, 0);
        assembly.beginFile(index, bytes);
        for (const PlainEntry& entry : found[i].entries)
            assembly.take(entry);
        bytes += files[i].size();
    }
    assembly.finish();
    document.coverage.bytes = bytes;
    sumUp(document);
    return document;
}

} // namespace authloupe::test
