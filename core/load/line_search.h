// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop.h"
#include "load/load_input.h"
#include "load/log_layout.h"
#include "session/snapshot.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace authloupe {

// Which line to look for, and from where on.
struct LineSearch {
    using Test = std::function<bool(std::string_view)>;

    Test fits;    // one line, without its line end
    Test mayHold; // several lines: false only when none of them fits. Null: every line is tested.
    bool backwards = false;
    LogLayout::Place from; // behind it, or before it, the search begins
    std::size_t blockBytes = std::size_t{1} << 20;
};

struct FoundLine {
    LogLayout::Place place;
    bool wrapped = false; // the search went on at the other end of the log

    friend bool operator==(const FoundLine&, const FoundLine&) = default;
};

// The next line of the document that fits, once around, the one where the search begins as the last; nothing
// when there is none. Of a long line the first LineStream::kMostLineBytes count. A secret is not found: what
// fits must fit as it is shown. `done`: bytes searched so far, of all of searchedBytes(). Reads everything at
// worst: call it on a worker.
[[nodiscard]] Result<std::optional<FoundLine>> findLine(const Snapshot& snapshot,
                                                        const std::vector<LoadInput>& texts,
                                                        const LineSearch& search,
                                                        std::atomic<std::uint64_t>& done,
                                                        const StopToken& stop = {});
[[nodiscard]] std::uint64_t searchedBytes(const Snapshot& snapshot) noexcept;

} // namespace authloupe
