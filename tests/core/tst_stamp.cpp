// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/stamp.h"
#include "make_log/random.h"
#include "support/plain_stamp.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

QString strict(std::string_view text)
{
    if (text.size() < kStampLength + 1)
        return QStringLiteral("too short");
    StampReader reader;
    const auto time = reader.read(text.data());
    return time ? shown(isoText(*time)) : QStringLiteral("no");
}

} // namespace

class TestStamp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strictStamp_data();
    void strictStamp();
    void looseStamp_data();
    void looseStamp();
    void memoryOfTheLastStamp();
    void nothingIsAStampBeforeTheFirst();
};

void TestStamp::strictStamp_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const QByteArray& text, const char* expected) {
        QTest::newRow(name) << text << QByteArray(expected);
    };
    row("usual", "Wed Apr 22 11:43:59 2009 ", "2009-04-22T11:43:59");
    row("day padded with a blank", "Wed Apr  1 11:43:59 2009 ", "2009-04-01T11:43:59");
    row("day padded with a zero", "Wed Apr 01 11:43:59 2009 ", "2009-04-01T11:43:59");
    row("wrong weekday", "Sun Apr 22 11:43:59 2009 ", "2009-04-22T11:43:59");
    row("leap second", "Sat Dec 31 23:59:60 2016 ", "2017-01-01T00:00:00");
    row("last moment", "Fri Dec 31 23:59:59 9999 ", "9999-12-31T23:59:59");
    row("first moment", "Thu Jan  1 00:00:00 1970 ", "1970-01-01T00:00:00");
    row("24:00:00", "Wed Apr 22 24:00:00 2009 ", "no");
    row("second 61", "Wed Apr 22 11:43:61 2009 ", "no");
    row("30 February", "Wed Feb 30 11:43:59 2009 ", "no");
    row("day 0", "Wed Apr  0 11:43:59 2009 ", "no");
    row("day 32", "Wed May 32 11:43:59 2009 ", "no");
    row("no such month", "Wed Abr 22 11:43:59 2009 ", "no");
    row("a month's name across two", "Wed anF 22 11:43:59 2009 ", "no");
    row("no such weekday", "Lun Apr 22 11:43:59 2009 ", "no");
    row("weekday in capitals", "WED Apr 22 11:43:59 2009 ", "no");
    row("one blank before the day", "Wed Apr 1 11:43:59 2009  ", "no");
    row("nothing behind", QByteArray("Wed Apr 22 11:43:59 2009\n"), "no");
    row("year 1969", "Wed Apr 22 11:43:59 1969 ", "no");
    row("year 0000", "Wed Apr 22 11:43:59 0000 ", "no");
    row("letters in the clock", "Wed Apr 22 11:4x:59 2009 ", "no");
    row("points in the clock", "Wed Apr 22 11.43.59 2009 ", "no");
    row("Arabic digits", "Wed Apr \xD9\xA2\xD9\xA2 11:43:59 2009 ", "no");
    row("no year", "Wed Apr 22 11:43:59 Info:", "no");
}

void TestStamp::strictStamp()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(strict(text.toStdString()), QString::fromLatin1(expected));
}

void TestStamp::looseStamp_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected"); // time, place
    const auto row = [](const char* line, const char* expected) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
    };
    row("Wed Apr 22 11:43:59 2009 Info: x", "2009-04-22T11:43:59 0-24");
    row("Wed Apr 1 11:43:59 2009 Info: x", "2009-04-01T11:43:59 0-23");
    row("Wed Apr  1 11:43:59 2009 Info: x", "2009-04-01T11:43:59 0-24");
    row("(Wed Apr 22 11:43:59 2009 Info: x", "2009-04-22T11:43:59 1-25");
    row("[{.'Wed Apr 22 11:43:59 2009 Info: x", "2009-04-22T11:43:59 4-28");
    row("([.'Wed Apr 22 11:43:59 2009", "2009-04-22T11:43:59 4-28");
    row("(([.'Wed Apr 22 11:43:59 2009 Info: x", "no");
    row("Wed Apr 22 11:43:59 2009", "2009-04-22T11:43:59 0-24");
    row("Wed Apr 22 11:43:59 2009:", "no");
    row("Wed Apr   1 11:43:59 2009 x", "no");
    row("Wed Apr 221 11:43:59 2009 x", "no");
    row("Wed Apr 22 11:43:59", "no");
    row(" Wed Apr 22 11:43:59 2009 x", "no");
    row("Wed Apr", "no");
    row("Apr 22 11:43:59 2009 x", "no");
}

void TestStamp::looseStamp()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    const std::string text = line.toStdString();
    const auto stamp = findLooseStamp(text);
    const std::string found =
        stamp ? isoText(stamp->time) + ' ' + std::to_string(stamp->start) + '-' + std::to_string(stamp->end)
              : "no";
    QCOMPARE(QByteArray::fromStdString(found), expected);
    const auto plain = plainLooseStamp(text);
    QCOMPARE(plain.has_value(), stamp.has_value());
    if (plain) {
        QVERIFY(plain->time == stamp->time);
        QCOMPARE(plain->afterStamp, text.substr(stamp->end));
    }
}

// The reader takes short cuts for stamps that share a second or a minute with the one before: none may change
// the answer.
void TestStamp::memoryOfTheLastStamp()
{
    makelog::Random random(7);
    StampReader reader;
    std::string stamp = "Wed Apr 22 11:43:59 2009 ";
    const std::string bytes = "0123456789 :AadpMrWe\n";
    for (int i = 0; i < 60'000; ++i) {
        std::string changed = stamp;
        for (std::uint32_t flips = random.below(3); flips > 0; --flips)
            changed[random.below(static_cast<std::uint32_t>(changed.size()))] =
                bytes[random.below(static_cast<std::uint32_t>(bytes.size()))];
        const auto fast = reader.read(changed.data());
        const auto plain = plainStamp(changed);
        QVERIFY2(fast == plain, changed.c_str());
        if (fast && random.chance(50))
            stamp = changed;
    }
}

void TestStamp::nothingIsAStampBeforeTheFirst()
{
    std::string hole(kStampLength, '\0');
    hole += ' ';
    QCOMPARE(strict(hole), QStringLiteral("no"));
    hole.replace(17, 2, "12");
    QCOMPARE(strict(hole), QStringLiteral("no"));
}

AUTHLOUPE_TEST(TestStamp, QCoreApplication)
#include "tst_stamp.moc"
