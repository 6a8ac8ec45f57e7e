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

} // namespace

// No code point of UTF-8 consists of letters of Latin-1 alone: what follows its first byte is none.
bool isLatin1(std::string_view text) noexcept
{
    bool some = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isAscii(text[i]))
            continue;
        const bool beside =
            (i > 0 && ascii::isLetter(text[i - 1])) || (i + 1 < text.size() && ascii::isLetter(text[i + 1]));
        if (!isLatin1Letter(text[i]) || !beside)
            return false;
        some = true;
    }
    return some;
}

std::string utf8OfLatin1(std::string_view text)
{
    std::string utf8;
    for (const char c : text)
        appendUtf8(utf8, static_cast<unsigned char>(c));
    return utf8;
}

} // namespace authloupe
