// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace authloupe {

// Files that have no name until they are whole (O_TMPFILE): of a process that is killed nothing remains.

// Readable and writable by the user alone, in a directory whose path ends with a slash. -1 where there are
// none or where they cannot be named: that shows only in doing so, and behind gigabytes that were written it
// would be too late.
[[nodiscard]] int openUnnamedFile(const std::string& directory);
// As link(2): -1 and errno when it fails.
int nameUnnamedFile(int descriptor, const std::string& path);
// Of files that are written beside their targets.
inline constexpr std::string_view kTemporaryPrefix = ".authloupe-";
// Another one each time.
[[nodiscard]] std::string temporaryName();

} // namespace authloupe
