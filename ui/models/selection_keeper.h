// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"

#include <QItemSelection>

#include <memory>
#include <vector>

namespace authloupe {

class SessionTableModel;

// Remembers which connections are selected while results come and go. Rows that a filter hides stay
// remembered and come back with it, until the user selects anew. Two or more rows that are all there are
// count as "everything": as long as the filter is the same, rows that arrive later belong to it.
class SelectionKeeper final {
public:
    struct Restored {
        QItemSelection selection; // whole rows
        std::size_t dropped = 0;  // rows that had to be forgotten: they lie too scattered for a view to carry
    };
    static constexpr std::size_t kMostRanges = 5'000;

    // The user selected: call on every selectionChanged but those that restore() leads to. Cost: the ranges.
    void note(const SessionTableModel& model, const QItemSelection& selection);
    // What to select after a setResult() that reset the model; of another document: nothing. Cost: the rows.
    [[nodiscard]] Restored restore(const SessionTableModel& model);
    void clear();

    // Rows selected in the result last noted or restored.
    [[nodiscard]] std::size_t count() const noexcept;
    // The user took all rows of a result: a result that continues it needs a restore() as well.
    [[nodiscard]] bool isEverything() const noexcept { return m_everything; }
    // In the order of the table; `model` as in the last note() or restore().
    [[nodiscard]] RowSet rows(const SessionTableModel& model) const;

private:
    // Rows of a result, both included.
    struct Range {
        int first = 0;
        int last = 0;
    };
    using Ranges = std::vector<Range>; // ascending, disjoint

    [[nodiscard]] std::vector<bool> chosenRows(std::size_t sessions) const;
    [[nodiscard]] std::size_t show(const SessionTableModel& model);

    Ranges m_shown;                       // selected in the current result
    Ranges m_chosen;                      // what the user took of …
    std::shared_ptr<const RowSet> m_base; // … these rows,
    Filter m_filter;                      // which passed this filter
    std::uint64_t m_document = 0;
    bool m_everything = false;
};

} // namespace authloupe
