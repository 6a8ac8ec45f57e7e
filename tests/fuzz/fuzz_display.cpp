// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/path_bytes.h"
#include "fuzz/fuzz_input.h"
#include "models/display_text.h"
#include "models/filter_text.h"
#include "models/hostile_text.h"
#include "models/look_alikes.h"
#include "models/name_caution.h"
#include "query/filter.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

using namespace authloupe;
using namespace authloupe::fuzz;

namespace {

constexpr int kEverything = std::numeric_limits<int>::max();

void requireHarmless(const QString& shown)
{
    const QString wrong = test::whatIsWrong(shown);
    require(wrong.isEmpty(), wrong.toStdString());
}

// A sentence of ours around texts of the log, which it keeps apart with isolates.
void requireHarmlessSentence(QString sentence)
{
    requireHarmless(sentence.remove(QChar(0x2066)).remove(QChar(0x2069)));
}

void checkGate(const std::string& text, int most)
{
    const QString whole = displayText(text, kEverything);
    requireHarmless(whole);
    require(displayText(whole, kEverything) == whole, "what went through the gate goes through as it is");
    const QString cut = displayText(text, most);
    requireHarmless(cut);
    require(cut.size() <= most, "not longer than asked for");
    require(whole.size() > most || cut == whole, "not cut without need");

    const QString reversible = reversibleText(text);
    requireSame(text, bytesOfReversible(reversible));
    requireHarmless(displayText(reversible, most));
    require(displayText(hexText(text, most), kEverything) == hexText(text, most),
            "hexadecimal is plain text");
}

// Nothing of the text is left that HTML could mean something by.
void checkMarkup(const std::string& text)
{
    const QString chart = chartText(displayText(text));
    require(!chart.contains(u'<') && !chart.contains(u'>'), "no markup in a chart");
    QString tooltip = tooltipText(displayText(text));
    tooltip.remove(QStringLiteral("<qt>")).remove(QStringLiteral("</qt>"));
    require(!tooltip.contains(u'<') && !tooltip.contains(u'>'), "no markup in a tooltip");
}

void checkCaution(const std::string& text)
{
    const std::vector<char32_t> found = lookAlikes(text, 8);
    require(found.size() <= 8, "not more than asked for");
    const QList<uint> all = QString::fromStdString(text).toUcs4();
    for (const char32_t character : found)
        require(all.contains(character), "characters of the text");
    const QString caution = cautionAbout(text);
    require(!found.empty() || lookAlikes(text, 1).empty(), "one or none");
    requireHarmlessSentence(caution);
}

void checkChips(const std::string& text, bool exact, bool exclude)
{
    Filter filter;
    filter.users.push_back({text, exact, exclude});
    filter.words.push_back({text, exact, exclude});
    filter.fields.push_back({SessionField::Country, TextTest{text, exact}, exclude});
    filter.fields.push_back({SessionField::ReverseDns, TextTest{text, false, TextPattern::Glob}, exclude});
    const std::vector<FilterChip> chips = filterChips(filter);
    require(chips.size() == 4, "a chip for each choice");
    for (const FilterChip& chip : chips)
        requireHarmlessSentence(chip.text);
}

} // namespace

// Texts of a log on their way to the screen.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr int kFewest = 64; // characters
    FuzzInput input(data, size);
    const int most = kFewest + input.byte();
    const std::uint8_t kinds = input.byte();
    const std::string text(input.rest());
    checkGate(text, most);
    checkMarkup(text);
    checkCaution(text);
    checkChips(text, (kinds & 1) != 0, (kinds & 2) != 0);
    return 0;
}
