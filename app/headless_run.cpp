// SPDX-License-Identifier: GPL-3.0-or-later
#include "headless_run.h"

#include "bridge/export_job.h"
#include "bridge/input_collector.h"
#include "bridge/unicode_matcher.h"
#include "input/descriptor_stream.h"
#include "models/coverage_text.h"
#include "models/display_text.h"
#include "models/error_text.h"
#include "models/locale_text.h"
#include "summary.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QStringBuilder>

#include <algorithm>
#include <iterator>
#include <new>
#include <unistd.h>
#include <utility>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::HeadlessRun)
};

void report(const Error& error)
{
    writeStandardError(errorSentence(error));
}

int reportAll(const std::vector<Error>& errors)
{
    std::ranges::for_each(errors, report);
    return errors.empty() ? Done : Failed;
}

std::vector<Error> collect(std::vector<LoadInput>& inputs)
{
    CollectedInputs collected = collectInputs(inputs);
    for (const std::string& folder : collected.shallow) {
        //: On the command line; %1 is a folder, --recursive the name of an option
        writeStandardError(
            Tr::tr("“%1” has folders with files in them, which were not read; --recursive reads "
                   "them as well.")
                .arg(displayText(folder)));
    }
    inputs = std::move(collected.inputs);
    return std::move(collected.refused);
}

ExportOutcome exportTo(const CommandLine& line, const SnapshotPtr& snapshot,
                       std::shared_ptr<const RowSet> rows)
{
    const ExportPlan plan{.snapshot = snapshot,
                          .rows = std::move(rows),
                          .options = line.exportOptions,
                          .path = *line.exportPath};
    if (plan.path == "-" && standardOutputIsTerminal()) {
        return runExport(plan, *makeTerminalSink());
    }
    return runExport(plan);
}

// What an export to a file tells, on standard error.
QString exportReport(const ExportOutcome& outcome, bool guarded, const Snapshot& snapshot)
{
    const ExportSummary& summary = outcome.summary;
    //: After an export on the command line. %Ln: number of rows, %1: size such as “3.4 KiB”, %2: file name
    QString text = Tr::tr("%Ln row(s) written to “%2” (%1).", nullptr, pluralNumber(summary.rows))
                       .arg(displaySize(summary.bytes), displayText(outcome.path));
    if (summary.guarded > 0 && guarded) {
        //: After an export on the command line; apostrophes keep a spreadsheet from taking the text for a
        //: formula
        text += QLatin1Char(' ')
                % Tr::tr("%Ln cell(s) got an apostrophe, against formulas.", nullptr,
                         pluralNumber(summary.guarded));
    } else if (summary.guarded > 0) {
        //: After an export on the command line, when the user did not want apostrophes
        text += QLatin1Char(' ')
                % Tr::tr("%Ln cell(s) could be taken for a formula.", nullptr, pluralNumber(summary.guarded));
    }
    const QString times = exportedTimesNote(filesOfSeveralOffsets(snapshot));
    return times.isEmpty() ? text : text % QLatin1Char(' ') % times;
}

// In file order, as selectRows() gives them.
RowSet passingRows(const CommandLine& line, const Snapshot& snapshot)
{
    const MatcherFactory matchers = unicodeMatchers();
    RowSet rows = selectRows(snapshot, line.filter, matchers).value_or(RowSet());
    for (const Filter& filter : line.moreFilters) {
        const RowSet others = selectRows(snapshot, filter, matchers).value_or(RowSet());
        RowSet both;
        std::ranges::set_intersection(rows, others, std::back_inserter(both));
        rows = std::move(both);
    }
    return rows;
}

int writeSummary(SummaryFormat format, const Snapshot& snapshot, const RowSet& rows)
{
    const bool json = format == SummaryFormat::Json;
    const auto error = writeStandardOutput(json ? summaryJson(snapshot, rows) : summaryText(snapshot, rows));
    if (error) {
        report(*error);
    }
    return error ? Failed : Done;
}

int writeExport(const CommandLine& line, const SnapshotPtr& snapshot, std::shared_ptr<const RowSet> rows)
{
    const ExportOutcome outcome = exportTo(line, snapshot, std::move(rows));
    if (!outcome.ok()) {
        report(outcome.error);
        return Failed;
    }
    if (outcome.path != "-") {
        writeStandardError(exportReport(outcome, line.exportOptions.formulaGuard, *snapshot));
    }
    return Done;
}

} // namespace

NamedInputs namedInputs(const CommandLine& line)
{
    NamedInputs named;
    for (const std::string& path : line.inputs) {
        if (path != "-") {
            named.inputs.push_back(inputOfPath(path));
            named.inputs.back().allLevels = line.recursive;
            continue;
        }
        auto stream = openStream(STDIN_FILENO);
        if (stream.ok()) {
            LoadInput input = inputOfPath(path);
            input.source = std::move(stream.value().source);
            input.sourceStop = std::move(stream.value().stop);
            named.inputs.push_back(std::move(input));
        } else {
            named.errors.push_back(stream.error());
            named.errors.back().path = path;
        }
    }
    return named;
}

int runHeadless(const CommandLine& line)
try {
    NamedInputs named = namedInputs(line);
    int status = reportAll(named.errors);
    status = std::max(status, reportAll(collect(named.inputs)));

    Loader loader(named.inputs);
    const SnapshotPtr snapshot = loadAll(loader, line.threads);
    status = std::max(status, reportAll(loader.errors()));

    const auto passing = std::make_shared<const RowSet>(passingRows(line, *snapshot));
    if (line.summary) {
        status = std::max(status, writeSummary(*line.summary, *snapshot, *passing));
    }
    if (line.exportPath) {
        status = std::max(status, writeExport(line, snapshot, passing));
    }
    return status;
} catch (const std::bad_alloc&) {
    report({.code = ErrorCode::OutOfMemory, .path = {}, .offset = 0, .systemError = 0});
    return Failed;
}

} // namespace authloupe
