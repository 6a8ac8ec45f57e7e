// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_shape.h"

#include "plain_dress.h"
#include "plain_prefix.h"
#include "plain_stamp.h"

#include <algorithm>
#include <map>
#include <vector>

namespace authloupe::test {

namespace {

using std::string;

bool stampStands(const string& text)
{
    return plainStampAt(text, {}).has_value() || plainLooseStamp(text).has_value();
}

// s: a stamp, l: a level and a body, b: a body, blank, or something else.
char kindOf(const string& line)
{
    if (plainEndsEntry(line, true))
        return ' ';
    const string bare = line.substr(plainDress(line, true).length);
    if (stampStands(bare))
        return 's';
    if (plainIsOdd(line)) {
        const string plain = plainWithoutOdd(line);
        if (stampStands(plain.substr(plainDress(plain, true).length)))
            return 's';
    }
    if (plainLevel(bare) || (bare.starts_with(' ') && plainLevel(bare.substr(bare.find_first_not_of(' '))))) {
        string body = bare.substr(bare.find(':') + 1);
        body.erase(0, std::min(body.find_first_not_of(' '), body.size()));
        if (plainBodyWords(body))
            return 'l';
    }
    return plainBodyWords(bare) ? 'b' : '?';
}

} // namespace

LogShape plainShape(const string& file)
{
    const string head = file.substr(0, 65536);
    string kinds;
    std::vector<std::size_t> columns;
    for (std::size_t at = 0; at < head.size();) {
        const std::size_t end = std::min(head.find('\n', at), head.size());
        string line = head.substr(at, end - at);
        if (line.ends_with('\r'))
            line.pop_back();
        kinds += kindOf(line);
        columns.push_back(plainColumns(line));
        at = end + 1;
    }
    const auto count = [&](char kind) { return std::ranges::count(kinds, kind); };
    LogShape shape;
    if (count('l') > count('s'))
        shape.openings = Openings::Levels;
    else if (count('s') + count('l') == 0 && count('b') > 0)
        shape.openings = Openings::Bodies;

    string opening = "s";
    if (shape.openings != Openings::Stamps)
        opening += 'l';
    if (shape.openings == Openings::Bodies)
        opening += 'b';
    std::map<std::size_t, std::size_t> lengths; // of lines that go on in the next one
    std::size_t all = 0;
    std::size_t longest = 0;
    bool inside = false;
    for (std::size_t i = 0; i + 1 < kinds.size(); ++i) {
        if (kinds[i] == ' ')
            inside = false;
        else if (opening.find(kinds[i]) != string::npos)
            inside = true;
        if (inside)
            longest = std::max(longest, columns[i]);
        if (inside && kinds[i + 1] != ' ' && opening.find(kinds[i + 1]) == string::npos) {
            ++lengths[columns[i]];
            ++all;
        }
    }
    std::size_t usual = 0;
    for (const auto& [length, times] : lengths)
        if (usual == 0 || times > lengths[usual])
            usual = length;
    if (usual >= 30 && usual == longest && lengths[usual] >= 2 && lengths[usual] * 10 >= all * 7)
        shape.wrapColumn = usual;
    return shape;
}

} // namespace authloupe::test
