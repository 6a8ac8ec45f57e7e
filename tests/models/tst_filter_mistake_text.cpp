// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filter_mistake_text.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace authloupe;

class TestFilterMistakeText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void sentences_data();
    void sentences();
    void everyMistakeHasASentence();
    void marks_data();
    void marks();
};

namespace {

QString plain(QString text)
{
    return text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
}

QString sentence(const QByteArray& expression)
{
    const std::string text = expression.toStdString();
    const ParsedFilter parsed = parseFilter(text);
    return parsed.ok() ? QString() : plain(filterMistakeSentence(parsed.mistakes.front(), text));
}

} // namespace

void TestFilterMistakeText::sentences_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* expression, const char* expected) {
        QTest::newRow(expression) << QByteArray(expression) << QString::fromUtf8(expected);
    };
    row("usr:a", "There is no field “usr”. Similar: user.");
    row("xyzzy:a", "There is no field “xyzzy”. In quotation marks it is looked for as text.");
    row("verified:maybe", "“maybe” is none of the possible words: yes no.");
    row("failures:\x1B", "“\\u{1B}” is not a number or range such as 5, >=5 or 5..9.");
    row("user:/a{2,1}/", "“{2,1}” ends before it begins.");
}

void TestFilterMistakeText::sentences()
{
    QFETCH(QByteArray, expression);
    QTEST(sentence(expression), "expected");
}

void TestFilterMistakeText::everyMistakeHasASentence()
{
    QStringList sentences;
    for (const char* const expression : {"usr:a",
                                         "xyzzy:a",
                                         "user:",
                                         "outcome:x",
                                         "failures:x",
                                         "duration:x",
                                         "opened:x",
                                         "opened:11:40",
                                         "ip:10.0.0.0/99",
                                         "failures:9..5",
                                         "\"a",
                                         "user:/a",
                                         "\"a\"b",
                                         "user:/(/",
                                         "user:/)/",
                                         "user:/*/",
                                         "user:/[z-a]/",
                                         "user:/\\xZ/",
                                         "user:/\\1/",
                                         "user:/a{1001}/",
                                         "since:2009-04-22 since:2009-04-22",
                                         "-since:2009-04-22"})
        sentences << sentence(expression);
    sentences << sentence("user:" + QByteArray(3000, '*'));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void TestFilterMistakeText::marks_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QString>("expected"); // without the sentence
    const auto row = [](const char* name, const char* expression, const char* expected) {
        QTest::newRow(name) << QByteArray(expression) << QString::fromUtf8(expected);
    };
    row("in the middle", "bob usr:a x", "  bob usr:a x\n      ^~~");
    row("nothing there", "user: x", "  user: x\n       ^");
    row("at the end", "user:a,", "  user:a,\n         ^");
    row("escaped", "\x1B[0m usr:a", "  \\u{1B}[0m usr:a\n            ^~~");
    row("wide letters", "\xEA\xB9\x80 usr:a", "  \xEA\xB9\x80 usr:a\n     ^~~");
    row("no UTF-8", "\xFF failures:\xFE", "  \\xFF failures:\\xFE\n                ^~~~");
}

void TestFilterMistakeText::marks()
{
    QFETCH(QByteArray, expression);
    const std::string text = expression.toStdString();
    const ParsedFilter parsed = parseFilter(text);
    QCOMPARE(parsed.mistakes.size(), std::size_t{1});
    const QString report = plain(filterMistakeReport(parsed.mistakes.front(), text));
    QTEST(report.section(QLatin1Char('\n'), 1), "expected");
}

AUTHLOUPE_TEST(TestFilterMistakeText, QCoreApplication)
#include "tst_filter_mistake_text.moc"
