// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/safe_text.h"

#include "base/latin1.h"
#include "base/utf8.h"

namespace authloupe {

namespace {

char32_t shownFor(char32_t c) noexcept
{
    constexpr char32_t kControlPictures = 0x2400;
    constexpr char32_t kPictureOfDelete = 0x2421;
    if (c < 0x20)
        return c == '\t' || c == '\r' || c == '\n' ? c : kControlPictures + c;
    if (c == 0x7F)
        return kPictureOfDelete;
    return c >= 0x80 && c < 0xA0 ? kReplacementCharacter : c;
}

} // namespace

void appendByteEscapes(std::string& out, std::string_view bytes)
{
    constexpr std::string_view kHexDigits = "0123456789ABCDEF";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += "\\x";
        out += kHexDigits[byte >> 4U];
        out += kHexDigits[byte & 0xFU];
    }
}

void appendSafeText(std::string& out, std::string_view text)
{
    std::string utf8;
    text = latin1AsUtf8(text, utf8);
    while (!text.empty()) {
        const CodePoint next = firstCodePoint(text);
        if (next.valid)
            appendUtf8(out, shownFor(next.value));
        else
            appendByteEscapes(out, text.substr(0, next.bytes));
        text.remove_prefix(next.bytes);
    }
}

} // namespace authloupe
