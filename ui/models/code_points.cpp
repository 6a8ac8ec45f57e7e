// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/code_points.h"

#include <QChar>

namespace authloupe {

namespace {

// Length of the UTF-8 sequence at the start of `text` and its character; length 0 when there is no valid one.
struct Decoded {
    char32_t character = 0;
    std::size_t length = 0;
};

Decoded decode(std::string_view text) noexcept
{
    const auto byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const auto lead = byte(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    std::size_t length = 0;
    char32_t smallest = 0;
    char32_t value = 0;
    if ((lead & 0xE0) == 0xC0) {
        length = 2;
        smallest = 0x80;
        value = lead & 0x1FU;
    } else if ((lead & 0xF0) == 0xE0) {
        length = 3;
        smallest = 0x800;
        value = lead & 0x0FU;
    } else if ((lead & 0xF8) == 0xF0) {
        length = 4;
        smallest = 0x10000;
        value = lead & 0x07U;
    }
    if (length == 0 || text.size() < length) {
        return {};
    }
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0) != 0x80) {
            return {};
        }
        value = (value << 6) | (byte(at) & 0x3FU);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < smallest || value > 0x10FFFF || surrogate) {
        return {};
    }
    return {value, length};
}

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
    const Decoded decoded = decode(m_text);
    if (decoded.length == 0) {
        const auto byte = static_cast<unsigned char>(m_text.front());
        m_text.remove_prefix(1);
        return {byte, CodeUnit::Kind::LooseByte};
    }
    m_text.remove_prefix(decoded.length);
    return {decoded.character, CodeUnit::Kind::Character};
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
