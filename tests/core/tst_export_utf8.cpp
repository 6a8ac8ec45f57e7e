// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"
#include "export/safe_text.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

using namespace authloupe;

class TestExportUtf8 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodePoint();
    void broken_data();
    void broken();
    void agreesWithQt();
    void safeText_data();
    void safeText();
};

void TestExportUtf8::everyCodePoint()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF)
            continue;
        std::string text;
        appendUtf8(text, c);
        const CodePoint first = firstCodePoint(text);
        QVERIFY(first.valid && first.value == c && first.bytes == text.size());
    }
}

void TestExportUtf8::broken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("bytes"); // that become one replacement character
    QTest::newRow("lone continuation") << QByteArray("\x80") << 1;
    QTest::newRow("0xFF") << QByteArray("\xFFx") << 1;
    QTest::newRow("overlong of two") << QByteArray("\xC0\x80") << 1;
    QTest::newRow("overlong of three") << QByteArray("\xE0\x80\x80") << 1;
    QTest::newRow("overlong of four") << QByteArray("\xF0\x8F\xBF\xBF") << 1;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 1;
    QTest::newRow("too great") << QByteArray("\xF4\x90\x80\x80") << 1;
    QTest::newRow("F5") << QByteArray("\xF5\x80\x80\x80") << 1;
    QTest::newRow("cut after one of two") << QByteArray("\xC3") << 1;
    QTest::newRow("cut after two of three") << QByteArray("\xE2\x82") << 2;
    QTest::newRow("cut after three of four") << QByteArray("\xF0\x9F\x98") << 3;
    QTest::newRow("text in the middle") << QByteArray("\xE2\x82x") << 2;
    QTest::newRow("sequence in the middle") << QByteArray("\xF0\x9F\xC3\xA9") << 2;
}

void TestExportUtf8::broken()
{
    QFETCH(QByteArray, text);
    const CodePoint first = firstCodePoint({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!first.valid);
    QCOMPARE(first.value, kReplacementCharacter);
    QTEST(static_cast<int>(first.bytes), "bytes");
}

// All texts of three bytes of interest: what is no UTF-8 for Qt is none here, and the rest is the same text.
// (Qt writes one replacement character for each byte of a sequence that is cut off.)
void TestExportUtf8::agreesWithQt()
{
    const QByteArray bytes(
        "\x00 az\x7F\x80\x8F\x90\x9F\xA0\xBF\xC0\xC2\xDF\xE0\xE2\xED\xEF\xF0\xF1\xF4\xF5\xFF", 23);
    for (const char a : bytes)
        for (const char b : bytes)
            for (const char c : bytes) {
                const char text[] = {a, b, c};
                QString mine;
                for (std::string_view rest(text, 3); !rest.empty();
                     rest.remove_prefix(firstCodePoint(rest).bytes))
                    mine += firstCodePoint(rest).valid ? QChar(firstCodePoint(rest).value)
                                                       : QChar::ReplacementCharacter;
                QString byQt = QString::fromUtf8(text, 3);
                QCOMPARE(mine.contains(QChar::ReplacementCharacter),
                         byQt.contains(QChar::ReplacementCharacter));
                QCOMPARE(mine.remove(QChar::ReplacementCharacter), byQt.remove(QChar::ReplacementCharacter));
            }
}

void TestExportUtf8::safeText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("safe");
    QTest::newRow("plain") << QByteArray("caf\xC3\xA9") << QByteArray("caf\xC3\xA9");
    QTest::newRow("left to the caller") << QByteArray("a\tb\r\nc") << QByteArray("a\tb\r\nc");
    QTest::newRow("NUL") << QByteArray("a\0b", 3)
                         << QByteArray("a\xE2\x90\x80"
                                       "b");
    QTest::newRow("escape sequence") << QByteArray("\x1B]0;x\x07")
                                     << QByteArray("\xE2\x90\x9B]0;x\xE2\x90\x87");
    QTest::newRow("DEL") << QByteArray("\x7F") << QByteArray("\xE2\x90\xA1");
    QTest::newRow("C1") << QByteArray("\xC2\x9B"
                                      "31m")
                        << QByteArray("\xEF\xBF\xBD"
                                      "31m");
    QTest::newRow("no UTF-8") << QByteArray("b\xA9"
                                            "b")
                              << QByteArray("b\\xA9b");
    QTest::newRow("Latin-1") << QByteArray("b\xF6"
                                           "b")
                             << QByteArray("b\xC3\xB6"
                                           "b");
    QTest::newRow("bidi marks are text") << QByteArray("\xE2\x80\xAE") << QByteArray("\xE2\x80\xAE");
}

void TestExportUtf8::safeText()
{
    QFETCH(QByteArray, text);
    std::string safe;
    appendSafeText(safe, text.toStdString());
    QTEST(QByteArray::fromStdString(safe), "safe");
}

AUTHLOUPE_TEST(TestExportUtf8, NoApplication)
#include "tst_export_utf8.moc"
