// SPDX-License-Identifier: GPL-3.0-or-later
#include "stall_meter.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace authloupe::bench {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kEvery = std::chrono::milliseconds(5);

} // namespace

StallMeter::StallMeter() : m_thread([this](const std::stop_token& stop) { knock(stop); }) {}

StallMeter::~StallMeter() = default;

void StallMeter::begin()
{
    m_waits.clear();
    {
        const std::scoped_lock lock(m_mutex);
        m_measuring = true;
    }
    m_pause.notify_all();
}

Waits StallMeter::end()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_measuring = false;
    }
    while (m_open > 0)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    if (m_waits.empty())
        return {};
    std::sort(m_waits.begin(), m_waits.end());
    const auto at = [this](double share) {
        return m_waits[static_cast<std::size_t>(share * static_cast<double>(m_waits.size() - 1))];
    };
    return {at(0.5), at(0.99), m_waits.back()};
}

void StallMeter::knock(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        if (!m_measuring) {
            m_pause.wait(lock, stop, [this] { return m_measuring; });
            continue;
        }
        ++m_open;
        QMetaObject::invokeMethod(
            this,
            [this, at = Clock::now()] {
                --m_open;
                m_waits.push_back(std::chrono::duration<double, std::milli>(Clock::now() - at).count());
            },
            Qt::QueuedConnection);
        m_pause.wait_for(lock, stop, kEvery, [] { return false; });
    }
}

} // namespace authloupe::bench
