// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/leavable_thread.h"
#include "bridge/load_controller.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace authloupe {

// What a load has to tell since somebody last asked.
struct LoadNews {
    SnapshotPtr snapshot; // null: none newer
    std::optional<LoadProgress> progress;
    double bytesPerSecond = 0;
    // Set once, when everything was read: the snapshot and what went wrong.
    std::optional<LoadOutcome> outcome;
    // Afterwards, each time that it changes.
    std::optional<FollowedLog> followed;
};

// One load on threads of its own, which own what they touch: one that hangs in a read is left behind. Knows
// no event loop: `notify` is called on one of its threads when there is news and the news before was taken,
// and once more when the load has ended. It may be called after the LoadJob is gone.
class LoadJob final {
public:
    // follow: goes on after the outcome, for as long as the last log can be followed.
    LoadJob(std::vector<LoadInput> inputs, bool follow, std::function<void()> notify,
            const MemoryBudget& memory = {});
    // Stops, and waits as endBy().
    ~LoadJob();
    LoadJob(const LoadJob&) = delete;
    LoadJob& operator=(const LoadJob&) = delete;

    // Safe from any thread, does not wait. The outcome follows.
    void requestStop();
    // As requestStop(), and nothing is told any more.
    void abandon();
    // Of a load that follows: nothing is read until it goes on. What stands behind the last whole line is
    // read before.
    void setPaused(bool paused);
    [[nodiscard]] LoadNews takeNews();
    // Destruction will not have to wait.
    [[nodiscard]] bool hasEnded();
    // Waits for the end, at most until then; after that the threads are left behind.
    void endBy(LeavableThread::Clock::time_point deadline);

private:
    struct Work;

    std::shared_ptr<Work> m_work;
    LeavableThread m_thread;
};

} // namespace authloupe
