// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop.h"
#include "export/byte_sink.h"
#include "export/file_calls.h"

#include <memory>
#include <string>
#include <vector>

namespace authloupe {

// Opens `path` (bytes) for an export. A regular or missing target is written to a temporary file beside it,
// flushed, checked and renamed over it by commit(); permission bits of an existing target are kept; a
// symbolic link keeps pointing where it did. A FIFO, device or `-` (standard output) is written directly;
// waiting for the reader of a FIFO ends when stopped. Error TargetIsInput when the target is one of `inputs`
// (same device and inode).
[[nodiscard]] Result<std::unique_ptr<ByteSink>> openFileSink(const std::string& path,
                                                             const std::vector<std::string>& inputs = {},
                                                             const StopToken& stop = {},
                                                             FileCalls& calls = systemFileCalls());

} // namespace authloupe
