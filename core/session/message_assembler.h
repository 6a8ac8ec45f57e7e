// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/entry_reader.h"
#include "session/part_table.h"

#include <cstdint>
#include <vector>

namespace authloupe {

// The messages of a segment in the making: its parts, where they come from and how they were delivered, as
// far as the stretch tells. One thread.
class MessageAssembler final {
public:
    struct Result {
        std::vector<MessagePart> parts;        // by position
        std::vector<MessageLink> links;        // by position
        std::vector<LocalDelivery> deliveries; // by position
        FileIndex file{};
    };

    void begin(FileIndex file) noexcept { m_result.file = file; }

    // Notes what an entry tells of its message; `event` is one that tellsOfMessage(). The index of the part.
    [[nodiscard]] std::uint32_t take(const Event& event, const EntryPlace& place, std::uint64_t position,
                                     std::uint16_t prefixHost)
    {
        const bool starts = event.kind == EventKind::MessageOnInbound;
        const std::uint32_t index = touch(event.mid, place, position, prefixHost, starts);
        if (event.kind == EventKind::MessageDerived)
            takeParent(index, event, place, position, prefixHost);
        else
            applyToFates(m_result.parts[index].fates, event);
        return index;
    }
    void setSender(std::uint32_t part, TextId sender) noexcept { m_result.parts[part].sender = sender; }
    [[nodiscard]] bool hasSender(std::uint32_t part) const noexcept
    {
        return m_result.parts[part].sender != kAbsentText;
    }

    // The entry at `position` says that the message came in on a session of this segment.
    void receivedOn(std::uint32_t part, std::uint32_t session, std::uint64_t position)
    {
        if (!m_result.parts[part].linked)
            linkTo(part, session, position);
    }
    // An entry of an outbound session of this segment names the message. `begins`: as the one before did not;
    // `delivery` is what the session keeps from one call to the next.
    void deliveredOn(std::uint32_t part, std::uint32_t session, bool begins, const Event& event,
                     std::uint64_t position, std::uint32_t& delivery);

    // Hands out everything and begins anew.
    [[nodiscard]] Result finish();

private:
    // The part that an entry means which names a MID. Most entries find one.
    [[nodiscard]] std::uint32_t touch(std::uint64_t mid, const EntryPlace& place, std::uint64_t position,
                                      std::uint16_t prefixHost, bool starts)
    {
        std::uint32_t& slot = m_table.at(m_result.parts, mid, prefixHost);
        if (slot != kNoIndex && !starts) {
            MessagePart& part = m_result.parts[slot];
            if (position <= part.lastPosition + kMessageWindow) {
                part.lastPosition = position;
                return slot;
            }
        }
        slot = addPart(mid, place, position, prefixHost, starts);
        return slot;
    }
    [[nodiscard]] std::uint32_t addPart(std::uint64_t mid, const EntryPlace& place, std::uint64_t position,
                                        std::uint16_t prefixHost, bool starts);
    void linkTo(std::uint32_t part, std::uint32_t session, std::uint64_t position);
    void takeParent(std::uint32_t index, const Event& event, const EntryPlace& place, std::uint64_t position,
                    std::uint16_t prefixHost);

    Result m_result;
    PartTable m_table;
};

} // namespace authloupe
