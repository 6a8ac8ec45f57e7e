// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_history.h"

namespace authloupe {

FilterHistory::FilterHistory(QObject* parent) : QObject(parent), m_steps(1) {}

void FilterHistory::push(const Filter& filter)
{
    if (filter == current())
        return;
    m_steps.resize(m_at + 1);
    if (m_steps.size() == kMostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back(filter);
    m_at = m_steps.size() - 1;
    Q_EMIT changed();
}

void FilterHistory::amend(const Filter& filter)
{
    if (filter == current())
        return;
    m_steps.resize(m_at + 1);
    // Typed and taken back: going back must not stand still.
    if (m_at > 0 && m_steps[m_at - 1] == filter) {
        m_steps.pop_back();
        --m_at;
    } else {
        m_steps[m_at] = filter;
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
    if (m_steps.size() == 1 && current().isEverything())
        return;
    m_steps.assign(1, Filter{});
    m_at = 0;
    Q_EMIT changed();
}

} // namespace authloupe
