// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboard_text.h"

#include "export/safe_text.h"
#include "models/field_text.h"
#include "session/text_facts.h"

#include <QStringDecoder>

namespace authloupe {

namespace {

constexpr std::string_view kNeedsQuotes = "\t\r\n\"";

QString decoded(std::string_view utf8)
{
    // A mark at the beginning is content like any other: QString::fromUtf8() would swallow it.
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decode(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
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
    std::string value, safe;
    for (const SessionRow row : rows) {
        const Session session = snapshot.session(row);
        for (std::size_t column = 0; column < fields.size(); ++column) {
            value.clear();
            appendValue(value, snapshot, session, fields[column], facts);
            safe.clear();
            appendSafeText(safe, value);
            appendQuoted(out, safe);
            separate(column);
        }
        if (out.size() > kMostCopiedBytes)
            return std::nullopt;
    }
    return decoded(out);
}

QString valueAsText(const Snapshot& snapshot, SessionRow row, SessionField field)
{
    std::string value;
    appendValue(value, snapshot, snapshot.session(row), field);
    return clipboardText(value);
}

QString clipboardText(std::string_view logged)
{
    std::string safe;
    appendSafeText(safe, logged);
    return decoded(safe);
}

} // namespace authloupe
