// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/session_lines.h"
#include "support/core_log.h"
#include "support/plain_document.h"

#include <string>
#include <vector>

namespace authloupe::test {

// A document that was read from files.
struct LoadedFiles {
    SnapshotPtr snapshot;
    std::vector<Error> errors;
    [[nodiscard]] std::string errorNames() const;
};
[[nodiscard]] LoadedFiles loadFiles(const std::vector<std::string>& paths, LoadManner manner = {},
                                    const UnpackLimits& limits = {});

// Stable names, with blanks between them.
[[nodiscard]] std::string namesOf(const std::vector<Error>& errors);

// As firstDifference(), of sessions and attempts, wherever in which files they stand.
[[nodiscard]] std::string differenceApartFromPlaces(PlainDocument expected, PlainDocument actual);

} // namespace authloupe::test
