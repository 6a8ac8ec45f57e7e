// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/reopen.h"

#include "input/file_source.h"

#include <algorithm>

namespace authloupe {

Result<std::shared_ptr<const ByteSource>> reopen(const FileInfo& file, const std::vector<LoadInput>& texts)
{
    if (file.source)
        return file.source;
    const auto text = std::ranges::find_if(
        texts, [&](const LoadInput& input) { return input.text && input.path == file.path; });
    if (text != texts.end())
        return std::shared_ptr<const ByteSource>(std::make_shared<MemorySource>(text->text));
    auto opened = FileSource::open(file.path);
    if (!opened.ok())
        return opened.error();
    return std::shared_ptr<const ByteSource>(opened.value());
}

} // namespace authloupe
