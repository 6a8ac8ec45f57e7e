// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "make_log/stamp.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace authloupe::makelog {

// Bulk: traffic until the wanted size. Sample: the story of one day that is bundled with the program.
enum class Scenario : std::uint8_t { Bulk, Sample };

// Mail: proportions of a real mail_logs, nearly all of it messages. Auth: about twelve lines a connection and
// many attempts, which is the harder load for a program about authentication.
enum class Mix : std::uint8_t { Mail, Auth };

struct Options {
    Scenario scenario = Scenario::Bulk;
    Mix mix = Mix::Auth;
    std::uint64_t seed = 1;
    std::uint64_t bytes = 0; // stop behind this size; 0: by lines
    std::uint64_t lines = 0; // exactly so many, at least 100
    Seconds start = 0;
    bool header = true;
    std::string output;
    std::string truth; // file for the JSON; default: output + ".truth.json"
    bool help = false;
};

inline constexpr const char* kUsage =
    "Usage: make_log [OPTIONS] FILE\n"
    "Writes a generated mail_logs file, and FILE.truth.json with what a reader must find in it.\n"
    "  --bytes N[K|M|G]    size, default 16M\n"
    "  --lines N           exact number of lines instead\n"
    "  --mix mail|auth     auth: about 12 lines a connection (default); mail: proportions of a real log\n"
    "  --seed N            default 1; the same options give the same bytes everywhere\n"
    "  --start TIME        2026-03-10T06:00:00\n"
    "  --no-header         without Begin Logfile, Version and Time offset\n"
    "  --truth FILE        where the JSON goes\n"
    "  --scenario sample   the story of a day, about 4000 lines, instead of bulk traffic\n";

// Empty when the command line is wrong.
[[nodiscard]] std::optional<Options> optionsFrom(std::span<char* const> arguments);

} // namespace authloupe::makelog
