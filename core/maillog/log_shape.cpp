// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/log_shape.h"

#include "maillog/entry_opener.h"
#include "maillog/grammar.h"
#include "maillog/line_dress.h"

#include <algorithm>
#include <map>
#include <vector>

namespace authloupe {

namespace {

enum class LineKind : std::uint8_t { Stamp, Level, Body, Blank, Other };

struct Line {
    LineKind kind = LineKind::Other;
    std::size_t columns = 0;
};

Line lineOf(EntryOpener& opener, std::string_view text)
{
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    Line line{LineKind::Other, columnCount(text)};
    if (isBlankOrFence(text, true)) {
        line.kind = LineKind::Blank;
        return line;
    }
    if (opener.dressedOpeningOf(text, false)) {
        line.kind = LineKind::Stamp;
        return line;
    }
    bool quoted = false;
    const std::string_view bare = text.substr(dressLength(text, quoted));
    const auto body = bodyBehindLevel(bare);
    if (body && beginsLikeBody(*body))
        line.kind = LineKind::Level;
    else if (beginsLikeBody(bare))
        line.kind = LineKind::Body;
    return line;
}

Openings openingsOf(const std::vector<Line>& lines)
{
    const auto count = [&](LineKind kind) { return std::ranges::count(lines, kind, &Line::kind); };
    if (count(LineKind::Level) > count(LineKind::Stamp))
        return Openings::Levels;
    return count(LineKind::Stamp) == 0 && count(LineKind::Level) == 0 && count(LineKind::Body) != 0
               ? Openings::Bodies
               : Openings::Stamps;
}

// A terminal breaks every line at the same column; only where it fell on a blank that got lost later a line
// is a little shorter. Programs that break at blanks leave lines of all lengths.
std::size_t wrapColumnOf(const std::vector<Line>& lines, Openings openings)
{
    constexpr std::size_t kNarrowest = 30;
    const auto opens = [&](LineKind kind) {
        return kind == LineKind::Stamp || (kind == LineKind::Level && openings != Openings::Stamps)
               || (kind == LineKind::Body && openings == Openings::Bodies);
    };
    std::map<std::size_t, std::size_t> continued; // lines of each length that go on in the next one
    std::size_t all = 0;
    std::size_t longest = 0;
    bool inEntry = false;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        inEntry = lines[i].kind != LineKind::Blank && (inEntry || opens(lines[i].kind));
        longest = inEntry ? std::max(longest, lines[i].columns) : longest;
        if (!inEntry || lines[i + 1].kind == LineKind::Blank || opens(lines[i + 1].kind))
            continue;
        ++continued[lines[i].columns];
        ++all;
    }
    const auto most = std::ranges::max_element(continued, {}, [](const auto& one) { return one.second; });
    if (most == continued.end() || most->second < 2 || most->first < kNarrowest || most->first != longest)
        return 0;
    return most->second * 10 >= all * 7 ? most->first : 0;
}

} // namespace

LogShape shapeOf(std::string_view head)
{
    EntryOpener opener;
    std::vector<Line> lines;
    while (!head.empty()) {
        const std::size_t end = head.find('\n');
        if (end == std::string_view::npos) {
            lines.push_back(lineOf(opener, head));
            break;
        }
        lines.push_back(lineOf(opener, head.substr(0, end)));
        head.remove_prefix(end + 1);
    }
    LogShape shape;
    shape.openings = openingsOf(lines);
    shape.wrapColumn = wrapColumnOf(lines, shape.openings);
    return shape;
}

} // namespace authloupe
