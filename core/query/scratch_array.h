// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <type_traits>

namespace authloupe {

// Memory for a moment, on large pages where the system has them: a query writes tens of megabytes once, and
// to be given them page by page would cost as much as the sorting does.
[[nodiscard]] void* allocateScratch(std::size_t bytes);
void freeScratch(void* memory) noexcept;
// Asks for large pages under memory that is still to be written. A hint: nothing changes but the time.
void preferLargePages(void* memory, std::size_t bytes) noexcept;

// An array whose elements have no value until they get one.
template<class T>
class ScratchArray final {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

public:
    explicit ScratchArray(std::size_t size)
        : m_items(static_cast<T*>(allocateScratch(size * sizeof(T)))),
          m_size(size)
    {}
    ScratchArray(std::size_t size, const T& value) : ScratchArray(size)
    {
        std::fill_n(m_items.get(), size, value);
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] T* data() noexcept { return m_items.get(); }
    [[nodiscard]] const T* data() const noexcept { return m_items.get(); }
    [[nodiscard]] T* begin() noexcept { return data(); }
    [[nodiscard]] T* end() noexcept { return data() + m_size; }
    [[nodiscard]] const T* begin() const noexcept { return data(); }
    [[nodiscard]] const T* end() const noexcept { return data() + m_size; }
    [[nodiscard]] T& operator[](std::size_t index) noexcept { return data()[index]; }
    [[nodiscard]] const T& operator[](std::size_t index) const noexcept { return data()[index]; }

private:
    struct Free {
        void operator()(T* items) const noexcept { freeScratch(items); }
    };

    std::unique_ptr<T, Free> m_items;
    std::size_t m_size;
};

} // namespace authloupe
