// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/small_file.h"

#include "input/file_source.h"

namespace authloupe {

// To its end, and not by its size: it may be written at this moment.
Result<std::optional<std::string>> readSmallFile(const std::string& path, std::size_t most)
{
    constexpr std::size_t kBlockBytes = std::size_t{64} << 10;
    const auto file = FileSource::open(path);
    if (!file.ok())
        return file.error();
    std::string text;
    while (text.size() <= most) {
        const std::size_t before = text.size();
        text.resize(before + kBlockBytes);
        const auto read = file.value()->readAt(before, text.data() + before, kBlockBytes);
        if (!read.ok())
            return read.error();
        text.resize(before + read.value());
        if (read.value() == 0)
            return std::optional(std::move(text));
    }
    return std::optional<std::string>();
}

} // namespace authloupe
