// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/input_list.h"
#include "load/overlap.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace authloupe {

// What of a log stands in the other logs of the load as well.
struct Repetition {
    std::uint64_t bytes = 0; // of its front
    std::uint32_t lines = 0;
    bool leaveOut = false;        // all of it
    std::uint64_t laterBytes = 0; // of a stretch behind what is read in its turn
    std::uint32_t laterLines = 0;
    std::uint64_t restBytes = 0; // behind that one: younger than all other logs
    Error note;                  // None when nothing is repeated
};

// Asks that of one log after the other, in load order. The stamps tell in most cases that nothing can be
// repeated; only then are bytes compared. One thread at a time.
class RepetitionFinder final {
public:
    RepetitionFinder(const std::vector<InputList::Item>& items, StopFlag stop);
    [[nodiscard]] Repetition find(std::size_t index);

private:
    [[nodiscard]] LogTime latestOf(std::size_t index);
    [[nodiscard]] bool beginsBehind(const std::vector<std::size_t>& others, LogTime begin, std::size_t index);
    [[nodiscard]] bool mayBeOfOneAppliance(std::size_t left, std::size_t right) const;
    [[nodiscard]] std::optional<Overlap> overlapWith(std::size_t other, std::size_t index);
    [[nodiscard]] Repetition findRepeatedFront(std::size_t index);
    [[nodiscard]] Repetition findCopyOfOthers(std::size_t index);
    [[nodiscard]] Repetition findCopiedStretch(std::size_t index);

    const std::vector<InputList::Item>& m_items;
    StopFlag m_stop;
    std::vector<std::optional<LogTime>> m_latest; // by item
    std::vector<bool> m_leftOut;                  // by item
    LogTime m_latestBefore;                       // of all items asked for so far
};

} // namespace authloupe
