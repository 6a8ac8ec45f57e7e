// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "input/spool.h"
#include "load/load_input.h"
#include "load/memory_budget.h"
#include "session/snapshot.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace authloupe {

struct LoadProgress {
    std::uint64_t bytesDone = 0;
    // Of all logs, unpacked, and of the archives that hold them, which are read as a whole before; an
    // estimate while some are packed still.
    std::uint64_t bytesTotal = 0;
    std::uint64_t sessions = 0;
    std::uint64_t lines = 0;
};

// How it stands with the log that is followed.
enum class Following : std::uint8_t {
    Nothing, // none is: the last log is packed, a text, read in parts, or not wanted to be
    Quiet,   // nothing new
    Grew,    // work() has something to read
    Waiting, // it is out of reach at the moment; what it was is kept
};

// Reads logs into a growing document. Owns no thread: call work() from one thread or from several at once;
// every call returns when nothing is left to claim or a stop was asked for. The result does not depend on how
// many threads work or how large the chunks are.
class Loader final {
public:
    struct Options {
        std::uint64_t chunkBytes = std::uint64_t{8} << 20; // nominal; cut at entry borders
        UnpackLimits limits{};
        bool follow = false;   // the last log in order: look() tells whether it grew
        MemoryBudget memory{}; // once it is spent, what was read so far is the document; see errors()
        // Of one log, not more than that; it is read no further than the chunk that has more.
        std::uint64_t mostLines = kMostNumberedLines;
    };

    // Opens the inputs; work() reads them in the order of their first time stamp. What is packed or in UTF-16
    // goes through a temporary file, an archive gives each file in it. The same file named twice or through a
    // link is loaded once, and what several logs hold is counted once; FileInfo::notes say so. Inputs that
    // cannot be opened are in errors().
    explicit Loader(const std::vector<LoadInput>& inputs);
    Loader(const std::vector<LoadInput>& inputs, const Options& options);
    ~Loader();
    Loader(const Loader&) = delete;
    Loader& operator=(const Loader&) = delete;

    void work();
    // Safe from any thread; work() returns within one block of reading.
    void requestStop() noexcept;
    [[nodiscard]] bool stopRequested() const noexcept;

    // Everything assembled so far, or the whole after the last work() has returned. Safe from any thread.
    [[nodiscard]] SnapshotPtr publish();
    [[nodiscard]] LoadProgress progress() const;
    // Looks whether the followed log has become longer, or another one has taken its name, which is then
    // read after it. Whole lines count. Call it only while nobody is in work(); after Grew call work() once
    // more, and publish(). What is read this way is what a load of the logs one after the other gives, but
    // for an entry that was wrapped: its later lines are not joined when they come later.
    [[nodiscard]] Following look();
    // The path of the log that is followed; empty when none is.
    [[nodiscard]] std::string followedPath() const;
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
