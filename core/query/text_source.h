// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/field.h"
#include "session/session.h"

#include <optional>
#include <string_view>

namespace authloupe {

// Where the value of a field stands among the texts of a log.
struct TextSource {
    TextKind kind{};
    // Takes the value out of the text; an empty one is not stated. Null: the text is the value. A text that
    // the log does not state is asked as an empty one, for `none` is a value of TLS.
    std::string_view (*part)(std::string_view text) = nullptr;
};

// Empty for fields that are no such text.
[[nodiscard]] std::optional<TextSource> textSourceOf(SessionField field) noexcept;

} // namespace authloupe
