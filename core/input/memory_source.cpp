// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/byte_source.h"

#include <algorithm>
#include <cstring>

namespace authloupe {

Result<std::size_t> MemorySource::readAt(std::uint64_t offset, char* to, std::size_t most) const
{
    if (offset >= m_text->size())
        return std::size_t{0};
    const std::size_t count = std::min(most, m_text->size() - static_cast<std::size_t>(offset));
    std::memcpy(to, m_text->data() + offset, count);
    return count;
}

} // namespace authloupe
