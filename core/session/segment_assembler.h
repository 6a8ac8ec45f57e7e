// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/entry_reader.h"
#include "session/connection_table.h"
#include "session/read_entry.h"
#include "session/segment.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace authloupe {

// Facts of a file header (`Version: … SN: …`, `Time offset from UTC: …`) as far as a stretch holds them.
struct HeaderFacts {
    std::string serialNumber;
    std::string version;
    std::optional<std::int32_t> utcOffset; // the first one
    bool utcOffsetVaries = false;          // others follow that differ from it
};

// Assembles one stretch of a file after the other into segments. One thread. A stretch gives more than one
// segment when a file header names an appliance in the middle of it.
class SegmentAssembler final : public EventSink {
public:
    SegmentAssembler();

    // `positionBase`: bytes of all files before this one in the load.
    void begin(FileIndex file, std::uint64_t positionBase);
    void onEvent(const Event& event, const EntryPlace& place) override;
    // `endOffset`: where the stretch ended in its file.
    [[nodiscard]] std::vector<Segment> finish(std::uint64_t endOffset);

    [[nodiscard]] const HeaderFacts& header() const noexcept { return m_header; }
    [[nodiscard]] std::uint64_t entriesWithoutSession() const noexcept { return m_entriesWithoutSession; }
    // The texts that the segments of this stretch name. Call it once, after finish().
    [[nodiscard]] SegmentTexts takeTexts() { return m_texts.takeAll(); }

private:
    static constexpr std::uint32_t kDeferred = 0xFFFFFFFEU;

    void onFileHeader(const Event& event, const EntryPlace& place);
    void onConnection(const Event& event, const EntryPlace& place, std::uint32_t message);
    [[nodiscard]] std::uint16_t hostOf(std::string_view host) { return host.empty() ? 0 : namedHost(host); }
    [[nodiscard]] std::uint16_t namedHost(std::string_view host);
    [[nodiscard]] static SessionEvent keptEntry(const ReadEntry& entry, std::uint16_t host,
                                                std::uint32_t message);
    [[nodiscard]] static bool beginsAnother(const Segment::LocalSession& local, EventKind kind,
                                            std::uint64_t position) noexcept;
    void beginLocal(const ReadEntry& entry, std::uint16_t host, std::uint32_t& slot);
    void applyToMessage(Segment::LocalSession& local, std::uint32_t index, const Event& event,
                        std::uint32_t message, std::uint64_t position);
    [[nodiscard]] std::uint32_t messageOf(const Event& event, const EntryPlace& place);
    void closeSegment(std::uint64_t endPosition);

    StretchTexts m_texts;
    ConnectionTable m_table;                                   // of connections by host and direction
    std::map<std::string, std::uint16_t, std::less<>> m_hosts; // indexes into m_segment.hosts
    std::uint16_t m_lastHost = 0;
    MessageAssembler m_messages;
    std::vector<Segment> m_done;
    Segment m_segment;
    HeaderFacts m_header;
    FileIndex m_file{};
    std::uint64_t m_positionBase = 0;
    std::uint64_t m_entriesWithoutSession = 0;
};

} // namespace authloupe
