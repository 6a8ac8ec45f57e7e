// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/compare_budget.h"
#include "load/input_list.h"

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace authloupe {

// A hash of a line without its end. Other lines may have the same.
using LinePrint = std::uint32_t;

// Which logs hold the line that another one begins with. A log that holds no such line repeats nothing of the
// other: so most pairs of logs need not be opened. Each log is read once for it.
class FirstLines final {
public:
    struct Front {
        std::optional<LinePrint> line;  // the first; nothing when it does not end within the first 64 KiB
        std::optional<LinePrint> entry; // the first line that is not empty and of no file header
        bool hasEntry = true;           // false: there is no such line in all of the log
    };
    using Logs = std::vector<std::uint32_t>; // by item

    FirstLines(const std::vector<InputList::Item>& items, CompareBudget& budget);

    [[nodiscard]] const Front& frontOf(std::size_t log);
    // Ascending: those that begin with a line of that print, or nobody knows with what one.
    [[nodiscard]] const Logs& beginningWith(std::optional<LinePrint> line);

    // Notes the first lines of others that a complete log holds from byte `from` on, where any line may
    // begin.
    void search(std::size_t log, std::uint64_t from);
    [[nodiscard]] bool isSearched(std::size_t log) const { return m_searchedFrom[log] != kNowhere; }
    [[nodiscard]] bool isSearchedWhole(std::size_t log) const { return m_searchedFrom[log] == 0; }
    [[nodiscard]] const Logs& searched() const noexcept { return m_searched; }
    // Of the searched ones, in the order in which they were.
    [[nodiscard]] const Logs& holding(LinePrint line) const;

private:
    static constexpr std::uint64_t kNowhere = ~std::uint64_t{0};

    void readFronts();

    const std::vector<InputList::Item>& m_items;
    CompareBudget& m_budget;
    std::vector<Front> m_fronts; // by item; empty until somebody asks
    Logs m_withoutFirst;
    std::unordered_map<LinePrint, Logs> m_beginning;
    std::unordered_map<LinePrint, Logs> m_holding; // has every print of a front
    std::vector<std::uint64_t> m_searchedFrom;     // by item
    Logs m_searched;
};

} // namespace authloupe
