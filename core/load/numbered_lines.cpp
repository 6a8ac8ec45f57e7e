// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/numbered_lines.h"

#include "load/lines_around.h"
#include "load/reopen.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace authloupe {

Result<std::vector<RawLine>> readNumberedLines(const Snapshot& snapshot, const std::vector<LoadInput>& texts,
                                               LineFinders& finders, FileIndex file, std::uint32_t first,
                                               std::uint32_t last, const StopToken& stop)
{
    const FileInfo& info = snapshot.files()[raw(file)];
    const auto withPath = [&info](Error error) {
        error.path = info.path;
        return error;
    };
    const auto source = reopen(info, texts);
    if (!source.ok())
        return source.error();
    LineFinder& finder = finders[file];
    finder.learn(info);
    const auto offset = finder.offsetOf(*source.value(), first, stop);
    if (!offset.ok())
        return withPath(offset.error());
    auto lines = linesAround(source.value(), {offset.value(), first, file}, {0, last - first}, stop);
    if (!lines.ok())
        return withPath(lines.error());
    return lines;
}

Result<SessionLines> readRows(const Snapshot& snapshot, const std::vector<LoadInput>& texts,
                              const RowRange& rows, const SessionLinesLimits& limits, const StopToken& stop)
{
    constexpr std::uint32_t kLinesAtOnce = 256;
    const LogLayout layout(snapshot);
    LineFinders finders;
    SessionLines all;
    std::uint64_t bytes = 0;
    for (std::uint64_t row = rows.first; row <= rows.last && row < layout.rowCount();) {
        const LogLayout::Place place = layout.placeOf(row);
        if (place.line == 0) {
            ++row;
            continue;
        }
        const auto rowsLeft = static_cast<std::uint32_t>(
            std::min<std::uint64_t>({kLinesAtOnce, rows.last - row + 1, limits.mostLines}));
        const std::uint32_t last = std::min(layout.lineCount(place.file), place.line + rowsLeft - 1);
        auto lines = readNumberedLines(snapshot, texts, finders, place.file, place.line, last, stop);
        if (!lines.ok())
            return lines.error();
        for (const RawLine& line : lines.value())
            bytes += line.text.size();
        all.truncated =
            bytes > limits.mostBytes || all.lines.size() + lines.value().size() > limits.mostLines;
        if (all.truncated)
            break;
        std::ranges::move(lines.value(), std::back_inserter(all.lines));
        row += last - place.line + 1;
    }
    return all;
}

} // namespace authloupe
