// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_dress.h"

#include "plain_words.h"

#include <map>
#include <regex>

namespace authloupe::test {

namespace {

using std::string;

string utf8(unsigned point)
{
    if (point < 0x800)
        return {static_cast<char>(0xC0 | point >> 6), static_cast<char>(0x80 | (point & 0x3F))};
    return {static_cast<char>(0xE0 | point >> 12), static_cast<char>(0x80 | (point >> 6 & 0x3F)),
            static_cast<char>(0x80 | (point & 0x3F))};
}

// Every odd character, and what stands for it in plain text.
std::map<string, string> oddCharacters()
{
    std::map<string, string> odd;
    const auto add = [&](unsigned first, unsigned last, const char* plain) {
        for (unsigned point = first; point <= last; ++point)
            odd[utf8(point)] = plain;
    };
    add(0xA0, 0xA0, " ");
    add(0x2000, 0x200A, " ");
    add(0x202F, 0x202F, " ");
    add(0x205F, 0x205F, " ");
    add(0x3000, 0x3000, " ");
    add(0xAD, 0xAD, "");
    add(0x61C, 0x61C, "");
    add(0x200B, 0x200F, "");
    add(0x202A, 0x202E, "");
    add(0x2060, 0x2069, "");
    add(0xFEFF, 0xFEFF, "");
    return odd;
}

// The odd character at `at`, empty when there is none.
string oddAt(const string& text, std::size_t at)
{
    static const std::map<string, string> odd = oddCharacters();
    for (const std::size_t length : {std::size_t{2}, std::size_t{3}})
        if (const string part = text.substr(at, length); odd.contains(part))
            return part;
    return {};
}

string plainFor(const string& odd)
{
    static const std::map<string, string> all = oddCharacters();
    return all.at(odd);
}

} // namespace

PlainDress plainDress(const string& line, bool markersToo)
{
    static const std::regex marker("(?:[-*+]|\xE2\x80\xA2|[0-9]{1,4}[.)]) [\\s\\S]*");
    PlainDress dress;
    std::size_t& at = dress.length;
    for (int parts = 0; parts < 64 && at < line.size(); ++parts) {
        const char c = line[at];
        if (c == ' ' || c == '\t') {
            while (at < line.size() && (line[at] == ' ' || line[at] == '\t'))
                ++at;
        } else if (c == '>' || c == '|') {
            dress.quoted = true;
            ++at;
        } else if (const string odd = oddAt(line, at); !odd.empty()) {
            at += odd.size();
        } else if (markersToo && (c == '\0' || c == '`')) {
            while (at < line.size() && line[at] == c)
                ++at;
        } else if (markersToo && std::regex_match(line.substr(at, 8), marker)) {
            at = line.find(' ', at);
        } else {
            break;
        }
    }
    return dress;
}

std::size_t plainSameDress(const string& line, bool quoted, std::size_t indent)
{
    static const std::regex marks("^[ >|]*[>|] ?");
    if (quoted) {
        std::smatch m;
        return std::regex_search(line, m, marks) ? static_cast<std::size_t>(m.length(0)) : 0;
    }
    std::size_t blanks = 0;
    while (blanks < line.size() && blanks < indent && line[blanks] == ' ')
        ++blanks;
    return blanks;
}

bool plainIsOdd(const string& text)
{
    for (const char c : text)
        if (c == '\0' || static_cast<unsigned char>(c) > 127)
            return true;
    return false;
}

string plainWithoutOdd(const string& text)
{
    string plain;
    for (std::size_t at = 0; at < text.size();) {
        if (const string odd = oddAt(text, at); !odd.empty()) {
            plain += plainFor(odd);
            at += odd.size();
            continue;
        }
        if (text[at] != '\0')
            plain += text[at];
        ++at;
    }
    return plain;
}

bool plainEndsEntry(const string& line, bool mayBeQuoted)
{
    const PlainDress dress = plainDress(line, false);
    const string text = dress.quoted && !mayBeQuoted ? withoutBlanksAround(line)
                                                     : withoutBlanksBehind(line.substr(dress.length));
    return text.empty() || text.starts_with("```") || text.starts_with("~~~");
}

bool plainIsHole(const string& line)
{
    return line.find('\0') != string::npos && withoutBlanksAround(plainWithoutOdd(line)).empty();
}

std::size_t plainColumns(const string& line)
{
    std::size_t columns = 0;
    for (const char c : line)
        if (const auto byte = static_cast<unsigned char>(c); byte < 128 || byte > 191)
            ++columns;
    return columns;
}

} // namespace authloupe::test
