// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log_time.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;

class TestLogTime final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void civil_data();
    void civil();
    void noSuchDate_data();
    void noSuchDate();
    void everyDayComesBack();
    void iso_data();
    void iso();
    void text();
    void noTime();
};

void TestLogTime::civil_data()
{
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("begin of the count") << QList<int>{1970, 1, 1, 0, 0, 0} << qint64{0};
    QTest::newRow("Cisco 118570") << QList<int>{2009, 4, 22, 11, 43, 59} << qint64{1240400639};
    QTest::newRow("leap day") << QList<int>{2024, 2, 29, 23, 59, 59} << qint64{1709251199};
    QTest::newRow("leap day of a full century") << QList<int>{2000, 2, 29, 0, 0, 0} << qint64{951782400};
    QTest::newRow("beyond 32 bits") << QList<int>{2038, 1, 19, 3, 14, 8} << qint64{2147483648};
    QTest::newRow("last") << QList<int>{9999, 12, 31, 23, 59, 59} << qint64{253402300799};
    QTest::newRow("leap second is the next second")
        << QList<int>{2016, 12, 31, 23, 59, 60} << qint64{1483228800};
}

void TestLogTime::civil()
{
    QFETCH(QList<int>, parts);
    QFETCH(qint64, seconds);
    const auto time = toLogTime({parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]});
    QVERIFY(time.has_value());
    QCOMPARE(qint64{time->seconds}, seconds);
    if (parts[5] == 60)
        return;
    const CivilTime civil = toCivil(*time);
    QCOMPARE((QList<int>{civil.year, civil.month, civil.day, civil.hour, civil.minute, civil.second}), parts);
}

void TestLogTime::noSuchDate_data()
{
    QTest::addColumn<QList<int>>("parts");
    QTest::newRow("30 February") << QList<int>{2024, 2, 30, 0, 0, 0};
    QTest::newRow("29 February of a common year") << QList<int>{2023, 2, 29, 0, 0, 0};
    QTest::newRow("29 February 1900 is before the count, 2100 is common") << QList<int>{2100, 2, 29, 0, 0, 0};
    QTest::newRow("day 0") << QList<int>{2024, 1, 0, 0, 0, 0};
    QTest::newRow("day 32") << QList<int>{2024, 1, 32, 0, 0, 0};
    QTest::newRow("day 257") << QList<int>{2024, 1, 257, 0, 0, 0};
    QTest::newRow("month 0") << QList<int>{2024, 0, 1, 0, 0, 0};
    QTest::newRow("month 13") << QList<int>{2024, 13, 1, 0, 0, 0};
    QTest::newRow("month 257") << QList<int>{2024, 257, 1, 0, 0, 0};
    QTest::newRow("negative month") << QList<int>{2024, -255, 1, 0, 0, 0};
    QTest::newRow("24:00:00") << QList<int>{2024, 1, 1, 24, 0, 0};
    QTest::newRow("minute 60") << QList<int>{2024, 1, 1, 0, 60, 0};
    QTest::newRow("second 61") << QList<int>{2024, 1, 1, 0, 0, 61};
    QTest::newRow("negative second") << QList<int>{2024, 1, 1, 0, 0, -1};
    QTest::newRow("1969") << QList<int>{1969, 12, 31, 23, 59, 59};
    QTest::newRow("10000") << QList<int>{10000, 1, 1, 0, 0, 0};
    QTest::newRow("a leap second that would be in 10000") << QList<int>{9999, 12, 31, 23, 59, 60};
}

void TestLogTime::noSuchDate()
{
    QFETCH(QList<int>, parts);
    QVERIFY(!toLogTime({parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]}).has_value());
}

void TestLogTime::everyDayComesBack()
{
    for (std::int64_t day = 0; day < 253402300800 / 86400; ++day) {
        const LogTime time{day * 86400 + day % 86400};
        const auto back = toLogTime(toCivil(time));
        QVERIFY(back.has_value() && *back == time);
    }
}

void TestLogTime::iso_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(*text != '\0' ? text : "empty") << QByteArray(text) << QByteArray(expected);
    };
    row("2009-04-22", "2009-04-22T00:00:00");
    row("2009-04-22T11:43", "2009-04-22T11:43:00");
    row("2009-04-22 11:43", "2009-04-22T11:43:00");
    row("2009-04-22T11:43:59", "2009-04-22T11:43:59");
    row("2009-04-22 11:43:59", "2009-04-22T11:43:59");
    for (const char* wrong :
         {"", "2009", "2009-4-22", "2009-04-31", "22.04.2009", "2009-04-22T", "2009-04-22T11",
          "2009-04-22T11:43:", "2009-04-22T11:43:59Z", "2009-04-22T11:43:59-06:00", " 2009-04-22",
          "2009-04-22  11:43", "2009-04-22T24:00", "+009-04-22"})
        row(wrong, "");
}

void TestLogTime::iso()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto time = parseIso(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(time ? isoText(*time) : std::string()), expected);
}

void TestLogTime::text()
{
    std::string out = "at ";
    appendIso(out, LogTime{1240400639}, ' ');
    QCOMPARE(out, std::string("at 2009-04-22 11:43:59"));
    QCOMPARE(isoText(LogTime{0}), std::string("1970-01-01T00:00:00"));
}

void TestLogTime::noTime()
{
    QVERIFY(!kNoTime.isValid());
    QVERIFY(LogTime{0}.isValid());
    QVERIFY(kNoTime < LogTime{0});
    QCOMPARE(isoText(kNoTime), std::string());
}

AUTHLOUPE_TEST(TestLogTime, QCoreApplication)
#include "tst_log_time.moc"
