// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/segment_assembler.h"

#include <utility>

namespace authloupe {

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
    const std::uint64_t position = m_positionBase + place.firstOffset;
    const bool known = slot < kDeferred;
    if (known) // its memory comes while the texts are looked up
        __builtin_prefetch(&m_segment.sessions[slot].session.last);
    const ReadEntry entry(event, place, m_file, position, m_texts);
    // A connection that may have been open before this stretch: only the stitcher knows.
    if (!known && (slot == kDeferred || event.kind != EventKind::Opened)) {
        slot = kDeferred;
        m_segment.deferred.push_back(keptEntry(entry, host, message));
        return;
    }
    if (!known || beginsAnother(m_segment.sessions[slot], event.kind, position))
        beginLocal(entry, host, slot);
    Segment::LocalSession& local = m_segment.sessions[slot];
    if (message != kNoIndex)
        applyToMessage(local, slot, event, message, position);
    applyEntry(local.session, local.state, entry);
    if (event.kind == EventKind::Attempt)
        m_segment.attempts.push_back({attemptOf(entry), position, slot});
}

inline bool SegmentAssembler::beginsAnother(const Segment::LocalSession& local, EventKind kind,
                                            std::uint64_t position) noexcept
{
    if (!isLive(local.session, local.state, position))
        return true;
    return kind == EventKind::Opened && !awaitsOpening(local.session, local.state);
}

inline void SegmentAssembler::applyToMessage(Segment::LocalSession& local, std::uint32_t index,
                                             const Event& event, std::uint32_t message,
                                             std::uint64_t position)
{
    if (namesDelivery(event.kind))
        m_messages.deliveredOn(message, index, beginsDelivery(local.state, event.kind, event.mid), event,
                               position, local.delivery);
    else
        m_messages.receivedOn(message, index, position);
}

std::uint32_t SegmentAssembler::messageOf(const Event& event, const EntryPlace& place)
{
    TextStore& senders = m_texts.store(TextKind::Sender);
    const TextStore::Prepared sender =
        event.kind == EventKind::Sender ? senders.prepared(event.text) : TextStore::Prepared{};
    const std::uint32_t message =
        m_messages.take(event, place, m_positionBase + place.firstOffset, hostOf(place.host));
    if (event.kind == EventKind::Sender && !m_messages.hasSender(message))
        m_messages.setSender(message, senders.intern(sender));
    else if (event.kind == EventKind::MessageReady && !m_messages.hasSender(message))
        m_messages.setSender(message, senders.intern(event.text));
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
    if (hosts.size() == kMost) {
        m_segment.sharesHosts = true;
        return 0;
    }
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

SessionEvent SegmentAssembler::keptEntry(const ReadEntry& entry, std::uint16_t host, std::uint32_t message)
{
    SessionEvent kept;
    kept.kind = entry.kind();
    kept.direction = entry.direction();
    kept.troubles = entry.troubles();
    kept.id = entry.id();
    kept.position = entry.position();
    kept.time = entry.time();
    kept.first = entry.first();
    kept.last = entry.last();
    kept.prefixHost = host;
    kept.message = message;
    switch (entry.kind()) {
    case EventKind::Opened:
        kept.listener = entry.listener();
        kept.address = entry.address();
        kept.host = entry.host();
        kept.verified = entry.verified();
        kept.port = entry.port();
        break;
    case EventKind::Policy: kept.text = entry.text(); break;
    case EventKind::Tls:
        kept.text = entry.text();
        kept.tlsSucceeded = entry.tlsSucceeded();
        break;
    case EventKind::Attempt:
        kept.result = entry.result();
        kept.address = entry.address();
        kept.user = entry.user();
        kept.mechanism = entry.mechanism();
        kept.profile = entry.profile();
        kept.text = entry.text();
        break;
    case EventKind::ConnectionError:
        kept.address = entry.address();
        kept.listener = entry.listener();
        kept.port = entry.port();
        break;
    case EventKind::DeliveryStart:
    case EventKind::DeliveryDone:
    case EventKind::Bounce:
    case EventKind::Delay:
        kept.recipients = entry.recipients();
        kept.mid = entry.mid();
        break;
    case EventKind::MessageOnInbound:
    case EventKind::Sender:
    case EventKind::RecipientRefused:
    case EventKind::Recipient: kept.mid = entry.mid(); break;
    default: break;
    }
    return kept;
}

void SegmentAssembler::beginLocal(const ReadEntry& entry, std::uint16_t host, std::uint32_t& slot)
{
    slot = static_cast<std::uint32_t>(m_segment.sessions.size());
    Segment::LocalSession& local = m_segment.sessions.emplace_back();
    local.position = entry.position();
    local.prefixHost = host;
    beginSession(local.session, entry);
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

} // namespace authloupe
