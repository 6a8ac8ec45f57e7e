// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/note_book.h"
#include "bridge/query_engine.h"
#include "bridge/report_options.h"
#include "export/byte_sink.h"
#include "export/table_export.h"
#include "load/load_input.h"
#include "models/report_paper.h"

#include <QFont>
#include <QLocale>

#include <memory>
#include <vector>

namespace authloupe {

// A report for people, in the language of the interface: which logs, which filter, how much of it, when, who,
// and connections with all that is known of them.
struct ReportRequest {
    QueryResultPtr result;              // never null
    std::shared_ptr<const RowSet> rows; // of connections told in detail, in this order; null: none
    bool rowsWereSelected = false;      // by somebody; else they are all that pass the filter
    NotesByRow notes;                   // of the connections that somebody marked
    std::vector<LoadInput> inputs;      // LoadController::inputs()
    ReportOptions options;
    QString made;     // when: date, time and offset
    QString language; // code
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QFont text, fixed; // of a PDF
};

// Connections that will be told in detail.
[[nodiscard]] std::size_t connectionsTold(const ReportRequest& request) noexcept;

// Writes the report as its options have it and does not commit the sink; `rows` of the summary are the
// connections told, which progress counts. Error Cancelled when stopped. Runs on a worker: neither the
// catalogues nor the default QLocale may change meanwhile.
[[nodiscard]] Result<ExportSummary> writeReport(const ReportRequest& request, ByteSink& sink,
                                                const ExportProgress& progress = {},
                                                const StopToken& stop = {});

// The same on any paper, without its end. Error Cancelled when stopped.
[[nodiscard]] std::optional<Error> composeReport(const ReportRequest& request, ReportPaper& paper,
                                                 const ExportProgress& progress = {},
                                                 const StopToken& stop = {});

[[nodiscard]] QString reportTitle();

} // namespace authloupe
