// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_log.h"
#include "support/plain_reader.h"
#include "support/qt_texts.h"
#include "support/reshaped_log.h"
#include "support/sanitized.h"
#include "support/test_program.h"
#include "support/told_facts.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

QString difference(const std::vector<std::string>& expected, const std::vector<std::string>& actual)
{
    return shown(factDifference(expected, actual));
}

void checkAccount(const Coverage& coverage)
{
    QCOMPARE(coverage.understood + coverage.ignored + coverage.continued + coverage.notUnderstood,
             coverage.lines);
}

} // namespace

// The same log in every form in which it reaches somebody tells the same.
class TestReshapedLogs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prefixes_data();
    void prefixes();
    void wraps_data();
    void wraps();
    void wrapsOfPrefixes_data();
    void wrapsOfPrefixes();
    void mixedForms();
};

void TestReshapedLogs::prefixes_data()
{
    QTest::addColumn<int>("family");
    for (std::size_t i = 0; i < prefixFamilies().size(); ++i)
        QTest::newRow(prefixFamilies()[i].name.c_str()) << static_cast<int>(i);
}

void TestReshapedLogs::prefixes()
{
    QFETCH(int, family);
    const PrefixFamily& form = prefixFamilies()[static_cast<std::size_t>(family)];
    const std::string log = generatedLog(makelog::Mix::Auth, 5, unlessSanitized(700U, 200U));
    const std::string other = withPrefixes(log, form);
    const bool times = form.hasTime && form.hasYear;
    const PlainDocument native = plainDocumentOf(*load(log));
    const SnapshotPtr snapshot = load(other);
    const PlainDocument document = plainDocumentOf(*snapshot);
    QCOMPARE(difference(factsOf(native, {times}), factsOf(document, {times})), QString());
    QVERIFY(document.sessions.size() > 30 && document.attempts.size() > 30);
    const Coverage& coverage = snapshot->coverage();
    checkAccount(coverage);
    QCOMPARE(coverage.notUnderstood, native.coverage.notUnderstood);
    QCOMPARE(coverage.entries, native.coverage.entries);
    QCOMPARE(coverage.firstTime.isValid(), form.hasTime);
    QCOMPARE(coverage.yearsDerived, form.hasTime && !form.hasYear ? coverage.entries : 0U);
    // A stamp's own zone is told, unless the file's header states another one.
    if (form.name.starts_with("h ISO, zone"))
        QVERIFY(snapshot->files().front().utcOffsetVaries);

    const std::string plain = firstDifference(readPlainly({other}), document);
    QVERIFY2(plain.empty(), plain.c_str());
    for (const LoadManner manner : {LoadManner{100, 2}, LoadManner{4096, 3}}) {
        const std::string chunks = firstDifference(document, plainDocumentOf(*load(other, manner)));
        QVERIFY2(chunks.empty(), chunks.c_str());
    }
}

void TestReshapedLogs::wraps_data()
{
    QTest::addColumn<int>("wrapping");
    const auto all = wrappings();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name.c_str()) << static_cast<int>(i);
}

void TestReshapedLogs::wraps()
{
    QFETCH(int, wrapping);
    const Wrapping way = wrappings()[static_cast<std::size_t>(wrapping)];
    const std::string log = generatedLog(makelog::Mix::Auth, 7, 500);
    const std::string other = way.wrap(log);
    const PlainDocument native = plainDocumentOf(*load(log));
    const PlainDocument document = plainDocumentOf(*load(other));
    QCOMPARE(difference(factsOf(native, {}), factsOf(document, {})), QString());
    checkAccount(document.coverage);
    QCOMPARE(document.coverage.entries, native.coverage.entries);

    const std::string plain = firstDifference(readPlainly({other}), document);
    QVERIFY2(plain.empty(), plain.c_str());
    const std::string chunks = firstDifference(document, plainDocumentOf(*load(other, {700, 2})));
    QVERIFY2(chunks.empty(), chunks.c_str());
}

void TestReshapedLogs::wrapsOfPrefixes_data()
{
    prefixes_data();
}

void TestReshapedLogs::wrapsOfPrefixes()
{
    QFETCH(int, family);
    const PrefixFamily& form = prefixFamilies()[static_cast<std::size_t>(family)];
    const std::string log = generatedLog(makelog::Mix::Auth, 9, 160);
    const bool times = form.hasTime && form.hasYear;
    const std::vector<std::string> expected = factsOf(plainDocumentOf(*load(log)), {times});
    const std::string lines = withPrefixes(log, form);
    const std::vector<Wrapping> ways = wrappings();
    // Under a sanitizer every third, another third for each family.
    const auto step = unlessSanitized<std::size_t>(1, 3);
    for (std::size_t i = static_cast<std::size_t>(family) % step; i < ways.size(); i += step) {
        const Wrapping& way = ways[i];
        // A byte order mark is no part of a line; a list of entries without stamps is prose.
        const PlainDocument document = plainDocumentOf(*load(way.wrap(lines)));
        const QString found = difference(expected, factsOf(document, {times}));
        QVERIFY2(found.isEmpty(),
                 qPrintable(QString::fromStdString(way.name) + QStringLiteral(": ") + found));
        checkAccount(document.coverage);
    }
}

// Several forms one behind the other in one file.
void TestReshapedLogs::mixedForms()
{
    const std::string log = generatedLog(makelog::Mix::Auth, 11, unlessSanitized(2000U, 500U));
    std::string mixed;
    std::size_t line = 0;
    for (std::size_t at = 0; at < log.size(); ++line) {
        const std::size_t end = log.find('\n', at) + 1;
        // Entries without a stamp only begin behind a blank line here.
        const std::size_t family = line / 40 % (prefixFamilies().size() - 1);
        mixed += withPrefixes(log.substr(at, end - at), prefixFamilies()[family]);
        at = end;
    }
    mixed += "\nInfo: ICID 5 close\nInfo: ICID 6 close\n";
    const std::string expected = log + entry("ICID 5 close") + entry("ICID 6 close");
    const PlainDocument document = plainDocumentOf(*load(mixed));
    QCOMPARE(document.coverage.notUnderstood, 0U);
    QCOMPARE(document.coverage.entries, plainDocumentOf(*load(expected)).coverage.entries);
    const std::string plain = firstDifference(readPlainly({mixed}), document);
    QVERIFY2(plain.empty(), plain.c_str());
    for (const LoadManner manner : {LoadManner{100, 2}, LoadManner{999, 3}}) {
        const std::string chunks = firstDifference(document, plainDocumentOf(*load(mixed, manner)));
        QVERIFY2(chunks.empty(), chunks.c_str());
    }
}

AUTHLOUPE_TEST(TestReshapedLogs, QCoreApplication)
#include "tst_reshaped_logs.moc"
