// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/lines_around.h"

#include "load/line_stream.h"
#include "load/log_facts.h"
#include "load/raw_secrets.h"
#include "load/reopen.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::size_t kStepBytes = std::size_t{64} << 10;
constexpr std::size_t kMostLinesOfSecret = 512; // a token in a narrow window

} // namespace

Result<LogPosition> startBefore(const ByteSource& source, const LogPosition& place, std::size_t lines,
                                const StopToken& stop)
{
    LogPosition start = place;
    std::uint64_t mayRead = lines * LineStream::kMostLineBytes;
    std::vector<char> block(kStepBytes);
    std::size_t found = 0; // line starts, from the back
    for (std::uint64_t end = place.offset; end > 0 && found < lines && mayRead > 0;) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, 0, 0};
        const auto size = static_cast<std::size_t>(std::min<std::uint64_t>({end, kStepBytes, mayRead}));
        const auto read = source.readAt(end - size, block.data(), size);
        if (!read.ok())
            return read.error();
        if (read.value() < size)
            return Error{ErrorCode::FileShrank, {}, end - size, 0};
        end -= size;
        mayRead -= size;
        // A line starts behind each line end, and at the beginning of the file.
        for (std::size_t at = size; at > 0 && found < lines; --at)
            if (block[at - 1] == '\n' && end + at < place.offset) {
                start = {end + at, static_cast<std::uint32_t>(place.line - ++found), place.file};
            }
        if (end == 0 && found < lines && start.line > 1 && start.offset > 0)
            start = {0, static_cast<std::uint32_t>(place.line - ++found), place.file};
    }
    return start;
}

Result<std::vector<RawLine>> linesAround(const std::shared_ptr<const ByteSource>& source,
                                         const LogPosition& place, const Surroundings& surroundings,
                                         const StopToken& stop)
{
    const auto start = startBefore(*source, place, surroundings.linesBefore, stop);
    if (!start.ok())
        return start.error();
    // Whether the first of them go on with a secret shows in the lines before, and whether the last of them
    // begin one in those behind.
    const LogPosition first = start.value();
    const auto before = startBefore(*source, first, kMostLinesOfSecret, stop);
    if (!before.ok())
        return before.error();
    LineStream stream(source, before.value().offset, before.value().line, stop);
    const auto last = static_cast<std::uint32_t>(place.line + surroundings.linesBehind);
    SecretHider lines(place.file, shapeOfSource(*source), first.line, last);
    bool reached = false;
    for (LineStream::Line line; stream.next(line);) {
        lines.take(line);
        reached = reached || line.offset == place.offset;
        const bool isCut = line.text.size() >= LineStream::kMostLineBytes;
        if (line.number >= last && (isCut || lines.isThrough() || line.number - last >= kMostLinesOfSecret))
            break;
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, 0, 0};
    }
    if (stream.error().code != ErrorCode::None)
        return stream.error();
    if (!reached)
        return Error{ErrorCode::FileShrank, {}, place.offset, 0};
    return lines.finish();
}

Result<std::vector<RawLine>> readLinesAround(const Snapshot& snapshot, const LogPosition& place,
                                             const std::vector<LoadInput>& texts,
                                             const Surroundings& surroundings, const StopToken& stop)
{
    const FileInfo& file = snapshot.files()[raw(place.file)];
    const auto source = reopen(file, texts);
    if (!source.ok())
        return source.error();
    auto lines = linesAround(source.value(), place, surroundings, stop);
    if (lines.ok())
        return lines;
    Error error = lines.error();
    error.path = file.path;
    return error;
}

} // namespace authloupe
