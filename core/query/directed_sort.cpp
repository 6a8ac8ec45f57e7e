// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/directed_sort.h"

#include "query/radix_sort.h"

namespace authloupe {

namespace {

// Turns keys into small numbers that sort in the direction asked for, and back: 0 for the first value, one
// more than for the last value for rows without one.
class KeyDirection final {
public:
    KeyDirection(const SortKeys& keys, bool descending) : m_descending(descending)
    {
        for (const std::uint64_t key : keys) {
            m_least = std::min(m_least, key);
            m_greatest = key == kNoValueKey ? m_greatest : std::max(m_greatest, key);
        }
    }

    [[nodiscard]] bool hasValues() const noexcept { return m_least != kNoValueKey; }

    // Preconditions of both: hasValues().
    void apply(SortKeys& keys) const noexcept
    {
        for (std::uint64_t& key : keys)
            key = key == kNoValueKey ? m_greatest - m_least + 1
                  : m_descending     ? m_greatest - key
                                     : key - m_least;
    }

    void undo(SortKeys& keys) const noexcept
    {
        for (std::uint64_t& key : keys)
            key = key > m_greatest - m_least ? kNoValueKey : m_descending ? m_greatest - key : key + m_least;
    }

private:
    bool m_descending;
    std::uint64_t m_least = kNoValueKey;
    std::uint64_t m_greatest = 0;
};

} // namespace

bool directedSort(RowSet& rows, SortKeys& keys, bool descending, const StopToken& stop)
{
    const KeyDirection direction(keys, descending);
    if (!direction.hasValues())
        return true;
    direction.apply(keys);
    if (!radixSort(rows, keys, stop))
        return false;
    direction.undo(keys);
    return true;
}

} // namespace authloupe
