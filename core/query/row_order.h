// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/row_set.h"

#include <algorithm>
#include <atomic>
#include <cstddef>

namespace authloupe {

// May each item be followed by the next one? follows(i): item i + 1 may follow item i. No when stopped.
template<class Follows>
[[nodiscard]] bool isInOrder(std::size_t items, const Effort& effort, const Follows& follows)
{
    constexpr std::size_t kItemsPerPoll = std::size_t{1} << 14;
    if (items < 2)
        return true;
    std::atomic<bool> found = false; // one that comes too late
    effort.forStretches(items - 1, 1, [&](std::size_t, Stretch stretch) {
        for (std::size_t begin = stretch.begin; begin < stretch.end; begin += kItemsPerPoll) {
            if (effort.isStopped() || found.load(std::memory_order_relaxed))
                return;
            bool all = true;
            for (std::size_t i = begin; i < std::min(begin + kItemsPerPoll, stretch.end) && all; ++i)
                all = follows(i);
            if (!all)
                found.store(true, std::memory_order_relaxed);
        }
    });
    return !found && !effort.isStopped();
}

[[nodiscard]] inline bool areInFileOrder(const RowSet& rows, const Effort& effort)
{
    return isInOrder(rows.size(), effort, [&rows](std::size_t i) { return rows[i] <= rows[i + 1]; });
}

} // namespace authloupe
