// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "load/load_input.h"
#include "session/snapshot.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace authloupe {

struct LoadProgress {
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0; // of the regular files; may grow
    std::uint64_t sessions = 0;
    std::uint64_t lines = 0;
};

// Reads logs into a growing document. Owns no thread: call work() from one thread or from several at once;
// every call returns when nothing is left to claim or a stop was asked for. The result does not depend on how
// many threads work or how large the chunks are.
class Loader final {
public:
    struct Options {
        std::uint64_t chunkBytes = std::uint64_t{8} << 20; // nominal; cut at entry borders
    };

    // Opens the inputs and puts them in the order of their first time stamp. The same file named twice or
    // through a link is loaded once. Inputs that cannot be opened are in errors().
    explicit Loader(std::vector<LoadInput> inputs);
    Loader(std::vector<LoadInput> inputs, Options options);
    ~Loader();
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    void work();
    // Safe from any thread; work() returns within one block of reading.
    void requestStop() noexcept;
    [[nodiscard]] bool stopRequested() const noexcept;

    // Everything assembled so far, or the whole after the last work() has returned. Safe from any thread.
    [[nodiscard]] SnapshotPtr publish();
    [[nodiscard]] LoadProgress progress() const noexcept;
    // Inputs that could not be opened or read to their end. Complete after the last work() has returned.
    [[nodiscard]] std::vector<Error> errors() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

// Runs work() on `threads` threads (the calling one included; 0 = as many as there are cores, at most 8),
// then publishes.
[[nodiscard]] SnapshotPtr loadAll(Loader& loader, unsigned threads = 0);

} // namespace authloupe
