// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_runner.h"

#include <QItemSelection>

#include <memory>
#include <vector>

namespace authloupe {

class SessionTableModel;

// Remembers which connections are selected while results come and go. Rows that a filter hides stay
// remembered and come back with it, until the user selects anew. "Everything" is a state: as long as the
// filter is the same, rows that arrive later belong to it. Cost: note() by the number of ranges, restore() by
// the number of rows.
class SelectionKeeper final {
public:
    struct Restored {
        QItemSelection selection; // whole rows
        std::size_t dropped = 0;  // rows that were forgotten because they lie too scattered for a view
    };
    static constexpr std::size_t kMostRanges = 10'000;

    // The user selected: call on every selectionChanged that restore() did not cause, with the model's
    // current result.
    void note(const SessionTableModel& model, const QItemSelection& selection);
    // The model has a new result: what to select in it.
    [[nodiscard]] Restored restore(const SessionTableModel& model);
    // Another document: row numbers mean something else.
    void clear();

    // Of the result last noted or restored.
    [[nodiscard]] std::size_t count() const noexcept;
    [[nodiscard]] bool isEverything() const noexcept { return m_everything; }
    // In the order of the table.
    [[nodiscard]] RowSet rows(const SessionTableModel& model) const;

private:
    struct Range {
        int first = 0;
        int last = 0; // inclusive
    };

    std::vector<Range> m_shown;           // ascending rows of the current result
    std::shared_ptr<const RowSet> m_base; // what the user saw when selecting …
    std::vector<Range> m_chosen;          // … and which rows of it were taken
    Filter m_filter;                      // at that time
    bool m_everything = false;
};

} // namespace authloupe
