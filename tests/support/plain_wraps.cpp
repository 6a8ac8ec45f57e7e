// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_wraps.h"

#include "plain_dress.h"
#include "plain_words.h"

#include <algorithm>
#include <optional>

namespace authloupe::test {

namespace {

using std::string;

constexpr std::size_t kMostWrappedLines = 8; // an entry of more is tried no shorter than by that many

enum class Seam { Column, Blank, Nothing };
enum class Form { AsWritten, Mended, Plain };

// Right-to-left documents carry what ends a line to its front, mirrored.
string mended(const string& line)
{
    const std::size_t carried = std::min({line.find_first_not_of("([{.'\""), line.size(), std::size_t{4}});
    string text = line.substr(carried);
    for (std::size_t i = carried; i > 0; --i)
        text += plainMirrored(line[i - 1]);
    return text;
}

string joined(const std::vector<PlainLine>& lines, std::size_t count, Seam seam, Form form,
              std::size_t wrapColumn)
{
    string text = lines[0].text;
    for (std::size_t i = 1; i < count; ++i) {
        const string line = lines[i].text.substr(lines[i].dress);
        if (seam == Seam::Column && plainColumns(lines[i - 1].raw) >= wrapColumn) {
            text += line;
            continue;
        }
        if (seam != Seam::Nothing)
            text = withoutBlanksBehind(text) + ' ';
        text += form == Form::Mended ? mended(withoutBlanksAround(line)) : withoutBlanksAround(line);
    }
    return form == Form::Plain ? plainWithoutOdd(text) : text;
}

} // namespace

char plainMirrored(char c)
{
    return c == '(' ? ')' : c == '[' ? ']' : c == '{' ? '}' : c;
}

std::size_t readPlainWrapped(const std::vector<PlainLine>& lines, const YearReference& year,
                             std::size_t wrapColumn, PlainHead& head, PlainEvent& event)
{
    const PlainHead first = head;
    event = readPlainTail(lines[0].text, year, head);
    const PlainHead alone = head;
    const PlainEvent eventAlone = event;
    const bool ignored = event.kind == EventKind::Ignored;
    const bool odd = std::ranges::any_of(lines, [](const PlainLine& line) { return plainIsOdd(line.text); });
    if (lines.size() == 1 && (isUnderstood(event.kind) || !odd))
        return 1;
    struct Partial {
        PlainEvent event;
        PlainHead head;
        std::size_t taken = 1;
    };
    std::optional<Partial> partial;
    const std::size_t shortest = lines.size() > kMostWrappedLines ? lines.size() - kMostWrappedLines : 0;
    for (std::size_t taken = lines.size(); taken > shortest; --taken)
        for (const Form form : {Form::AsWritten, Form::Mended, Form::Plain})
            for (const Seam seam : {Seam::Column, Seam::Blank, Seam::Nothing}) {
                if ((form == Form::Plain && !odd)
                    || (seam == Seam::Column && (wrapColumn == 0 || form == Form::Mended)))
                    continue;
                head = first;
                const PlainEvent reading =
                    readPlainTail(joined(lines, taken, seam, form, wrapColumn), year, head);
                if (!isUnderstood(reading.kind) || (ignored && reading.kind == EventKind::Ignored))
                    continue;
                if (reading.complete) {
                    event = reading;
                    return taken;
                }
                if (!partial)
                    partial = Partial{reading, head, taken};
            }
    head = alone;
    if (ignored)
        return lines.size();
    event = partial ? partial->event : eventAlone;
    head = partial ? partial->head : alone;
    return partial ? partial->taken : 1;
}

} // namespace authloupe::test
