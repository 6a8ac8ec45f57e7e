// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace authloupe {

namespace detail {

template<class Word>
[[nodiscard]] inline bool sameWord(const char* a, const char* b) noexcept
{
    return std::memcmp(a, b, sizeof(Word)) == 0;
}

} // namespace detail

// Equality of short texts mostly, for which a call of memcmp costs more than the comparison. The last bytes
// are compared together with some of those before them.
[[nodiscard]] inline bool sameText(std::string_view a, std::string_view b) noexcept
{
    using detail::sameWord;
    const std::size_t size = a.size();
    if (size != b.size())
        return false;
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8)
            if (!sameWord<std::uint64_t>(a.data() + i, b.data() + i))
                return false;
        return sameWord<std::uint64_t>(a.data() + size - 8, b.data() + size - 8);
    }
    if (size >= 4)
        return sameWord<std::uint32_t>(a.data(), b.data())
               && sameWord<std::uint32_t>(a.data() + size - 4, b.data() + size - 4);
    for (std::size_t i = 0; i < size; ++i)
        if (a[i] != b[i])
            return false;
    return true;
}

} // namespace authloupe
