// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <optional>
#include <string>

namespace authloupe {

// All of a regular file that is no log, such as one of notes; nothing when it has more than `most` bytes.
// Path in bytes. May take long: call it on a worker.
[[nodiscard]] Result<std::optional<std::string>> readSmallFile(const std::string& path, std::size_t most);

} // namespace authloupe
