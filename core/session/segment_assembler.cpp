// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/segment_assembler.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

// The parser lets pass `TLS success …`, `TLS failed …` and `TLS was required …` only.
bool saysTlsSucceeded(std::string_view tls) noexcept
{
    constexpr std::size_t kBehindTls = 4;
    return tls.size() > kBehindTls && (tls[kBehindTls] == 's' || tls[kBehindTls] == 'S');
}

} // namespace

SegmentAssembler::SegmentAssembler() = default;

void SegmentAssembler::begin(FileIndex file, std::uint64_t positionBase)
{
    m_file = file;
    m_messages.begin(file);
    m_positionBase = positionBase;
    m_entriesWithoutSession = 0;
    m_header = HeaderFacts{};
    m_done.clear();
    m_segment.serialNumber.clear();
}

void SegmentAssembler::onEvent(const Event& event, const EntryPlace& place)
{
    switch (event.kind) {
    case EventKind::FileBegin:
    case EventKind::FileVersion:
    case EventKind::FileUtcOffset: onFileHeader(event, place); return;
    case EventKind::AuthNote: ++m_entriesWithoutSession; return;
    default: break;
    }
    const std::uint32_t message =
        event.mid != 0 && tellsOfMessage(event.kind) ? messageOf(event, place) : kNoIndex;
    if (isOfMessageAlone(event.kind))
        return;
    if (event.id == 0)
        ++m_entriesWithoutSession;
    else
        onConnection(event, place, message);
}

void SegmentAssembler::onConnection(const Event& event, const EntryPlace& place, std::uint32_t message)
{
    const std::uint16_t host = hostOf(place.host);
    std::uint32_t& slot = m_table.at(ConnectionKey::of(host, event.direction, event.id));
    if (slot < m_segment.sessions.size()) // its memory comes while the texts are looked up
        __builtin_prefetch(&m_segment.sessions[slot].session.last);
    SessionEvent entry = resolved(event, place);
    entry.prefixHost = host;
    entry.message = message;
    // A connection that may have been open before this stretch: only the stitcher knows.
    if (slot == kDeferred || (slot == ConnectionTable::kNone && entry.kind != EventKind::Opened)) {
        slot = kDeferred;
        m_segment.deferred.push_back(entry);
        return;
    }
    const bool known = slot != ConnectionTable::kNone;
    const bool live =
        known && isLive(m_segment.sessions[slot].session, m_segment.sessions[slot].state, entry.position);
    const bool opens =
        entry.kind == EventKind::Opened
        && !(live && awaitsOpening(m_segment.sessions[slot].session, m_segment.sessions[slot].state));
    if (!live || opens)
        beginLocal(entry, slot);
    applyLocal(slot, entry, event);
}

std::uint32_t SegmentAssembler::messageOf(const Event& event, const EntryPlace& place)
{
    TextStore& senders = textsOf(TextKind::Sender);
    const bool namesSender = event.kind == EventKind::Sender || event.kind == EventKind::MessageReady;
    const TextStore::Prepared sender = namesSender ? senders.prepared(event.text) : TextStore::Prepared{};
    const std::uint32_t message =
        m_messages.take(event, place, m_positionBase + place.firstOffset, hostOf(place.host));
    if (namesSender && !m_messages.hasSender(message))
        m_messages.setSender(message, senders.intern(sender));
    return message;
}

// Most hosts are that of the entry before. Hosts beyond those that an index can tell apart count as none.
std::uint16_t SegmentAssembler::namedHost(std::string_view host)
{
    constexpr std::size_t kMost = 0x10000;
    std::vector<std::string>& hosts = m_segment.hosts;
    if (hosts[m_lastHost] == host)
        return m_lastHost;
    const auto known = m_hosts.find(host);
    if (known != m_hosts.end())
        return m_lastHost = known->second;
    if (hosts.size() == kMost)
        return 0;
    m_lastHost = static_cast<std::uint16_t>(hosts.size());
    hosts.emplace_back(host);
    m_hosts.emplace(host, m_lastHost);
    return m_lastHost;
}

void SegmentAssembler::onFileHeader(const Event& event, const EntryPlace& place)
{
    if (event.kind == EventKind::FileUtcOffset) {
        m_header.utcOffsetVaries =
            m_header.utcOffsetVaries || (m_header.utcOffset && *m_header.utcOffset != event.utcOffset);
        m_header.utcOffset = m_header.utcOffset.value_or(event.utcOffset);
    }
    if (event.kind != EventKind::FileVersion)
        return;
    if (m_header.serialNumber.empty()) {
        m_header.serialNumber = event.user;
        m_header.version = event.text;
    }
    closeSegment(m_positionBase + place.firstOffset);
    m_segment.serialNumber = event.user;
    m_segment.headerHost = place.host;
}

SessionEvent SegmentAssembler::resolved(const Event& event, const EntryPlace& place)
{
    const auto stated = [this](TextKind kind, std::string_view text) {
        return text.empty() ? kAbsentText : textsOf(kind).intern(text);
    };
    SessionEvent entry;
    entry.kind = event.kind;
    entry.direction = event.direction;
    entry.troubles = event.troubles;
    entry.id = event.id;
    entry.position = m_positionBase + place.firstOffset;
    entry.time = place.time;
    entry.first = {place.firstOffset, place.firstLine, m_file};
    entry.last = {place.lastOffset, place.lastLine, m_file};
    switch (event.kind) {
    case EventKind::Opened: {
        // There are many of these, so that the lookups wait for memory: all at the same time.
        const TextStore::Prepared address = textsOf(TextKind::Address).prepared(event.address);
        const TextStore::Prepared host = textsOf(TextKind::Host).prepared(event.host);
        entry.listener = stated(TextKind::Listener, event.listener);
        entry.address = event.address.empty() ? kAbsentText : textsOf(TextKind::Address).intern(address);
        entry.host = event.host.empty() ? kAbsentText : textsOf(TextKind::Host).intern(host);
        entry.verified = event.verified;
        entry.port = event.port;
        break;
    }
    case EventKind::Policy: entry.text = stated(TextKind::Policy, event.text); break;
    case EventKind::Tls:
        entry.text = stated(TextKind::Tls, event.text);
        entry.tlsSucceeded = saysTlsSucceeded(event.text);
        break;
    case EventKind::Attempt: {
        const TextStore::Prepared user = textsOf(TextKind::User).prepared(event.user);
        entry.result = event.result;
        entry.address = stated(TextKind::Address, event.address);
        entry.mechanism = stated(TextKind::Mechanism, event.mechanism);
        entry.profile = stated(TextKind::Profile, event.profile);
        entry.text = stated(TextKind::Response, event.text);
        entry.user = event.hasUser ? textsOf(TextKind::User).intern(user) : kAbsentText;
        break;
    }
    case EventKind::ConnectionError:
        entry.address = stated(TextKind::Address, event.address);
        entry.listener = stated(TextKind::Listener, event.listener);
        entry.port = event.port;
        break;
    case EventKind::DeliveryStart:
    case EventKind::DeliveryDone:
    case EventKind::Bounce:
    case EventKind::Delay:
        entry.recipients = event.recipients;
        entry.mid = event.mid;
        break;
    case EventKind::MessageOnInbound:
    case EventKind::Sender:
    case EventKind::RecipientRefused:
    case EventKind::Recipient: entry.mid = event.mid; break;
    default: break;
    }
    return entry;
}

void SegmentAssembler::beginLocal(const SessionEvent& event, std::uint32_t& slot)
{
    slot = static_cast<std::uint32_t>(m_segment.sessions.size());
    Segment::LocalSession& local = m_segment.sessions.emplace_back();
    local.position = event.position;
    local.prefixHost = event.prefixHost;
    local.session = beginSession(event);
}

void SegmentAssembler::applyToMessage(std::uint32_t index, bool beginsDelivering, const SessionEvent& entry,
                                      const Event& event)
{
    if (namesDelivery(event.kind))
        m_messages.deliveredOn(entry.message, index, beginsDelivering, event, entry.position,
                               m_segment.sessions[index].delivery);
    else
        m_messages.receivedOn(entry.message, index, entry.position);
}

void SegmentAssembler::applyLocal(std::uint32_t index, const SessionEvent& event, const Event& said)
{
    Segment::LocalSession& local = m_segment.sessions[index];
    if (event.message != kNoIndex)
        applyToMessage(index, beginsDelivery(local.state, event), event, said);
    applyEvent(local.session, local.state, event);
    if (event.kind != EventKind::Attempt)
        return;
    Attempt attempt;
    attempt.time = event.time;
    attempt.position = event.first;
    attempt.user = event.user;
    attempt.mechanism = event.mechanism;
    attempt.profile = event.profile;
    attempt.response = event.text;
    attempt.result = event.result;
    m_segment.attempts.push_back({attempt, event.position, index});
}

void SegmentAssembler::closeSegment(std::uint64_t endPosition)
{
    // The last session of an id is the one that its table slot names.
    for (std::uint32_t i = 0; i < m_segment.sessions.size(); ++i) {
        Segment::LocalSession& local = m_segment.sessions[i];
        local.mayGoOn = isLive(local.session, local.state, endPosition)
                        && m_table.at(ConnectionKey::of(local.prefixHost, local.session.direction,
                                                        local.session.connectionId))
                               == i;
    }
    const std::size_t expected = m_segment.sessions.size() + m_segment.sessions.size() / 8;
    m_segment.messages = m_messages.finish();
    m_done.push_back(std::move(m_segment));
    m_segment = Segment{};
    m_segment.sessions.reserve(expected); // neighbours are alike
    m_table.clear();
    m_hosts.clear();
    m_lastHost = 0;
}

std::vector<Segment> SegmentAssembler::finish(std::uint64_t endOffset)
{
    closeSegment(m_positionBase + endOffset);
    return std::exchange(m_done, {});
}

SegmentTexts SegmentAssembler::takeTexts()
{
    SegmentTexts texts;
    std::ranges::transform(m_texts, texts.begin(), [](TextStore& store) { return store.takeAll(); });
    return texts;
}

} // namespace authloupe
