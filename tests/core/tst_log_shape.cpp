// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillog/log_shape.h"
#include "support/core_log.h"
#include "support/plain_shape.h"
#include "support/reshaped_log.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestLogShape final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openings_data();
    void openings();
    void wrapColumn();
    void fewLines();
    void sameAsPlain();
};

void TestLogShape::openings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* name, const std::string& text, Openings expected) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(expected);
    };
    const std::string stamped = entry("ICID 5 close");
    row("empty", "", Openings::Stamps);
    row("prose", "Dear support,\n\nInfo: see below\n", Openings::Stamps);
    row("native", stamped, Openings::Stamps);
    row("syslog", "Jun 26 10:42:23 host mail_logs: Info: ICID 5 close\n", Openings::Stamps);
    row("levels", "Hello\n\nInfo: ICID 5 close\nWarning: ICID 6 lost\n", Openings::Levels);
    row("one stamp among levels", stamped + "Info: ICID 5 close\nInfo: ICID 6 lost\n", Openings::Levels);
    row("one level among stamps", stamped + stamped + "Info: ICID 6 lost\n", Openings::Stamps);
    row("quoted levels", "> Info: ICID 5 close\n", Openings::Levels);
    row("bodies", "ICID 5 close\nprose\n", Openings::Bodies);
    row("bodies among stamps", stamped + "ICID 5 close\nICID 6 close\n", Openings::Stamps);
}

void TestLogShape::openings()
{
    QFETCH(QByteArray, text);
    QTEST(static_cast<int>(shapeOf(text.toStdString()).openings), "expected");
    QVERIFY(plainShape(text.toStdString()) == shapeOf(text.toStdString()));
}

void TestLogShape::wrapColumn()
{
    const std::string log = generatedLog(makelog::Mix::Auth, 3, 400);
    const auto columnOf = [](const std::string& text) {
        return shapeOf(std::string_view(text).substr(0, kShapeBytes)).wrapColumn;
    };
    QCOMPARE(columnOf(log), std::size_t{0});
    for (const std::size_t width : {60U, 61U, 79U, 80U, 100U, 124U, 132U, 140U}) {
        QCOMPARE(columnOf(hardWrapped(log, width)), width);
        QCOMPARE(columnOf(softWrapped(log, width, "")), std::size_t{0});
        QCOMPARE(columnOf(softWrapped(log, width, "    ")), std::size_t{0});
        QCOMPARE(columnOf(framed(hardWrapped(log, width), "> ")), width + 2);
        QCOMPARE(columnOf(framed(hardWrapped(log, width), "", "\r")), width);
    }
}

// Two lines broken at the same column are a terminal's; one tells nothing.
void TestLogShape::fewLines()
{
    const std::string one =
        entry("New SMTP DCID 5633 interface 172.16.155.16 address 172.16.155.102 port 25");
    QCOMPARE(shapeOf(hardWrapped(one, 80)).wrapColumn, std::size_t{0});
    QCOMPARE(shapeOf(hardWrapped(one + one, 80)).wrapColumn, std::size_t{80});
    QCOMPARE(shapeOf(hardWrapped(one + one, 80) + "and prose\n").wrapColumn, std::size_t{0});
}

void TestLogShape::sameAsPlain()
{
    const std::string log = generatedLog(makelog::Mix::Auth, 4, 100);
    for (const PrefixFamily& family : prefixFamilies())
        for (const Wrapping& way : wrappings()) {
            const std::string text = way.wrap(withPrefixes(log, family)).substr(0, kShapeBytes);
            QVERIFY2(plainShape(text) == shapeOf(text), (family.name + ", " + way.name).c_str());
        }
}

AUTHLOUPE_TEST(TestLogShape, QCoreApplication)
#include "tst_log_shape.moc"
