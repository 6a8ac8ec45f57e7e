// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace authloupe {

// Finds line ends 64 bytes at a time; SSE2 is in every x86-64 processor. Reads up to kPadding bytes behind
// `end`, so a buffer must be that much longer than what it holds.
class NewlineScanner final {
public:
    static constexpr std::size_t kPadding = 64;

    NewlineScanner(const char* begin, const char* end) noexcept
        : m_block(begin),
          m_end(end),
          m_mask(maskAt(begin))
    {}

    // The next '\n' before `end`, or nullptr when there is none left. It stays the next one until take().
    [[nodiscard]] const char* peek() noexcept
    {
        while (m_mask == 0) {
            m_block += kPadding;
            if (m_block >= m_end)
                return nullptr;
            m_mask = maskAt(m_block);
        }
        const char* const found = m_block + std::countr_zero(m_mask);
        return found < m_end ? found : nullptr;
    }
    // Goes on behind the one that peek() gave.
    void take() noexcept { m_mask &= m_mask - 1; }
    [[nodiscard]] const char* next() noexcept
    {
        const char* const found = peek();
        take();
        return found;
    }

private:
    [[nodiscard]] static std::uint64_t maskAt(const char* at) noexcept
    {
#if defined(__SSE2__)
        const __m128i newline = _mm_set1_epi8('\n');
        std::uint64_t mask = 0;
        for (int part = 0; part < 4; ++part) {
            __m128i bytes;
            std::memcpy(&bytes, at + part * 16, sizeof bytes);
            const auto bits = static_cast<unsigned>(_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, newline)));
            mask |= static_cast<std::uint64_t>(bits) << (part * 16);
        }
        return mask;
#else
        std::uint64_t mask = 0;
        for (unsigned i = 0; i < kPadding; ++i)
            mask |= static_cast<std::uint64_t>(at[i] == '\n') << i;
        return mask;
#endif
    }

    const char* m_block;
    const char* m_end;
    std::uint64_t m_mask;
};

// The line between `begin` and its end, without a carriage return there.
[[nodiscard]] inline std::string_view withoutReturn(const char* begin, const char* end) noexcept
{
    if (end > begin && end[-1] == '\r')
        --end;
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace authloupe
