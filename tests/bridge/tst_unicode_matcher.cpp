// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/unicode_matcher.h"
#include "query/regex_matcher.h"
#include "support/test_program.h"

using namespace authloupe;

class TestUnicodeMatcher final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void matches_data();
    void matches();
    void patternsFoldAlike();
};

void TestUnicodeMatcher::matches_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("ASCII") << QByteArray("RON") << QByteArray("ironport") << true;
    QTest::newRow("ASCII, not there") << QByteArray("iron2") << QByteArray("ironport") << false;
    QTest::newRow("everything") << QByteArray("") << QByteArray("") << true;
    QTest::newRow("umlaut") << QByteArray("M\xC3\x9CLLER") << QByteArray("m\xC3\xBCller@example.com") << true;
    QTest::newRow("umlaut in ASCII") << QByteArray("m\xC3\xBCller") << QByteArray("muller") << false;
    QTest::newRow("ASCII in umlaut") << QByteArray("LLER") << QByteArray("m\xC3\xBCller") << true;
    QTest::newRow("Greek") << QByteArray("\xCE\xA3") << QByteArray("\xCF\x82") << true; // Σ, final ς
    QTest::newRow("sharp s is one character") << QByteArray("STRASSE")
                                              << QByteArray("stra\xC3\x9F"
                                                            "e")
                                              << false;
    QTest::newRow("kelvin sign finds k") << QByteArray("\xE2\x84\xAA") << QByteArray("kim") << true;
    QTest::newRow("k finds kelvin sign") << QByteArray("k") << QByteArray("\xE2\x84\xAA") << true;
    QTest::newRow("not the dotless i of Turkish") << QByteArray("i") << QByteArray("I\xC4\xB1") << true;
    QTest::newRow("dotless i is its own") << QByteArray("\xC4\xB1") << QByteArray("i") << false;
    // é as one character or two: names that look the same stay two.
    QTest::newRow("not normalised") << QByteArray("\xC3\xA9") << QByteArray("e\xCC\x81") << false;
    QTest::newRow("no UTF-8 finds itself") << QByteArray("\xFF")
                                           << QByteArray("a\xFF"
                                                         "b")
                                           << true;
    QTest::newRow("no UTF-8 finds nothing else") << QByteArray("\xFF")
                                                 << QByteArray("a\xFE"
                                                               "b\xEF\xBF\xBD")
                                                 << false;
    QTest::newRow("text around bytes that are no UTF-8") << QByteArray("AB")
                                                         << QByteArray("\xFF"
                                                                       "ab")
                                                         << true;
}

void TestUnicodeMatcher::matches()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const QByteArray, text);
    QFETCH(const bool, found);
    QCOMPARE(makeUnicodeMatcher(pattern.toStdString())->matches(text.toStdString()), found);
}

void TestUnicodeMatcher::patternsFoldAlike()
{
    const CaseFold fold = unicodeMatchers().caseFold();
    QCOMPARE(fold(U'\u00C9'), U'\u00E9');
    QVERIFY(makeGlobMatcher("M\xC3\x9CL*", fold)->matches("m\xC3\xBCller"));
    QVERIFY(makeRegexMatcher("^[\xC3\x9C]$", fold)->matches("\xC3\xBC"));
    QVERIFY(makeRegexMatcher("\xCE\xA3", fold)->matches("\xCF\x82"));
    QVERIFY(!makeRegexMatcher("\xC3\x9C", nullptr)->matches("\xC3\xBC"));
    QVERIFY(unicodeMatchers().makeContains("\xC3\x9C")->matches("\xC3\xBC"));
}

AUTHLOUPE_TEST(TestUnicodeMatcher, QCoreApplication)
#include "tst_unicode_matcher.moc"
