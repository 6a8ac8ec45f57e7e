// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/bin_series.h"

#include "query/gathered.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <span>
#include <utility>

namespace authloupe {

namespace {

// Without a branch: which connection tries nothing, no processor foresees.
std::uint8_t unlessNotAttempted(Outcome outcome, std::uint8_t part) noexcept
{
    const auto attempted = static_cast<unsigned>(outcome != Outcome::NotAttempted);
    return static_cast<std::uint8_t>(kNotAttemptedSeries
                                     + attempted * (unsigned{part} - kNotAttemptedSeries));
}

// By row, raw; what states none is kAbsentText.
using ProfileOfSession = ScratchArray<std::uint32_t>;

bool findProfiles(const Snapshot& snapshot, ProfileOfSession& profiles, const Effort& effort)
{
    // From the back, so that the first one stays.
    const auto see = [&profiles](std::uint32_t session, std::uint32_t profile) {
        std::uint32_t& known = profiles[session];
        known = profile == raw(kAbsentText) ? known : profile;
    };
    effort.forStretches(profiles.size(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
        std::fill(profiles.begin() + sessions.begin, profiles.begin() + sessions.end, raw(kAbsentText));
        (void)forAttemptsOf(sessions, snapshot, WalkFrom::Back, effort.stop(), see, &AttemptColumns::profile);
    });
    return !effort.isStopped();
}

// By raw id: of how many rows it is the profile. Empty when stopped.
std::optional<std::vector<std::uint32_t>> countProfiles(const Snapshot& snapshot, const RowSet& rows,
                                                        const ProfileOfSession& profiles,
                                                        const Effort& effort)
{
    const RowWalk walk(snapshot, rows, effort);
    const std::vector<std::uint32_t> none(snapshot.texts(TextKind::Profile).size() + 1, 0);
    std::vector<std::vector<std::uint32_t>> parts(walk.stretches(), none);
    const bool whole = walk.forStretches([&](std::size_t number, Stretch sessions) {
        std::uint32_t* const counts = parts[number].data();
        const auto count = [&](const SessionColumns&, ChunkRows indexes, std::size_t first) {
            for (const std::size_t index : indexes)
                ++counts[profiles[first + index]];
        };
        (void)walk.visitChunks(sessions, count);
    });
    if (!whole)
        return std::nullopt;
    for (const std::vector<std::uint32_t>& other : std::span(parts).subspan(1))
        std::ranges::transform(parts.front(), other, parts.front().begin(), std::plus());
    return std::move(parts.front());
}

// The ids of the most frequent ones, the most frequent first; by their texts where the counts are equal.
std::optional<std::vector<std::uint32_t>> mostFrequent(const Snapshot& snapshot, const RowSet& rows,
                                                       const ProfileOfSession& profiles, const Effort& effort)
{
    std::optional<std::vector<std::uint32_t>> counted = countProfiles(snapshot, rows, profiles, effort);
    if (!counted)
        return std::nullopt;
    std::vector<std::uint32_t>& counts = *counted;
    counts[raw(kAbsentText)] = 0;
    std::vector<std::uint32_t> ids(counts.size());
    std::iota(ids.begin(), ids.end(), 0U);
    std::erase_if(ids, [&](std::uint32_t id) { return counts[id] == 0; });
    const auto middle = ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), kNamedProfiles));
    std::partial_sort(ids.begin(), middle, ids.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (counts[a] != counts[b])
            return counts[a] > counts[b];
        return snapshot.text(TextKind::Profile, TextId{a}) < snapshot.text(TextKind::Profile, TextId{b});
    });
    ids.erase(middle, ids.end());
    return ids;
}

} // namespace

std::optional<BinSeries> BinSeries::of(const Snapshot& snapshot, const RowSet& rows, BinSplit split,
                                       const Effort& effort)
{
    BinSeries series;
    series.m_split = split;
    if (split != BinSplit::Profile)
        return series;
    ProfileOfSession profiles(snapshot.sessionCount());
    if (!findProfiles(snapshot, profiles, effort))
        return std::nullopt;
    const auto named = mostFrequent(snapshot, rows, profiles, effort);
    if (!named)
        return std::nullopt;
    std::vector<std::uint8_t> partOf(snapshot.texts(TextKind::Profile).size() + 1, kOtherProfilesSeries);
    partOf[raw(kAbsentText)] = kNoProfileSeries;
    for (std::size_t i = 0; i < named->size(); ++i) {
        partOf[(*named)[i]] = static_cast<std::uint8_t>(i);
        series.m_profiles.emplace_back(snapshot.text(TextKind::Profile, TextId{(*named)[i]}));
    }
    auto parts = std::make_shared<ScratchArray<std::uint8_t>>(snapshot.sessionCount());
    effort.forStretches(parts->size(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
        for (std::size_t first = sessions.begin; first < sessions.end && !effort.isStopped();
             first += kRowsPerChunk) {
            const std::size_t count = std::min(kRowsPerChunk, sessions.end - first);
            const Unpacked outcome(snapshot.sessionChunk(first >> kRowsPerChunkBits).outcome, count);
            for (std::size_t i = 0; i < count; ++i)
                (*parts)[first + i] = unlessNotAttempted(outcome[i], partOf[profiles[first + i]]);
        }
    });
    if (effort.isStopped())
        return std::nullopt;
    series.m_ofSession = std::move(parts);
    return series;
}

void BinSeries::tell(const SessionColumns& chunk, ChunkRows rows, std::size_t first,
                     std::span<std::uint8_t> parts) const noexcept
{
    if (m_split == BinSplit::Profile) {
        const std::uint8_t* const all = m_ofSession->data() + first;
        for (std::size_t i = 0; i < rows.size(); ++i)
            parts[i] = all[rows[i]];
        return;
    }
    const Gathered outcome(chunk.outcome, rows);
    if (m_split == BinSplit::Outcome) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            parts[i] = static_cast<std::uint8_t>(outcome[i]);
        return;
    }
    const Gathered direction(chunk.direction, rows);
    for (std::size_t i = 0; i < rows.size(); ++i)
        parts[i] = unlessNotAttempted(outcome[i], static_cast<std::uint8_t>(direction[i]));
}

} // namespace authloupe
