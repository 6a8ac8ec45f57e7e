// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <vector>

namespace authloupe {

// All choices of one field: a value passes when one of those that include fits, or there is none, and no
// excluding one does. Points into the filter.
struct FieldGroup {
    SessionField field{};
    std::vector<const FieldChoice*> including;
    std::vector<const FieldChoice*> excluding;

    // Is the field a text of the log, and are all choices tests of texts? Then it is decided once per
    // distinct text.
    [[nodiscard]] bool isOfTexts() const;
};

[[nodiscard]] std::vector<FieldGroup> groupsOf(const Filter& filter);

} // namespace authloupe
