// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/snapshot.h"

#include <QString>

#include <vector>

namespace authloupe {

// How much of the logs was understood, in words.
struct CoverageFact {
    QString name;  // "Lines not understood"
    QString value; // "3 (0.1%)"
    QString explanation;
    bool matters = false;    // worth a second look: something is missing or doubtful
    bool isDetailed = false; // the explanation says more of it: how much, and when
};

[[nodiscard]] std::vector<CoverageFact> coverageFacts(const Snapshot& snapshot);

// For the status bar: "3 lines not understood", or that all were.
[[nodiscard]] QString coverageSummary(const Snapshot& snapshot);
// For the status bar: "Log time UTC-06:00"; says so when the logs differ or none states it.
[[nodiscard]] QString logTimeText(const Snapshot& snapshot);
// Files whose times can be given no offset from UTC.
[[nodiscard]] std::size_t filesOfSeveralOffsets(const Snapshot& snapshot);
// For the result of an export: that times could be given no offset from UTC. Empty when there is nothing to
// say.
[[nodiscard]] QString exportedTimesNote(std::size_t filesOfSeveralOffsets);

} // namespace authloupe
