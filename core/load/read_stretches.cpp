// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/read_stretches.h"

namespace authloupe {

namespace {

std::uint32_t lineNumber(std::uint64_t number) noexcept
{
    return static_cast<std::uint32_t>(number);
}

// What was read of the file in its turn.
ReadStretch frontOf(const FileInfo& info, FileIndex file) noexcept
{
    return {file, info.repeatedBytes, lineNumber(info.repeatedLines + 1),
            lineNumber(info.repeatedLines + info.lines - info.restLines)};
}

// What was read of it after all others.
ReadStretch restOf(const FileInfo& info, FileIndex file) noexcept
{
    return {file, info.repeatedBytes + info.bytes - info.restBytes + info.repeatedLaterBytes,
            lineNumber(info.repeatedLines + info.lines - info.restLines + info.repeatedLaterLines + 1),
            lineNumber(info.repeatedLines + info.lines + info.repeatedLaterLines)};
}

} // namespace

bool isReadLater(const FileInfo& info, const LogPosition& place) noexcept
{
    return info.restLines != 0 && place.line >= restOf(info, place.file).firstLine;
}

std::vector<ReadStretch> readStretches(const Snapshot& snapshot, const LogPosition& first,
                                       const LogPosition& last)
{
    const std::vector<FileInfo>& files = snapshot.files();
    const std::size_t begin = raw(first.file);
    const std::size_t end = raw(last.file);
    const bool beginsInRest = isReadLater(files[begin], first);
    const bool endsInRest = isReadLater(files[end], last);
    std::vector<ReadStretch> stretches;
    if (!beginsInRest)
        for (std::size_t i = begin; i < (endsInRest ? files.size() : end + 1); ++i)
            if (!files[i].leftOut && files[i].lines != files[i].restLines)
                stretches.push_back(frontOf(files[i], FileIndex{static_cast<std::uint16_t>(i)}));
    if (endsInRest)
        for (std::size_t i = beginsInRest ? begin : 0; i <= end; ++i)
            if (files[i].restLines != 0)
                stretches.push_back(restOf(files[i], FileIndex{static_cast<std::uint16_t>(i)}));
    return stretches;
}

} // namespace authloupe
