// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dictionary.h"
#include "base/error.h"
#include "input/input_facts.h"
#include "maillog/coverage.h"
#include "session/message_columns.h"
#include "session/session.h"
#include "session/session_columns.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace authloupe {

class ByteSource;

// A line of a file begins here.
struct LineMark {
    std::uint64_t offset = 0;
    std::uint32_t line = 0; // its number, from 1
};

struct FileInfo {
    std::string path;        // bytes as the user named it; of the archive for a member; empty for pasted text
    std::string name;        // last component, or the whole path when two files share it; `archive: member`
    std::uint64_t bytes = 0; // read so far, as they are when unpacked and decoded
    std::uint64_t lines = 0;
    InputFacts facts;
    // Its front stands in another file and was not read again: so many bytes and lines. A `notes` entry names
    // that file. leftOut: all of it does. With `lines` these are all lines of the file.
    std::uint64_t repeatedBytes = 0, repeatedLines = 0;
    bool leftOut = false;
    // The same of a stretch behind what was read in the file's turn. What lies behind that stretch, the last
    // `restBytes` and `restLines` of those above, is younger than all other files and was read after them.
    std::uint64_t repeatedLaterBytes = 0, repeatedLaterLines = 0;
    std::uint64_t restBytes = 0, restLines = 0;
    // Places of lines, ascending, at least a mebibyte apart: none is far from the next where it was read.
    std::vector<LineMark> marks;
    std::vector<Error> notes; // what there is to say although nothing is missing
    // What its lines are read back from; null: the file at `path`.
    std::shared_ptr<const ByteSource> source;
    std::string serialNumber; // of its header, empty when there is none
    std::string asyncOsVersion;
    // Seconds, from the header's "Time offset from UTC". Unset as well when the file states several different
    // ones (files put together, summer time): no single one would be true of all its times.
    std::optional<std::int32_t> utcOffset;
    bool utcOffsetVaries = false;
    Error error; // why it could not be read to its end, if so
    // The account of its lines; never null. Its bytes are those above.
    std::shared_ptr<const Coverage> coverage = std::make_shared<const Coverage>();
};

// Sums over all sessions of a snapshot, kept up to date while loading.
struct Totals {
    std::uint64_t inbound = 0, outbound = 0;
    std::uint64_t openedNotSeen = 0, endNotSeen = 0;
    std::uint64_t inboundSucceeded = 0, inboundFailed = 0, inboundErrors = 0;    // attempts
    std::uint64_t outboundSucceeded = 0, outboundFailed = 0, outboundErrors = 0; // attempts
    std::array<std::uint64_t, kOutcomeCount> outcomes{};                         // sessions, by raw Outcome
};

// An immutable state of a document: everything loaded up to one moment. Cheap to copy by shared_ptr, safe to
// read from any thread, without a lock. Rows stand in the order in which the files first name a connection.
class Snapshot final {
public:
    [[nodiscard]] std::size_t sessionCount() const noexcept { return m_sessionCount; }
    [[nodiscard]] std::size_t attemptCount() const noexcept { return m_attemptCount; }
    [[nodiscard]] Session session(SessionRow row) const noexcept;
    [[nodiscard]] Attempt attempt(AttemptRow row) const noexcept;
    [[nodiscard]] std::size_t messageCount() const noexcept { return m_messageCount; }
    [[nodiscard]] std::size_t deliveryCount() const noexcept { return m_deliveryCount; }
    [[nodiscard]] Message message(MessageRow row) const noexcept;
    [[nodiscard]] Delivery delivery(DeliveryRow row) const noexcept;

    // Column access for queries: chunk i holds rows i * kRowsPerChunk up to the next chunk or sessionCount().
    [[nodiscard]] std::size_t sessionChunkCount() const noexcept { return m_sessions.size(); }
    [[nodiscard]] const SessionColumns& sessionChunk(std::size_t chunk) const noexcept
    {
        return *m_sessions[chunk];
    }
    [[nodiscard]] const AttemptColumns& attemptChunk(std::size_t chunk) const noexcept
    {
        return *m_attempts[chunk];
    }
    [[nodiscard]] const MessageColumns& messageChunk(std::size_t chunk) const noexcept
    {
        return *m_messages[chunk];
    }
    [[nodiscard]] const DeliveryColumns& deliveryChunk(std::size_t chunk) const noexcept
    {
        return *m_deliveries[chunk];
    }

    [[nodiscard]] const Dictionary& texts(TextKind kind) const noexcept
    {
        return m_texts[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] std::string_view text(TextKind kind, TextId id) const noexcept
    {
        return texts(kind).text(id);
    }

    // By FileIndex, in load order.
    [[nodiscard]] const std::vector<FileInfo>& files() const noexcept { return m_files; }
    // By ApplianceIndex: serial number, else host of the syslog prefix, else empty.
    [[nodiscard]] const std::vector<std::string>& appliances() const noexcept { return m_appliances; }
    [[nodiscard]] const Coverage& coverage() const noexcept { return m_coverage; }
    [[nodiscard]] const Totals& totals() const noexcept { return m_totals; }
    // False while the files are still being read and after a cancelled or broken load.
    [[nodiscard]] bool isComplete() const noexcept { return m_complete; }

private:
    friend class SessionStore;

    std::vector<std::shared_ptr<const SessionColumns>> m_sessions;
    std::vector<std::shared_ptr<const AttemptColumns>> m_attempts;
    std::vector<std::shared_ptr<const MessageColumns>> m_messages;
    std::vector<std::shared_ptr<const DeliveryColumns>> m_deliveries;
    std::array<Dictionary, kTextKindCount> m_texts;
    std::vector<FileInfo> m_files;
    std::vector<std::string> m_appliances;
    Coverage m_coverage;
    Totals m_totals;
    std::size_t m_sessionCount = 0;
    std::size_t m_attemptCount = 0;
    std::size_t m_messageCount = 0;
    std::size_t m_deliveryCount = 0;
    bool m_complete = false;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

} // namespace authloupe
