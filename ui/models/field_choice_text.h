// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QString>

namespace authloupe {

// An active filter for one text of a field, or for a part of it, in the user's words: "Country: US",
// "Interface is not: IncomingMail". `most`: characters, see displayText(). Empty for all that the filter
// language says shorter: words, networks, patterns, ranges.
[[nodiscard]] QString fieldChoiceText(const FieldChoice& choice, int most);

} // namespace authloupe
