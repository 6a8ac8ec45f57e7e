// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/field.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

struct ExportColumn {
    std::string_view name;
    FieldType type = FieldType::Text;
    bool holdsScores = false; // text that may be a number of the appliance: not a formula then
};

// How rows look in a file. A value is appended to `out` in its plain form between beginCell and endCell,
// which brings it into the form of the file where it stands: no copy of most values is ever made.
class RowWriter {
public:
    explicit RowWriter(std::vector<ExportColumn> columns) : m_columns(std::move(columns)) {}
    virtual ~RowWriter() = default;
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    virtual void header(std::string& out) = 0;
    virtual void beginCell(std::string& out, std::size_t column) = 0;
    // The value stands from `start` to the end; nothing when it is not stated.
    virtual void endCell(std::string& out, std::size_t column, std::size_t start, bool stated) = 0;
    virtual void endRow(std::string& out) = 0;

    [[nodiscard]] const std::vector<ExportColumn>& columns() const noexcept { return m_columns; }
    // Cells that got an apostrophe, or would need one.
    [[nodiscard]] std::uint64_t guarded() const noexcept { return m_guarded; }

    void countGuarded(std::uint64_t cells = 1) noexcept { m_guarded += cells; }

private:
    std::vector<ExportColumn> m_columns;
    std::uint64_t m_guarded = 0;
};

} // namespace authloupe
