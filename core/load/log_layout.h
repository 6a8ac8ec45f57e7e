// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <cstdint>
#include <vector>

namespace authloupe {

// The lines of all files of a document, one file after the other, as rows: 10 GB have more of them than fit
// an int. Where there are several files, a row that names the file stands before its lines.
class LogLayout final {
public:
    struct Place {
        FileIndex file{};
        std::uint32_t line = 0; // from 1; 0: the row that names the file

        friend bool operator==(const Place&, const Place&) = default;
        friend auto operator<=>(const Place&, const Place&) = default;
    };

    LogLayout() = default;
    // Of what has been read of the files so far.
    explicit LogLayout(const Snapshot& snapshot);

    [[nodiscard]] std::uint64_t rowCount() const noexcept { return m_ends.empty() ? 0 : m_ends.back(); }
    [[nodiscard]] std::size_t fileCount() const noexcept { return m_ends.size(); }
    [[nodiscard]] bool hasHeadings() const noexcept { return m_ends.size() > 1; }
    [[nodiscard]] std::uint32_t lineCount(FileIndex file) const noexcept;
    // Precondition: row < rowCount().
    [[nodiscard]] Place placeOf(std::uint64_t row) const noexcept;
    // Of a line that is not there: that of the last one before it.
    [[nodiscard]] std::uint64_t rowOf(const Place& place) const noexcept;

private:
    [[nodiscard]] std::uint64_t beginOf(std::size_t file) const noexcept
    {
        return file == 0 ? 0 : m_ends[file - 1];
    }

    std::vector<std::uint64_t> m_ends; // by file: the row behind its last
};

// Lines of the file as far as it has been read, with those that others repeat.
[[nodiscard]] std::uint32_t allLinesOf(const FileInfo& file) noexcept;
// Likewise.
[[nodiscard]] std::uint64_t allBytesOf(const FileInfo& file) noexcept;

} // namespace authloupe
