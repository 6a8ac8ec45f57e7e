// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/scratch_array.h"

#include <bit>
#include <cstdlib>
#include <new>

#include <sys/mman.h>

namespace authloupe {

namespace {

constexpr std::size_t kLargePage = std::size_t{2} << 20;

} // namespace

void* allocateScratch(std::size_t bytes)
{
    const bool large = bytes >= 2 * kLargePage;
    const std::size_t rounded = large ? (bytes + kLargePage - 1) / kLargePage * kLargePage : bytes;
    void* const memory =
        large ? std::aligned_alloc(kLargePage, rounded) : std::malloc(rounded != 0 ? rounded : 1);
    if (!memory)
        throw std::bad_alloc();
    if (large)
        preferLargePages(memory, rounded);
    return memory;
}

void freeScratch(void* memory) noexcept
{
    std::free(memory);
}

void preferLargePages([[maybe_unused]] void* memory, [[maybe_unused]] std::size_t bytes) noexcept
{
#if defined(MADV_HUGEPAGE)
    const auto begin = (std::bit_cast<std::uintptr_t>(memory) + kLargePage - 1) / kLargePage * kLargePage;
    const auto end = (std::bit_cast<std::uintptr_t>(memory) + bytes) / kLargePage * kLargePage;
    if (begin < end)
        (void)madvise(std::bit_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

} // namespace authloupe
