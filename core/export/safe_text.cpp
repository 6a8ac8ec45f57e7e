// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/safe_text.h"

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

void appendSafeText(std::string& out, std::string_view text)
{
    while (!text.empty()) {
        const CodePoint next = firstCodePoint(text);
        appendUtf8(out, shownFor(next.value));
        text.remove_prefix(next.bytes);
    }
}

} // namespace authloupe
