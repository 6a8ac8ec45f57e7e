// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QWidget>

#include <vector>

namespace authloupe {

struct FilterChip;
class FilterChipButton;
class PlainLabel;

// One chip for each choice of the filter in force, and for those that were switched off: each can be removed,
// switched off or on, and turned round. Of very many choices the first ones have a chip.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    // `off` are parts (query/filter_parts.h) that the filter does not hold.
    void setFilter(const Filter& filter, const std::vector<Filter>& off = {});
    // Of the chips, as they stand.
    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    // The filter with that choice removed.
    void removed(const authloupe::Filter& without);
    // Something was switched, turned round, or removed from what is switched off.
    void changed(const authloupe::Filter& filter, const std::vector<authloupe::Filter>& off);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addChip(const FilterChip& chip);
    void remove(const FilterChip& chip);
    void toggle(const FilterChip& chip);
    void invert(const FilterChip& chip, const Filter& other);
    void showMenu(const FilterChip& chip, const QPoint& globalPosition);
    [[nodiscard]] std::vector<Filter> offWithout(const Filter& part) const;

    Filter m_filter;
    std::vector<Filter> m_off;
    std::vector<FilterChipButton*> m_chips;
    PlainLabel* m_more = nullptr; // behind the last chip: how many choices have none
};

} // namespace authloupe
