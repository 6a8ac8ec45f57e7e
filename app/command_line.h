// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/table_export.h"
#include "query/filter.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace authloupe {

enum class SummaryFormat : std::uint8_t { Text, Json };

// What the user asked for, as a plain value.
struct CommandLine {
    std::vector<std::string> inputs; // bytes; `-` is standard input
    bool recursive = false;          // the folders in a folder as well
    bool follow = false;             // the last of them, while it grows; in a window
    Filter filter;
    std::vector<Filter> moreFilters; // must be passed as well, but cannot be said in one with `filter`
    std::optional<SummaryFormat> summary;
    std::optional<std::string> exportPath; // bytes; `-` is standard output
    ExportOptions exportOptions;
    QString language;     // a known code; empty when not stated
    unsigned threads = 0; // 0 = as many as there are cores
    bool help = false;
    bool version = false;

    // Runs without a window.
    [[nodiscard]] bool isHeadless() const noexcept { return summary || exportPath || help || version; }
};

struct CommandLineResult {
    CommandLine line;
    QString problem; // a sentence in the language that is installed; empty when all is well
};

// `arguments` as main() gets them, the program's name first, without the options that Qt takes for itself.
// Needs no application object.
[[nodiscard]] CommandLineResult parseCommandLine(const std::vector<std::string>& arguments);

// What --language says, known or not, however wrong the rest is; empty when it is not there.
[[nodiscard]] QString languageAsked(const std::vector<std::string>& arguments);

// Needs an application object.
[[nodiscard]] QString commandLineHelp();

} // namespace authloupe
