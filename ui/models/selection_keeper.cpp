// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/selection_keeper.h"

#include "models/session_table_model.h"

#include <algorithm>

namespace authloupe {

void SelectionKeeper::note(const SessionTableModel& model, const QItemSelection& selection)
{
    clear();
    if (!model.result() || selection.isEmpty())
        return;
    Ranges taken;
    taken.reserve(static_cast<std::size_t>(selection.size()));
    for (const QItemSelectionRange& range : selection)
        taken.push_back({range.top(), range.bottom()});
    std::sort(taken.begin(), taken.end(), [](Range a, Range b) { return a.first < b.first; });
    for (const Range range : taken) {
        if (!m_chosen.empty() && range.first <= m_chosen.back().last + 1)
            m_chosen.back().last = std::max(m_chosen.back().last, range.last);
        else
            m_chosen.push_back(range);
    }
    m_shown = m_chosen;
    m_base = model.result()->rows;
    m_filter = model.result()->filter;
    m_document = model.result()->document;
    m_everything = model.rowCount() > 1 && count() == static_cast<std::size_t>(model.rowCount());
}

SelectionKeeper::Restored SelectionKeeper::restore(const SessionTableModel& model)
{
    if (!model.result() || !m_base || model.result()->document != m_document) {
        clear();
        return {};
    }
    Restored restored;
    restored.dropped = show(model);
    const int lastColumn = model.columnCount() - 1;
    restored.selection.reserve(static_cast<qsizetype>(m_shown.size()));
    for (const Range range : m_shown)
        restored.selection.append(
            QItemSelectionRange(model.index(range.first, 0), model.index(range.last, lastColumn)));
    return restored;
}

// Finds the chosen rows in the current result; the number of those that were given up.
std::size_t SelectionKeeper::show(const SessionTableModel& model)
{
    const QueryResult& result = *model.result();
    const int rowCount = model.rowCount();
    m_shown.clear();
    if (m_everything && result.filter == m_filter) {
        m_base = result.rows; // rows that arrived since belong to it
        if (rowCount > 0)
            m_shown.push_back({0, rowCount - 1});
        m_chosen = m_shown;
        return 0;
    }
    const std::vector<bool> chosen = chosenRows(result.snapshot->sessionCount());
    std::size_t dropped = 0;
    for (int row = 0; row < rowCount; ++row) {
        if (!chosen[raw((*result.rows)[static_cast<std::size_t>(row)])])
            continue;
        if (!m_shown.empty() && m_shown.back().last == row - 1)
            m_shown.back().last = row;
        else if (m_shown.size() < kMostRanges)
            m_shown.push_back({row, row});
        else
            ++dropped;
    }
    if (dropped > 0) {
        m_base = result.rows;
        m_chosen = m_shown;
        m_filter = result.filter;
        m_everything = false;
    }
    return dropped;
}

std::vector<bool> SelectionKeeper::chosenRows(std::size_t sessions) const
{
    std::vector<bool> chosen(sessions);
    for (const Range range : m_chosen) {
        for (int row = range.first; row <= range.last; ++row) {
            const std::size_t session = raw((*m_base)[static_cast<std::size_t>(row)]);
            if (session < sessions)
                chosen[session] = true;
        }
    }
    return chosen;
}

void SelectionKeeper::clear()
{
    m_shown.clear();
    m_chosen.clear();
    m_base.reset();
    m_filter = Filter{};
    m_everything = false;
}

std::size_t SelectionKeeper::count() const noexcept
{
    std::size_t rows = 0;
    for (const Range range : m_shown)
        rows += static_cast<std::size_t>(range.last - range.first + 1);
    return rows;
}

RowSet SelectionKeeper::rows(const SessionTableModel& model) const
{
    RowSet rows;
    rows.reserve(count());
    for (const Range range : m_shown) {
        for (int row = range.first; row <= range.last && row < model.rowCount(); ++row)
            rows.push_back(model.sessionRow(row));
    }
    return rows;
}

} // namespace authloupe
