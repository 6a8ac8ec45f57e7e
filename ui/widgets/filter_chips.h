// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QWidget>

#include <vector>

namespace authloupe {

class FilterChipButton;

// One chip for each choice of the filter in force; a click or Delete removes it.
class FilterChips final : public QWidget {
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setFilter(const Filter& filter);
    [[nodiscard]] QStringList texts() const;

Q_SIGNALS:
    // The filter with that choice removed.
    void removed(const authloupe::Filter& without);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    Filter m_filter;
    std::vector<FilterChipButton*> m_chips;
};

} // namespace authloupe
