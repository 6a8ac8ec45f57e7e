// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/separated_row_writer.h"

#include "base/ascii.h"
#include "export/formula_guard.h"
#include "export/safe_text.h"

#include <algorithm>

namespace authloupe {

namespace {

std::string_view from(const std::string& out, std::size_t start) noexcept
{
    return std::string_view(out).substr(start);
}

void appendQuoted(std::string& out, std::string_view text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

void appendEscaped(std::string& out, std::string_view text)
{
    for (const char c : text) {
        switch (c) {
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\\': out += "\\\\"; break;
        default: out += c; break;
        }
    }
}

// `-9.5`: what a spreadsheet may take for a number, because it is one.
bool isDecimalNumber(std::string_view text) noexcept
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view part = point == std::string_view::npos ? "0" : text.substr(point + 1);
    return !whole.empty() && !part.empty() && std::ranges::all_of(whole, ascii::isDigit)
           && std::ranges::all_of(part, ascii::isDigit);
}

} // namespace

SeparatedRowWriter::SeparatedRowWriter(std::vector<ExportColumn> columns, Style style)
    : RowWriter(std::move(columns)),
      m_style(style)
{
    for (std::size_t byte = 0; byte < m_classes.size(); ++byte)
        m_classes[byte] = byte < 0x20 || byte >= 0x7F ? Unsafe : Plain;
    const auto mark = [this](std::string_view bytes) {
        for (const char c : bytes)
            m_classes[static_cast<std::uint8_t>(c)] = Special;
    };
    mark(m_style.quotes ? "\",;\t\r\n" : "\\\t\r\n");
    mark({&m_style.separator, 1});

    const auto isOfValues = [](char c) {
        return ascii::isLetterOrDigit(c) || std::string_view("+-:_; ").find(c) != std::string_view::npos;
    };
    m_separatorInValues = isOfValues(m_style.separator);
}

void SeparatedRowWriter::header(std::string& out)
{
    for (std::size_t column = 0; column < columns().size(); ++column) {
        beginCell(out, column);
        const bool quoted =
            m_style.quotes && columns()[column].name.find(m_style.separator) != std::string_view::npos;
        if (quoted)
            appendQuoted(out, columns()[column].name);
        else
            out += columns()[column].name;
    }
    endRow(out);
}

void SeparatedRowWriter::beginCell(std::string& out, std::size_t column)
{
    if (column != 0)
        out += m_style.separator;
}

void SeparatedRowWriter::endCell(std::string& out, std::size_t column, std::size_t start, bool)
{
    if (out.size() == start) {
        if (m_style.quotes && columns().size() == 1)
            out += "\"\"";
        return;
    }
    if (columns()[column].type == FieldType::Text || m_separatorInValues)
        rewriteText(out, columns()[column], start);
}

void SeparatedRowWriter::endRow(std::string& out)
{
    out += m_style.quotes ? "\r\n" : "\n";
}

bool SeparatedRowWriter::needsGuard(const ExportColumn& column, std::string_view text)
{
    if (column.type != FieldType::Text)
        return false;
    const FormulaRisk risk = formulaRisk(text);
    if (risk == FormulaRisk::None || (column.holdsScores && isDecimalNumber(text)))
        return false;
    if (risk == FormulaRisk::Formula || m_style.formulaGuard)
        countGuarded();
    return m_style.formulaGuard;
}

void SeparatedRowWriter::rewriteText(std::string& out, const ExportColumn& column, std::size_t start)
{
    std::uint8_t classes = Plain;
    for (const char c : from(out, start))
        classes |= m_classes[static_cast<std::uint8_t>(c)];
    const bool guard = needsGuard(column, from(out, start));
    const bool blankAtEnd = out[start] == ' ' || out.back() == ' ';
    if (classes == Plain && !guard && !blankAtEnd)
        return;

    m_scratch.clear();
    if (guard)
        m_scratch += '\'';
    if ((classes & Unsafe) != 0)
        appendSafeText(m_scratch, from(out, start));
    else
        m_scratch += from(out, start);
    out.resize(start);
    if (!m_style.quotes)
        appendEscaped(out, m_scratch);
    else if ((classes & Special) != 0 || blankAtEnd)
        appendQuoted(out, m_scratch);
    else
        out += m_scratch;
}

} // namespace authloupe
