// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/display_text.h"
#include "models/hostile_text.h"
#include "models/note_text.h"
#include "support/test_program.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>
#include <random>

using namespace authloupe;
using namespace authloupe::test;

class TestDisplayText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void shows_data();
    void shows();
    void isHarmlessAndIdempotent_data();
    void isHarmlessAndIdempotent();
    void randomTextIsHarmless();
    void statesTheRemainder_data();
    void statesTheRemainder();
    void cutsBetweenCharacters_data();
    void cutsBetweenCharacters();
    void takesLinearTime();
    void takesReversiblePaths();
    void hex();
    void isolates();
    void escapesMarkup_data();
    void escapesMarkup();
    void writersKeepTheirSpelling();
    void whatIsNotEditedStays_data();
    void whatIsNotEditedStays();
    void everyEditIsOfTheNote();
};

namespace {

std::string repeated(std::string_view piece, int times)
{
    std::string text;
    for (int at = 0; at < times; ++at)
        text += piece;
    return text;
}

} // namespace

void TestDisplayText::shows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, std::string bytes, const QString& shown) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << shown;
    };
    using namespace std::string_literals;
    row("plain", "ironport@example.com", QStringLiteral("ironport@example.com"));
    row("empty", "", QString());
    row("other scripts", "André 김철수 محمد", QStringLiteral("André 김철수 محمد"));
    row("emoji", "a\xF0\x9F\x98\x80z", QStringLiteral("a\U0001F600z"));
    row("NUL", "a\0b"s, QStringLiteral("a\\u{00}b"));
    row("ESC", "\x1B[31mred", QStringLiteral("\\u{1B}[31mred"));
    row("TAB and line ends", "a\tb\r\nc", QStringLiteral("a\\u{09}b\\u{0D}\\u{0A}c"));
    row("DEL and C1", "\x7F\xC2\x85", QStringLiteral("\\u{7F}\\u{85}"));
    row("right-to-left override", "user\xE2\x80\xAEgnp.exe", QStringLiteral("user\\u{202E}gnp.exe"));
    row("isolates", "\xE2\x81\xA6x\xE2\x81\xA9", QStringLiteral("\\u{2066}x\\u{2069}"));
    row("Arabic letter mark", "\xD8\x9C", QStringLiteral("\\u{61C}"));
    row("zero width space", "ad\xE2\x80\x8Bmin", QStringLiteral("ad\\u{200B}min"));
    row("soft hyphen", "ad\xC2\xADmin", QStringLiteral("ad\\u{AD}min"));
    row("line separator", "\xE2\x80\xA8", QStringLiteral("\\u{2028}"));
    row("byte order mark", "\xEF\xBB\xBFx", QStringLiteral("\\u{FEFF}x"));
    row("tag", utf8(0xE0041), QStringLiteral("\\u{E0041}"));
    row("private use", utf8(0xE000), QStringLiteral("\\u{E000}"));
    row("plane 16", utf8(0x10FFFD), QStringLiteral("\\u{10FFFD}"));
    row("non-joiner within Persian", "می\xE2\x80\x8Cخواهم", QStringLiteral("می\u200Cخواهم"));
    row("non-joiner elsewhere",
        "a\xE2\x80\x8C"
        "b",
        QStringLiteral("a\\u{200C}b"));
    row("non-joiner at the end", "می\xE2\x80\x8C", QStringLiteral("می\\u{200C}"));
    row("two non-joiners", "م\xE2\x80\x8C\xE2\x80\x8Cم", QStringLiteral("م\\u{200C}\\u{200C}م"));
    row("byte that is no UTF-8",
        "b\xA9"
        "b",
        QStringLiteral("b\\xA9b"));
    row("Latin-1",
        "b\xF6"
        "b",
        QStringLiteral("b\u00F6b"));
    row("Latin-1 and UTF-8", "b\xF6 \xC3\xA9", QStringLiteral("b\u00F6 \u00E9"));
    row("overlong", "\xC0\xAF", QStringLiteral("\\xC0\\xAF"));
    row("surrogate in UTF-8", "\xED\xA0\x80", QStringLiteral("\\xED\\xA0\\x80"));
    row("cut sequence", "a\xE2\x82", QStringLiteral("a\\xE2\\x82"));
    row("beyond Unicode", "\xF4\x90\x80\x80", QStringLiteral("\\xF4\\x90\\x80\\x80"));
    row("one mark", "e\xCC\x81", QStringLiteral("e\u0301"));
    row("nine marks", "e" + repeated("\xCC\x81", 9),
        QStringLiteral("e") + QString(8, QChar(0x301)) + QStringLiteral("\\u{301}"));
    row("one variation selector", "\xE2\x9D\xA4\xEF\xB8\x8F", QStringLiteral("\u2764\uFE0F"));
    row("two variation selectors", "x\xEF\xB8\x8F\xEF\xB8\x8F", QStringLiteral("x\uFE0F\\u{FE0F}"));
    row("selector without base", "\xEF\xB8\x8F", QStringLiteral("\\u{FE0F}"));
    row("markup stays text", "<b>&amp;%1 %n", QStringLiteral("<b>&amp;%1 %n"));
    row("backslash stays", "CORP\\nadmin", QStringLiteral("CORP\\nadmin"));
}

void TestDisplayText::shows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(displayText(bytes.toStdString()), shown);
}

void TestDisplayText::isHarmlessAndIdempotent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("tables", repeated("<table><tr><td>", 18));
    row("image of a device", "<img src=\"/dev/zero\">");
    row("overrides", repeated("\xE2\x80\xAE\xE2\x81\xA6", 5'000));
    row("NULs", std::string(5'000, '\0'));
    row("escapes", repeated("\x1B]0;x\x07", 2'000));
    row("surrogate bytes", repeated("\xED\xA0\x80\xED\xB0\x80", 3'000));
    row("loose continuation bytes", std::string(10'000, '\x80'));
    row("100 000 marks", "e" + repeated("\xCC\x81", 100'000));
    row("marks of several kinds", repeated("\xCC\x81\xE2\x83\x9D\xE0\xA4\xBE", 30'000));
    row("1 MB of letters", std::string(1'000'000, 'x'));
    row("1 MB of emoji", repeated("\xF0\x9F\x98\x80", 250'000));
    row("joiner chain", repeated("م\xE2\x80\x8C", 100'000));
    row("selectors", "x" + repeated("\xEF\xB8\x8F", 50'000));
    row("Hangul jamo", repeated("\xE1\x84\x80", 50'000));
    row("exactly full", std::string(kCellCharacters, 'x'));
    row("one too many", std::string(kCellCharacters + 1, 'x'));
}

void TestDisplayText::isHarmlessAndIdempotent()
{
    QFETCH(QByteArray, bytes);
    for (const int most : {64, kCellCharacters, kDetailCharacters}) {
        const QString shown = displayText(bytes.toStdString(), most);
        QCOMPARE(whatIsWrong(shown), QString());
        QVERIFY2(shown.size() <= most, qPrintable(QString::number(shown.size())));
        QCOMPARE(displayText(shown.toStdString(), most), shown);
        QCOMPARE(displayText(shown, most), shown);
    }
}

void TestDisplayText::randomTextIsHarmless()
{
    for (std::uint32_t seed = 1; seed <= 5'000; ++seed) {
        const std::string bytes = randomHostileText(seed);
        const int most = seed % 2 == 0 ? kCellCharacters : 64;
        const QString shown = displayText(bytes, most);
        const QString wrong = whatIsWrong(shown);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(QStringLiteral("seed %1: %2").arg(QString::number(seed), wrong)));
        QVERIFY2(shown.size() <= most, qPrintable(QString::number(seed)));
        QVERIFY2(displayText(shown.toStdString(), most) == shown, qPrintable(QString::number(seed)));
    }
}

void TestDisplayText::statesTheRemainder_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("end");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("letters") << QByteArray(1'000'000, 'x') << QStringLiteral("x… (999,506 more)")
                             << qsizetype{510};
    QTest::newRow("full") << QByteArray(512, 'x') << QStringLiteral("xxxx") << qsizetype{512};
    QTest::newRow("one more") << QByteArray(513, 'x') << QStringLiteral("x… (13 more)") << qsizetype{511};
    // The room is measured by the bytes: the remainder cannot be longer than they would make it.
    QTest::newRow("emoji") << QByteArray::fromStdString(repeated("\xF0\x9F\x98\x80", 300))
                           << QStringLiteral("\U0001F600… (51 more)") << qsizetype{509};
    QTest::newRow("escapes") << QByteArray(1'000, '\x01') << QStringLiteral("\\u{01}… (917 more)")
                             << qsizetype{510};
}

void TestDisplayText::statesTheRemainder()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, end);
    QFETCH(qsizetype, size);
    const QString shown = displayText(bytes.toStdString());
    QCOMPARE(shown.right(end.size()), end);
    QCOMPARE(shown.size(), size);
}

void TestDisplayText::cutsBetweenCharacters_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::newRow("surrogate pair") << QStringLiteral("\U0001F600");
    QTest::newRow("letter with marks") << QStringLiteral("e\u0301\u0302\u0303");
    QTest::newRow("heart with selector") << QStringLiteral("\u2764\uFE0F");
    QTest::newRow("escape") << QStringLiteral("\\u{202E}");
}

void TestDisplayText::cutsBetweenCharacters()
{
    QFETCH(QString, cluster);
    const QString source = cluster == QStringLiteral("\\u{202E}") ? QString(QChar(0x202E))
                                                                  : cluster; // the escape of this character
    for (int before = 0; before < 12; ++before) {
        const QString text = QString(before, u'x') + source.repeated(400);
        QString shown = displayText(text.toStdString(), 100);
        shown.truncate(shown.lastIndexOf(u'…'));
        QCOMPARE(shown.left(before), QString(before, u'x'));
        shown.remove(0, before);
        QCOMPARE(shown.size() % cluster.size(), qsizetype{0});
        QCOMPARE(shown, cluster.repeated(shown.size() / cluster.size()));
    }
}

void TestDisplayText::takesLinearTime()
{
    // Processor time of this thread: other programs do not count.
    const auto spent = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
    };
    const auto fastest = [&spent](const std::string& text) {
        auto best = std::numeric_limits<std::int64_t>::max();
        for (int round = 0; round < 5; ++round) {
            const std::int64_t start = spent();
            const QString shown = displayText(text);
            best = std::min(best, spent() - start);
            if (shown.isEmpty())
                return std::int64_t{-1};
        }
        return best;
    };
    for (const std::string_view piece : {"x", "\xCC\x81", "\xE2\x80\xAE", "\xFF", "م\xE2\x80\x8C"}) {
        const std::int64_t small = fastest(repeated(piece, 50'000));
        const std::int64_t large = fastest(repeated(piece, 800'000));
        QVERIFY(small > 0);
        // Sixteen times the text: about 16 when linear, 256 when quadratic.
        QVERIFY2(large < 64 * small, qPrintable(QStringLiteral("%1 ns, %2 ns").arg(small).arg(large)));
    }
}

void TestDisplayText::takesReversiblePaths()
{
    QString path = QStringLiteral("/logs/bad");
    path += QChar(0xDCFF); // a byte that is no UTF-8, see bridge/path_bytes.h
    path += QChar(0xD800); // no byte at all
    QCOMPARE(displayText(path), QStringLiteral("/logs/bad\\xFF\\u{D800}"));
}

void TestDisplayText::hex()
{
    QCOMPARE(hexText("A\xE2\x80\xAE"), QStringLiteral("41 E2 80 AE"));
    QCOMPARE(hexText("ABCDE", 2), QStringLiteral("41 42… (3 more)"));
    QCOMPARE(hexText(""), QString());
}

void TestDisplayText::isolates()
{
    QCOMPARE(isolated(QStringLiteral("::1")), QStringLiteral("\u2066::1\u2069"));
}

void TestDisplayText::escapesMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tooltip");
    QTest::addColumn<QString>("chart");
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("plain") << QStringLiteral("a") << QStringLiteral("<qt>a</qt>") << QStringLiteral("a");
    QTest::newRow("markup") << QStringLiteral("<img src=\"x\">&amp;")
                            << QStringLiteral("<qt>&lt;img src=&quot;x&quot;&gt;&amp;amp;</qt>")
                            << QStringLiteral("&lt;img src=&quot;x&quot;&gt;&amp;amp;");
    QTest::newRow("line feed of ours")
        << QStringLiteral("a\nb") << QStringLiteral("<qt>a<br>b</qt>") << QStringLiteral("a\nb");
}

void TestDisplayText::escapesMarkup()
{
    QFETCH(QString, text);
    QTEST(tooltipText(text), "tooltip");
    QTEST(chartText(text), "chart");
}

// In an editor, unlike anywhere else: but nothing that encloses a text, and no heap of marks.
void TestDisplayText::writersKeepTheirSpelling()
{
    const QString spelling = QStringLiteral("a\tb\n\u0645\u06CC\u200C\u061C(1)\u200F \u200Ebon\u00A0!"
                                            "\U0001F469\u200D\U0001F4BB");
    QCOMPARE(editableText(spelling), spelling);
    QCOMPARE(editableText(QStringLiteral("a\u202Eb\u2066c\u2069\u0007\r\u200B")),
             QStringLiteral("a\\u{202E}b\\u{2066}c\\u{2069}\\u{07}\\u{0D}\\u{200B}"));
    const QString heap = QStringLiteral("e") + QStringLiteral("\u0301\u0301\u0301\u0301\u200D").repeated(3);
    QCOMPARE(editableText(heap).count(QChar(0x301)), qsizetype{8});
    QCOMPARE(editableText(QString(100'000, u'x')).size(), qsizetype{100'000});
}

void TestDisplayText::whatIsNotEditedStays_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("edited");
    QTest::addColumn<QString>("then");
    const auto row = [](const char* name, const QString& note, const QString& edited, const QString& then) {
        QTest::newRow(name) << note << edited << then;
    };
    const QString note = QStringLiteral("a\tb\u202Ec\r");
    row("nothing", note, QStringLiteral("a\tb\\u{202E}c\\u{0D}"), note);
    row("in front", note, QStringLiteral("xa\tb\\u{202E}c\\u{0D}"), QStringLiteral("xa\tb\u202Ec\r"));
    row("at the end", note, QStringLiteral("a\tb\\u{202E}c\\u{0D}x"), QStringLiteral("a\tb\u202Ec\rx"));
    row("beside an escape", note, QStringLiteral("a\tb\\u{202E}xc\\u{0D}"), QStringLiteral("a\tb\u202Exc\r"));
    row("an escape is removed", note, QStringLiteral("a\tbc\\u{0D}"), QStringLiteral("a\tbc\r"));
    row("an escape is broken", note, QStringLiteral("a\tb\\u{202}c\\u{0D}"),
        QStringLiteral("a\tb\\u{202}c\r"));
    row("all is removed", note, QString(), QString());
    row("all is written", QString(), QStringLiteral("a\tb"), QStringLiteral("a\tb"));
    row("written, not escaped", QStringLiteral("\\u{202E}"), QStringLiteral("\\u{202E}."),
        QStringLiteral("\\u{202E}."));
    row("half of it is the same", QStringLiteral("\r\U0001F600"), QStringLiteral("\\u{0D}\U0001F601"),
        QStringLiteral("\r\U0001F601"));
    row("one of two that begin alike", QStringLiteral("\u202D \u202E"), QStringLiteral("\\u{202E}"),
        QStringLiteral("\u202E"));
    row("surrogate and byte", QChar(0xD800) % QStringLiteral("a") % QChar(0xDCFF),
        QStringLiteral("\\u{D800}a\\xFFb"), QChar(0xD800) % QStringLiteral("a") % QChar(0xDCFF) % u'b');
    row("marks find room", QStringLiteral("e") + QString(9, QChar(0x301)),
        QStringLiteral("e\u0301\u0301x") + QString(6, QChar(0x301)) + QStringLiteral("\\u{301}"),
        QStringLiteral("e\u0301\u0301x") + QString(7, QChar(0x301)));
}

void TestDisplayText::whatIsNotEditedStays()
{
    QFETCH(QString, note);
    QFETCH(QString, edited);
    QTEST(editedNote(note, edited), "then");
}

void TestDisplayText::everyEditIsOfTheNote()
{
    std::mt19937 random(1);
    const auto below = [&random](std::size_t end) { return std::size_t{random()} % end; };
    const QStringList pieces{
        QStringLiteral("a"),      QStringLiteral("\t"),         QStringLiteral("\u202E"),
        QStringLiteral("}"),      QStringLiteral("\r"),         QStringLiteral("\n"),
        QStringLiteral("\u200F"), QStringLiteral("\U0001F600"), QStringLiteral("\U0001F601"),
        QString(QChar(0xDC80)),   QString(QChar(0xDC81)),       QString(QChar(0xD83D))};
    const auto some = [&](std::size_t most) {
        QStringList text;
        for (std::size_t left = below(most + 1); left > 0; --left)
            text.append(pieces.at(static_cast<qsizetype>(below(static_cast<std::size_t>(pieces.size())))));
        return text.join(u'.'); // no two halves come together
    };
    for (int round = 0; round < 20'000; ++round) {
        const QString front = some(5), removed = some(3), back = some(5);
        const QString added = QStringLiteral("a}\U0001F600").left(static_cast<qsizetype>(below(3)));
        const QString then = editedNote(front + u'.' + removed + u'.' + back,
                                        editableText(front + u'.') + added + editableText(u'.' + back));
        QVERIFY2(then == QString(front + u'.' + added + u'.' + back), qPrintable(QString::number(round)));
    }
}

AUTHLOUPE_TEST(TestDisplayText, QCoreApplication)
#include "tst_display_text.moc"
