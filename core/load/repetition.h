// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/compare_budget.h"
#include "load/first_lines.h"
#include "load/input_list.h"
#include "load/overlap.h"

#include <cstdint>
#include <list>
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
// repeated, and where many logs lie side by side their first lines do; only then are bytes compared. When
// more than `compareBytes` and several times the size of all logs have been read for it, nothing more is
// compared, which a note on the log that was in turn tells. One thread at a time.
class RepetitionFinder final {
public:
    RepetitionFinder(const std::vector<InputList::Item>& items, StopFlag stop,
                     std::uint64_t compareBytes = CompareBudget::kBytesBesides);
    [[nodiscard]] Repetition find(std::size_t index);

private:
    void allowFor(std::size_t index);
    [[nodiscard]] LogTime latestOf(std::size_t index);
    [[nodiscard]] bool beginsBehind(const std::vector<std::size_t>& others, LogTime begin, std::size_t index);
    [[nodiscard]] bool mayBeOfOneAppliance(std::size_t left, std::size_t right) const;
    [[nodiscard]] bool isSideBySide(std::size_t other, std::size_t index);
    [[nodiscard]] Repetition findRepetition(std::size_t index);
    [[nodiscard]] std::vector<std::size_t> mayHoldFrontOf(std::size_t index);
    [[nodiscard]] std::optional<Overlap> overlapWith(std::size_t other, std::size_t index);
    [[nodiscard]] Repetition findRepeatedFront(std::size_t index);
    [[nodiscard]] std::optional<std::size_t> firstGoingOnWith(std::size_t index);
    [[nodiscard]] bool beginsLikeLater(std::size_t index, std::size_t first);
    [[nodiscard]] bool mayStandInOthers(std::size_t index, std::size_t first);
    [[nodiscard]] Repetition findCopyOfOthers(std::size_t index);
    [[nodiscard]] Repetition findCopiedStretch(std::size_t index);

    const std::vector<InputList::Item>& m_items;
    CompareBudget m_budget;
    FirstLines m_firstLines;
    OverlapFinder m_overlaps;
    std::vector<std::optional<LogTime>> m_latest; // by item
    std::vector<bool> m_leftOut;                  // by item
    std::vector<bool> m_allowedFor;               // by item: what it adds to the budget is there
    LogTime m_latestBefore;                       // of all items asked for so far
    std::size_t m_nextFresh = 0, m_nextGoingOn = 0;
    std::vector<std::size_t> m_fresh;  // items whose lines were not searched for those that others begin with
    std::list<std::size_t> m_goingOn;  // items that may not have ended when the next one begins
    int m_suspects = 0;                // that may be copies of others
    std::vector<std::size_t> m_others; // items of which nobody knows what lines they hold
    bool m_spentIsSaid = false;
};

} // namespace authloupe
