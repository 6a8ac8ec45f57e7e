// SPDX-License-Identifier: GPL-3.0-or-later
#include "summary.h"

#include "app/program_run.h"
#include "load/loader.h"
#include "support/test_program.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace authloupe;

class TestSummary final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Loader loader(
            {{.path = "log", .text = std::make_shared<const std::string>(test::smallLog().toStdString())}});
        m_snapshot = loadAll(loader, 1);
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keysAndTheirOrder();
    void values();
    void ofSomeRows();
    void ofNothing();
    void textEscapesTheLog();
    void textTellsWhenTheClockWasSet();
    void textNamesNothingTwice();

private:
    [[nodiscard]] RowSet all() const
    {
        RowSet rows;
        for (unsigned row = 0; row < m_snapshot->sessionCount(); ++row) {
            rows.push_back(SessionRow{row});
        }
        return rows;
    }
    static QJsonObject object(const std::string& json)
    {
        return QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    }

    SnapshotPtr m_snapshot;
};

void TestSummary::keysAndTheirOrder()
{
    const QStringList expected = QStringLiteral("files bytes lines entries lines_understood lines_ignored "
                                                "lines_not_understood connections_inbound "
                                                "connections_outbound opened_not_seen end_not_seen "
                                                "attempts_succeeded attempts_failed attempts_error "
                                                "inbound_succeeded inbound_failed outbound_succeeded "
                                                "outbound_failed outcome_succeeded outcome_failed "
                                                "outcome_succeeded_after_failure outcome_error "
                                                "outcome_not_attempted distinct_users distinct_profiles "
                                                "distinct_addresses first_time last_time lines_continued")
                                     .split(QLatin1Char(' '));
    const QString json = QString::fromStdString(summaryJson(*m_snapshot, all()));
    QStringList keys;
    static const QRegularExpression key(QStringLiteral("^  \"([a-z_]+)\": "),
                                        QRegularExpression::MultilineOption);
    for (auto match = key.globalMatch(json); match.hasNext();) {
        keys += match.next().captured(1);
    }
    QCOMPARE(keys, expected);
    QCOMPARE(object(json.toStdString()).size(), expected.size());
}

void TestSummary::values()
{
    const QJsonObject json = object(summaryJson(*m_snapshot, all()));
    const QJsonObject expected{
        {QStringLiteral("files"), 1},
        {QStringLiteral("bytes"), static_cast<qint64>(test::smallLog().size())},
        {QStringLiteral("lines"), 9},
        {QStringLiteral("entries"), 9},
        {QStringLiteral("lines_understood"), 9},
        {QStringLiteral("lines_ignored"), 0},
        {QStringLiteral("lines_not_understood"), 0},
        {QStringLiteral("connections_inbound"), 2},
        {QStringLiteral("connections_outbound"), 1},
        {QStringLiteral("opened_not_seen"), 0},
        {QStringLiteral("end_not_seen"), 0},
        {QStringLiteral("attempts_succeeded"), 2},
        {QStringLiteral("attempts_failed"), 1},
        {QStringLiteral("attempts_error"), 0},
        {QStringLiteral("inbound_succeeded"), 1},
        {QStringLiteral("inbound_failed"), 1},
        {QStringLiteral("outbound_succeeded"), 1},
        {QStringLiteral("outbound_failed"), 0},
        {QStringLiteral("outcome_succeeded"), 2},
        {QStringLiteral("outcome_failed"), 1},
        {QStringLiteral("outcome_succeeded_after_failure"), 0},
        {QStringLiteral("outcome_error"), 0},
        {QStringLiteral("outcome_not_attempted"), 0},
        {QStringLiteral("distinct_users"), 2},
        {QStringLiteral("distinct_profiles"), 3},
        {QStringLiteral("distinct_addresses"), 3},
        {QStringLiteral("first_time"), QStringLiteral("2009-04-22T11:43:59")},
        {QStringLiteral("last_time"), QStringLiteral("2009-04-22T12:06:25")},
        {QStringLiteral("lines_continued"), 0},
    };
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QVERIFY2(json.value(it.key()) == it.value(), qPrintable(it.key()));
    }
}

void TestSummary::ofSomeRows()
{
    const QJsonObject json = object(summaryJson(*m_snapshot, {SessionRow{1}}));
    QCOMPARE(json.value(QLatin1String("connections_inbound")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("attempts_failed")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("attempts_succeeded")).toInt(), 0);
    QCOMPARE(json.value(QLatin1String("distinct_users")).toInt(), 1);
    QCOMPARE(json.value(QLatin1String("lines")).toInt(), 9); // of the file all the same
    QCOMPARE(json.value(QLatin1String("first_time")).toString(), QStringLiteral("2009-04-22T11:47:30"));
}

void TestSummary::ofNothing()
{
    const QJsonObject json = object(summaryJson(*m_snapshot, {}));
    QVERIFY(json.value(QLatin1String("first_time")).isNull());
    QVERIFY(json.value(QLatin1String("last_time")).isNull());
    QCOMPARE(json.value(QLatin1String("connections_inbound")).toInt(-1), 0);
}

void TestSummary::textEscapesTheLog()
{
    QByteArray log = test::smallLog();
    log.replace("anna", "an\x1B]0;na\xE2\x80\xAE");
    Loader loader({{.path = "log", .text = std::make_shared<const std::string>(log.toStdString())}});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    const QByteArray text = QByteArray::fromStdString(summaryText(*snapshot, all()));
    QVERIFY(!text.contains('\x1B'));
    QVERIFY(!text.contains("\xE2\x80\xAE"));
    QVERIFY2(text.contains("bert"), text.constData());
    QVERIFY2(text.contains("]0;na"), text.constData());
}

// There is no tooltip to look at.
void TestSummary::textTellsWhenTheClockWasSet()
{
    const std::string log = "Wed Apr 22 11:56:40 2009 Info: ICID 1 close\n"
                            "Wed Apr 22 10:56:40 2009 Info: ICID 2 close\n"
                            "Thu Apr 23 10:56:40 2009 Info: ICID 3 close\n";
    Loader loader({{.path = "log", .text = std::make_shared<const std::string>(log)}});
    const QByteArray text = QByteArray::fromStdString(summaryText(*loadAll(loader, 1), {}));
    QVERIFY2(text.contains("Steps back of the clock: 1\n    The lines keep"), text.constData());
    QVERIFY2(text.contains("1 h 0 min 0 s, to 2009-04-22 10:56:40."), text.constData());
    QVERIFY2(text.contains("until 2009-04-23 10:56:40."), text.constData());
}

void TestSummary::textNamesNothingTwice()
{
    const QByteArray text = QByteArray::fromStdString(summaryText(*m_snapshot, all()));
    QCOMPARE(text.count("Files"), 1);
    QCOMPARE(text.count("Log\n"), 1);
}

AUTHLOUPE_TEST(TestSummary, QCoreApplication)
#include "tst_summary.moc"
