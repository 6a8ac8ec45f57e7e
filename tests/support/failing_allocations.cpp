// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/failing_allocations.h"

#include <atomic>
#include <cstdlib>
#include <limits>
#include <new>

namespace {

constexpr long kNever = std::numeric_limits<long>::max();
std::atomic<long> left = kNever; // calls before the one that fails
std::atomic<bool> forEver = false;
std::atomic<bool> failed = false;

bool mayAllocate() noexcept
{
    if (left.load(std::memory_order_relaxed) == kNever)
        return true;
    const long before = left.fetch_sub(1);
    if (before > 0 || (before < 0 && !forEver))
        return true;
    failed = true;
    return false;
}

void* allocate(std::size_t size) noexcept
{
    return mayAllocate() ? std::malloc(size == 0 ? 1 : size) : nullptr;
}

void* allocateAligned(std::size_t size, std::align_val_t alignment) noexcept
{
    const auto step = static_cast<std::size_t>(alignment);
    return mayAllocate() ? std::aligned_alloc(step, (size + step - 1) / step * step) : nullptr;
}

void* orThrow(void* memory)
{
    if (memory == nullptr)
        throw std::bad_alloc();
    return memory;
}

} // namespace

// They take the place of the library's for the whole program.
void* operator new(std::size_t size)
{
    return orThrow(allocate(size));
}
void* operator new[](std::size_t size)
{
    return orThrow(allocate(size));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    return allocate(size);
}
void* operator new[](std::size_t size, const std::nothrow_t&) noexcept
{
    return allocate(size);
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    return orThrow(allocateAligned(size, alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment)
{
    return orThrow(allocateAligned(size, alignment));
}
void* operator new(std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept
{
    return allocateAligned(size, alignment);
}
void* operator new[](std::size_t size, std::align_val_t alignment, const std::nothrow_t&) noexcept
{
    return allocateAligned(size, alignment);
}
void operator delete(void* memory) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, const std::nothrow_t&) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, const std::nothrow_t&) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, std::align_val_t) noexcept
{
    std::free(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}

namespace authloupe::test {

FailingAllocations::FailingAllocations(long number, Duration duration)
{
    failed = false;
    forEver = duration == Duration::ForEver;
    left = number;
}

FailingAllocations::~FailingAllocations()
{
    left = kNever;
}

bool FailingAllocations::happened() const noexcept
{
    return failed;
}

} // namespace authloupe::test
