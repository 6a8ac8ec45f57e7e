// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report.h"
#include "models/report_disguise.h"

#include <QAbstractItemModel>

#include <functional>

namespace authloupe {

// The parts of a report before the connections themselves, in their order.

void appendOrigin(ReportPaper& paper, const ReportRequest& request, const ReportDisguise& disguise);
void appendFiles(ReportPaper& paper, const Snapshot& snapshot, ReportDisguise& disguise);
void appendFilter(ReportPaper& paper, const Filter& filter, ReportDisguise& disguise);
void appendCounts(ReportPaper& paper, const QueryResult& result);
// False when stopped, like the next.
[[nodiscard]] bool appendTimeline(ReportPaper& paper, const QueryResult& result, const StopToken& stop);
[[nodiscard]] bool appendTopValues(ReportPaper& paper, const QueryResult& result, ReportDisguise& disguise,
                                   const StopToken& stop);

// What a model of the window shows, for paper: at most `most` of its rows. `cell` may change what is shown.
using ReportCellChange = std::function<QString(const QModelIndex& index, const QString& shown)>;
[[nodiscard]] ReportTable reportTable(const QAbstractItemModel& model, const std::vector<int>& columns,
                                      int most, const ReportCellChange& change,
                                      ReportTable::Kind kind = ReportTable::Kind::Data);
// A table with a sentence behind it about what it leaves out of `all` rows.
void appendTable(ReportPaper& paper, const ReportTable& table, std::uint64_t all);

} // namespace authloupe
