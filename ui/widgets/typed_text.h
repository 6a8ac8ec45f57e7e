// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace authloupe {

// Marks of writing direction come along unseen when text is pasted: no log has them where somebody would look
// for them.
[[nodiscard]] QString withoutDirectionMarks(QString text);

// What somebody typed or pasted into a field of the filter bar, trimmed and without marks of writing
// direction.
[[nodiscard]] QString typedText(QString text);

} // namespace authloupe
