// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/loader.h"
#include "make_log/options.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe::test {

// `Wed Apr 22 11:43:59 2009 Info: BODY` and a line end; `second` counts from midnight of that day.
[[nodiscard]] std::string entry(std::string_view body, unsigned second = 42'239);
// The same for several bodies, one second apart.
[[nodiscard]] std::string entries(const std::vector<std::string>& bodies);

// Bodies of the opening and of an attempt to sign in of an inbound connection.
[[nodiscard]] std::string opening(const std::string& icid);
[[nodiscard]] std::string attempt(const std::string& icid, const std::string& user,
                                  const std::string& result = "failed");

[[nodiscard]] LoadInput textInput(std::string text, std::string name = "log");

struct LoadManner {
    std::uint64_t chunkBytes = std::uint64_t{8} << 20;
    unsigned threads = 1;
};
// Whole documents; several texts are several files, in the order of their first stamps.
[[nodiscard]] SnapshotPtr load(const std::vector<std::string>& files, LoadManner manner = {});
[[nodiscard]] SnapshotPtr load(const std::string& file, LoadManner manner = {});

// Traffic of many connections, which begins and ends in the middle of some.
[[nodiscard]] std::string generatedLog(makelog::Mix mix, std::uint64_t seed, std::uint64_t lines,
                                       bool header = true);

} // namespace authloupe::test
