// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "terminal.h"

#include <QRegularExpression>
#include <QTest>

using namespace authloupe;

class TestTerminal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void escaped_data();
    void escaped();
    void noControlSurvives();
    void isolatesAreForWindows();
};

void TestTerminal::escaped_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("plain") << QByteArray("a,\"b\"\tc\r\n") << QByteArray("a,\"b\"\tc\r\n");
    QTest::newRow("other scripts") << QByteArray("\xED\x95\x9C\xEA\xB5\xAD \xF0\x9F\x94\x8D")
                                   << QByteArray("\xED\x95\x9C\xEA\xB5\xAD \xF0\x9F\x94\x8D");
    QTest::newRow("escape sequence") << QByteArray("\x1B]0;x\x07") << QByteArray("\\u{1B}]0;x\\u{7}");
    QTest::newRow("C1 in UTF-8") << QByteArray("\xC2\x9B"
                                               "31m")
                                 << QByteArray("\\u{9B}31m");
    QTest::newRow("C1 as a byte") << QByteArray("\x9B"
                                                "31m")
                                  << QByteArray("\\x9B31m");
    QTest::newRow("NUL and DEL") << QByteArray("a\0b\x7F", 4) << QByteArray("a\\u{0}b\\u{7F}");
    QTest::newRow("right-to-left override") << QByteArray("\xE2\x80\xAE") << QByteArray("\\u{202E}");
    QTest::newRow("line separator") << QByteArray("\xE2\x80\xA8") << QByteArray("\\u{2028}");
}

void TestTerminal::escaped()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, shown);
    QCOMPARE(QByteArray::fromStdString(escapedForTerminal(text.toStdString())), shown);
}

void TestTerminal::noControlSurvives()
{
    std::string all;
    for (int first = 0; first < 256; ++first) {
        for (int second = 0; second < 256; ++second) {
            all += {static_cast<char>(first), static_cast<char>(second)};
        }
    }
    const QString shown = QString::fromStdString(escapedForTerminal(all));
    for (const QChar c : shown) {
        const bool allowed = c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t');
        QVERIFY(allowed || c.category() != QChar::Other_Control);
    }
    QVERIFY(!shown.contains(QChar::ReplacementCharacter));
}

void TestTerminal::isolatesAreForWindows()
{
    QCOMPARE(plainUtf8(QStringLiteral("a\u2066b\u2069c\u2067\u2068é")), std::string("abc\xC3\xA9"));
}

AUTHLOUPE_TEST(TestTerminal, QCoreApplication)
#include "tst_terminal.moc"
