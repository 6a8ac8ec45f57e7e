// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document.h"
#include "models/log_lines_model.h"
#include "models/model_dump.h"
#include "support/test_program.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

class TestLogLinesModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginModelTest(); }

    void logLines();
    void logLinesAreGatedButCopiedRaw();
    void logLinesAreCleared();
    void textWasMadeForEveryRole();
    void retranslates();
};

namespace {

RawLine line(std::uint32_t number, const char* text)
{
    RawLine raw;
    raw.line = number;
    raw.text = text;
    return raw;
}

} // namespace

void TestLogLinesModel::logLines()
{
    Document document;
    const SessionRow row = document.addSession(450);
    SessionLines lines;
    lines.lines = {line(12, "Info: New SMTP ICID 450 interface"),
                   line(1'234, "Info: MID 7 queued for delivery")};
    lines.lines.front().namesConnection = true;
    lines.lines.back().file = FileIndex{9}; // of no file that is known
    lines.truncated = true;
    LogLinesModel model;
    StrictTester tester(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setLines(document.publish(), row, lines);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(dump(model), (QStringList{QStringLiteral("mail.log | 12 | Info: New SMTP ICID 450 interface"),
                                       QStringLiteral(" | 1,234 | Info: MID 7 queued for delivery")}));
    QVERIFY(model.isTruncated());
    QCOMPARE(model.index(0, LogLinesModel::Text).data(NamesSessionRole).toBool(), true);
    QCOMPARE(model.index(1, LogLinesModel::Text).data(NamesSessionRole).toBool(), false);
    QCOMPARE(model.index(0, LogLinesModel::Text).data(SessionRowRole).toUInt(), raw(row));
    QCOMPARE(model.index(0, LogLinesModel::Text).data(LogDataRole).toBool(), true);
    QCOMPARE(model.headerData(LogLinesModel::Text, Qt::Horizontal).toString(), QStringLiteral("Log line"));
    QCOMPARE(model.headerData(LogLinesModel::File, Qt::Horizontal).toString(), QStringLiteral("Log file"));
    QCOMPARE(model.headerData(LogLinesModel::Line, Qt::Horizontal).toString(), QStringLiteral("Line"));
}

void TestLogLinesModel::logLinesAreGatedButCopiedRaw()
{
    Document document;
    const SessionRow row = document.addSession(450);
    SessionLines lines;
    lines.lines = {line(1, "")};
    lines.lines.front().text = "\x1B[31m<img>" + std::string(100'000, 'x');
    LogLinesModel model;
    StrictTester tester(model);
    model.setLines(document.publish(), row, lines);
    const QModelIndex cell = model.index(0, LogLinesModel::Text);
    QVERIFY(cell.data().toString().startsWith(QStringLiteral("\\u{1B}[31m<img>xxx")));
    QVERIFY(cell.data().toString().endsWith(QStringLiteral(" more)")));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img&gt;")));
    QCOMPARE(cell.data(RawBytesRole).toByteArray(), QByteArray::fromStdString(lines.lines.front().text));
}

void TestLogLinesModel::logLinesAreCleared()
{
    Document document;
    const SessionRow row = document.addSession(450);
    SessionLines lines;
    lines.lines = {line(1, "ICID 450 close")};
    lines.truncated = true;
    LogLinesModel model;
    StrictTester tester(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.clear(); // nothing to clear
    QCOMPARE(resets.size(), 0);
    model.setLines(document.publish(), row, lines);
    model.clear();
    QCOMPARE(resets.size(), 2);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.isTruncated());
}

void TestLogLinesModel::textWasMadeForEveryRole()
{
    Document document;
    SessionLines lines;
    lines.lines = {line(12, "Info: ICID 450 close")};
    LogLinesModel model;
    StrictTester tester(model);
    model.setLines(document.publish(), document.addSession(450), lines);
    QVERIFY(isMadeOnce(model.index(0, LogLinesModel::Text)));
}

void TestLogLinesModel::retranslates()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.addAttempt(row, AttemptResult::Failed, "mallory");
    document.change(row, [](Session& session) { session.messages = 12'345; });
    LogLinesModel model;
    StrictTester tester(model);
    model.retranslate(); // an empty one as well
    SessionLines lines;
    lines.lines = {line(12'345, "ICID 450 close")};
    model.setLines(document.publish(), row, lines);
    QLocale::setDefault(QLocale(QStringLiteral("nl_NL")));
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(headers.size(), 1);
    QCOMPARE(dump(model), QStringList{QStringLiteral("mail.log | 12.345 | ICID 450 close")});
}

AUTHLOUPE_TEST(TestLogLinesModel, QCoreApplication)
#include "tst_log_lines_model.moc"
