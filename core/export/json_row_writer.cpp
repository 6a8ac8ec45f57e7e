// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/json_row_writer.h"

#include "base/latin1.h"
#include "base/utf8.h"
#include "export/safe_text.h"

#include <algorithm>

namespace authloupe {

namespace {

bool isPlain(char c) noexcept
{
    return c >= ' ' && c < '\x7F' && c != '"' && c != '\\';
}

void appendJsonCharacter(std::string& out, char32_t c)
{
    constexpr std::string_view kHexDigits = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\t': out += "\\t"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    default: break;
    }
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
        out += "\\u00";
        out += kHexDigits[c >> 4];
        out += kHexDigits[c & 0xF];
        return;
    }
    appendUtf8(out, c);
}

} // namespace

void JsonRowWriter::beginCell(std::string& out, std::size_t column)
{
    out += column == 0 ? "{\"" : ",\"";
    out += columns()[column].name;
    out += columns()[column].type == FieldType::Number ? "\":" : "\":\"";
}

void JsonRowWriter::endCell(std::string& out, std::size_t column, std::size_t start, bool stated)
{
    const bool isNumber = columns()[column].type == FieldType::Number;
    if (!stated) {
        out.resize(isNumber ? start : start - 1); // without the opening quote
        out += "null";
        return;
    }
    if (isNumber)
        return;
    if (columns()[column].type == FieldType::Text
        && !std::all_of(out.begin() + static_cast<std::ptrdiff_t>(start), out.end(), isPlain)) {
        m_scratch.assign(out, start);
        out.resize(start);
        std::string utf8;
        for (std::string_view rest = latin1AsUtf8(m_scratch, utf8); !rest.empty();) {
            const CodePoint next = firstCodePoint(rest);
            if (next.valid) {
                appendJsonCharacter(out, next.value);
            } else {
                std::string escapes;
                appendByteEscapes(escapes, rest.substr(0, next.bytes));
                for (const char c : escapes)
                    appendJsonCharacter(out, static_cast<unsigned char>(c));
            }
            rest.remove_prefix(next.bytes);
        }
    }
    out += '"';
}

void JsonRowWriter::endRow(std::string& out)
{
    out += "}\n";
}

} // namespace authloupe
