// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

namespace authloupe {

// What to load: a file by path, or a text that is held in memory (pasted, standard input).
struct LoadInput {
    std::string path;                        // bytes; for a text only its name
    std::shared_ptr<const std::string> text; // set for a text
};

} // namespace authloupe
