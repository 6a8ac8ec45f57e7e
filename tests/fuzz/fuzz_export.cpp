// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table_export.h"
#include "fuzz/fuzz_input.h"
#include "support/core_log.h"

#include <vector>

using namespace authloupe;
using namespace authloupe::fuzz;

namespace {

class StringSink final : public ByteSink {
public:
    std::optional<Error> write(std::string_view bytes) override
    {
        text += bytes;
        return std::nullopt;
    }
    std::optional<Error> commit() override { return std::nullopt; }
    std::string text;
};

// RFC 4180, to the letter: anything else is a finding.
std::vector<std::vector<std::string>> readCsv(const std::string& text, char delimiter)
{
    std::vector<std::vector<std::string>> rows;
    std::size_t at = 0;
    while (at < text.size()) {
        rows.emplace_back();
        for (bool more = true; more;) {
            std::string cell;
            if (text[at] == '"') {
                for (++at; text.at(at) != '"' || text.at(at + 1) == '"'; ++at) {
                    at += text[at] == '"' ? 1U : 0U;
                    cell += text[at];
                }
                ++at;
            } else {
                for (; text.at(at) != delimiter && text.at(at) != '\r'; ++at) {
                    require(text[at] != '"' && text[at] != '\n',
                            "an unquoted cell holds neither quotes nor line ends");
                    cell += text[at];
                }
            }
            rows.back().push_back(cell);
            more = text.at(at) == delimiter;
            ++at;
        }
        require(text.at(at - 1) == '\r' && text.at(at) == '\n', "a row ends with CRLF");
        ++at;
    }
    return rows;
}

void checkRows(const Snapshot& snapshot, const std::vector<SessionRow>& rows, ExportRows kind, bool guarded)
{
    ExportOptions options;
    options.rows = kind;
    options.formulaGuard = guarded;
    StringSink sink;
    const auto summary = exportTable(snapshot, rows, options, sink);
    require(summary.ok(), "the export succeeds");
    require(summary.value().bytes == sink.text.size(), "its bytes are counted");
    const auto table = readCsv(sink.text, ',');
    const std::size_t expected =
        kind == ExportRows::Connections ? snapshot.sessionCount() : snapshot.attemptCount();
    require(table.size() == expected + 1, "a row for each, and the header");
    require(summary.value().rows == expected, "its rows are counted");
    for (const auto& row : table) {
        require(row.size() == table.front().size(), "all rows are as wide as the header");
        for (const std::string& cell : row)
            require(!guarded || cell.empty()
                        || std::string_view("=+@\t\r").find(cell.front()) == std::string_view::npos,
                    "no cell is a formula");
    }
}

void checkJson(const Snapshot& snapshot, const std::vector<SessionRow>& rows)
{
    ExportOptions options;
    options.format = ExportFormat::JsonLines;
    StringSink sink;
    require(exportTable(snapshot, rows, options, sink).ok(), "the export succeeds");
    std::size_t lines = 0;
    for (const char c : sink.text) {
        require(static_cast<unsigned char>(c) >= ' ' || c == '\n', "control characters are escaped");
        lines += c == '\n' ? 1 : 0;
    }
    require(lines == snapshot.sessionCount(), "a line for each");
}

} // namespace

// What a log says comes out of every format in well-formed rows, and no cell becomes a formula.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const FuzzInput input(data, size);
    const SnapshotPtr snapshot = test::load(std::string(input.rest()));
    std::vector<SessionRow> rows(snapshot->sessionCount());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = SessionRow{row};
    for (const bool guarded : {true, false}) {
        checkRows(*snapshot, rows, ExportRows::Connections, guarded);
        checkRows(*snapshot, rows, ExportRows::Attempts, guarded);
    }
    checkJson(*snapshot, rows);
    return 0;
}
