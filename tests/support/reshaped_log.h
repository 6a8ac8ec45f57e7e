// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log_time.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace authloupe::test {

// One of the forms in which an entry reaches an administrator: what stands before `Info: …`.
struct PrefixFamily {
    std::string name;
    std::function<std::string(const CivilTime&, const std::string& nativeStamp)> prefix;
    bool hasTime = true;
    bool hasYear = true;
};
[[nodiscard]] const std::vector<PrefixFamily>& prefixFamilies();

// The entries of a native log, one a line, with another prefix.
[[nodiscard]] std::string withPrefixes(const std::string& log, const PrefixFamily& family);

// One of the ways in which a log suffers on its way.
struct Wrapping {
    std::string name;
    std::function<std::string(const std::string& log)> wrap;
};
// At blanks and inside words at many widths, quoted, fenced, indented, from web pages.
[[nodiscard]] std::vector<Wrapping> wrappings();

[[nodiscard]] std::string softWrapped(const std::string& log, std::size_t width, const std::string& indent);
[[nodiscard]] std::string hardWrapped(const std::string& log, std::size_t width);
// `before` in front of each line, and `behind` at its end, before the line end.
[[nodiscard]] std::string framed(const std::string& log, const std::string& before,
                                 const std::string& behind = {});

} // namespace authloupe::test
