// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboard_text.h"
#include "models/document.h"
#include "support/test_program.h"

#include <QLocale>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestClipboardText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void rowsInTheOrderGiven();
    void valuesAreRaw_data();
    void valuesAreRaw();
    void noRows();
    void tooManyRows();
    void tooManyBytes();
    void noMarksOfOurs();
};

namespace {

constexpr std::array kFields{SessionField::ConnectionId, SessionField::Opened, SessionField::Users};

} // namespace

void TestClipboardText::rowsInTheOrderGiven()
{
    const auto document = documentOf(3);
    const std::array rows{SessionRow{2}, SessionRow{0}};
    QCOMPARE(rowsAsText(*document->publish(), rows, kFields),
             QStringLiteral(
                 "Connection ID\tOpened\tUser\n3\t2009-04-22T11:44:01\t\n1\t2009-04-22T11:43:59\tmallory\n"));
}

void TestClipboardText::valuesAreRaw_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("copied");
    QTest::newRow("plain") << QByteArray("ironport") << QStringLiteral("ironport");
    QTest::newRow("formula") << QByteArray("=1+2") << QStringLiteral("=1+2");
    QTest::newRow("override") << QByteArray("a\xE2\x80\xAE"
                                            "b")
                              << QStringLiteral("a\u202Eb");
    QTest::newRow("TAB") << QByteArray("a\tb") << QStringLiteral("\"a\tb\"");
    QTest::newRow("line end") << QByteArray("a\nb") << QStringLiteral("\"a\nb\"");
    QTest::newRow("quote") << QByteArray("a\"b") << QStringLiteral("\"a\"\"b\"");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF") << QStringLiteral("a\\xFF");
    QTest::newRow("bytes of another alphabet") << QByteArray("\xC8\xE2") << QStringLiteral("\\xC8\\xE2");
    QTest::newRow("Latin-1") << QByteArray("Jos\xE9") << QStringLiteral("Jos\u00E9");
    QTest::newRow("mark at the beginning") << QByteArray("\xEF\xBB\xBF"
                                                         "a")
                                           << QStringLiteral("\uFEFFa");
    QTest::newRow("escape sequence") << QByteArray("\x1B[2J") << QStringLiteral("\u241B[2J");
    QTest::newRow("UTF-8") << QByteArray("a\xC3\xA9") << QStringLiteral("a\u00E9");
    QTest::newRow("long") << QByteArray(10'000, 'x') << QString(10'000, u'x');
}

void TestClipboardText::valuesAreRaw()
{
    QFETCH(QByteArray, user);
    QFETCH(QString, copied);
    Document document;
    const SessionRow row = document.addSession(1);
    document.addAttempt(row, AttemptResult::Failed, user.toStdString());
    const std::array fields{SessionField::Users};
    QCOMPARE(rowsAsText(*document.publish(), std::array{row}, fields),
             QString(QStringLiteral("User\n") + copied + u'\n'));
    const QString alone = valueAsText(*document.publish(), row, SessionField::Users);
    const QString unquoted =
        copied.startsWith(u'"') ? copied.mid(1, copied.size() - 2).replace(u"\"\""_qs, u"\""_qs) : copied;
    QCOMPARE(alone, unquoted);
}

void TestClipboardText::noRows()
{
    const auto document = documentOf(1);
    QCOMPARE(rowsAsText(*document->publish(), {}, kFields), QStringLiteral("Connection ID\tOpened\tUser\n"));
}

void TestClipboardText::tooManyRows()
{
    const auto document = documentOf(1);
    const SnapshotPtr snapshot = document->publish();
    std::vector<SessionRow> rows(kMostCopiedRows, SessionRow{0});
    const std::array fields{SessionField::ConnectionId};
    const auto most = rowsAsText(*snapshot, rows, fields);
    QVERIFY(most.has_value());
    QCOMPARE(static_cast<std::size_t>(most->count(u'\n')), kMostCopiedRows + 1);
    rows.push_back(SessionRow{0});
    QVERIFY(!rowsAsText(*snapshot, rows, fields).has_value());
}

void TestClipboardText::tooManyBytes()
{
    Document document;
    const SessionRow row = document.addSession(1);
    document.addAttempt(row, AttemptResult::Failed, std::string(1'000'000, 'x'));
    const SnapshotPtr snapshot = document.publish();
    const std::array fields{SessionField::Users};
    QVERIFY(rowsAsText(*snapshot, std::vector<SessionRow>(16, row), fields).has_value());
    QVERIFY(!rowsAsText(*snapshot, std::vector<SessionRow>(17, row), fields).has_value());
}

void TestClipboardText::noMarksOfOurs()
{
    const auto document = documentOf(20);
    const SnapshotPtr snapshot = document->publish();
    std::vector<SessionField> fields;
    for (const auto& info : sessionFields())
        fields.push_back(info.field);
    const auto text = rowsAsText(*snapshot, allRows(*snapshot), fields);
    QVERIFY(text.has_value());
    for (const QChar c : *text)
        QVERIFY(QChar::category(c.unicode()) != QChar::Other_Format);
}

AUTHLOUPE_TEST(TestClipboardText, QCoreApplication)
#include "tst_clipboard_text.moc"
