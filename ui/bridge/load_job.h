// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/load_controller.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace authloupe {

// What a load has to tell since somebody last asked.
struct LoadNews {
    SnapshotPtr snapshot; // null: none newer
    std::optional<LoadProgress> progress;
    double bytesPerSecond = 0;
    // Set once, at the end: the final snapshot and what went wrong.
    std::optional<LoadOutcome> outcome;
};

// One load on threads of its own. Knows no event loop: `notify` is called on one of its threads when there is
// news and the news before was taken, and once more when the load has ended.
class LoadJob final {
public:
    LoadJob(std::vector<LoadInput> inputs, std::function<void()> notify);
    // Stops and joins.
    ~LoadJob();
    LoadJob(const LoadJob&) = delete;
    LoadJob& operator=(const LoadJob&) = delete;

    // Safe from any thread, does not wait. The outcome follows.
    void requestStop();
    // As requestStop(), and nothing is told any more.
    void abandon();
    [[nodiscard]] LoadNews takeNews();
    // Destruction will not have to wait.
    [[nodiscard]] bool hasEnded();

private:
    using Clock = std::chrono::steady_clock;

    void run();
    void readAll(Loader& loader);
    void work(Loader& loader);
    void watch(Loader& loader, std::size_t workers);
    void tell(LoadNews news);

    std::vector<LoadInput> m_inputs;
    std::function<void()> m_notify;

    std::mutex m_mutex; // guards all up to m_thread
    std::condition_variable m_workerEnded;
    std::size_t m_workersEnded = 0;
    Loader* m_loader = nullptr; // while there is one to stop
    LoadNews m_news;
    bool m_newsWaiting = false;
    bool m_stopped = false;
    bool m_abandoned = false;
    bool m_outOfMemory = false;
    bool m_ended = false;

    std::jthread m_thread; // last: joined first
};

} // namespace authloupe
