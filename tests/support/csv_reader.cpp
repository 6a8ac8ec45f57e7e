// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/csv_reader.h"

#include <algorithm>

namespace authloupe::test {

namespace {

// Takes a quoted field off the front, its first quote being there.
std::optional<std::string> takeQuoted(std::string_view& text)
{
    std::string field;
    text.remove_prefix(1);
    for (;;) {
        const std::size_t quote = text.find('"');
        if (quote == std::string_view::npos)
            return std::nullopt;
        field += text.substr(0, quote);
        text.remove_prefix(quote + 1);
        if (!text.starts_with('"'))
            return field;
        field += '"';
        text.remove_prefix(1);
    }
}

std::optional<std::string> takeBare(std::string_view& text, char separator)
{
    const std::string stops{separator, '"', '\r', '\n'};
    const std::size_t end = std::min(text.find_first_of(stops), text.size());
    std::string field(text.substr(0, end));
    text.remove_prefix(end);
    return field;
}

bool sameWidths(const CsvTable& table)
{
    for (const auto& row : table)
        if (row.size() != table.front().size())
            return false;
    return true;
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            result += text[i];
            continue;
        }
        if (++i == text.size())
            return std::nullopt;
        switch (text[i]) {
        case 't': result += '\t'; break;
        case 'n': result += '\n'; break;
        case 'r': result += '\r'; break;
        case '\\': result += '\\'; break;
        default: return std::nullopt;
        }
    }
    return result;
}

} // namespace

std::optional<CsvTable> readCsv(std::string_view text, char separator)
{
    CsvTable table;
    while (!text.empty()) {
        std::vector<std::string> row;
        for (;;) {
            std::optional<std::string> field =
                text.starts_with('"') ? takeQuoted(text) : takeBare(text, separator);
            if (!field)
                return std::nullopt;
            row.push_back(std::move(*field));
            if (text.starts_with(separator)) {
                text.remove_prefix(1);
                continue;
            }
            if (!text.starts_with("\r\n"))
                return std::nullopt;
            text.remove_prefix(2);
            break;
        }
        table.push_back(std::move(row));
    }
    return sameWidths(table) ? std::optional(std::move(table)) : std::nullopt;
}

std::optional<CsvTable> readTsv(std::string_view text)
{
    CsvTable table;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos)
            return std::nullopt;
        std::vector<std::string> row;
        for (std::string_view rest = text.substr(0, end);;) {
            const std::size_t tab = rest.find('\t');
            std::optional<std::string> field = unescaped(rest.substr(0, tab));
            if (!field)
                return std::nullopt;
            row.push_back(std::move(*field));
            if (tab == std::string_view::npos)
                break;
            rest.remove_prefix(tab + 1);
        }
        table.push_back(std::move(row));
        text.remove_prefix(end + 1);
    }
    return sameWidths(table) ? std::optional(std::move(table)) : std::nullopt;
}

} // namespace authloupe::test
