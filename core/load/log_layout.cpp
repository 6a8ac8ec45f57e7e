// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/log_layout.h"

#include <algorithm>

namespace authloupe {

LogLayout::LogLayout(const Snapshot& snapshot)
{
    const std::uint64_t heading = snapshot.files().size() > 1 ? 1 : 0;
    m_ends.reserve(snapshot.files().size());
    std::uint64_t end = 0;
    for (const FileInfo& file : snapshot.files())
        m_ends.push_back(end += heading + allLinesOf(file));
}

std::uint32_t LogLayout::lineCount(FileIndex file) const noexcept
{
    const std::size_t index = raw(file);
    return static_cast<std::uint32_t>(m_ends[index] - beginOf(index) - (hasHeadings() ? 1 : 0));
}

LogLayout::Place LogLayout::placeOf(std::uint64_t row) const noexcept
{
    const auto file = static_cast<std::size_t>(std::ranges::upper_bound(m_ends, row) - m_ends.begin());
    const std::uint64_t line = row - beginOf(file) + (hasHeadings() ? 0 : 1);
    return {FileIndex{static_cast<std::uint16_t>(file)}, static_cast<std::uint32_t>(line)};
}

std::uint64_t LogLayout::rowOf(const Place& place) const noexcept
{
    if (rowCount() == 0)
        return 0;
    const std::size_t file = std::min<std::size_t>(raw(place.file), m_ends.size() - 1);
    const std::uint64_t above = hasHeadings() || place.line == 0 ? 0 : 1;
    const std::uint64_t row = beginOf(file) + place.line - above;
    return std::min(row, std::max<std::uint64_t>(m_ends[file], 1) - 1);
}

std::uint32_t allLinesOf(const FileInfo& file) noexcept
{
    return static_cast<std::uint32_t>(file.repeatedLines + file.lines + file.repeatedLaterLines);
}

std::uint64_t allBytesOf(const FileInfo& file) noexcept
{
    return file.repeatedBytes + file.bytes + file.repeatedLaterBytes;
}

} // namespace authloupe
