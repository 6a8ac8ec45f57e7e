// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_history.h"

#include "query/filter_parts.h"

#include <utility>

namespace authloupe {

FilterHistory::FilterHistory(QObject* parent) : QObject(parent), m_steps(1) {}

FilterHistory::Step FilterHistory::stepOf(const Filter& filter, std::vector<Filter> off) const
{
    std::erase_if(off, [&filter](const Filter& part) { return holdsPart(filter, part); });
    return {filter, std::move(off)};
}

void FilterHistory::push(const Filter& filter)
{
    push(filter, switchedOff());
}

void FilterHistory::push(const Filter& filter, std::vector<Filter> off)
{
    Step step = stepOf(filter, std::move(off));
    if (step == m_steps[m_at])
        return;
    m_steps.resize(m_at + 1);
    if (m_steps.size() == kMostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back(std::move(step));
    m_at = m_steps.size() - 1;
    Q_EMIT changed();
}

void FilterHistory::amend(const Filter& filter)
{
    Step step = stepOf(filter, switchedOff());
    if (step == m_steps[m_at])
        return;
    m_steps.resize(m_at + 1);
    // Typed and taken back: going back must not stand still.
    if (m_at > 0 && m_steps[m_at - 1] == step) {
        m_steps.pop_back();
        --m_at;
    } else {
        m_steps[m_at] = std::move(step);
    }
    Q_EMIT changed();
}

void FilterHistory::back()
{
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT changed();
}

void FilterHistory::forward()
{
    if (!canGoForward())
        return;
    ++m_at;
    Q_EMIT changed();
}

void FilterHistory::reset()
{
    if (m_steps.size() == 1 && m_steps.front() == Step())
        return;
    m_steps.assign(1, Step());
    m_at = 0;
    Q_EMIT changed();
}

} // namespace authloupe
