// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document.h"
#include "models/filter_suggestions.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestFilterSuggestions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suggestions_data();
    void suggestions();
    void takesTheRightPlace();
    void valuesAreGatedAndInsertedRaw();
    void bounded();
};

void TestFilterSuggestions::suggestions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("first"); // of the list
    const auto row = [](const char* text, const QStringList& first) {
        QTest::newRow(text) << QByteArray(text) << first;
    };
    row("", {});
    row("prof", {QStringLiteral("profile:")});
    row("anna ", {}); // a new word
    row("zzz", {});
    row("outcome:fa", {QStringLiteral("failed")});
    row("outcome:failed", {}); // it is there
    row("user:", {QStringLiteral("=alice"), QStringLiteral("=\"Alice Smith\""), QStringLiteral("=bob")});
    row("user:AL", {QStringLiteral("=alice"), QStringLiteral("=\"Alice Smith\"")});
    row("user:ob", {QStringLiteral("=bob")});
    row("user:=bob", {});
    row("-user:bo", {QStringLiteral("=bob")});
    row("failures:", {});
}

void TestFilterSuggestions::suggestions()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, first);
    Document document;
    const SessionRow row = document.addSession(1);
    for (const char* user : {"alice", "Alice Smith", "bob"})
        document.addAttempt(row, AttemptResult::Failed, user);
    const std::string typed = text.toStdString();
    const SnapshotPtr snapshot = document.publish();
    QStringList found;
    for (const FilterSuggestion& one : suggestionsFor(typed, typed.size(), snapshot.get()).list)
        found << QString::fromStdString(one.text);
    QVERIFY2(found.mid(0, first.size()) == first, qPrintable(found.join(u'|')));
    if (first.isEmpty())
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'|')));
}

void TestFilterSuggestions::takesTheRightPlace()
{
    const FilterSuggestions found = suggestionsFor("anna outc x", 9, nullptr);
    QCOMPARE(found.list.size(), std::size_t{1});
    QCOMPARE(found.place, (TextPlace{5, 4}));
}

void TestFilterSuggestions::valuesAreGatedAndInsertedRaw()
{
    Document document;
    const SessionRow row = document.addSession(1);
    document.addAttempt(row, AttemptResult::Failed, "a\xE2\x80\xAE<b>");
    const SnapshotPtr snapshot = document.publish();
    const FilterSuggestions found = suggestionsFor("user:a", 6, snapshot.get());
    QCOMPARE(found.list.size(), std::size_t{1});
    QCOMPARE(found.list.front().shown, QStringLiteral("a\\u{202E}<b>"));
    Filter filter = parseFilter("user:" + found.list.front().text).filter;
    QCOMPARE(filter.users.size(), std::size_t{1});
    QCOMPARE(filter.users.front().text, std::string("a\xE2\x80\xAE<b>"));
}

void TestFilterSuggestions::bounded()
{
    Document document;
    const SessionRow row = document.addSession(1);
    for (int i = 0; i < 1'000; ++i)
        document.addAttempt(row, AttemptResult::Failed, "user" + std::to_string(i));
    const SnapshotPtr snapshot = document.publish();
    QCOMPARE(suggestionsFor("user:", 5, snapshot.get()).list.size(), kMostSuggestions);
    QCOMPARE(suggestionsFor("user:er", 7, snapshot.get()).list.size(), kMostSuggestions);
}

AUTHLOUPE_TEST(TestFilterSuggestions, QCoreApplication)
#include "tst_filter_suggestions.moc"
