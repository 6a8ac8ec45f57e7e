// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_words.h"

#include <QTest>

using namespace authloupe;

class tst_search_words : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void roundTrip();
    void leavesOutWhatCannotBeTyped();
};

void tst_search_words::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("blanks") << QStringLiteral("  \t ") << QStringList();
    QTest::newRow("one") << QStringLiteral("alice") << QStringList{QStringLiteral("alice")};
    QTest::newRow("two") << QStringLiteral(" alice  10.0.0.1 ")
                         << QStringList{QStringLiteral("alice"), QStringLiteral("10.0.0.1")};
    QTest::newRow("quoted") << QStringLiteral("\"Staff LDAP\" bob")
                            << QStringList{QStringLiteral("Staff LDAP"), QStringLiteral("bob")};
    QTest::newRow("open quote") << QStringLiteral(
        "a \"b c") << QStringList{QStringLiteral("a"), QStringLiteral("\"b"), QStringLiteral("c")};
    QTest::newRow("quote inside") << QStringLiteral("5.5\"x") << QStringList{QStringLiteral("5.5\"x")};
    QTest::newRow("empty quotes") << QStringLiteral("\"\" a") << QStringList{QStringLiteral("a")};
    QTest::newRow("direction marks") << QString::fromUtf8("\u202Ealice\u2069 \u200Fbob")
                                     << QStringList{QStringLiteral("alice"), QStringLiteral("bob")};
    QTest::newRow("minus is a letter") << QStringLiteral("-9.5") << QStringList{QStringLiteral("-9.5")};
}

void tst_search_words::words()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QStringList found;
    for (const TextChoice& word : searchWords(text)) {
        QVERIFY(!word.exact && !word.exclude);
        found.append(QString::fromStdString(word.text));
    }
    QCOMPARE(found, words);
}

void tst_search_words::roundTrip()
{
    for (const char* text : {"alice", "alice bob", "\"Staff LDAP\" bob", "\xC3\xA9t\xC3\xA9"}) {
        const std::vector<TextChoice> words = searchWords(QString::fromUtf8(text));
        QCOMPARE(searchWords(searchText(words)), words);
    }
    // A name that is no valid UTF-8, as a command line may bring it.
    const std::vector<TextChoice> bytes{{"b\xF6"
                                         "b",
                                         false, false}};
    QCOMPARE(searchWords(searchText(bytes)), bytes);
}

void tst_search_words::leavesOutWhatCannotBeTyped()
{
    QCOMPARE(searchText({{"a", true, false}, {"b", false, true}, {"c", false, false}}), QStringLiteral("c"));
}

QTEST_GUILESS_MAIN(tst_search_words)
#include "tst_search_words.moc"
