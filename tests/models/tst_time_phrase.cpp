// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_phrase.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;

Q_DECLARE_METATYPE(authloupe::TimeMistake)

// What somebody types for a stretch of time.
class TestTimePhrase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void noSpans_data();
    void noSpans();
    void times_data();
    void times();
    void withoutTimesInTheLog();
    void shownAsTyped();
};

void TestTimePhrase::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    const auto row = [](const QString& text, int seconds) {
        QTest::newRow(qPrintable(text)) << text << seconds;
    };
    row(QStringLiteral("last 2 hours"), 7200);
    row(QStringLiteral("  LAST  hour "), 3600);
    row(QStringLiteral("2h"), 7200);
    row(QStringLiteral("an hour"), 3600);
    row(QStringLiteral("the last 90 minutes"), 5400);
    row(QStringLiteral("last 7 days"), 604'800);
    row(QStringLiteral("past week"), 604'800);
    row(QStringLiteral("30 s"), 30);
    row(QStringLiteral("2 dernières heures"), 7200);
    row(QStringLiteral("les 2 dernieres heures"), 7200);
    row(QStringLiteral("dernière heure"), 3600);
    row(QStringLiteral("l’heure"), 3600);
    row(QStringLiteral("3 jours"), 259'200);
    row(QStringLiteral("últimas 2 horas"), 7200);
    row(QStringLiteral("las ultimas 2 horas"), 7200);
    row(QStringLiteral("último día"), 86'400);
    row(QStringLiteral("laatste 2 uur"), 7200);
    row(QStringLiteral("afgelopen 15 minuten"), 900);
    row(QStringLiteral("최근 2시간"), 7200);
    row(QStringLiteral("지난 30분"), 1800);
    row(QStringLiteral("3일"), 259'200);
    row(QStringLiteral("آخر ساعتين"), 7200);
    row(QStringLiteral("آخر 3 ساعات"), 10'800);
    row(QStringLiteral("آخر ٣ ساعات"), 10'800);
    row(QStringLiteral("الساعة الأخيرة"), 3600);
    row(QStringLiteral("آخر يوم"), 86'400);
}

void TestTimePhrase::spans()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    const auto span = parseSpan(text);
    QVERIFY(span.has_value());
    QCOMPARE(*span, std::int64_t{seconds});
}

void TestTimePhrase::noSpans_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {QString(), QStringLiteral("last"), QStringLiteral("2"), QStringLiteral("0 hours"),
          QStringLiteral("hour 2"), QStringLiteral("2 3 hours"), QStringLiteral("1 h 30 min"),
          QStringLiteral("last 2 fortnights"), QStringLiteral("-2 hours"), QStringLiteral("2.5 hours"),
          QStringLiteral("999999999999999999999 s"), QStringLiteral("<b>hour</b>"),
          QStringLiteral("last hour; rm")})
        QTest::newRow(qPrintable(QStringLiteral("‘%1’").arg(text))) << text;
}

void TestTimePhrase::noSpans()
{
    QFETCH(QString, text);
    QVERIFY(!parseSpan(text));
}

void TestTimePhrase::times_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("since");
    QTest::addColumn<QString>("until");
    QTest::addColumn<TimeMistake>("mistake");
    const auto row = [](const char* from, const char* to, const char* since, const char* until,
                        TimeMistake mistake = TimeMistake::None) {
        QTest::addRow("%s to %s", from, to)
            << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(since)
            << QString::fromUtf8(until) << mistake;
    };
    // The log goes from 2009-04-20 08:00 to 2009-04-22 14:00:00.
    row("", "", "", "");
    row("2009-04-22 11:40", "", "2009-04-22 11:40", "");
    row("2009-04-22T11:40:30", "2009-04-22 11:50", "2009-04-22 11:40:30", "2009-04-22 11:50");
    row("11:40", "11:50", "2009-04-22 11:40", "2009-04-22 11:50");
    row("9:05", "", "2009-04-22 09:05", "");
    row("١١:٤٠", "", "2009-04-22 11:40", "");
    row("23:00", "", "2009-04-21 23:00", ""); // not yet on the last day
    row("23:00", "01:00", "2009-04-21 23:00", "2009-04-22 01:00");
    row("11:40", "2009-04-21 12:00", "2009-04-21 11:40", "2009-04-21 12:00");
    row("2009-04-21", "2009-04-21", "2009-04-21 00:00", "2009-04-22 00:00");
    row("", "11:50", "", "2009-04-22 11:50");
    row("last 2 hours", "", "2009-04-22 12:00:01", "");
    row("2009-04-22 11:40", "10 minutes", "2009-04-22 11:40", "2009-04-22 11:50");
    row("", "2 hours", "", "2009-04-20 10:00");
    row("noon", "", "", "", TimeMistake::From);
    row("11:40", "25:00", "", "", TimeMistake::To);
    row("2009-13-01", "", "", "", TimeMistake::From);
    row("2009-04-22 11:50", "2009-04-22 11:40", "", "", TimeMistake::Order);
    row("2009-04-22 11:50", "2009-04-22 11:50", "", "", TimeMistake::Order);
}

void TestTimePhrase::times()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, since);
    QFETCH(QString, until);
    QFETCH(TimeMistake, mistake);
    const TimeRange log{*parseIso("2009-04-20 08:00"), *parseIso("2009-04-22 14:00:01")};
    const TypedTimes typed = parseTimes(from, to, log);
    QVERIFY(typed.mistake == mistake);
    QCOMPARE(typedMoment(typed.range.since), since);
    QCOMPARE(typedMoment(typed.range.until), until);
}

void TestTimePhrase::withoutTimesInTheLog()
{
    QVERIFY(parseTimes(QStringLiteral("11:40"), {}, {}).mistake == TimeMistake::NoTimes);
    QVERIFY(parseTimes(QStringLiteral("last hour"), {}, {}).mistake == TimeMistake::NoTimes);
    QVERIFY(parseTimes(QStringLiteral("2009-04-22"), {}, {}).mistake == TimeMistake::None);
}

// What a field shows is understood again, to the second.
void TestTimePhrase::shownAsTyped()
{
    for (const std::int64_t seconds :
         {std::int64_t{0}, std::int64_t{1'240'400'639}, std::int64_t{1'240'400'640}}) {
        const TypedTimes typed = parseTimes(typedMoment(LogTime{seconds}), {}, {});
        QVERIFY(typed.range.since == LogTime{seconds});
    }
}

AUTHLOUPE_TEST(TestTimePhrase, QCoreApplication)
#include "tst_time_phrase.moc"
