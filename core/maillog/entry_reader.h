// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillog/coverage.h"
#include "maillog/entry_joiner.h"
#include "maillog/entry_opener.h"
#include "maillog/event.h"
#include "maillog/newline_scanner.h"
#include "maillog/secrets.h"
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
//
// A line of kMostLineBytes or more is one line that is not understood, whatever its front says: what makes a
// line trustworthy (mechanism, profile) stands at its end. The zone that a stamp states comes as an event of
// its own, FileUtcOffset, before the entry that has it.
class EntryReader final {
public:
    static constexpr std::size_t kMostLineBytes = std::size_t{1}
                                                  << 20; // what is longer is not read as a line
    static constexpr std::size_t kPadding = 64;          // readable bytes that must follow every block

    EntryReader(EventSink& sink, FileIndex file);

    // Facts of the file that is read next; they stay until they are set anew. All readers of a file must be
    // given the same. Without a year reference a stamp that has no year counts as none: the entry has no
    // time.
    void setShape(LogShape shape) noexcept;
    void setYearReference(const YearReference& reference) noexcept;

    // Forgets everything and begins at `offset`. Reading ends before the first line at or behind `stopAt`
    // that opensAnywhere().
    void restart(std::uint64_t offset, FileIndex file,
                 std::uint64_t stopAt = std::numeric_limits<std::uint64_t>::max());

    // Reads whole lines of [begin, end) and returns how many bytes that were; the caller presents the rest
    // again with more behind it. `final`: nothing follows, so the rest is a line too.
    [[nodiscard]] std::size_t read(const char* begin, const char* end, bool final);
    [[nodiscard]] bool reachedStop() const noexcept { return m_stopped; }

    [[nodiscard]] const Coverage& coverage() const noexcept { return m_coverage; }
    // Stamp of the first entry in file order.
    [[nodiscard]] LogTime firstEntryTime() const noexcept { return m_coverage.firstEntry.time; }

    // The offset in [begin, end) of the first line that begins an entry wherever it stands. `begin` must be
    // the byte before a possible line start. A line is only seen when all of its opening is there: see
    // kLookAhead.
    [[nodiscard]] std::optional<std::size_t> findEntry(const char* begin, const char* end) noexcept;
    static constexpr std::size_t kLookAhead = EntryOpener::kLookAhead;

private:
    // How a line begins.
    struct LineStart {
        LogTime native;     // of a stamp of the appliance at its very front, or kNoTime
        bool opens = false; // an entry begins here, wherever the reader comes from
    };
    [[nodiscard]] LineStart startAt(const char* at, const char* end) noexcept;
    [[nodiscard]] bool opensOtherwise(const char* at, const char* end) noexcept;
    [[nodiscard]] const char* readRun(const char* at, const char* lastNext, NewlineScanner& newlines,
                                      LogTime& time);
    void readNative(std::string_view line, std::uint64_t offset, LogTime time);
    void readOther(std::string_view line, std::uint64_t offset, LineStart start, bool isWhole);
    void readWhole(std::string_view line, std::string_view text, std::uint64_t offset, EntryPrefix prefix);
    void collect(std::string_view line, std::uint64_t offset, LineStart start);
    void beginPending(std::string_view line, const EntryOpening& opening, std::uint64_t offset);
    void appendPending(std::string_view text, std::uint64_t offset, std::size_t dress, std::size_t columns);
    // `goesOn`: the next line is one of its entry, but too much.
    void flushPending(bool goesOn = false);
    [[nodiscard]] SecretPlace findPendingSecret(std::size_t count) const;
    void countOrphan(std::string_view line, std::uint64_t offset);
    void noteTime(LogTime time, std::uint32_t line);
    [[nodiscard]] bool countUnderstood(EventKind kind, std::uint64_t lines) noexcept;
    void noteEntry(const EntryPrefix& prefix, const EntryPlace& place);
    void deliver(const Event& event, const EntryPlace& place, std::uint64_t lines, std::string_view sample);
    // What is counted is shown: it comes without secrets.
    void countNotUnderstood(std::string_view line, std::uint64_t offset, std::uint32_t number);
    void addSample(std::vector<LineSample>& samples, std::string_view line, std::uint64_t offset,
                   std::uint32_t number);
    [[nodiscard]] std::size_t skipOverlong(const char* begin, const char* end, bool final);

    EventSink& m_sink;
    EntryJoiner m_joiner;
    EntryOpener m_opener;
    StampReader m_stamps;
    Event m_event;
    EntryPlace m_place; // of the entry at hand in readRun()
    Coverage m_coverage;
    FileIndex m_file;
    std::uint64_t m_offset = 0; // of the first byte that is not read yet
    std::uint64_t m_stopAt = 0;
    std::uint32_t m_line = 0;           // lines read
    std::vector<PendingLine> m_pending; // reused; the first m_pendingCount are in use
    std::size_t m_pendingCount = 0;
    std::size_t m_pendingBytes = 0;
    std::string m_pendingFirst;  // the first of them as it stands
    EntryPrefix m_pendingPrefix; // its host is not kept
    std::size_t m_pendingIndent = 0;
    bool m_pendingQuoted = false;
    std::optional<std::uint32_t> m_lastSecretLine;
    std::optional<std::uint32_t> m_lastRestLine; // of no entry, the last that was the rest of a secret
    std::optional<std::int32_t> m_utcOffset;     // what was told last
    std::string m_plain;
    bool m_skippingLine = false;
    bool m_stopped = false;
};

} // namespace authloupe
