// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboard_text.h"

#include "base/latin1.h"
#include "models/field_text.h"
#include "session/text_facts.h"

namespace authloupe {

namespace {

constexpr std::string_view kNeedsQuotes = "\t\r\n\"";

// A clipboard holds characters, not bytes.
void makeUtf8(std::string& value)
{
    if (holdsLatin1(value))
        value = latin1AsUtf8(value);
}

void appendQuoted(std::string& out, std::string_view value)
{
    if (value.find_first_of(kNeedsQuotes) == std::string_view::npos) {
        out += value;
        return;
    }
    out += '"';
    for (const char c : value) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace

std::optional<QString> rowsAsText(const Snapshot& snapshot, std::span<const SessionRow> rows,
                                  std::span<const SessionField> fields)
{
    if (rows.size() > kMostCopiedRows)
        return std::nullopt;
    std::string out;
    const auto separate = [&](std::size_t column) { out += column + 1 < fields.size() ? '\t' : '\n'; };
    for (std::size_t column = 0; column < fields.size(); ++column) {
        appendQuoted(out, headerText(fields[column]).toStdString());
        separate(column);
    }
    TextFacts facts(snapshot);
    std::string value;
    for (const SessionRow row : rows) {
        const Session session = snapshot.session(row);
        for (std::size_t column = 0; column < fields.size(); ++column) {
            value.clear();
            appendValue(value, snapshot, session, fields[column], facts);
            makeUtf8(value);
            appendQuoted(out, value);
            separate(column);
        }
        if (out.size() > kMostCopiedBytes)
            return std::nullopt;
    }
    return QString::fromStdString(out);
}

QString valueAsText(const Snapshot& snapshot, SessionRow row, SessionField field)
{
    std::string value;
    appendValue(value, snapshot, snapshot.session(row), field);
    makeUtf8(value);
    return QString::fromStdString(value);
}

} // namespace authloupe
