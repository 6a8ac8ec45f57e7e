// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/entry_joiner.h"

#include "maillog/body_cursor.h"
#include "maillog/grammar.h"

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

void parseEntry(std::string_view afterStamp, Event& event)
{
    const auto body = bodyBehindLevel(afterStamp);
    if (body)
        parseBody(trimmedRight(*body), event);
    else
        event.kind = EventKind::NotUnderstood;
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

bool EntryJoiner::tryJoin(const std::vector<PendingLine>& lines, std::size_t count, Seam seam, bool mend,
                          Event& event)
{
    m_text = lines.front().text;
    for (std::size_t i = 1; i < count; ++i) {
        const std::string_view line = trimmed(lines[i].text);
        if (seam == Seam::Blank) {
            m_text.resize(trimmedRight(m_text).size());
            m_text += ' ';
        }
        if (mend)
            appendMended(m_text, line);
        else
            m_text += line;
    }
    parseEntry(m_text, event);
    return isUnderstood(event.kind);
}

std::size_t EntryJoiner::read(const std::vector<PendingLine>& lines, std::size_t count, Event& event)
{
    parseEntry(lines.front().text, event);
    if (count == 1)
        return count;
    // `MID 256 ICID 450` alone is of no interest; the next line may make it `… From: <…>`.
    const bool ignored = event.kind == EventKind::Ignored;

    // The longest reading that is complete wins; a reading with an odd tail only when there is no complete
    // one.
    std::size_t partial = 0;
    Seam partialSeam = Seam::Blank;
    bool partialMended = false;
    const std::size_t shortest = count > kMostTried ? count - kMostTried : 0;
    for (std::size_t taken = count; taken > shortest; --taken) {
        for (const bool mend : {false, true}) {
            for (const Seam seam : {Seam::Blank, Seam::Nothing}) {
                if (!tryJoin(lines, taken, seam, mend, event)
                    || (ignored && event.kind == EventKind::Ignored))
                    continue;
                if (event.complete)
                    return taken;
                if (partial == 0) {
                    partial = taken;
                    partialSeam = seam;
                    partialMended = mend;
                }
            }
        }
    }
    if (ignored) {
        event.kind = EventKind::Ignored;
        return count;
    }
    const std::size_t taken = std::max<std::size_t>(partial, 1);
    (void)tryJoin(lines, taken, partialSeam, partialMended, event);
    return taken;
}

} // namespace authloupe
