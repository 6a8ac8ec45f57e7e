// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/message_assembler.h"

#include <utility>

namespace authloupe {

std::uint32_t MessageAssembler::addPart(std::uint64_t mid, const EntryPlace& place, std::uint64_t position,
                                        std::uint16_t prefixHost, bool starts)
{
    MessagePart& part = m_result.parts.emplace_back();
    part.mid = mid;
    part.position = part.lastPosition = position;
    part.time = place.time;
    part.line = place.firstLine;
    part.prefixHost = prefixHost;
    part.begins = starts;
    return static_cast<std::uint32_t>(m_result.parts.size() - 1);
}

void MessageAssembler::takeParent(std::uint32_t index, const Event& event, const EntryPlace& place,
                                  std::uint64_t position, std::uint16_t prefixHost)
{
    if (event.otherMid == 0 || event.otherMid == event.mid)
        return;
    const std::uint32_t parent = touch(event.otherMid, place, position, prefixHost, false);
    MessagePart& part = m_result.parts[index];
    if (!part.linked)
        m_result.links.push_back({position, index, kNoIndex, parent, originOf(event.derivation)});
    part.linked = true;
}

void MessageAssembler::linkTo(std::uint32_t index, std::uint32_t session, std::uint64_t position)
{
    MessagePart& part = m_result.parts[index];
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
    Result result = std::exchange(m_result, Result{{}, {}, {}, m_result.file});
    m_result.parts.reserve(expected); // neighbours are alike
    m_table.clear();
    return result;
}

} // namespace authloupe
