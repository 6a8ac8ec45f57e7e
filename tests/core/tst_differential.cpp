// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_log/random.h"
#include "support/core_log.h"
#include "support/plain_reader.h"
#include "support/sanitized.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;
using makelog::Random;

namespace {

std::vector<std::string> linesWithEnds(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        lines.push_back(text.substr(at, end - at));
        at = end;
    }
    return lines;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += line;
    return text;
}

// One of the ways in which logs suffer.
using Harm = void (*)(std::vector<std::string>& lines, Random& random);

std::size_t anyOf(const std::vector<std::string>& lines, Random& random)
{
    return random.below(static_cast<std::uint32_t>(lines.size()));
}

void none(std::vector<std::string>&, Random&) {}

void shuffleNeighbours(std::vector<std::string>& lines, Random& random)
{
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const std::size_t other = std::min(lines.size() - 1, i + random.below(12));
        std::swap(lines[i], lines[other]);
    }
}

void shuffleAll(std::vector<std::string>& lines, Random& random)
{
    for (std::string& line : lines)
        std::swap(line, lines[anyOf(lines, random)]);
}

void loseLines(std::vector<std::string>& lines, Random& random)
{
    std::erase_if(lines, [&](const std::string&) { return random.chance(30); });
}

void repeatLines(std::vector<std::string>& lines, Random& random)
{
    std::vector<std::string> more;
    for (const std::string& line : lines)
        more.insert(more.end(), random.chance(20) ? 2 : 1, line);
    lines = more;
}

void cutLines(std::vector<std::string>& lines, Random& random)
{
    for (std::string& line : lines)
        if (random.chance(10))
            line.erase(random.below(static_cast<std::uint32_t>(line.size())));
}

void flipBytes(std::vector<std::string>& lines, Random& random)
{
    for (std::string& line : lines)
        while (random.chance(15))
            line[random.below(static_cast<std::uint32_t>(line.size()))] =
                static_cast<char>(random.below(256));
}

void wrapAtBlanks(std::vector<std::string>& lines, Random& random)
{
    for (std::string& line : lines)
        for (char& c : line)
            if (c == ' ' && random.chance(3))
                c = '\n';
}

void wrapInsideWords(std::vector<std::string>& lines, Random& random)
{
    for (std::string& line : lines)
        while (random.chance(20))
            line.insert(random.below(static_cast<std::uint32_t>(line.size())),
                        random.chance(30) ? "\n   " : "\n");
}

void insertBlankLines(std::vector<std::string>& lines, Random& random)
{
    static const std::vector<std::string> kBetween{
        "\n", "\r\n", "  \t\n", "```\n", "prose without a stamp\n", "\n\n\n"};
    for (std::string& line : lines)
        if (random.chance(15))
            line += random.of(kBetween);
}

void carriageReturns(std::vector<std::string>& lines, Random& random)
{
    for (std::string& line : lines)
        if (random.chance(70) && line.ends_with('\n'))
            line.insert(line.size() - 1, "\r");
}

void carryBrackets(std::vector<std::string>& lines, Random& random)
{
    static const std::vector<std::string> kDamage{"(", "[", ".", "([", "{", "'", "((((", "((((("};
    for (std::string& line : lines)
        if (random.chance(15))
            line.insert(0, random.of(kDamage));
}

void reuseIds(std::vector<std::string>& lines, Random& random)
{
    // Fewer ids than connections, and 0 among them.
    for (std::string& line : lines)
        for (const std::string word : {"ICID ", "DCID ", "DCID: "})
            if (const auto at = line.find(word); at != std::string::npos) {
                const auto begin = at + word.size();
                const auto end = std::min(line.find_first_not_of("0123456789", begin), line.size());
                line.replace(begin, end - begin, std::to_string(random.below(40)));
            }
}

// Few MIDs for many messages, and messages made of one another.
void reuseMids(std::vector<std::string>& lines, Random& random)
{
    static const std::vector<std::string> kMade{" rewritten to MID ", " was split creating MID ",
                                                " was generated based on MID ",
                                                " was generated for bounce of MID "};
    for (std::string& line : lines) {
        if (const auto at = line.find("MID "); at != std::string::npos) {
            const auto end = std::min(line.find_first_not_of("0123456789", at + 4), line.size());
            line.replace(at + 4, end - at - 4, std::to_string(random.below(60)));
        }
        if (random.chance(8) && line.size() > 24)
            line += line.substr(0, 24) + " Info: MID " + std::to_string(random.below(60)) + random.of(kMade)
                    + std::to_string(random.below(60)) + " by x\n";
    }
}

void otherAppliances(std::vector<std::string>& lines, Random& random)
{
    static const std::vector<std::string> kSerials{"AAAA-1", "BBBB-2", "CCCC-3"};
    static const std::vector<std::string> kOffsets{"-18000", "-18000", "3600"};
    for (std::string& line : lines)
        if (random.chance(1) && line.size() > 24)
            line = line.substr(0, 24) + " Info: Version: 14.2.0-620 SN: " + random.of(kSerials) + '\n'
                   + line.substr(0, 24) + " Info: Time offset from UTC: " + random.of(kOffsets) + " seconds\n"
                   + line;
}

void everything(std::vector<std::string>& lines, Random& random)
{
    static const std::vector<Harm> kAll{shuffleNeighbours, loseLines,       repeatLines,  cutLines,
                                        flipBytes,         wrapInsideWords, wrapAtBlanks, insertBlankLines,
                                        carriageReturns,   carryBrackets,   reuseIds,     otherAppliances,
                                        reuseMids};
    for (int i = 0; i < 4; ++i)
        random.of(kAll)(lines, random);
}

} // namespace

class TestDifferential final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsPlainReader_data();
    void sameAsPlainReader();
    void severalFiles();
    void logOfManyMebibytes_data();
    void logOfManyMebibytes();
};

void TestDifferential::sameAsPlainReader_data()
{
    QTest::addColumn<int>("mix");
    QTest::addColumn<Harm>("harm");
    const std::vector<std::pair<const char*, Harm>> harms{
        {"none", none},
        {"neighbours shuffled", shuffleNeighbours},
        {"all shuffled", shuffleAll},
        {"lines lost", loseLines},
        {"lines repeated", repeatLines},
        {"lines cut", cutLines},
        {"bytes flipped", flipBytes},
        {"wrapped at blanks", wrapAtBlanks},
        {"wrapped inside words", wrapInsideWords},
        {"blank lines", insertBlankLines},
        {"carriage returns", carriageReturns},
        {"brackets carried", carryBrackets},
        {"ids used again", reuseIds},
        {"MIDs used again", reuseMids},
        {"several appliances", otherAppliances},
        {"four harms at once", everything},
    };
    for (const auto& [name, harm] : harms)
        for (const Mix mix : {Mix::Auth, Mix::Mail})
            QTest::addRow("%s, %s", name, mix == Mix::Auth ? "auth" : "mail")
                << static_cast<int>(mix) << harm;
}

void TestDifferential::sameAsPlainReader()
{
    QFETCH(int, mix);
    QFETCH(Harm, harm);
    for (std::uint64_t seed = 1; seed <= unlessSanitized(3U, 1U); ++seed) {
        Random random(seed * 7919);
        std::vector<std::string> lines = linesWithEnds(
            generatedLog(Mix{static_cast<std::uint8_t>(mix)}, seed, unlessSanitized(900U, 300U)));
        harm(lines, random);
        const std::string text = joined(lines);
        const PlainDocument expected = readPlainly({text});
        QVERIFY(harm == shuffleAll || !expected.sessions.empty());
        for (const LoadManner manner : {LoadManner{}, LoadManner{100, 2}, LoadManner{4096, 3}}) {
            const PlainDocument actual = plainDocumentOf(*load(text, manner));
            const std::string difference = firstDifference(expected, actual);
            QVERIFY2(difference.empty(), ("seed " + std::to_string(seed) + ", chunks of "
                                          + std::to_string(manner.chunkBytes) + difference)
                                             .c_str());
        }
    }
}

void TestDifferential::severalFiles()
{
    const std::string whole = generatedLog(Mix::Auth, 11, 2000);
    for (const std::size_t cut : {whole.size() / 3, whole.size() / 2, whole.size() - 100}) {
        const std::size_t line = whole.find('\n', cut) + 1;
        const std::vector<std::string> files{whole.substr(0, line), whole.substr(line),
                                             generatedLog(Mix::Mail, 12, 300)};
        // The third begins with a header stamped like the first file's, so it is read before the second.
        const std::string difference = firstDifference(readPlainly({files[0], files[2], files[1]}),
                                                       plainDocumentOf(*load(files, {700, 2})));
        QVERIFY2(difference.empty(), difference.c_str());
    }
}

void TestDifferential::logOfManyMebibytes_data()
{
    QTest::addColumn<int>("mix");
    QTest::newRow("auth") << static_cast<int>(Mix::Auth);
    QTest::newRow("mail") << static_cast<int>(Mix::Mail);
}

// As large as the log that `./dev bench` begins with: several chunks of the size that users have, ids met
// again, columns of many blocks.
void TestDifferential::logOfManyMebibytes()
{
    if (kSanitized)
        QSKIP("the plain reader takes too long under a sanitizer");
    QFETCH(const int, mix);
    constexpr std::size_t kBytes = std::size_t{64} << 20;
    std::string log;
    for (std::uint64_t lines = 640'000; log.size() < kBytes; lines += 80'000)
        log = generatedLog(Mix{static_cast<std::uint8_t>(mix)}, 64, lines);
    const std::string difference =
        firstDifference(readPlainly({log}), plainDocumentOf(*load(log, LoadManner{8 << 20, 2})));
    QVERIFY2(difference.empty(), difference.c_str());
}

AUTHLOUPE_TEST(TestDifferential, QCoreApplication)
#include "tst_differential.moc"
