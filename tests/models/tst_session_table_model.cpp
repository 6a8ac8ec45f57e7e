// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document.h"
#include "models/model_dump.h"
#include "models/session_table_model.h"
#include "models/table_columns.h"
#include "support/test_program.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;

namespace {

// Counts every signal by which a model tells that something has changed.
class SignalCount final {
public:
    explicit SignalCount(const QAbstractItemModel& model)
        : resets(&model, &QAbstractItemModel::modelReset),
          inserts(&model, &QAbstractItemModel::rowsInserted),
          removals(&model, &QAbstractItemModel::rowsRemoved),
          moves(&model, &QAbstractItemModel::rowsMoved),
          changes(&model, &QAbstractItemModel::dataChanged),
          layouts(&model, &QAbstractItemModel::layoutChanged),
          headers(&model, &QAbstractItemModel::headerDataChanged)
    {}

    // resets, inserts, changes; nothing else may ever be sent.
    [[nodiscard]] QList<qsizetype> take()
    {
        const QList<qsizetype> counts{resets.size(), inserts.size(), changes.size()};
        const bool others = !removals.isEmpty() || !moves.isEmpty() || !layouts.isEmpty();
        for (QSignalSpy* spy : {&resets, &inserts, &changes})
            spy->clear();
        return others ? QList<qsizetype>{} : counts;
    }

    QSignalSpy resets, inserts, removals, moves, changes, layouts, headers;
};

using Counts = QList<qsizetype>;

} // namespace

class TestSessionTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginModelTest(); }

    void empty();
    void showsTheRowsInTheirOrder();
    void answersEveryRole();
    void headers();
    void aNewResultIsOneReset_data();
    void aNewResultIsOneReset();
    void aGrowingResultIsOneInsertion();
    void theSameRowsAreOneChange();
    void anotherDocumentIsAReset();
    void anotherQuestionIsAReset();
    void takesItsRowsAway();
    void retranslates();
    void findsRows_data();
    void findsRows();
    void leavesOutRowsThatAViewCannotCarry();
    void millionRowsAreSwappedAtOnce();
};

void TestSessionTableModel::empty()
{
    SessionTableModel model;
    StrictTester tester(model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), kSessionFieldCount);
    QCOMPARE(model.sessionRow(0), kNoSession);
    QCOMPARE(model.rowOf(SessionRow{0}), -1);
    QCOMPARE(model.rowsLeftOut(), std::size_t{0});
    QVERIFY(!model.data(model.index(0, 0)).isValid());
    model.setResult(nullptr);
    const auto document = documentOf(0);
    model.setResult(resultOf(document->publish()));
    QCOMPARE(model.rowCount(), 0);
}

void TestSessionTableModel::showsTheRowsInTheirOrder()
{
    const auto document = documentOf(4);
    SessionTableModel model;
    StrictTester tester(model);
    SortOrder order;
    order.fileOrder = false;
    model.setResult(resultOf(document->publish(), {SessionRow{2}, SessionRow{0}, SessionRow{3}}, order));

    const auto text = [&model](int row, SessionField field) {
        return model.index(row, columnOf(field)).data().toString();
    };
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(0, SessionField::ConnectionId), QStringLiteral("ICID 3"));
    QCOMPARE(text(0, SessionField::Outcome), QStringLiteral("Not attempted"));
    QCOMPARE(text(1, SessionField::ConnectionId), QStringLiteral("ICID 1"));
    QCOMPARE(text(1, SessionField::Outcome), QStringLiteral("Failed"));
    QCOMPARE(text(1, SessionField::Users), QStringLiteral("mallory"));
    QCOMPARE(text(2, SessionField::ConnectionId), QStringLiteral("ICID 4"));
    QCOMPARE(text(0, SessionField::ConnectionId), QStringLiteral("ICID 3"));
}

void TestSessionTableModel::answersEveryRole()
{
    Document document;
    const SessionRow row = document.addSession(450);
    document.addAttempt(row, AttemptResult::Failed, "<b>\xE2\x80\xAE</b>");
    document.change(row, [](Session& session) { session.end = End::NotSeen; });
    SessionTableModel model;
    StrictTester tester(model);
    model.setResult(resultOf(document.publish()));
    const auto data = [&model](SessionField field, int role) {
        return model.index(0, columnOf(field)).data(role);
    };

    QCOMPARE(data(SessionField::Users, Qt::DisplayRole).toString(), QStringLiteral("<b>\\u{202E}</b>"));
    QCOMPARE(data(SessionField::Users, LogDataRole).toBool(), true);
    QCOMPARE(data(SessionField::Users, DimmedRole).toBool(), false);
    QCOMPARE(data(SessionField::Users, SessionFieldRole).toInt(), static_cast<int>(SessionField::Users));
    QCOMPARE(data(SessionField::Users, SessionRowRole).toUInt(), raw(row));
    QCOMPARE(data(SessionField::Users, OutcomeRole).toInt(), static_cast<int>(Outcome::Failed));
    QVERIFY(!data(SessionField::Users, Qt::ToolTipRole).isValid()); // short enough to be seen whole
    QVERIFY(!data(SessionField::Users, Qt::UserRole + 99).isValid());
    QCOMPARE(data(SessionField::Outcome, LogDataRole).toBool(), false);

    const QString endNote = data(SessionField::Ended, Qt::AccessibleDescriptionRole).toString();
    QVERIFY(endNote.startsWith(QStringLiteral("The end of this connection is not in the log.")));
    QCOMPARE(data(SessionField::Ended, Qt::ToolTipRole).toString(),
             QString(QStringLiteral("<qt>") + endNote + QStringLiteral("</qt>")));
    QCOMPARE(data(SessionField::Ended, DimmedRole).toBool(), true);
    QCOMPARE(data(SessionField::Ended, LogDataRole).toBool(), false); // words of ours

    QCOMPARE(data(SessionField::Attempts, Qt::DisplayRole).toString(), QStringLiteral("0/1"));
    QCOMPARE(data(SessionField::Attempts, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Attempts: 1. Succeeded: 0. Failed: 1. Errors: 0."));
    const auto alignment = data(SessionField::Attempts, Qt::TextAlignmentRole).value<Qt::Alignment>();
    QVERIFY(alignment.testFlag(Qt::AlignRight) && alignment.testFlag(Qt::AlignAbsolute));
    const auto words = data(SessionField::Direction, Qt::TextAlignmentRole).value<Qt::Alignment>();
    QVERIFY(words.testFlag(Qt::AlignLeft) && !words.testFlag(Qt::AlignAbsolute));
}

void TestSessionTableModel::headers()
{
    SessionTableModel model;
    for (int column = 0; column < model.columnCount(); ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .startsWith(QStringLiteral("<qt>")));
        QCOMPARE(model.headerData(column, Qt::Horizontal, SessionFieldRole).toInt(),
                 static_cast<int>(fieldOf(column)));
        QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).isValid(), true);
    }
    QVERIFY(!model.headerData(kSessionFieldCount, Qt::Horizontal, SessionFieldRole).isValid());
}

void TestSessionTableModel::aNewResultIsOneReset_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::newRow("first rows") << 0 << 500;
    QTest::newRow("fewer") << 500 << 20;
    QTest::newRow("none") << 500 << 0;
}

void TestSessionTableModel::aNewResultIsOneReset()
{
    QFETCH(int, before);
    QFETCH(int, after);
    const auto document = documentOf(std::max(before, after));
    const SnapshotPtr snapshot = document->publish();
    const auto some = [&snapshot](int count) {
        RowSet rows = allRows(*snapshot);
        rows.resize(static_cast<std::size_t>(count));
        return resultOf(snapshot, rows);
    };
    SessionTableModel model;
    StrictTester tester(model);
    model.setResult(some(before));
    SignalCount signalled(model);
    model.setResult(some(after));
    QCOMPARE(signalled.take(), (Counts{1, 0, 0}));
    QCOMPARE(model.rowCount(), after);
}

void TestSessionTableModel::aGrowingResultIsOneInsertion()
{
    const auto document = documentOf(300);
    SessionTableModel model;
    StrictTester tester(model);
    model.setResult(resultOf(document->publish(false)));
    const QPersistentModelIndex kept = model.index(17, 0);
    SignalCount signalled(model);

    // A connection that is shown already goes on, and others follow.
    document->addAttempt(SessionRow{0}, AttemptResult::Succeeded, "ironport");
    for (int at = 0; at < 700; ++at)
        document->addSession(1'000 + static_cast<std::uint64_t>(at));
    model.setResult(resultOf(document->publish()));

    QCOMPARE(signalled.inserts.size(), 1);
    QCOMPARE(signalled.inserts.first().at(1).toInt(), 300);
    QCOMPARE(signalled.inserts.first().at(2).toInt(), 999);
    QCOMPARE(signalled.take(), (Counts{0, 1, 1}));
    QCOMPARE(model.rowCount(), 1'000);
    QCOMPARE(kept.row(), 17);
    QCOMPARE(model.index(0, columnOf(SessionField::Outcome)).data().toString(),
             QStringLiteral("Succeeded after failure"));
    QCOMPARE(model.index(999, columnOf(SessionField::ConnectionId)).data().toString(),
             QStringLiteral("ICID 1699"));
}

void TestSessionTableModel::theSameRowsAreOneChange()
{
    const auto document = documentOf(30);
    const SnapshotPtr snapshot = document->publish();
    SessionTableModel model;
    StrictTester tester(model);
    const QueryResultPtr first = resultOf(snapshot);
    model.setResult(first);
    SignalCount signalled(model);
    model.setResult(first);
    QCOMPARE(signalled.take(), (Counts{0, 0, 0}));
    model.setResult(resultOf(snapshot)); // only the bins may differ
    QCOMPARE(signalled.take(), (Counts{0, 0, 0}));
    model.setResult(resultOf(document->publish()));
    QCOMPARE(signalled.take(), (Counts{0, 0, 1}));
}

void TestSessionTableModel::anotherDocumentIsAReset()
{
    const auto document = documentOf(30);
    SessionTableModel model;
    StrictTester tester(model);
    model.setResult(resultOf(document->publish()));
    const auto other = documentOf(30);
    const SnapshotPtr snapshot = other->publish();
    SignalCount signalled(model);
    model.setResult(resultOf(snapshot, allRows(*snapshot), {}, {}, 2));
    QCOMPARE(signalled.take(), (Counts{1, 0, 0}));
}

void TestSessionTableModel::anotherQuestionIsAReset()
{
    const auto document = documentOf(30);
    const SnapshotPtr snapshot = document->publish();
    SessionTableModel model;
    StrictTester tester(model);
    model.setResult(resultOf(snapshot, {SessionRow{0}, SessionRow{1}}));
    SignalCount signalled(model);
    // The first rows are the same by chance: a selection that the filter hid has to come back all the same.
    Filter filter;
    filter.outcomes.push_back(Outcome::Failed);
    model.setResult(resultOf(snapshot, {SessionRow{0}, SessionRow{1}, SessionRow{2}}, {}, filter));
    QCOMPARE(signalled.take(), (Counts{1, 0, 0}));
    SortOrder order;
    order.fileOrder = false;
    model.setResult(resultOf(snapshot, {SessionRow{0}, SessionRow{1}, SessionRow{2}}, order, filter));
    QCOMPARE(signalled.take(), (Counts{1, 0, 0}));
}

void TestSessionTableModel::takesItsRowsAway()
{
    const auto document = documentOf(30);
    SessionTableModel model;
    StrictTester tester(model);
    model.setResult(resultOf(document->publish()));
    SignalCount signalled(model);
    model.setResult(nullptr);
    QCOMPARE(signalled.take(), (Counts{1, 0, 0}));
    QCOMPARE(model.rowCount(), 0);
}

void TestSessionTableModel::retranslates()
{
    const auto document = documentOf(30);
    SessionTableModel model;
    StrictTester tester(model);
    model.retranslate();
    model.setResult(resultOf(document->publish()));
    const QModelIndex line = model.index(0, columnOf(SessionField::LastLine));
    QCOMPARE(line.data().toString(), QStringLiteral("1,234"));
    QLocale::setDefault(QLocale(QStringLiteral("nl_NL")));
    SignalCount signalled(model);
    model.retranslate();
    QCOMPARE(signalled.headers.size(), 1);
    QCOMPARE(signalled.take(), (Counts{0, 0, 1}));
    QCOMPARE(line.data().toString(), QStringLiteral("1.234"));
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
}

void TestSessionTableModel::findsRows_data()
{
    QTest::addColumn<bool>("fileOrder");
    QTest::newRow("file order") << true;
    QTest::newRow("sorted") << false;
}

void TestSessionTableModel::findsRows()
{
    QFETCH(bool, fileOrder);
    const auto document = documentOf(200);
    const SnapshotPtr snapshot = document->publish();
    RowSet rows;
    for (std::uint32_t row = 0; row < 200; row += 3)
        rows.push_back(SessionRow{row});
    if (!fileOrder)
        std::reverse(rows.begin(), rows.end());
    SortOrder order;
    order.fileOrder = fileOrder;
    SessionTableModel model;
    StrictTester tester(model);
    model.setResult(resultOf(snapshot, rows, order));
    for (std::uint32_t row = 0; row < 200; ++row) {
        const auto at = std::find(rows.begin(), rows.end(), SessionRow{row});
        const int expected = at == rows.end() ? -1 : static_cast<int>(at - rows.begin());
        QCOMPARE(model.rowOf(SessionRow{row}), expected);
        if (expected >= 0)
            QCOMPARE(model.sessionRow(expected), SessionRow{row});
    }
    // Another result has other places.
    RowSet others{SessionRow{6}, SessionRow{9}};
    if (!fileOrder)
        std::reverse(others.begin(), others.end());
    model.setResult(resultOf(snapshot, others, order));
    QCOMPARE(model.rowOf(SessionRow{9}), fileOrder ? 1 : 0);
    QCOMPARE(model.rowOf(SessionRow{3}), -1);
    QCOMPARE(model.rowOf(SessionRow{5'000}), -1);
    QCOMPARE(model.rowOf(kNoSession), -1);
}

void TestSessionTableModel::leavesOutRowsThatAViewCannotCarry()
{
    const auto document = documentOf(100);
    SessionTableModel model;
    StrictTester tester(model);
    model.setRowHeight(30);
    model.setResult(resultOf(document->publish()));
    SignalCount signalled(model);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.rowsLeftOut(), std::size_t{0});
    model.setRowHeight(24); // nothing changes for so few rows
    QCOMPARE(signalled.take(), (Counts{0, 0, 0}));

    model.setRowHeight(100'000'000); // 2^31 / 10^8 = 21.47
    QCOMPARE(signalled.take(), (Counts{1, 0, 0}));
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(model.rowsLeftOut(), std::size_t{80});
    QCOMPARE(model.sessionRow(20), kNoSession);
    QCOMPARE(model.rowOf(SessionRow{50}), -1);
    model.setRowHeight(30);
    QCOMPARE(model.rowCount(), 100);
}

void TestSessionTableModel::millionRowsAreSwappedAtOnce()
{
    const auto document = documentOf(3'000);
    const SnapshotPtr snapshot = document->publish();
    RowSet rows;
    for (std::uint32_t row = 0; row < 1'000'000; ++row)
        rows.push_back(SessionRow{row % 3'000});
    SortOrder order;
    order.fileOrder = false;
    const QueryResultPtr forwards = resultOf(snapshot, rows, order);
    std::reverse(rows.begin(), rows.end());
    const QueryResultPtr backwards = resultOf(snapshot, rows, order);
    SessionTableModel model;
    SignalCount signalled(model);
    for (int round = 0; round < 10; ++round)
        model.setResult(round % 2 == 0 ? forwards : backwards);
    QCOMPARE(signalled.take(), (Counts{10, 0, 0}));
    QCOMPARE(model.rowCount(), 1'000'000);
}

AUTHLOUPE_TEST(TestSessionTableModel, QCoreApplication)
#include "tst_session_table_model.moc"
