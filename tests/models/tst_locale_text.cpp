// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/locale_text.h"
#include "support/iso_time.h"
#include "support/test_program.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace authloupe;
using test::at;

class TestLocaleText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void groupsNumbers_data();
    void groupsNumbers();
    void clampsCounts();
    void sizes_data();
    void sizes();
    void rates_data();
    void rates();
    void percentages_data();
    void percentages();
    void durations_data();
    void durations();
    void timeLeft_data();
    void timeLeft();
    void times_data();
    void times();
    void timesAreTheSameInEveryLanguage();
    void timeRanges_data();
    void timeRanges();
    void offsets_data();
    void offsets();
};

namespace {

// An empty text is no time.
LogTime timeOf(const QString& iso)
{
    return iso.isEmpty() ? kNoTime : at(qPrintable(iso));
}

QString isolate(const char* text)
{
    return QStringLiteral("\u2066%1\u2069").arg(QString::fromUtf8(text));
}

} // namespace

void TestLocaleText::groupsNumbers_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* locale, qint64 number, const QString& shown) {
        QTest::addRow("%s %lld", locale, static_cast<long long>(number))
            << QString::fromLatin1(locale) << number << shown;
    };
    row("en_US", 0, QStringLiteral("0"));
    row("en_US", 1'234'567, QStringLiteral("1,234,567"));
    row("en_US", -1'234, QStringLiteral("-1,234"));
    row("fr_FR", 1'234'567, QStringLiteral("1\u202F234\u202F567"));
    row("nl_NL", 1'234'567, QStringLiteral("1.234.567"));
    row("ko_KR", 1'234'567, QStringLiteral("1,234,567"));
    row("ar_AE", 1'234'567, QStringLiteral("1,234,567"));
    // QLocale writes 1000.000 for a million here: groups from five digits on instead.
    row("es_ES", 0, QStringLiteral("0"));
    row("es_ES", 999, QStringLiteral("999"));
    row("es_ES", 9'999, QStringLiteral("9999"));
    row("es_ES", 10'000, QStringLiteral("10\u202F000"));
    row("es_ES", 100'000, QStringLiteral("100\u202F000"));
    row("es_ES", 1'000'000, QStringLiteral("1\u202F000\u202F000"));
    row("es_MX", 1'234'567, QStringLiteral("1\u202F234\u202F567"));
    row("es_ES", -9'999, QStringLiteral("-9999"));
    row("es_ES", -10'000, QStringLiteral("-10\u202F000"));
    row("es_ES", -100'000, QStringLiteral("-100\u202F000"));
    row("es_ES", std::numeric_limits<qint64>::min(),
        QStringLiteral("-9\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808"));
}

void TestLocaleText::groupsNumbers()
{
    QFETCH(QString, locale);
    QFETCH(qint64, number);
    QLocale::setDefault(QLocale(locale));
    QTEST(displayNumber(number), "shown");
}

void TestLocaleText::clampsCounts()
{
    QCOMPARE(displayCount(std::numeric_limits<std::uint64_t>::max()),
             QStringLiteral("9,223,372,036,854,775,807"));
    QCOMPARE(pluralNumber(0), 0);
    QCOMPARE(pluralNumber(12), 12);
    // -1 would mean "no number" to tr().
    QCOMPARE(pluralNumber(std::numeric_limits<std::uint64_t>::max()), std::numeric_limits<int>::max());
}

void TestLocaleText::sizes_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << quint64{0} << QStringLiteral("0 bytes");
    QTest::newRow("few") << quint64{512} << QStringLiteral("512 bytes");
    QTest::newRow("KiB") << quint64{3'482} << QStringLiteral("3.4 KiB");
    QTest::newRow("GiB") << quint64{1'288'490'189} << QStringLiteral("1.2 GiB");
    QTest::newRow("most") << std::numeric_limits<quint64>::max() << QStringLiteral("8.0 EiB");
}

void TestLocaleText::sizes()
{
    QFETCH(quint64, bytes);
    QTEST(displaySize(bytes), "shown");
}

void TestLocaleText::rates_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("shown");
    QTest::newRow("usual") << 45'193'626.0 << QStringLiteral("43.1 MiB/s");
    QTest::newRow("none") << 0.0 << QString();
    QTest::newRow("negative") << -1.0 << QString();
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QString();
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QString();
    QTest::newRow("huge") << 1e300 << QStringLiteral("888.2 PiB/s");
}

void TestLocaleText::rates()
{
    QFETCH(double, rate);
    QTEST(displayRate(rate), "shown");
}

void TestLocaleText::percentages_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << 0.0 << QStringLiteral("0%");
    QTest::newRow("all") << 1.0 << QStringLiteral("100%");
    QTest::newRow("usual") << 0.985 << QStringLiteral("98.5%");
    QTest::newRow("whole") << 0.43 << QStringLiteral("43%");
    QTest::newRow("something is not nothing") << 0.000001 << QStringLiteral("0.1%");
    QTest::newRow("nearly all is not all") << 0.999999 << QStringLiteral("99.9%");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QString();
}

void TestLocaleText::percentages()
{
    QFETCH(double, fraction);
    QTEST(displayPercent(fraction), "shown");
}

void TestLocaleText::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << qint64{0} << QStringLiteral("0 s");
    QTest::newRow("seconds") << qint64{59} << QStringLiteral("59 s");
    QTest::newRow("minute") << qint64{60} << QStringLiteral("1 min 0 s");
    QTest::newRow("below an hour") << qint64{3'599} << QStringLiteral("59 min 59 s");
    QTest::newRow("hours") << qint64{3'725} << QStringLiteral("1 h 2 min 5 s");
    QTest::newRow("days") << qint64{7'200'000} << QStringLiteral("2,000 h 0 min 0 s");
    QTest::newRow("clock went back") << qint64{-65} << QStringLiteral("−1 min 5 s");
    QTest::newRow("least") << std::numeric_limits<qint64>::min()
                           << QStringLiteral("−2,562,047,788,015,215 h 30 min 7 s");
}

void TestLocaleText::durations()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, shown);
    QCOMPARE(displayDuration(seconds), shown);
    QCOMPARE(displayAtLeast(seconds), QString(QStringLiteral("at least ") + shown));
}

void TestLocaleText::timeLeft_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << qint64{0} << QStringLiteral("Less than a minute left");
    QTest::newRow("seconds") << qint64{59} << QStringLiteral("Less than a minute left");
    QTest::newRow("rounded down") << qint64{149} << QStringLiteral("About 2 minutes left");
    QTest::newRow("rounded up") << qint64{150} << QStringLiteral("About 3 minutes left");
}

void TestLocaleText::timeLeft()
{
    QFETCH(qint64, seconds);
    QTEST(displayTimeLeft(seconds), "shown");
}

void TestLocaleText::times_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("shown");
    QTest::newRow("usual") << QStringLiteral("2009-04-22T11:43:59") << QStringLiteral("2009-04-22 11:43:59");
    QTest::newRow("first") << QStringLiteral("1970-01-01") << QStringLiteral("1970-01-01 00:00:00");
    QTest::newRow("beyond 2038") << QStringLiteral("9999-12-31T23:59:59")
                                 << QStringLiteral("9999-12-31 23:59:59");
    QTest::newRow("none") << QString() << QString();
}

void TestLocaleText::times()
{
    QFETCH(QString, iso);
    QTEST(displayTime(timeOf(iso)), "shown");
}

void TestLocaleText::timesAreTheSameInEveryLanguage()
{
    for (const char* locale : {"C", "en_US", "fr_FR", "es_ES", "ko_KR", "ar_EG", "ar_AE", "nl_NL"}) {
        QLocale::setDefault(QLocale(QString::fromLatin1(locale)));
        QCOMPARE(displayTime(at("2009-04-22T11:43:59")), QStringLiteral("2009-04-22 11:43:59"));
    }
}

void TestLocaleText::timeRanges_data()
{
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* since, const char* until, const QString& shown) {
        QTest::newRow(name) << QString::fromLatin1(since) << QString::fromLatin1(until) << shown;
    };
    row("minutes of a day", "2009-04-22T11:40", "2009-04-22T11:50", isolate("2009-04-22 11:40 – 11:50"));
    row("seconds", "2009-04-22T11:40:01", "2009-04-22T11:50", isolate("2009-04-22 11:40:01 – 11:50:00"));
    row("days", "2009-04-22", "2009-04-23", isolate("2009-04-22 00:00 – 2009-04-23 00:00"));
    row("no end", "2009-04-22", "", QStringLiteral("since ") + isolate("2009-04-22 00:00"));
    row("no start", "", "2009-04-22", QStringLiteral("before ") + isolate("2009-04-22 00:00"));
    row("open", "", "", QStringLiteral("All times"));
}

void TestLocaleText::timeRanges()
{
    QFETCH(QString, since);
    QFETCH(QString, until);
    QTEST(displayTimeRange({timeOf(since), timeOf(until)}), "shown");
}

void TestLocaleText::offsets_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("west") << -21'600 << QStringLiteral("UTC-06:00");
    QTest::newRow("none") << 0 << QStringLiteral("UTC+00:00");
    QTest::newRow("half an hour") << 19'800 << QStringLiteral("UTC+05:30");
    QTest::newRow("odd") << 3'601 << QStringLiteral("UTC+01:00:01");
    QTest::newRow("damaged") << std::numeric_limits<int>::min() << QStringLiteral("UTC-596523:14:08");
}

void TestLocaleText::offsets()
{
    QFETCH(int, seconds);
    QTEST(displayUtcOffset(seconds), "shown");
}

AUTHLOUPE_TEST(TestLocaleText, QCoreApplication)
#include "tst_locale_text.moc"
