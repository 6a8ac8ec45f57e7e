// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/latin1.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr unsigned kMultiplication = 0xD7;
constexpr unsigned kDivision = 0xF7;
constexpr unsigned kFiller = 0xFF;

bool isAscii(char c) noexcept
{
    return static_cast<unsigned char>(c) < 0x80;
}

bool isLatin1Letter(char c) noexcept
{
    const unsigned byte = static_cast<unsigned char>(c);
    return byte >= 0xC0 && byte != kMultiplication && byte != kDivision && byte != kFiller;
}

// No code point of UTF-8 consists of letters of Latin-1 alone: what follows its first byte is none.
bool isLatin1Word(std::string_view word) noexcept
{
    bool some = false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (isAscii(word[i]))
            continue;
        const bool beside =
            (i > 0 && ascii::isLetter(word[i - 1])) || (i + 1 < word.size() && ascii::isLetter(word[i + 1]));
        if (!isLatin1Letter(word[i]) || !beside)
            return false;
        some = true;
    }
    return some;
}

// With the blank behind it.
std::string_view takeWord(std::string_view& text) noexcept
{
    const std::string_view word = text.substr(0, std::min(text.find(' '), text.size() - 1) + 1);
    text.remove_prefix(word.size());
    return word;
}

} // namespace

std::string_view latin1AsUtf8(std::string_view text, std::string& converted)
{
    if (ascii::isAscii(text)) // nearly every text of a log
        return text;
    bool some = false;
    for (std::string_view rest = text; !rest.empty();) {
        const std::size_t at = text.size() - rest.size();
        const std::string_view word = takeWord(rest);
        const bool isLatin1 = isLatin1Word(word);
        if (isLatin1 && !some)
            converted.assign(text, 0, at);
        some = some || isLatin1;
        if (isLatin1)
            for (const char c : word)
                appendUtf8(converted, static_cast<unsigned char>(c));
        else if (some)
            converted += word;
    }
    return some ? std::string_view(converted) : text;
}

} // namespace authloupe
