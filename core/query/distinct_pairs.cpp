// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/distinct_pairs.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace authloupe {

namespace {

constexpr std::size_t kMostWords = std::size_t{1} << 19U; // 4 MiB
constexpr std::size_t kPairsPerPoll = std::size_t{1} << 16U;
constexpr std::size_t kMostFirstsInPiece = 1024;
constexpr std::size_t kPieces = 64; // of few first numbers, so that every thread gets some

std::size_t wordsOf(std::size_t firsts, std::size_t stride) noexcept
{
    return firsts <= kMostWords / stride ? firsts * stride : 0;
}

} // namespace

DistinctPairs::DistinctPairs(std::size_t firsts, std::size_t seconds, std::size_t most)
    : m_seconds(seconds),
      m_stride(seconds / 64 + 1),
      m_bits(wordsOf(firsts, m_stride), 0),
      m_pairs(m_bits.size() != 0 ? 0 : most + 1) // one that does not count may be written behind them
{}

// Of all lists in the first one.
bool DistinctPairs::countBits(std::span<DistinctPairs> lists, std::span<std::uint32_t> counts,
                              const Effort& effort)
{
    const std::size_t stride = lists.front().m_stride;
    std::uint64_t* const all = lists.front().m_bits.data();
    effort.forStretches(counts.size(), 1, [&](std::size_t, Stretch firsts) {
        for (const DistinctPairs& other : lists.subspan(1))
            for (std::size_t word = firsts.begin * stride; word < firsts.end * stride; ++word)
                all[word] |= other.m_bits[word];
        for (std::size_t first = firsts.begin; first < firsts.end; ++first)
            for (const std::uint64_t word : std::span(all + first * stride, stride))
                counts[first] += static_cast<std::uint32_t>(std::popcount(word));
    });
    return !effort.isStopped();
}

// Where the pairs of each list with each first number begin among the dealt ones; those of one first number
// stand together. Empty when stopped.
std::vector<DistinctPairs::Ends> DistinctPairs::firstPlaces(std::span<DistinctPairs> lists,
                                                            std::size_t firsts, const Effort& effort)
{
    std::vector<Ends> places;
    for (std::size_t list = 0; list < lists.size(); ++list)
        places.emplace_back(firsts);
    effort.forParts(lists.size(), [&](std::size_t list) {
        std::uint32_t* const counts = places[list].data();
        std::fill_n(counts, firsts, 0U);
        const DistinctPairs& own = lists[list];
        for (std::size_t i = 0; i < own.m_count; ++i) {
            if (i % kPairsPerPoll == 0 && effort.isStopped())
                return;
            ++counts[own.m_pairs[i].first];
        }
    });
    std::uint32_t next = 0;
    for (std::size_t first = 0; first < firsts; ++first)
        for (Ends& ofList : places)
            ofList[first] = std::exchange(next, next + ofList[first]);
    return places;
}

void DistinctPairs::deal(Ends& places, std::uint32_t* dealt, const StopToken& stop) const
{
    for (std::size_t i = 0; i < m_count; ++i) {
        if (i % kPairsPerPoll == 0 && stop.stop_requested())
            return;
        dealt[places[m_pairs[i].first]++] = m_pairs[i].second;
    }
}

bool DistinctPairs::count(std::span<DistinctPairs> lists, std::span<std::uint32_t> counts,
                          const Effort& effort)
{
    if (lists.front().m_bits.size() != 0)
        return countBits(lists, counts, effort);
    std::vector<Ends> places = firstPlaces(lists, counts.size(), effort);
    std::size_t pairs = 0;
    for (const DistinctPairs& list : lists)
        pairs += list.m_count;
    if (effort.isStopped())
        return false;
    ScratchArray<std::uint32_t> dealt(pairs);
    effort.forParts(lists.size(),
                    [&](std::size_t list) { lists[list].deal(places[list], dealt.data(), effort.stop()); });
    if (effort.isStopped())
        return false;
    const Ends& ends = places.back(); // of the last list, and so of all
    // Who saw a second number last: first numbers from 1 on, so that nobody is 0.
    const auto nobody = [&] { return ScratchArray<std::uint32_t>(lists.front().m_seconds, 0); };
    const std::size_t firstsInPiece = std::clamp<std::size_t>(counts.size() / kPieces, 1, kMostFirstsInPiece);
    effort.forPieces(counts.size(), firstsInPiece, pairs / counts.size() + 1, nobody,
                     [&](ScratchArray<std::uint32_t>& seenBy, Stretch firsts) {
                         countDealt(firsts, {dealt.data(), pairs}, ends, seenBy, counts, effort.stop());
                     });
    return !effort.isStopped();
}

void DistinctPairs::countDealt(Stretch firsts, std::span<const std::uint32_t> dealt, const Ends& ends,
                               ScratchArray<std::uint32_t>& seenBy, std::span<std::uint32_t> counts,
                               const StopToken& stop)
{
    std::size_t at = firsts.begin == 0 ? 0 : ends[firsts.begin - 1];
    std::size_t poll = 0;
    for (std::size_t first = firsts.begin; first < firsts.end; ++first) {
        std::uint32_t different = 0;
        const auto me = static_cast<std::uint32_t>(first + 1);
        for (; at < ends[first]; ++at) {
            if (++poll % kPairsPerPoll == 0 && stop.stop_requested())
                return;
            std::uint32_t& seen = seenBy[dealt[at]];
            different += seen != me ? 1U : 0U;
            seen = me;
        }
        counts[first] += different;
    }
}

} // namespace authloupe
