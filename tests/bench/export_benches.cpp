// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/query_benches.h"

#include "export/file_sink.h"
#include "export/table_export.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <span>
#include <vector>

namespace authloupe::bench {

namespace {

// Takes a copy, like a pipe, and keeps no more than the last one.
class MemorySink final : public ByteSink {
public:
    std::optional<Error> write(std::string_view bytes) override
    {
        m_memory.resize(std::max(m_memory.size(), bytes.size()));
        std::memcpy(m_memory.data(), bytes.data(), bytes.size());
        return std::nullopt;
    }
    std::optional<Error> commit() override { return std::nullopt; }

private:
    std::vector<char> m_memory;
};

struct Rate {
    double bytes = 0;
    std::uint64_t rows = 0;
};

Rate rateOf(const Snapshot& snapshot, std::span<const SessionRow> rows, const ExportOptions& options,
            ByteSink& sink)
{
    const double start = threadMilliseconds();
    const auto summary = exportTable(snapshot, rows, options, sink);
    const double seconds = (threadMilliseconds() - start) / 1e3;
    if (!summary.ok() || seconds <= 0)
        return {};
    return {static_cast<double>(summary.value().bytes) / 1e6 / seconds, summary.value().rows};
}

} // namespace

void benchExport(Report& report, const Snapshot& snapshot, const RowSet& all, const std::string& directory)
{
    constexpr double kTarget = 200;
    constexpr int kRuns = 7;
    const std::span<const SessionRow> rows = std::span(all).first(std::min<std::size_t>(all.size(), 500'000));
    const std::string path = directory + "/bench_queries.export";
    const auto run = [&](const std::string& what, ExportFormat format, ExportRows kind, bool intoFile) {
        if (!report.isWanted("export", what))
            return;
        ExportOptions options;
        options.format = format;
        options.rows = kind;
        std::vector<double> rates;
        std::uint64_t written = 0;
        for (int i = 0; i < kRuns; ++i) {
            MemorySink memory;
            Rate rate;
            if (!intoFile) {
                rate = rateOf(snapshot, rows, options, memory);
            } else if (auto file = openFileSink(path); file.ok()) {
                rate = rateOf(snapshot, rows, options, *file.value());
                (void)file.value()->commit();
            }
            rates.push_back(rate.bytes);
            written = rate.rows;
        }
        std::ranges::sort(rates);
        const bool judged = format == ExportFormat::Csv;
        report.add({"export", what, rates.back(), rates[rates.size() / 2], "MB/s", written,
                    judged ? Goal::AtLeast : Goal::None, judged ? kTarget : 0});
    };
    run("csv, connections", ExportFormat::Csv, ExportRows::Connections, false);
    run("csv, attempts", ExportFormat::Csv, ExportRows::Attempts, false);
    run("csv, connections, into a file", ExportFormat::Csv, ExportRows::Connections, true);
    run("csv, attempts, into a file", ExportFormat::Csv, ExportRows::Attempts, true);
    run("tsv, connections", ExportFormat::Tsv, ExportRows::Connections, false);
    run("jsonl, connections", ExportFormat::JsonLines, ExportRows::Connections, false);
    (void)std::remove(path.c_str());
}

} // namespace authloupe::bench
