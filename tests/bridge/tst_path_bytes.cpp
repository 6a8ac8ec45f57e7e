// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/path_bytes.h"
#include "support/test_program.h"

using namespace authloupe;

class TestPathBytes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void urls_data();
    void urls();
    void bytesSurviveUrlsAndText_data();
    void bytesSurviveUrlsAndText();
    void textIsWhatQtWouldMakeOfValidBytes();
};

void TestPathBytes::urls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("local");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("plain") << QByteArray("file:///tmp/mail.log") << true << QByteArray("/tmp/mail.log");
    QTest::newRow("blank") << QByteArray("file:///tmp/mail%20log") << true << QByteArray("/tmp/mail log");
    QTest::newRow("no UTF-8") << QByteArray("file:///tmp/bad%FF%FE.log") << true
                              << QByteArray("/tmp/bad\xFF\xFE.log");
    QTest::newRow("UTF-8") << QByteArray("file:///tmp/%ED%95%9C.log") << true
                           << QByteArray("/tmp/\xED\x95\x9C.log");
    QTest::newRow("percent") << QByteArray("file:///tmp/100%25.log") << true << QByteArray("/tmp/100%.log");
    QTest::newRow("hash") << QByteArray("file:///tmp/a%23b%3Fc") << true << QByteArray("/tmp/a#b?c");
    QTest::newRow("localhost") << QByteArray("file://localhost/tmp/a") << true << QByteArray("/tmp/a");
    QTest::newRow("another machine") << QByteArray("file://server/share/a") << false << QByteArray();
    QTest::newRow("web") << QByteArray("https://example.com/mail.log") << false << QByteArray();
    QTest::newRow("NUL") << QByteArray("file:///tmp/a%00b") << false << QByteArray();
    QTest::newRow("empty") << QByteArray() << false << QByteArray();
}

void TestPathBytes::urls()
{
    QFETCH(const QByteArray, url);
    QFETCH(const bool, local);
    QFETCH(const QByteArray, path);
    const auto bytes = pathBytes(QUrl::fromEncoded(url));
    QCOMPARE(bytes.has_value(), local);
    QCOMPARE(QByteArray::fromStdString(bytes.value_or(std::string())), path);
}

void TestPathBytes::bytesSurviveUrlsAndText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte) {
        all += static_cast<char>(byte);
    }
    QTest::newRow("every byte") << QByteArray("/") + all;
    QTest::newRow("emoji") << QByteArray("/\xF0\x9F\x94\x8D.log");
    QTest::newRow("cut sequence") << QByteArray("/a\xF0\x9F\x94");
    QTest::newRow("overlong") << QByteArray("/\xC0\xAF\xE0\x80\xAF");
    QTest::newRow("surrogate in UTF-8") << QByteArray("/\xED\xB2\x80\xED\xA0\x80");
    QTest::newRow("beyond Unicode") << QByteArray("/\xF4\x90\x80\x80");
    QTest::newRow("invalid between pairs") << QByteArray("/\xF0\x9F\x94\x8D\xFF\xF0\x9F\x94\x8D");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF/x");
}

void TestPathBytes::bytesSurviveUrlsAndText()
{
    QFETCH(const QByteArray, bytes);
    const std::string path = bytes.toStdString();
    QCOMPARE(QByteArray::fromStdString(bytesOfReversible(reversibleText(path))), bytes);
    if (bytes.startsWith('/')) {
        QCOMPARE(QByteArray::fromStdString(pathBytes(urlOfPath(path)).value_or(std::string())), bytes);
    }
}

void TestPathBytes::textIsWhatQtWouldMakeOfValidBytes()
{
    const QString text = QStringLiteral("Grüße 한국어 مرحبا 🔍 e\u0301");
    QCOMPARE(reversibleText(text.toStdString()), text);
    QCOMPARE(bytesOfReversible(text), text.toStdString());
    QCOMPARE(pathBytes(text), text.toStdString());
    QCOMPARE(dialogPath(text.toStdString()), text);
}

AUTHLOUPE_TEST(TestPathBytes, QCoreApplication)
#include "tst_path_bytes.moc"
