// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/distinct_pairs.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace authloupe {

namespace {

constexpr std::size_t kMostWords = std::size_t{1} << 18U; // 2 MiB: about a second-level cache
constexpr std::size_t kPairsPerPoll = std::size_t{1} << 16U;

std::size_t wordsOf(std::size_t firsts, std::size_t stride) noexcept
{
    return firsts <= kMostWords / stride ? firsts * stride : 0;
}

} // namespace

DistinctPairs::DistinctPairs(std::size_t firsts, std::size_t seconds, std::size_t most)
    : m_seconds(seconds),
      m_stride(seconds / 64 + 1),
      m_bits(wordsOf(firsts, m_stride), 0),
      m_pairs(m_bits.size() != 0 ? 0 : most)
{}

void DistinctPairs::countBits(std::span<std::uint32_t> counts) const
{
    for (std::size_t first = 0; first < counts.size(); ++first)
        for (const std::uint64_t word : std::span(m_bits.data() + first * m_stride, m_stride))
            counts[first] += static_cast<std::uint32_t>(std::popcount(word));
}

bool DistinctPairs::count(std::span<std::uint32_t> counts, const StopToken& stop) const
{
    if (m_bits.size() != 0) {
        countBits(counts);
        return true;
    }
    ScratchArray<std::uint32_t> ends(counts.size() + 1, 0); // of the stretch of each first number
    for (std::size_t i = 0; i < m_count; ++i)
        ++ends[m_pairs[i].first];
    std::uint32_t next = 0;
    for (std::uint32_t& end : ends)
        end = std::exchange(next, next + end); // where it begins, as yet
    ScratchArray<std::uint32_t> dealt(m_count);
    for (std::size_t i = 0; i < m_count; ++i) {
        if (i % kPairsPerPoll == 0 && stop.stop_requested())
            return false;
        dealt[ends[m_pairs[i].first]++] = m_pairs[i].second;
    }
    // Who saw a second number last: first numbers from 1 on, so that nobody is 0.
    ScratchArray<std::uint32_t> seenBy(m_seconds, 0);
    std::size_t at = 0;
    std::size_t poll = 0;
    for (std::uint32_t first = 0; first < counts.size(); ++first) {
        std::uint32_t different = 0;
        for (; at < ends[first]; ++at) {
            if (++poll % kPairsPerPoll == 0 && stop.stop_requested())
                return false;
            std::uint32_t& seen = seenBy[dealt[at]];
            different += seen != first + 1 ? 1U : 0U;
            seen = first + 1;
        }
        counts[first] += different;
    }
    return true;
}

} // namespace authloupe
