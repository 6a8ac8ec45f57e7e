// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_assembler.h"

#include <utility>

namespace authloupe {

std::uint32_t MessageAssembler::touch(std::uint64_t mid, const EntryPlace& place, std::uint64_t position,
                                      std::uint16_t prefixHost, bool starts)
{
    std::vector<MessagePart>& parts = m_result.parts;
    std::uint32_t& slot = m_table.at(parts, mid, prefixHost);
    if (slot != kNoIndex) {
        MessagePart& part = parts[slot];
        if (!starts && position <= part.lastPosition + kMessageWindow) {
            part.lastPosition = position;
            return slot;
        }
    }
    slot = static_cast<std::uint32_t>(parts.size());
    MessagePart part;
    part.mid = mid;
    part.position = part.lastPosition = position;
    part.time = place.time;
    part.file = m_file;
    part.line = place.firstLine;
    part.prefixHost = prefixHost;
    part.begins = starts;
    parts.push_back(part);
    return slot;
}

std::uint32_t MessageAssembler::take(const Event& event, const EntryPlace& place, std::uint64_t position,
                                     std::uint16_t prefixHost)
{
    const std::uint32_t index =
        touch(event.mid, place, position, prefixHost, event.kind == EventKind::MessageOnInbound);
    if (event.kind != EventKind::MessageDerived) {
        applyToFates(m_result.parts[index].fates, event);
        return index;
    }
    if (event.otherMid == 0 || event.otherMid == event.mid)
        return index;
    const std::uint32_t parent = touch(event.otherMid, place, position, prefixHost, false);
    MessagePart& part = m_result.parts[index];
    if (!part.linked)
        m_result.links.push_back({position, index, kNoIndex, parent, originOf(event.derivation)});
    part.linked = true;
    return index;
}

void MessageAssembler::receivedOn(std::uint32_t index, std::uint32_t session, std::uint64_t position)
{
    MessagePart& part = m_result.parts[index];
    if (part.linked)
        return;
    part.linked = true;
    if (part.position == position)
        part.owner = session;
    else
        m_result.links.push_back({position, index, session, kNoIndex, MessageOrigin::Received});
}

void MessageAssembler::deliveredOn(std::uint32_t part, std::uint32_t session, bool begins, const Event& event,
                                   std::uint64_t position, std::uint32_t& delivery)
{
    if (begins) {
        delivery = static_cast<std::uint32_t>(m_result.deliveries.size());
        m_result.deliveries.push_back({position, session, part, {}});
    }
    m_result.deliveries[delivery].counts.add(countsOf(event.kind, event.recipients));
}

MessageAssembler::Result MessageAssembler::finish()
{
    const std::size_t expected = m_result.parts.size() + m_result.parts.size() / 8;
    Result result = std::exchange(m_result, {});
    m_result.parts.reserve(expected); // neighbours are alike
    m_table.clear();
    return result;
}

} // namespace authloupe
