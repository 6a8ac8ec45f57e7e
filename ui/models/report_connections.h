// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report.h"
#include "models/report_disguise.h"

namespace authloupe {

// The last part of a report: connections with their facts, attempts, messages and log lines. False when
// stopped.
[[nodiscard]] bool appendConnections(ReportPaper& paper, const ReportRequest& request,
                                     ReportDisguise& disguise, const ExportProgress& progress,
                                     const StopToken& stop);

} // namespace authloupe
