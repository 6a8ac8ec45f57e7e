// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace authloupe {

// An error in the user's language, plain text.
struct ErrorText {
    QString what;   // a sentence that names the file: "Could not open “mail.log”: permission denied."
    QString advice; // what to do about it; empty when there is nothing
};

[[nodiscard]] ErrorText errorText(const Error& error);
// Both sentences in one line.
[[nodiscard]] QString errorSentence(const Error& error);
// The path as it can be shown: gated and isolated; words of its own for pasted text.
[[nodiscard]] QString shownPath(const std::string& path);

} // namespace authloupe
