// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/look_alikes.h"

#include "base/ascii.h"
#include "models/code_points.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace authloupe {

namespace {

using Script = QChar::Script;

// Letters of these beside Latin ones are not taken for each other. Cyrillic, Greek, Armenian and others are.
constexpr std::array kUnlikeLatin{
    QChar::Script_Arabic,   QChar::Script_Bengali,  QChar::Script_Devanagari, QChar::Script_Ethiopic,
    QChar::Script_Georgian, QChar::Script_Gujarati, QChar::Script_Gurmukhi,   QChar::Script_Hebrew,
    QChar::Script_Kannada,  QChar::Script_Khmer,    QChar::Script_Lao,        QChar::Script_Malayalam,
    QChar::Script_Myanmar,  QChar::Script_Oriya,    QChar::Script_Sinhala,    QChar::Script_Tamil,
    QChar::Script_Telugu,   QChar::Script_Thaana,   QChar::Script_Thai,       QChar::Script_Tibetan};
// Written together in Chinese, Japanese and Korean, and beside Latin ones not taken for each other either.
constexpr std::array kEastAsian{QChar::Script_Han, QChar::Script_Hangul, QChar::Script_Hiragana,
                                QChar::Script_Katakana, QChar::Script_Bopomofo};

// Small Cyrillic letters with the shape of a Latin one. Of the capitals that have it, everyday names are
// made.
constexpr std::u32string_view kLatinShapes = U"аеорсухіјѕԁԛԝһӏ";

template<class Scripts>
bool isAmong(const Scripts& scripts, Script script)
{
    return std::ranges::find(scripts, script) != scripts.end();
}

// 𝐚, ａ, ⓐ, ⅰ, the sign of the Kelvin: not another letter, another drawing of it. Spanish writes M.ª and n.º.
bool isDrawnLatin(char32_t c)
{
    constexpr char32_t kFeminineOrdinal = 0xAA;
    constexpr char32_t kMasculineOrdinal = 0xBA;
    if (c < 0x80 || c == kFeminineOrdinal || c == kMasculineOrdinal
        || QChar::decompositionTag(c) == QChar::NoDecomposition)
        return false;
    const QString usual = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC);
    return usual.size() == 1 && usual.front().unicode() < 0x80 && usual.front().isLetter();
}

// Letters and digits without anything between them.
class Word final {
public:
    void add(char32_t c)
    {
        const Script script = QChar::script(c);
        if (!QChar::isLetter(c) || script == QChar::Script_Common || script == QChar::Script_Inherited)
            return;
        m_letters.push_back({c, script});
        if (!isAmong(m_scripts, script))
            m_scripts.push_back(script);
    }

    template<class Found>
    void tell(const Found& found) const
    {
        const bool hasLatin = isAmong(m_scripts, QChar::Script_Latin);
        if (isMixed(hasLatin) || looksLatin())
            for (const Letter& letter : m_letters)
                if (letter.script != QChar::Script_Latin)
                    found(letter.character);
    }

    void clear()
    {
        m_letters.clear();
        m_scripts.clear();
    }

private:
    struct Letter {
        char32_t character;
        Script script;
    };

    [[nodiscard]] bool isMixed(bool hasLatin) const
    {
        const auto isEastAsian = [](Script script) {
            return script == QChar::Script_Latin || isAmong(kEastAsian, script);
        };
        if (m_scripts.size() < 2 || std::ranges::all_of(m_scripts, isEastAsian))
            return false;
        const auto isUnlike = [](Script script) {
            return script == QChar::Script_Latin || isAmong(kUnlikeLatin, script);
        };
        return m_scripts.size() > 2 || !hasLatin || !std::ranges::all_of(m_scripts, isUnlike);
    }

    [[nodiscard]] bool looksLatin() const
    {
        const auto hasLatinShape = [](const Letter& letter) {
            return kLatinShapes.find(letter.character) != std::u32string_view::npos;
        };
        return m_letters.size() > 2 && std::ranges::all_of(m_letters, hasLatinShape);
    }

    std::vector<Letter> m_letters;
    std::vector<Script> m_scripts; // distinct
};

} // namespace

std::vector<char32_t> lookAlikes(std::string_view text, std::size_t most)
{
    std::vector<char32_t> all;
    if (ascii::isAscii(text))
        return all;
    const auto found = [&](char32_t c) {
        if (all.size() < most && std::ranges::find(all, c) == all.end())
            all.push_back(c);
    };
    Word word;
    for (Utf8Reader reader(text); !reader.atEnd() && all.size() < most;) {
        const CodeUnit unit = reader.next();
        const char32_t c = unit.value;
        const bool isCharacter = unit.kind == CodeUnit::Kind::Character; // and no byte of another encoding
        if (isCharacter && isDrawnLatin(c)) {
            found(c);
        } else if (isCharacter && (QChar::isLetterOrNumber(c) || QChar::isMark(c))) {
            word.add(c);
        } else {
            word.tell(found);
            word.clear();
        }
    }
    word.tell(found);
    return all;
}

} // namespace authloupe
