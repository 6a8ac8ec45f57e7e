// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace authloupe {

// The first `byte` in `text`, npos if there is none. For what stands within a few dozen bytes: there a call
// of memchr costs more than the search.
[[nodiscard]] inline std::size_t findByte(std::string_view text, char byte) noexcept
{
    std::size_t at = 0;
#if defined(__SSE2__)
    constexpr std::size_t kAtOnce = 16;
    const __m128i wanted = _mm_set1_epi8(byte);
    const auto found = [&](std::size_t from) {
        __m128i bytes;
        std::memcpy(&bytes, text.data() + from, sizeof bytes);
        return static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted)));
    };
    for (; text.size() - at >= kAtOnce; at += kAtOnce)
        if (const unsigned mask = found(at); mask != 0)
            return at + static_cast<std::size_t>(std::countr_zero(mask));
    if (text.size() >= kAtOnce && at != text.size()) { // together with some of the bytes before them
        const std::size_t last = text.size() - kAtOnce;
        const unsigned mask = found(last);
        return mask == 0 ? std::string_view::npos : last + static_cast<std::size_t>(std::countr_zero(mask));
    }
#endif
    for (; at < text.size(); ++at)
        if (text[at] == byte)
            return at;
    return std::string_view::npos;
}

} // namespace authloupe
