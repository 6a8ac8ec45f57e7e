// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/coverage.h"
#include "maillog/entry_joiner.h"
#include "maillog/event.h"
#include "maillog/stamp.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// Where an entry stands in its file. Lines count from 1 at the place where the reader began.
struct EntryPlace {
    LogTime time;
    std::uint64_t firstOffset = 0, lastOffset = 0; // of its first and last line
    std::uint32_t firstLine = 0, lastLine = 0;
    std::string_view host{}; // of a syslog prefix, empty when it names none; valid during the call only
};

// Takes what the log says, entry by entry in file order. Events of the kinds NotUnderstood, UnknownAuth,
// Ignored and LookAlike are never handed on.
class EventSink {
public:
    virtual ~EventSink() = default;
    // The views in `event` are valid during the call only.
    virtual void onEvent(const Event& event, const EntryPlace& place) = 0;
};

// Cuts bytes into lines and lines into entries, reads each entry and keeps account of every line. One reader
// reads one stretch of one file that begins where an entry begins; the blocks it is given may be cut
// anywhere.
class EntryReader final {
public:
    static constexpr std::size_t kMostLineBytes = std::size_t{1}
                                                  << 20; // what is longer is not read as a line
    static constexpr std::size_t kPadding = 64;          // readable bytes that must follow every block

    EntryReader(EventSink& sink, FileIndex file);

    // Forgets everything and begins at `offset`. Reading ends before the first stamped line at or behind
    // `stopAt`.
    void restart(std::uint64_t offset, FileIndex file,
                 std::uint64_t stopAt = std::numeric_limits<std::uint64_t>::max());

    // Reads whole lines of [begin, end) and returns how many bytes that were; the caller presents the rest
    // again with more behind it. `final`: nothing follows, so the rest is a line too.
    [[nodiscard]] std::size_t read(const char* begin, const char* end, bool final);
    [[nodiscard]] bool reachedStop() const noexcept { return m_stopped; }

    [[nodiscard]] const Coverage& coverage() const noexcept { return m_coverage; }
    // Stamps of the first and the last entry in file order.
    [[nodiscard]] LogTime firstEntryTime() const noexcept { return m_coverage.firstEntry.time; }
    [[nodiscard]] LogTime lastEntryTime() const noexcept { return m_coverage.lastEntry.time; }

    // The offset in [begin, end) at which the first stamped line begins. `begin` must be the byte before a
    // possible line start.
    [[nodiscard]] static std::optional<std::size_t> findEntry(const char* begin, const char* end) noexcept;

private:
    void readEntry(std::string_view line, std::uint64_t offset, LogTime time);
    void collect(std::string_view line, std::uint64_t offset, std::optional<LogTime> time);
    void beginPending(std::string_view line, std::string_view afterStamp, std::uint64_t offset, LogTime time);
    void appendPending(std::string_view text, std::uint64_t offset);
    void flushPending();
    void noteTime(LogTime time, std::uint32_t line) noexcept;
    void deliver(const Event& event, const EntryPlace& place, std::uint64_t lines, std::string_view sample);
    void countNotUnderstood(std::string_view line, std::uint64_t offset, std::uint32_t number);
    [[nodiscard]] std::size_t skipOverlong(const char* begin, const char* end, bool final);

    EventSink& m_sink;
    EntryJoiner m_joiner;
    StampReader m_stamps;
    Event m_event;
    Coverage m_coverage;
    FileIndex m_file;
    std::uint64_t m_offset = 0; // of the first byte that is not read yet
    std::uint64_t m_stopAt = 0;
    std::uint32_t m_line = 0;           // lines read
    std::vector<PendingLine> m_pending; // reused; the first m_pendingCount are in use
    std::size_t m_pendingCount = 0;
    std::size_t m_pendingBytes = 0;
    std::string m_pendingSample; // the first of them as it stands
    LogTime m_pendingTime;
    bool m_skippingLine = false;
    bool m_stopped = false;
};

} // namespace authloupe
