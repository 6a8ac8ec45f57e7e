// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/value_export.h"

#include "export/row_buffer.h"

#include <string>

namespace authloupe {

namespace {

std::vector<ExportColumn> columnsOf(ValueGroup group)
{
    const std::string_view distinct = group == ValueGroup::Users ? "addresses" : "users";
    return {{"value", FieldType::Text},         {"connections", FieldType::Number},
            {"successes", FieldType::Number},   {"failures", FieldType::Number},
            {"errors", FieldType::Number},      {distinct, FieldType::Number},
            {"first_seen", FieldType::Time},    {"last_seen", FieldType::Time},
            {"ever_succeeded", FieldType::Word}};
}

// One row after the other, cell by cell.
class Row final {
public:
    Row(RowWriter& writer, std::string& out) : m_writer(writer), m_out(out) {}

    void add(std::string_view text, bool stated = true)
    {
        m_writer.beginCell(m_out, m_column);
        const std::size_t start = m_out.size();
        m_out += text;
        m_writer.endCell(m_out, m_column++, start, stated);
    }
    void add(std::uint32_t number) { add(std::to_string(number)); }
    void add(LogTime time) { add(isoText(time), time.isValid()); }
    void end() { m_writer.endRow(m_out); }

private:
    RowWriter& m_writer;
    std::string& m_out;
    std::size_t m_column = 0;
};

void addRow(Row row, const ValueTable& table, const ValueRow& of)
{
    row.add(table.text(of));
    row.add(of.counts.connections);
    row.add(of.counts.succeeded);
    row.add(of.counts.failed);
    row.add(of.counts.errors);
    row.add(of.counts.distinct);
    row.add(of.counts.first);
    row.add(of.counts.last);
    row.add(std::string_view(of.everSucceeded ? "yes" : "no"));
    row.end();
}

} // namespace

Result<ExportSummary> exportValues(const ValueTable& table, const ExportOptions& options, ByteSink& sink,
                                   const ExportProgress& progress, const StopToken& stop)
{
    const auto writer = makeRowWriter(options, columnsOf(table.group));
    RowBuffer buffer(options, *writer, sink);
    std::uint64_t rows = 0;
    for (const ValueRow& row : table.rows) {
        addRow(Row(*writer, buffer.text()), table, row);
        ++rows;
        constexpr std::uint64_t kRowsPerReport = 1000;
        if (rows % kRowsPerReport == 0) {
            if (stop.stop_requested())
                return Error{.code = ErrorCode::Cancelled, .path = {}};
            if (progress)
                progress(rows);
        }
        if (const auto error = buffer.flushWhenFull())
            return *error;
    }
    if (stop.stop_requested())
        return Error{.code = ErrorCode::Cancelled, .path = {}};
    if (const auto error = buffer.flush())
        return *error;
    if (progress)
        progress(rows);
    return ExportSummary{rows, buffer.bytes(), writer->guarded()};
}

} // namespace authloupe
