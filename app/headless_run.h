// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_line.h"
#include "load/loader.h"

#include <vector>

namespace authloupe {

enum ExitStatus : int {
    Done = 0,
    Failed = 1,  // an input could not be read or held no mail log line, or the output could not be written
    Misused = 2, // the command line is wrong
};

// Loads, filters, then prints the summary and writes the export that `line` asks for. Messages go to standard
// error. Needs no display. Returns the exit status.
[[nodiscard]] int runHeadless(const CommandLine& line);

struct NamedInputs {
    std::vector<LoadInput> inputs; // folders not expanded
    std::vector<Error> errors;     // standard input could not be read
};
// Reads standard input when it is named.
[[nodiscard]] NamedInputs namedInputs(const CommandLine& line);

} // namespace authloupe
