// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/year_reference.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;

class TestYearReference final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void years_data();
    void years();
    void nothingKnown();
};

void TestYearReference::years_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("isStart");
    QTest::addColumn<QString>("date"); // any year
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* at, bool isStart, const char* date, const char* expected) {
        QTest::addRow("%s %s, %s", isStart ? "begun" : "written", at, date)
            << QString::fromLatin1(at) << isStart << QString::fromLatin1(date)
            << QString::fromLatin1(expected);
    };
    // Last written: the year is the largest one that is not in the future.
    row("2026-03-20T12:00:00", false, "2000-03-20T12:00:00", "2026-03-20T12:00:00");
    row("2026-03-20T12:00:00", false, "2000-03-21T12:00:00",
        "2026-03-21T12:00:00"); // a clock in another zone
    row("2026-03-20T12:00:00", false, "2000-03-21T12:00:01", "2025-03-21T12:00:01");
    row("2026-01-02T00:00:00", false, "2000-12-31T23:59:59", "2025-12-31T23:59:59");
    row("2026-01-02T00:00:00", false, "2000-01-01T00:00:00", "2026-01-01T00:00:00");
    row("2025-12-31T20:00:00", false, "2000-01-01T03:00:00", "2026-01-01T03:00:00");
    row("2026-03-20T12:00:00", false, "2000-02-29T12:00:00", "2024-02-29T12:00:00");
    row("2103-03-20T12:00:00", false, "2000-02-29T12:00:00", "2096-02-29T12:00:00");
    // Begun: the year is the smallest one that is not before the file.
    row("2014-11-19T09:16:38", true, "2000-11-19T09:16:38", "2014-11-19T09:16:38");
    row("2014-11-19T09:16:38", true, "2000-11-18T09:16:38", "2014-11-18T09:16:38");
    row("2014-11-19T09:16:38", true, "2000-11-18T09:16:37", "2015-11-18T09:16:37");
    row("2014-12-30T00:00:00", true, "2000-01-02T00:00:00", "2015-01-02T00:00:00");
    row("2015-01-01T01:00:00", true, "2000-12-31T23:00:00", "2014-12-31T23:00:00");
    row("2014-11-19T09:16:38", true, "2000-02-29T12:00:00", "2016-02-29T12:00:00");
    row("9999-06-01T00:00:00", true, "2000-01-01T00:00:00", "");
    row("1970-01-01T00:00:00", false, "2000-06-01T00:00:00", "");
}

void TestYearReference::years()
{
    QFETCH(QString, at);
    QFETCH(bool, isStart);
    QFETCH(QString, date);
    QFETCH(QString, expected);
    const auto time =
        timeInYearOf({*parseIso(at.toStdString()), isStart}, toCivil(*parseIso(date.toStdString())));
    QCOMPARE(QString::fromStdString(time ? isoText(*time) : std::string()), expected);
}

void TestYearReference::nothingKnown()
{
    QVERIFY(!timeInYearOf({}, CivilTime{}).has_value());
    QVERIFY(!timeInYearOf({LogTime{0}, false}, CivilTime{0, 2, 30, 0, 0, 0}).has_value());
}

AUTHLOUPE_TEST(TestYearReference, QCoreApplication)
#include "tst_year_reference.moc"
