// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/growing_source.h"

#include <algorithm>
#include <utility>

namespace authloupe {

GrowingSource::GrowingSource(std::shared_ptr<const FileSource> file, std::string path)
    : m_path(std::move(path)),
      m_file(std::move(file))
{}

Result<std::size_t> GrowingSource::readAt(std::uint64_t offset, char* to, std::size_t most) const
{
    if (m_lost)
        return Error{ErrorCode::FileShrank, m_path, offset, 0};
    const std::uint64_t size = m_size;
    if (offset >= size)
        return std::size_t{0};
    std::shared_ptr<const FileSource> file;
    {
        const std::lock_guard lock(m_mutex);
        file = m_file;
    }
    return file->readAt(offset, to, static_cast<std::size_t>(std::min<std::uint64_t>(most, size - offset)));
}

void GrowingSource::replaceFile(std::shared_ptr<const FileSource> file)
{
    const std::lock_guard lock(m_mutex);
    m_file = std::move(file);
}

} // namespace authloupe
