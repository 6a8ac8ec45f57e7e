// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_search.h"

#include "load/line_finder.h"
#include "load/line_scan.h"
#include "load/reopen.h"

#include <algorithm>

namespace authloupe {

namespace {

// Lines of one file, first and last of them counted.
struct SearchStretch {
    FileIndex file{};
    std::uint32_t first = 1, last = 0;
    bool wrapped = false;
};

// Once around, in the order of the search.
std::vector<SearchStretch> stretchesOf(const Snapshot& snapshot, const LineSearch& search)
{
    const std::size_t files = snapshot.files().size();
    const std::size_t own = std::min<std::size_t>(raw(search.from.file), files - 1);
    const std::uint32_t line = search.from.line;
    const auto index = [](std::size_t i) { return FileIndex{static_cast<std::uint16_t>(i)}; };
    const auto lines = [&](std::size_t i) { return allLinesOf(snapshot.files()[i]); };
    std::vector<SearchStretch> stretches;
    if (search.backwards) {
        if (line > 1)
            stretches.push_back({index(own), 1, std::min(line - 1, lines(own)), false});
        for (std::size_t i = own; i > 0; --i)
            stretches.push_back({index(i - 1), 1, lines(i - 1), false});
        for (std::size_t i = files - 1; i > own; --i)
            stretches.push_back({index(i), 1, lines(i), true});
        stretches.push_back({index(own), std::max(line, 1U), lines(own), true});
    } else {
        stretches.push_back({index(own), line + 1, lines(own), false});
        for (std::size_t i = own + 1; i < files; ++i)
            stretches.push_back({index(i), 1, lines(i), false});
        for (std::size_t i = 0; i < own; ++i)
            stretches.push_back({index(i), 1, lines(i), true});
        stretches.push_back({index(own), 1, std::min(line, lines(own)), true});
    }
    std::erase_if(stretches, [](const SearchStretch& stretch) { return stretch.first > stretch.last; });
    return stretches;
}

Result<LineScan::Found> searchStretch(const FileInfo& file, const std::shared_ptr<const ByteSource>& source,
                                      const SearchStretch& stretch, const LineSearch& search,
                                      std::atomic<std::uint64_t>& done, const StopToken& stop)
{
    LineFinder finder(file);
    LineScan scan(source, stretch.file, search, done, stop);
    if (!search.backwards) {
        const auto offset = finder.offsetOf(*source, stretch.first, stop);
        if (!offset.ok())
            return offset.error();
        return scan.forward(offset.value(), stretch.first, stretch.last);
    }
    // The last line may have no end, and nothing behind it then.
    auto behind = finder.offsetOf(*source, stretch.last + 1, stop);
    if (!behind.ok() && behind.error().code == ErrorCode::FileShrank
        && behind.error().offset >= allBytesOf(file))
        behind = behind.error().offset;
    if (!behind.ok())
        return behind.error();
    return scan.backward(behind.value(), stretch.last + 1, stretch.first);
}

} // namespace

std::uint64_t searchedBytes(const Snapshot& snapshot) noexcept
{
    std::uint64_t bytes = 0;
    for (const FileInfo& file : snapshot.files())
        bytes += allBytesOf(file);
    return bytes;
}

Result<std::optional<FoundLine>> findLine(const Snapshot& snapshot, const std::vector<LoadInput>& texts,
                                          const LineSearch& search, std::atomic<std::uint64_t>& done,
                                          const StopToken& stop)
{
    if (snapshot.files().empty())
        return std::optional<FoundLine>();
    for (const SearchStretch& stretch : stretchesOf(snapshot, search)) {
        const FileInfo& file = snapshot.files()[raw(stretch.file)];
        const auto source = reopen(file, texts);
        if (!source.ok())
            return source.error();
        const auto found = searchStretch(file, source.value(), stretch, search, done, stop);
        if (!found.ok()) {
            Error error = found.error();
            error.path = file.path;
            return error;
        }
        if (found.value())
            return std::optional<FoundLine>({{stretch.file, found.value()->line}, stretch.wrapped});
    }
    return std::optional<FoundLine>();
}

} // namespace authloupe
