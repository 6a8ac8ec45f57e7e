// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/latin1.h"
#include "base/utf8.h"
#include "query/filter_language.h"
#include "query/row_set.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// Names that old mail programs write in Latin-1.
class TestLatin1 final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void neverUtf8();
    void foundAsTyped_data();
    void foundAsTyped();
};

namespace {

// It is not given back as it is.
bool holdsLatin1(const std::string& text)
{
    std::string utf8;
    return latin1AsUtf8(text, utf8).data() != text.data();
}

} // namespace

void TestLatin1::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char* name, const QByteArray& text, bool isOne) {
        QTest::newRow(name) << text << isOne;
    };
    row("nothing", "", false);
    row("ASCII", "Jose", false);
    row("at the end", "Jos\xE9", true);
    row("at the front", "\xC4rger", true);
    row("two of them", "cr\xE9\xE9r", true);
    row("three in a row", "x\xE9\xE9\xE9x", false);
    row("two words", "Jos\xE9 M\xFCller", true);
    row("UTF-8", "Jos\xC3\xA9", false);
    row("a word of each", "Jos\xE9 \xC3\xA9", true);
    row("both in a word", "Jos\xE9\xC3\xA9", false);
    row("another alphabet of eight bits", "\xC8\xE2\xE0\xED", false);
    row("a sign", "2\xB0", false);
    row("a sign among letters", "a\xD7", false);
    row("C1", "a\x9B", false);
    row("filler", "bad\xFF", false);
    row("cut UTF-8", "a\xE2\x82", false);
    row("cut UTF-8 that could be either", "a\xC3", true);
    row("beside a digit", "1\xE9", false);
}

void TestLatin1::texts()
{
    QFETCH(QByteArray, text);
    QTEST(holdsLatin1(text.toStdString()), "isOne");
    // Every other word stays as it is.
    QByteArrayList words = text.split(' ');
    for (QByteArray& word : words)
        if (holdsLatin1(word.toStdString()))
            word = QString::fromLatin1(word).toUtf8();
    const std::string given = text.toStdString();
    std::string utf8;
    QCOMPARE(QByteArray::fromStdString(std::string(latin1AsUtf8(given, utf8))), words.join(' '));
}

// What is UTF-8 is read as that.
void TestLatin1::neverUtf8()
{
    for (char32_t c = 0x80; c < 0x11000; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        std::string text = "a";
        appendUtf8(text, c);
        QVERIFY(!holdsLatin1(text));
        QVERIFY(!holdsLatin1(text + "b\xE9"));
    }
}

void TestLatin1::foundAsTyped_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("found"); // letters of the users below
    const auto row = [](const QByteArray& filter, const char* found) {
        QTest::newRow(filter.toPercentEncoding()) << filter << QByteArray(found);
    };
    row("user:Jos\xC3\xA9", "LU");
    row("user:os\xC3\xA9", "LU");
    row("user:Jos?", "LUO");
    row("user:*\xC3\xA9", "LU");
    row("user:/^Jos[\xC3\xA9]$/", "LU");
    row("Jos\xC3\xA9", "LU");
    row("-user:Jos\xC3\xA9", "OA");
    // Bytes are what tells values apart.
    row("user:=Jos\xC3\xA9", "U");
    row("user:=Jos\xE9", "L");
    row("user:Jos\xE9", "L");
}

void TestLatin1::foundAsTyped()
{
    QFETCH(QByteArray, filter);
    SnapshotBuilder document;
    const std::vector<std::string> users{"Jos\xE9", "Jos\xC3\xA9", "Jos\xA9", "anna"};
    for (const std::string& user : users) {
        AttemptTexts texts;
        texts.user = user;
        (void)document.addAttempt(document.addSession(5), AttemptResult::Failed, texts);
    }
    const auto parsed = parseFilter(filter.toStdString());
    QVERIFY(parsed.ok());
    const auto rows = selectRows(*document.publish(), parsed.filter, MatcherFactory());
    QVERIFY(rows.has_value());
    QByteArray found;
    for (const SessionRow row : *rows)
        found += "LUOA"[static_cast<std::size_t>(raw(row))];
    QTEST(found, "found");
}

AUTHLOUPE_TEST(TestLatin1, NoApplication)
#include "tst_latin1.moc"
