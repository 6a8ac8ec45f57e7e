// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log_line_text.h"

#include "load/line_stream.h"
#include "models/clipboard_text.h"
#include "models/display_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::LogLineText)
};

constexpr std::size_t kShownOfLongLine = 1024; // bytes

} // namespace

QString logLineText(const RawLine& line)
{
    if (line.text.size() < LineStream::kMostLineBytes)
        return displayText(line.text, kDetailCharacters);
    const std::string_view front = std::string_view(line.text).substr(0, kShownOfLongLine);
    //: Behind the beginning of a line of the log that is too long to be shown, and not read to its end
    return displayText(front, kDetailCharacters)
           + Tr::tr("… (a very long line: only its beginning is shown)");
}

QString logLinesAsText(const Snapshot& snapshot, const std::vector<RawLine>& lines)
{
    QString text;
    for (const RawLine& line : lines) {
        QString cell = clipboardText(line.text);
        text += clipboardText(snapshot.files()[raw(line.file)].name);
        text += QLatin1Char('\t') + QString::number(line.line) + QLatin1Char('\t');
        text += cell.replace(u'\t', u' ').replace(u'\r', u' ') + QLatin1Char('\n');
    }
    return text;
}

std::optional<std::uint64_t> typedLineNumber(const QString& typed)
{
    const QString separator = QLocale().groupSeparator();
    std::uint64_t number = 0;
    bool any = false;
    for (const QChar c : typed) {
        if (c.isSpace() || separator.contains(c) || (any && (c == u',' || c == u'.' || c == u'\'')))
            continue;
        const int digit = c.digitValue();
        if (digit < 0)
            return std::nullopt;
        number = number > std::numeric_limits<std::uint64_t>::max() / 20
                     ? number
                     : number * 10 + static_cast<std::uint64_t>(digit);
        any = true;
    }
    return any ? std::optional(number) : std::nullopt;
}

} // namespace authloupe
