// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <string_view>

namespace authloupe {

// Where an export goes. After the first error every further call fails with it.
class ByteSink {
public:
    virtual ~ByteSink() = default;
    // Takes all of `bytes` or fails. Empty optional = success.
    [[nodiscard]] virtual std::optional<Error> write(std::string_view bytes) = 0;
    // Makes what was written the file's content. Without it nothing remains and an old file stays as it was.
    [[nodiscard]] virtual std::optional<Error> commit() = 0;
};

} // namespace authloupe
