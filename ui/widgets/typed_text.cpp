// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/typed_text.h"

#include <utility>

namespace authloupe {
namespace {

bool isDirectionMark(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
           || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString withoutDirectionMarks(QString text)
{
    text.removeIf(isDirectionMark);
    return text;
}

QString typedText(QString text)
{
    return withoutDirectionMarks(std::move(text)).trimmed();
}

} // namespace authloupe
