// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/stop.h"
#include "export/byte_sink.h"
#include "export/row_writer.h"
#include "session/field.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace authloupe {

enum class ExportFormat : std::uint8_t { Csv, Tsv, JsonLines };
enum class ExportRows : std::uint8_t { Connections, Attempts };

struct ExportOptions {
    ExportFormat format = ExportFormat::Csv;
    ExportRows rows = ExportRows::Connections;
    std::vector<SessionField> sessionFields; // empty = all, in their order
    std::vector<AttemptField> attemptFields; // likewise
    char delimiter = ',';                    // of CSV
    bool formulaGuard = true; // an apostrophe before text that a spreadsheet would take for a formula
    bool byteOrderMark = false;
};

struct ExportSummary {
    std::uint64_t rows = 0; // without the header
    std::uint64_t bytes = 0;
    std::uint64_t guarded = 0; // cells that got an apostrophe, or would need one when the guard is off
};

// How the rows look in a file of the format that the options name.
[[nodiscard]] std::unique_ptr<RowWriter> makeRowWriter(const ExportOptions& options,
                                                       std::vector<ExportColumn> columns);

// Called about every thousand of the rows given, and at the end, with the number of them that is done.
using ExportProgress = std::function<void(std::uint64_t rowsDone)>;

// Writes the sessions of `rows` in the order given, or all their attempts in file order within each session.
// How each format treats odd texts stands in separated_row_writer.h and json_row_writer.h; JSON lines have no
// guard and no mark. Does not commit the sink. Error Cancelled when stopped.
[[nodiscard]] Result<ExportSummary> exportTable(const Snapshot& snapshot, std::span<const SessionRow> rows,
                                                const ExportOptions& options, ByteSink& sink,
                                                const ExportProgress& progress = {},
                                                const StopToken& stop = {});

} // namespace authloupe
