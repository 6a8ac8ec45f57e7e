// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <string_view>

namespace authloupe {

// One character of a text, or one byte or code unit that is none.
struct CodeUnit {
    enum class Kind : std::uint8_t { Character, LooseByte, LooseSurrogate };
    char32_t value = 0;
    Kind kind = Kind::Character;
};

// Walks over UTF-8. Overlong forms, surrogates and cut sequences come out byte by byte. Cheap to copy.
class Utf8Reader final {
public:
    explicit Utf8Reader(std::string_view text) noexcept : m_text(text) {}
    [[nodiscard]] bool atEnd() const noexcept { return m_text.empty(); }
    // Precondition: !atEnd().
    [[nodiscard]] CodeUnit next() noexcept;
    // Not less than the number of next() until the end.
    [[nodiscard]] std::uint64_t mostLeft() const noexcept { return m_text.size(); }

private:
    std::string_view m_text;
};

// Walks over UTF-16. A loose U+DC80 … U+DCFF stands for a byte (see bridge/path_bytes.h).
class Utf16Reader final {
public:
    explicit Utf16Reader(QStringView text) noexcept : m_text(text) {}
    [[nodiscard]] bool atEnd() const noexcept { return m_text.isEmpty(); }
    [[nodiscard]] CodeUnit next() noexcept;
    [[nodiscard]] std::uint64_t mostLeft() const noexcept
    {
        return static_cast<std::uint64_t>(m_text.size());
    }

private:
    QStringView m_text;
};

// How the display gate has to treat a character.
enum class CharacterClass : std::uint8_t {
    Base,              // shown as it is
    Mark,              // combines with what stands before it
    VariationSelector, // likewise, and invisible
    Joiner,            // ZWJ and ZWNJ: spelling in Arabic script, invisible elsewhere
    Unseen,            // control, format, private, unassigned, line separators, blank fillers
};
[[nodiscard]] CharacterClass characterClass(char32_t character) noexcept;
[[nodiscard]] bool isArabicLetter(char32_t character) noexcept;

} // namespace authloupe
