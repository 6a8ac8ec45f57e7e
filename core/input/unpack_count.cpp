// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/unpack_count.h"

#include "input/spooled_source.h"

#include <algorithm>

namespace authloupe {

bool UnpackCount::add(std::uint64_t bytes, std::uint64_t taken) noexcept
{
    const std::uint64_t sum = m_bytes.fetch_add(bytes, std::memory_order_relaxed) + bytes;
    if (sum <= m_limits.ratioAbove)
        return true;
    const std::uint64_t size = m_input->size();
    const std::uint64_t stored = size != SpooledSource::kUnknownSize ? size : taken;
    if (sum / std::max<std::uint64_t>(stored, 1) > m_limits.mostRatio)
        m_isTooMuch.store(true, std::memory_order_relaxed);
    return !isTooMuch();
}

} // namespace authloupe
