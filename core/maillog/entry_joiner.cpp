// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_joiner.h"

#include "maillog/body_cursor.h"
#include "maillog/line_dress.h"

#include <algorithm>

namespace authloupe {

namespace {

// Entries of more lines than this are hardly wrapped ones; trying every length would cost too much on hostile
// input.
constexpr std::size_t kMostTried = 8;

// `(['failed: authentication failure` -> `failed: authentication failure'])`: punctuation that ends a
// left-to-right line stands at its front, mirrored, after a right-to-left layout was saved as text. (Cisco
// 118570, Arabic edition)
void appendMended(std::string& out, std::string_view line)
{
    constexpr std::string_view kCarried = "([{.'\"";
    constexpr std::size_t kMostCarried = 4;
    std::size_t carried = 0;
    while (carried < line.size() && carried < kMostCarried
           && kCarried.find(line[carried]) != std::string_view::npos)
        ++carried;
    out += line.substr(carried);
    for (std::size_t i = carried; i > 0; --i)
        out += mirroredBracket(line[i - 1]);
}

} // namespace

char mirroredBracket(char c) noexcept
{
    switch (c) {
    case '(': return ')';
    case '[': return ']';
    case '{': return '}';
    default: return c;
    }
}

void EntryJoiner::join(const std::vector<PendingLine>& lines, const Manner& manner)
{
    m_text = lines.front().text;
    for (std::size_t i = 1; i < manner.taken; ++i) {
        const std::string_view line = std::string_view(lines[i].text).substr(lines[i].dress);
        if (manner.seam == Seam::Column && lines[i - 1].columns >= m_wrapColumn) {
            m_text += line;
            continue;
        }
        if (manner.seam != Seam::Nothing) {
            m_text.resize(trimmedRight(m_text).size());
            m_text += ' ';
        }
        if (manner.form == Form::Mended)
            appendMended(m_text, trimmed(line));
        else
            m_text += trimmed(line);
    }
    if (manner.form == Form::Plain)
        m_text = plainText(m_text);
}

bool EntryJoiner::tryManner(const std::vector<PendingLine>& lines, const Manner& manner,
                            PrefixReader& prefixes, EntryPrefix& prefix, Event& event)
{
    join(lines, manner);
    prefixes.readEntry(m_text, prefix, event);
    return isUnderstood(event.kind);
}

std::size_t EntryJoiner::read(const std::vector<PendingLine>& lines, std::size_t count,
                              PrefixReader& prefixes, EntryPrefix& prefix, Event& event)
{
    const EntryPrefix first = prefix;
    const bool understood = tryManner(lines, Manner{}, prefixes, prefix, event);
    const bool odd = std::any_of(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(count),
                                 [](const PendingLine& line) { return hasOddCharacters(line.text); });
    if (count == 1 && (understood || !odd))
        return count;
    // `MID 256 ICID 450` alone is of no interest; the next line may make it `… From: <…>`.
    const bool ignored = event.kind == EventKind::Ignored;

    // The longest reading that is complete wins; a reading with an odd tail only when there is no complete
    // one.
    Manner partial{0, Seam::Blank, Form::AsWritten};
    const std::size_t shortest = count > kMostTried ? count - kMostTried : 0;
    for (std::size_t taken = count; taken > shortest; --taken) {
        for (const Form form : {Form::AsWritten, Form::Mended, Form::Plain}) {
            if (form == Form::Plain && !odd)
                continue;
            for (const Seam seam : {Seam::Column, Seam::Blank, Seam::Nothing}) {
                if (seam == Seam::Column && (m_wrapColumn == 0 || form == Form::Mended))
                    continue;
                const Manner manner{taken, seam, form};
                prefix = first;
                if (!tryManner(lines, manner, prefixes, prefix, event)
                    || (ignored && event.kind == EventKind::Ignored))
                    continue;
                if (event.complete)
                    return taken;
                if (partial.taken == 0)
                    partial = manner;
            }
        }
    }
    prefix = first;
    if (ignored) {
        const Manner whole{count, m_wrapColumn != 0 ? Seam::Column : Seam::Blank, Form::AsWritten};
        (void)tryManner(lines, whole, prefixes, prefix, event);
        prefix.recognised = true;
        event.kind = EventKind::Ignored;
        return count;
    }
    partial.taken = std::max<std::size_t>(partial.taken, 1);
    (void)tryManner(lines, partial, prefixes, prefix, event);
    return partial.taken;
}

std::size_t EntryJoiner::read(const std::vector<PendingLine>& lines, std::size_t count, Event& event)
{
    PrefixReader prefixes;
    EntryPrefix native;
    return read(lines, count, prefixes, native, event);
}

} // namespace authloupe
