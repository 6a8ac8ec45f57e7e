// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/row_writer.h"

#include <array>

namespace authloupe {

// CSV and TSV.
//
// CSV is RFC 4180: CRLF after every row, quotes only where needed, quotes doubled. Needed means more than the
// RFC asks for: cells with any usual separator or a blank at an end are quoted too, for readers that guess or
// trim; and the only cell of a row when it is empty, because many readers skip empty lines. TSV has LF after
// every row and no quotes: tab, line feed, carriage return and backslash are written \t \n \r \\. Both are
// valid UTF-8 without other control characters (safe_text.h).
class SeparatedRowWriter final : public RowWriter {
public:
    struct Style {
        char separator = ',';
        bool quotes = true; // CSV; else TSV
        bool formulaGuard = true;
    };

    SeparatedRowWriter(std::vector<ExportColumn> columns, Style style);

    void header(std::string& out) override;
    void beginCell(std::string& out, std::size_t column) override;
    void endCell(std::string& out, std::size_t column, std::size_t start, bool stated) override;
    void endRow(std::string& out) override;

private:
    enum ByteClass : std::uint8_t { Plain = 0, Special = 1, Unsafe = 2 };

    [[nodiscard]] bool needsGuard(const ExportColumn& column, std::string_view text);
    void rewriteText(std::string& out, const ExportColumn& column, std::size_t start);

    Style m_style;
    std::array<std::uint8_t, 256> m_classes{};
    bool m_separatorInValues; // a separator that numbers, words or times are made of
    std::string m_scratch;
};

} // namespace authloupe
