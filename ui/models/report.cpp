// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report.h"

#include "models/report_connections.h"
#include "models/report_disguise.h"
#include "models/report_html.h"
#include "models/report_pdf.h"
#include "models/report_sections.h"

#include <QCoreApplication>

#include <algorithm>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Report)
};

// Counts what goes through.
class CountingSink final : public ByteSink {
public:
    explicit CountingSink(ByteSink& sink) : m_sink(sink) {}
    [[nodiscard]] std::optional<Error> write(std::string_view bytes) override
    {
        m_bytes += bytes.size();
        return m_sink.write(bytes);
    }
    [[nodiscard]] std::optional<Error> commit() override { return m_sink.commit(); }
    [[nodiscard]] std::uint64_t bytes() const noexcept { return m_bytes; }

private:
    ByteSink& m_sink;
    std::uint64_t m_bytes = 0;
};

Error cancelled()
{
    Error error;
    error.code = ErrorCode::Cancelled;
    return error;
}

std::unique_ptr<ReportPaper> paperOf(const ReportRequest& request, ByteSink& sink)
{
    if (request.options.format == ReportFormat::Pdf)
        return std::make_unique<ReportPdf>(
            sink, PdfLook{reportTitle(), request.text, request.fixed, request.direction});
    return std::make_unique<ReportHtml>(sink, reportTitle(), request.language, request.direction);
}

bool append(const ReportRequest& request, ReportPaper& paper, ReportDisguise& disguise,
            const ExportProgress& progress, const StopToken& stop)
{
    const QueryResult& result = *request.result;
    appendOrigin(paper, request, disguise);
    if (request.options.files)
        appendFiles(paper, *result.snapshot, disguise);
    appendFilter(paper, result.filter, disguise);
    appendCounts(paper, result);
    return (!request.options.timeline || appendTimeline(paper, result, stop))
           && (!request.options.topValues || appendTopValues(paper, result, disguise, stop))
           && appendConnections(paper, request, disguise, progress, stop);
}

} // namespace

QString reportTitle()
{
    //: Title of a report that is exported
    return Tr::tr("Report on SMTP authentication");
}

std::size_t connectionsTold(const ReportRequest& request) noexcept
{
    const int most = std::clamp(request.options.connections, 0, ReportOptions::kMostConnections);
    return request.rows ? std::min(request.rows->size(), static_cast<std::size_t>(most)) : 0;
}

std::optional<Error> composeReport(const ReportRequest& request, ReportPaper& paper,
                                   const ExportProgress& progress, const StopToken& stop)
{
    ReportDisguise disguise;
    if (request.options.pseudonyms) {
        auto names = Pseudonyms::of(*request.result->snapshot, stop);
        if (!names)
            return cancelled();
        disguise = ReportDisguise(std::move(*names));
    }
    if (!append(request, paper, disguise, progress, stop) || stop.stop_requested())
        return cancelled();
    return std::nullopt;
}

Result<ExportSummary> writeReport(const ReportRequest& request, ByteSink& sink,
                                  const ExportProgress& progress, const StopToken& stop)
{
    CountingSink counting(sink);
    const std::unique_ptr<ReportPaper> paper = paperOf(request, counting);
    if (auto error = composeReport(request, *paper, progress, stop))
        return *error;
    if (auto error = paper->end())
        return *error;
    ExportSummary summary;
    summary.rows = connectionsTold(request);
    summary.bytes = counting.bytes();
    return summary;
}

} // namespace authloupe
