// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"
#include "load/load_input.h"
#include "session/snapshot.h"

#include <memory>
#include <vector>

namespace authloupe {

// The bytes of a loaded file once more, to read its lines back: what it was unpacked into, the text that was
// given by its path (`texts`), or the file itself.
[[nodiscard]] Result<std::shared_ptr<const ByteSource>> reopen(const FileInfo& file,
                                                               const std::vector<LoadInput>& texts);

} // namespace authloupe
