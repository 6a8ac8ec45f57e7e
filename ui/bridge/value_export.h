// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/table_export.h"
#include "query/value_table.h"

namespace authloupe {

// A table of values in the order of its rows; of the options, format, delimiter, guard and mark count. The
// names of the columns are the same in every language: value, connections, successes, failures, errors, users
// (or addresses), first_seen, last_seen, ever_succeeded. Does not commit the sink. Error Cancelled when
// stopped.
[[nodiscard]] Result<ExportSummary> exportValues(const ValueTable& table, const ExportOptions& options,
                                                 ByteSink& sink, const ExportProgress& progress = {},
                                                 const StopToken& stop = {});

} // namespace authloupe
