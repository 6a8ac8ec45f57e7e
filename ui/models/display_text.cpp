// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/display_text.h"

#include "base/latin1.h"
#include "models/code_points.h"
#include "models/locale_text.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::DisplayText)
};

constexpr int kFewestCharacters = 64; // room for the remainder in every language
constexpr int kMostMarks = 8;
constexpr char16_t kLeftToRightIsolate = 0x2066;
constexpr char16_t kPopIsolate = 0x2069;

QString remainder(std::uint64_t characters)
{
    //: End of a log text that was cut; %1 is the number of characters left out
    return Tr::tr("… (%1 more)").arg(displayCount(characters));
}

void appendEscape(QString& out, const CodeUnit& unit)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    const auto digit = [](char32_t value) { return QLatin1Char(kDigits[value & 0xFU]); };
    if (unit.kind == CodeUnit::Kind::LooseByte) {
        out += QLatin1String("\\x") % digit(unit.value >> 4) % digit(unit.value);
        return;
    }
    out += QLatin1String("\\u{");
    int shift = 4;
    while (shift < 20 && (unit.value >> (shift + 4)) != 0) {
        shift += 4;
    }
    for (; shift >= 0; shift -= 4) {
        out += digit(unit.value >> shift);
    }
    out += u'}';
}

void appendCharacter(QString& out, char32_t character)
{
    for (const char16_t unit : QChar::fromUcs4(character)) {
        out += QChar(unit);
    }
}

// What people type with their own words. A mark of writing direction moves what stands beside it no further
// than a letter of that direction would, which passes the gate everywhere.
bool belongsToSpelling(char32_t character)
{
    switch (character) {
    case U'\n':
    case U'\t':
    case 0x061C: // marks of writing direction
    case 0x200E:
    case 0x200F:
    case 0x200C: // joiners
    case 0x200D: return true;
    }
    return false;
}

enum class For : std::uint8_t { Reading, Editing };

// Judges one character after the other. What it lets through must be let through again when the result is
// judged, so every decision depends only on characters that are let through as well.
template<class Reader>
class Gate final {
public:
    explicit Gate(Reader reader, For purpose = For::Reading) : m_reader(reader), m_purpose(purpose) {}

    // Appends to `out` until the end or, cut between two characters as a reader sees them, at most `limit`
    // units. True when everything fitted; else rest() is what did not.
    [[nodiscard]] bool run(QString& out, qsizetype limit)
    {
        qsizetype boundary = 0;
        m_rest = m_reader;
        while (!m_reader.atEnd()) {
            const Reader before = m_reader;
            const CodeUnit unit = m_reader.next();
            const bool afterJoiner = m_afterJoiner;
            const bool plain = letThrough(unit);
            const bool continues = plain && (afterJoiner || m_isMark);
            if (!continues) {
                boundary = out.size();
                m_rest = before;
            }
            if (plain) {
                appendCharacter(out, unit.value);
            } else {
                appendEscape(out, unit);
            }
            if (out.size() > limit) {
                out.truncate(boundary);
                return false;
            }
        }
        m_rest = m_reader;
        return true;
    }
    [[nodiscard]] Reader rest() const { return m_rest; }

private:
    [[nodiscard]] bool letThrough(const CodeUnit& unit)
    {
        const bool selectable = m_selectable;
        m_selectable = false;
        m_afterJoiner = false;
        m_isMark = false;
        if (unit.kind != CodeUnit::Kind::Character) {
            return escape();
        }
        if (m_purpose == For::Editing && belongsToSpelling(unit.value)) {
            return true; // and a heap of marks that it is in goes on
        }
        switch (characterClass(unit.value)) {
        case CharacterClass::Base:
            m_marks = 0;
            m_selectable = true;
            m_inArabic = isArabicLetter(unit.value);
            return true;
        case CharacterClass::Mark: return mark();
        case CharacterClass::VariationSelector: return selectable ? mark() : escapeWithin();
        case CharacterClass::Joiner:
            m_afterJoiner = m_inArabic && arabicFollows();
            return m_afterJoiner ? true : escape();
        case CharacterClass::Unseen: return escape();
        }
        return escape();
    }
    [[nodiscard]] bool mark()
    {
        if (m_marks == kMostMarks) {
            return escapeWithin(); // and so does the rest of this heap of marks
        }
        ++m_marks;
        m_isMark = true;
        return true;
    }
    [[nodiscard]] bool escape()
    {
        m_marks = 0;
        return escapeWithin();
    }
    [[nodiscard]] bool escapeWithin()
    {
        m_inArabic = false;
        return false;
    }
    [[nodiscard]] bool arabicFollows() const
    {
        Reader ahead = m_reader;
        if (ahead.atEnd()) {
            return false;
        }
        const CodeUnit unit = ahead.next();
        return unit.kind == CodeUnit::Kind::Character && isArabicLetter(unit.value);
    }

    Reader m_reader;
    For m_purpose;
    Reader m_rest = m_reader;
    int m_marks = 0;            // in a row, after the last base
    bool m_selectable = false;  // the last one was a base: a variation selector may follow
    bool m_inArabic = false;    // the last base was an Arabic letter
    bool m_afterJoiner = false; // the last one was a joiner: what follows cannot be cut from it
    bool m_isMark = false;
};

template<class Reader>
QString pass(Reader reader, int most)
{
    const qsizetype limit = std::max(most, kFewestCharacters);
    QString out;
    if (Gate(reader).run(out, limit)) {
        return out;
    }
    const qsizetype room = limit - remainder(reader.mostLeft()).size();
    out.clear();
    Gate gate(reader);
    if (!gate.run(out, room)) {
        Reader rest = gate.rest();
        std::uint64_t left = 0;
        for (; !rest.atEnd(); ++left) {
            static_cast<void>(rest.next());
        }
        out += remainder(left);
    }
    return out;
}

bool isPrintableAscii(std::string_view bytes) noexcept
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

QString displayText(std::string_view bytes, int most)
{
    const auto small = static_cast<std::size_t>(std::max(most, kFewestCharacters));
    if (bytes.size() <= small && isPrintableAscii(bytes)) {
        return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    std::string utf8;
    return pass(Utf8Reader(latin1AsUtf8(bytes, utf8)), most);
}

QString displayText(const QString& text, int most)
{
    return pass(Utf16Reader(text), most);
}

QString editableText(const QString& text)
{
    QString out;
    static_cast<void>(Gate(Utf16Reader(text), For::Editing).run(out, std::numeric_limits<qsizetype>::max()));
    return out;
}

QString hexText(std::string_view bytes, int most)
{
    const std::string_view shown = bytes.substr(0, static_cast<std::size_t>(std::max(most, 0)));
    const auto raw = QByteArray::fromRawData(shown.data(), static_cast<qsizetype>(shown.size()));
    QString out = QString::fromLatin1(raw.toHex(' ').toUpper());
    if (shown.size() < bytes.size()) {
        out += remainder(bytes.size() - shown.size());
    }
    return out;
}

QString isolated(const QString& displayed)
{
    return QChar(kLeftToRightIsolate) % displayed % QChar(kPopIsolate);
}

QString tooltipText(const QString& displayed)
{
    if (displayed.isEmpty()) {
        return {};
    }
    const QString body = displayed.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    return QLatin1String("<qt>") % body % QLatin1String("</qt>");
}

QString chartText(const QString& displayed)
{
    return displayed.toHtmlEscaped();
}

} // namespace authloupe
