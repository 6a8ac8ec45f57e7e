// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "export/byte_sink.h"

#include <QString>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace authloupe {

// Writes all of it or says why not. The path of the error is `-`.
[[nodiscard]] std::optional<Error> writeStandardOutput(std::string_view bytes);
// A line for a person. Whether that gets through changes nothing.
void writeStandardError(const QString& sentence);

// For a terminal or a text file, where the invisible signs that isolate data in a window do not belong.
[[nodiscard]] std::string plainUtf8(const QString& text);

// Makes bytes of a log harmless for a terminal: what is no printable character and no tab or line end becomes
// `\u{1B}` or
// `\x9B`.
[[nodiscard]] std::string escapedForTerminal(std::string_view lines);

[[nodiscard]] bool standardOutputIsTerminal() noexcept;

// Standard output as a target of an export when a person reads it: whole lines, escaped.
[[nodiscard]] std::unique_ptr<ByteSink> makeTerminalSink();

} // namespace authloupe
