// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/effort.h"
#include "query/row_set.h"
#include "query/row_walk.h"
#include "query/scratch_array.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace authloupe {

// By what the connections of the timeline are told apart.
enum class BinSplit : std::uint8_t { Outcome, Direction, Profile };

// Numbers of the parts. By outcome and by direction: the raw values. By profile: the most frequent ones, from
// 0 on, then these two. A connection that tried no authentication is a part of its own however they are told
// apart, so that it can be left out of all of them.
inline constexpr auto kNotAttemptedSeries = static_cast<std::uint8_t>(Outcome::NotAttempted);
inline constexpr std::uint8_t kOtherProfilesSeries = 5, kNoProfileSeries = 6;
inline constexpr std::size_t kMostSeries = 7;
inline constexpr std::size_t kNamedProfiles = 4;

// Of which part a connection is; exactly one. Its profile is that of the first attempt that states one.
// Cheap to copy; of another split than by outcome only for the snapshot that it was made of.
class BinSeries final {
public:
    BinSeries() = default; // by outcome

    // The most frequent profiles are those of `rows`. Nothing when stopped.
    [[nodiscard]] static std::optional<BinSeries> of(const Snapshot& snapshot, const RowSet& rows,
                                                     BinSplit split, const Effort& effort = {});

    [[nodiscard]] BinSplit split() const noexcept { return m_split; }
    // How many numbers of parts there are, from 0 on.
    [[nodiscard]] std::size_t size() const noexcept
    {
        return m_split == BinSplit::Profile ? kMostSeries : static_cast<std::size_t>(kOutcomeCount);
    }
    // Texts of the log, the most frequent one first; at most kNamedProfiles.
    [[nodiscard]] const std::vector<std::string>& profiles() const noexcept { return m_profiles; }

    // The parts of some rows of a chunk whose first row is `first`; `parts` is as long as `rows`.
    void tell(const SessionColumns& chunk, ChunkRows rows, std::size_t first,
              std::span<std::uint8_t> parts) const noexcept;

private:
    BinSplit m_split = BinSplit::Outcome;
    std::vector<std::string> m_profiles;
    std::shared_ptr<const ScratchArray<std::uint8_t>> m_ofSession; // by profile: one for each of the snapshot
};

} // namespace authloupe
