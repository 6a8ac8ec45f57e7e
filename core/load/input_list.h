// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "input/byte_source.h"
#include "load/load_input.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace authloupe {

// The inputs of a load, opened, each file once, in the order in which their logs begin.
struct InputList {
    struct Item {
        std::shared_ptr<const ByteSource> source;
        std::string path;
        std::string name; // last component of the path, or the whole path when another file has the same
    };
    std::vector<Item> items;
    std::vector<Error> errors; // of those that could not be opened
};

[[nodiscard]] InputList openInputs(const std::vector<LoadInput>& inputs);

} // namespace authloupe
