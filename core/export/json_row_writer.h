// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/row_writer.h"

namespace authloupe {

// JSON lines: an object a row, LF after each. Numbers are numbers, what the log does not state is null, all
// else is a string: valid UTF-8, controls escaped, bytes that are no UTF-8 become U+FFFD.
class JsonRowWriter final : public RowWriter {
public:
    using RowWriter::RowWriter;

    void header(std::string&) override {}
    void beginCell(std::string& out, std::size_t column) override;
    void endCell(std::string& out, std::size_t column, std::size_t start, bool stated) override;
    void endRow(std::string& out) override;

private:
    std::string m_scratch;
};

} // namespace authloupe
