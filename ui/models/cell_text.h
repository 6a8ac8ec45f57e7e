// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/field.h"

#include <QString>

namespace authloupe {

// What a cell shows. Log text has gone through the gate.
struct CellText {
    QString text;
    bool dimmed = false; // said by this program because the log does not state the value
    QString note;        // what there is to say about it in a tooltip; else empty
    QString spoken;      // for assistive technology, where the text alone is too terse; else empty
    QString caution{};   // why the value may not be what it seems; else empty
};

// `most`: characters, see displayText().
[[nodiscard]] CellText cellText(const Snapshot& snapshot, const Session& session, SessionField field,
                                int most);
[[nodiscard]] CellText cellText(const Snapshot& snapshot, const Attempt& attempt, AttemptField field,
                                int most);

// In place of the time of an opening that the log does not hold.
[[nodiscard]] QString openingNotSeenText();

} // namespace authloupe
