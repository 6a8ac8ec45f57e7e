// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_language.h"
#include "support/test_program.h"

#include <QTest>

#include <string>

using namespace authloupe;

class TestFilterCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expects_data();
    void expects();
};

void TestFilterCompletion::expects_data()
{
    QTest::addColumn<QByteArray>("text"); // | is the cursor
    QTest::addColumn<QByteArray>("name"); // whose value is expected; empty: a name or a word
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("completed"); // with the first candidate, or with =V
    const auto row = [](const char* text, const char* name, const char* prefix, const char* completed) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(name) << QByteArray(prefix)
                            << QByteArray(completed);
    };
    row("|", "", "", "address:");
    row("out|", "", "out", "outcome:");
    row("OUT|", "", "OUT", "outcome:");
    row("-out|", "", "out", "-outcome:");
    row("bob out| x", "", "out", "bob outcome: x");
    row("ou|t", "", "ou", "outcome:");
    row("us|er:alice", "", "us", "user:alice");
    row("bob | x", "", "", "bob address: x");
    row("user:|", "user", "", "user:=V");
    row("user:al|", "user", "al", "user:=V");
    row("user:al|ice", "user", "al", "user:=V");
    row("user:=al|", "user", "al", "user:=V");
    row("user:\"a b|", "user", "a b", "user:=V");
    row("user:\"a b|\" x", "user", "a b", "user:=V x");
    row("user:a,b|,c", "user", "b", "user:a,=V,c");
    row("user:a,|", "user", "", "user:a,=V");
    row("-ip:10.|", "ip", "10.", "-ip:=V");
    row("mar|", "", "mar", "marked:");
    row("marked:|", "marked", "", "marked:yes");
    row("marked:n|", "marked", "n", "marked:no");
    row("outcome:suc|", "outcome", "suc", "outcome:succeeded");
    row("outcome:failed,er|", "outcome", "er", "outcome:failed,error");
    row("tls:|", "tls", "", "tls:none");
    row("any:x|", "any", "x", "any:=V");
    row("nofield:x|", "", "nofield:x", "nofield:x");
    row("zzz|", "", "zzz", "zzz");
}

void TestFilterCompletion::expects()
{
    QFETCH(QByteArray, text);
    const qsizetype cursor = text.indexOf('|');
    text.remove(cursor, 1);
    const FilterCompletion completion = completeFilter(text.toStdString(), static_cast<std::size_t>(cursor));
    const std::string name = completion.name ? std::string(nameOf(*completion.name)) : std::string();
    QTEST(QByteArray::fromStdString(name), "name");
    QTEST(QByteArray::fromStdString(completion.prefix), "prefix");
    const bool fromTheLog = completion.name && completion.candidates.empty();
    if (fromTheLog || !completion.candidates.empty())
        text.replace(static_cast<qsizetype>(completion.place.position),
                     static_cast<qsizetype>(completion.place.length),
                     QByteArray::fromStdString(fromTheLog ? exactValue("V") : completion.candidates.front()));
    QTEST(text, "completed");
}

AUTHLOUPE_TEST(TestFilterCompletion, NoApplication)
#include "tst_filter_completion.moc"
