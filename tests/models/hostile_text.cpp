// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/hostile_text.h"

#include <QList>
#include <QRandomGenerator>

#include <array>

namespace authloupe::test {

namespace {

constexpr int kMostMarks = 8;

// Of all languages that are written so: between them a joiner is spelling.
bool isArabicLetter(char32_t c)
{
    return (c >= 0x0620 && c <= 0x064A) || (c >= 0x066E && c <= 0x06D5) || (c >= 0x06E5 && c <= 0x06E6)
           || (c >= 0x06EE && c <= 0x06EF) || (c >= 0x06FA && c <= 0x06FF) || (c >= 0x0750 && c <= 0x077F)
           || (c >= 0x0860 && c <= 0x08C9) || (c >= 0xFB50 && c <= 0xFDFB) || (c >= 0xFE70 && c <= 0xFEFC)
           || (c >= 0x1EE00 && c <= 0x1EEBB);
}

bool isSelector(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

// Every block of characters that has caused trouble somewhere.
struct Block {
    char32_t first;
    char32_t last;
};
constexpr std::array kBlocks{
    Block{0x20, 0x7E},       Block{0x00, 0x1F},       Block{0x7F, 0x9F},         Block{0xA0, 0x17F},
    Block{0x300, 0x36F},     Block{0x5D0, 0x5EA},     Block{0x600, 0x61C},       Block{0x621, 0x652},
    Block{0x1100, 0x11FF},   Block{0x200B, 0x200F},   Block{0x2028, 0x202E},     Block{0x2060, 0x206F},
    Block{0x3164, 0x3164},   Block{0xAC00, 0xAC20},   Block{0xE000, 0xE010},     Block{0xFE00, 0xFE0F},
    Block{0xFEFF, 0xFEFF},   Block{0xFFF0, 0xFFFF},   Block{0x1F600, 0x1F610},   Block{0xE0000, 0xE007F},
    Block{0xE0100, 0xE01EF}, Block{0xF0000, 0xF0010}, Block{0x10FFFE, 0x10FFFF},
};

} // namespace

std::string utf8(char32_t character)
{
    return QString::fromUcs4(&character, 1).toStdString();
}

bool isForbidden(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0xAD || c == 0x061C || (c >= 0x200B && c <= 0x200F)
           || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0xFFFC
           || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F) || (c >= 0xD800 && c <= 0xDFFF)
           || (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000 || c == 0x115F || c == 0x1160 || c == 0x3164;
}

QString whatIsWrong(const QString& shown)
{
    const QList<uint> characters = shown.toUcs4();
    int marks = 0;
    for (qsizetype at = 0; at < characters.size(); ++at) {
        const char32_t c = characters[at];
        const bool joiner = c == 0x200C || c == 0x200D;
        const bool inArabic =
            joiner && at > 0 && at + 1 < characters.size() && isArabicLetter(characters[at + 1]);
        if (isForbidden(c) && !inArabic)
            return QStringLiteral("U+%1 at %2").arg(QString::number(c, 16), QString::number(at));
        if (shown.size() > 0 && isSelector(c) && (at == 0 || isSelector(characters[at - 1])))
            return QStringLiteral("a run of variation selectors at %1").arg(at);
        marks = QChar::isMark(c) ? marks + 1 : 0;
        if (marks > kMostMarks)
            return QStringLiteral("a heap of marks at %1").arg(at);
    }
    return {};
}

std::string randomHostileText(std::uint32_t seed)
{
    QRandomGenerator random(seed);
    std::string text;
    const int pieces = random.bounded(40);
    for (int at = 0; at < pieces; ++at) {
        if (random.bounded(8) == 0) {
            text += static_cast<char>(random.bounded(256));
            continue;
        }
        const Block block = kBlocks[random.bounded(static_cast<quint32>(kBlocks.size()))];
        const char32_t character =
            block.first + random.bounded(static_cast<quint32>(block.last - block.first + 1));
        const int times = random.bounded(20) == 0 ? random.bounded(300) : 1;
        for (int time = 0; time < times; ++time)
            text += utf8(character);
    }
    return text;
}

} // namespace authloupe::test
