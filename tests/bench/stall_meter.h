// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace authloupe::bench {

// How long the event loop took to come round to something, in milliseconds.
struct Waits {
    double median = 0, percentile99 = 0, longest = 0;
};

// Knocks on the event loop of the thread that made it every 5 ms, whether or not the knocks before were
// answered: so a stall of 100 ms counts as twenty waits, as it would for somebody who types at any moment.
class StallMeter final : public QObject {
public:
    StallMeter();
    ~StallMeter() override;

    void begin();
    // Waits for the answers to all knocks so far.
    [[nodiscard]] Waits end();

private:
    void knock(const std::stop_token& stop);

    std::vector<double> m_waits; // of the thread with the event loop
    std::atomic<int> m_open = 0; // knocks without an answer
    std::mutex m_mutex;
    std::condition_variable_any m_pause;
    bool m_measuring = false; // guarded by m_mutex
    std::jthread m_thread;    // last: joined first
};

} // namespace authloupe::bench
