// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_points.h"

#include "base/utf8.h"

#include <QChar>

namespace authloupe {

namespace {

bool isVariationSelector(char32_t c) noexcept
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x180B && c <= 0x180D)
           || c == 0x180F;
}

// Characters that Unicode counts as letters, marks or symbols and that show nothing; and the one that Qt's
// own documents use for embedded objects.
bool isBlankFiller(char32_t c) noexcept
{
    switch (c) {
    case 0x034F:
    case 0x115F:
    case 0x1160:
    case 0x17B4:
    case 0x17B5:
    case 0x2800:
    case 0x3164:
    case 0xFFA0:
    case 0xFFFC:
    case 0x1D159: return true;
    }
    return false;
}

} // namespace

CodeUnit Utf8Reader::next() noexcept
{
    const CodePoint first = firstCodePoint(m_text);
    if (first.valid) {
        m_text.remove_prefix(first.bytes);
        return {first.value, CodeUnit::Kind::Character};
    }
    // One by one, since each is shown as an escape of its own.
    const auto byte = static_cast<unsigned char>(m_text.front());
    m_text.remove_prefix(1);
    return {byte, CodeUnit::Kind::LooseByte};
}

CodeUnit Utf16Reader::next() noexcept
{
    const QChar first = m_text.front();
    m_text = m_text.sliced(1);
    if (!first.isSurrogate()) {
        return {first.unicode(), CodeUnit::Kind::Character};
    }
    if (first.isHighSurrogate() && !m_text.isEmpty() && m_text.front().isLowSurrogate()) {
        const char32_t character = QChar::surrogateToUcs4(first, m_text.front());
        m_text = m_text.sliced(1);
        return {character, CodeUnit::Kind::Character};
    }
    if (first.unicode() >= 0xDC80 && first.unicode() <= 0xDCFF) {
        return {static_cast<char32_t>(first.unicode() - 0xDC00), CodeUnit::Kind::LooseByte};
    }
    return {first.unicode(), CodeUnit::Kind::LooseSurrogate};
}

CharacterClass characterClass(char32_t character) noexcept
{
    if (character >= 0x20 && character < 0x7F) {
        return CharacterClass::Base;
    }
    if (character == 0x200C || character == 0x200D) {
        return CharacterClass::Joiner;
    }
    if (isVariationSelector(character)) {
        return CharacterClass::VariationSelector;
    }
    if (isBlankFiller(character)) {
        return CharacterClass::Unseen;
    }
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing: return CharacterClass::Mark;
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return CharacterClass::Unseen;
    default: return CharacterClass::Base;
    }
}

bool isArabicLetter(char32_t character) noexcept
{
    return QChar::isLetter(character) && QChar::script(character) == QChar::Script_Arabic;
}

} // namespace authloupe
