// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QObject>

#include <vector>

namespace authloupe {

// The filters of a session of work, with back and forward. There is always a current one; the first is
// "everything".
class FilterHistory final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostSteps = 200;

    explicit FilterHistory(QObject* parent = nullptr);

    [[nodiscard]] const Filter& current() const noexcept { return m_steps[m_at]; }
    [[nodiscard]] bool canGoBack() const noexcept { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const noexcept { return m_at + 1 < m_steps.size(); }

    // A new step; what lay ahead is dropped. Nothing happens when the filter is the current one.
    void push(const Filter& filter);
    // The current step changes in place, as while somebody is still typing in the same field.
    void amend(const Filter& filter);
    void back();
    void forward();
    // Another document: only "everything" is left.
    void reset();

Q_SIGNALS:
    // The current filter or what lies ahead or behind it has changed.
    void changed();

private:
    std::vector<Filter> m_steps;
    std::size_t m_at = 0;
};

} // namespace authloupe
