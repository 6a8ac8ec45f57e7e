// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QObject>

#include <vector>

namespace authloupe {

// The filters of a session of work, with back and forward. There is always a current one; the first is
// "everything". To each belong choices that were switched off: they do nothing until they are wanted again.
class FilterHistory final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostSteps = 200;

    explicit FilterHistory(QObject* parent = nullptr);

    [[nodiscard]] const Filter& current() const noexcept { return m_steps[m_at].filter; }
    // Parts, as in query/filter_parts.h; the filter holds none of them.
    [[nodiscard]] const std::vector<Filter>& switchedOff() const noexcept { return m_steps[m_at].off; }
    [[nodiscard]] bool canGoBack() const noexcept { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const noexcept { return m_at + 1 < m_steps.size(); }

    // A new step; what lay ahead is dropped. Nothing happens when the filter is the current one. What is
    // switched off stays so, unless the filter holds it now.
    void push(const Filter& filter);
    // Likewise, with other choices switched off.
    void push(const Filter& filter, std::vector<Filter> off);
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
    struct Step {
        Filter filter;
        std::vector<Filter> off;
        friend bool operator==(const Step&, const Step&) = default;
    };
    [[nodiscard]] Step stepOf(const Filter& filter, std::vector<Filter> off) const;

    std::vector<Step> m_steps;
    std::size_t m_at = 0;
};

} // namespace authloupe
