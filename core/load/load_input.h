// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"

#include <atomic>
#include <memory>
#include <string>

namespace authloupe {

// What to load: a file by path, a text that is held in memory (pasted), or a source that somebody has opened
// (standard input).
struct LoadInput {
    std::string path;                        // bytes; for a text or a source only its name
    std::shared_ptr<const std::string> text; // set for a text
    std::shared_ptr<const ByteSource> source{};
    // Of a source that may wait for its bytes: set by a stop of the load, cleared when it begins.
    std::shared_ptr<std::atomic<bool>> sourceStop{};
    bool allLevels = false; // of a folder, for whoever expands it: the files of the folders in it as well

    [[nodiscard]] bool isFile() const noexcept { return !text && !source; }
};

} // namespace authloupe
