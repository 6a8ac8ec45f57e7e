// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/document.h"
#include "models/selection_keeper.h"
#include "models/session_table_model.h"
#include "support/test_program.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace authloupe;
using namespace authloupe::test;

// A table, its selection, and the keeper between them, as the window connects them.
class Table final : public QObject {
    Q_OBJECT

public:
    explicit Table(QueryResultPtr result)
        : tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal),
          selection(&model)
    {
        model.setResult(std::move(result));
        connect(&selection, &QItemSelectionModel::selectionChanged, this, [this] {
            if (!restoring)
                keeper.note(model, selection.selection());
        });
    }

    std::size_t show(QueryResultPtr result)
    {
        restoring = true;
        model.setResult(std::move(result));
        const auto restored = keeper.restore(model);
        selection.select(restored.selection, QItemSelectionModel::ClearAndSelect);
        restoring = false;
        return restored.dropped;
    }
    void select(const QList<int>& rows)
    {
        QItemSelection chosen;
        for (const int row : rows)
            chosen.select(model.index(row, 0), model.index(row, model.columnCount() - 1));
        selection.select(chosen, QItemSelectionModel::ClearAndSelect);
    }
    void selectAll()
    {
        selection.select({model.index(0, 0), model.index(model.rowCount() - 1, model.columnCount() - 1)},
                         QItemSelectionModel::ClearAndSelect);
    }
    // Snapshot rows, as the view shows them selected, in the order of the table.
    [[nodiscard]] QList<int> selected() const
    {
        QList<int> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (selection.isRowSelected(row, {}))
                rows << static_cast<int>(raw(model.sessionRow(row)));
        }
        return rows;
    }
    [[nodiscard]] QList<int> kept() const
    {
        QList<int> rows;
        for (const SessionRow row : keeper.rows(model))
            rows << static_cast<int>(raw(row));
        return rows;
    }

    SessionTableModel model;
    QAbstractItemModelTester tester;
    QItemSelectionModel selection;
    SelectionKeeper keeper;
    bool restoring = false;
};

class TestSelectionKeeper final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void survivesSorting();
    void survivesFiltering();
    void everythingGrows();
    void everythingOfAFilterStaysThat();
    void aSingleRowIsNotEverything();
    void selectionsGrowNot();
    void anotherDocumentForgets();
    void nothingSelected();
    void mergesRanges();
    void scatteredRowsAreDroppedAndCounted();
    void randomWalkAgreesWithASet();
};

namespace {

QueryResultPtr rowsOf(const SnapshotPtr& snapshot, const QList<int>& rows, const char* user = "")
{
    RowSet set;
    for (const int row : rows)
        set.push_back(SessionRow{static_cast<std::uint32_t>(row)});
    Filter filter;
    if (*user != '\0')
        filter.users.push_back({user, false, false});
    SortOrder order;
    order.fileOrder = std::is_sorted(rows.begin(), rows.end());
    return resultOf(snapshot, set, order, filter);
}

QList<int> upTo(int count)
{
    QList<int> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

} // namespace

void TestSelectionKeeper::survivesSorting()
{
    const auto document = documentOf(6);
    const SnapshotPtr snapshot = document->publish();
    Table table(rowsOf(snapshot, {0, 1, 2, 3, 4, 5}));
    table.select({1, 2, 4});
    QCOMPARE(table.keeper.count(), std::size_t{3});
    table.show(rowsOf(snapshot, {5, 4, 3, 2, 1, 0}));
    QCOMPARE(table.selected(), (QList<int>{4, 2, 1}));
    QCOMPARE(table.kept(), table.selected());
    table.show(rowsOf(snapshot, {1, 3, 5, 0, 2, 4}));
    QCOMPARE(table.selected(), (QList<int>{1, 2, 4}));
}

void TestSelectionKeeper::survivesFiltering()
{
    const auto document = documentOf(6);
    const SnapshotPtr snapshot = document->publish();
    Table table(rowsOf(snapshot, upTo(6)));
    table.select({1, 2, 4});
    table.show(rowsOf(snapshot, {0, 2, 3}, "x"));
    QCOMPARE(table.selected(), QList<int>{2});
    QCOMPARE(table.keeper.count(), std::size_t{1}); // what the window tells is what can be seen
    table.show(rowsOf(snapshot, {}, "nobody"));
    QCOMPARE(table.selected(), QList<int>{});
    table.show(rowsOf(snapshot, upTo(6)));
    QCOMPARE(table.selected(), (QList<int>{1, 2, 4}));

    // A new selection under the filter replaces the old one, hidden rows included.
    table.show(rowsOf(snapshot, {0, 2, 3}, "x"));
    table.select({2});
    table.show(rowsOf(snapshot, upTo(6)));
    QCOMPARE(table.selected(), QList<int>{3});
}

void TestSelectionKeeper::everythingGrows()
{
    const auto document = documentOf(5);
    Table table(rowsOf(document->publish(false), upTo(5)));
    table.selectAll();
    QVERIFY(table.keeper.isEverything());
    document->addSession(100);
    document->addSession(101);
    table.show(rowsOf(document->publish(), upTo(7)));
    QCOMPARE(table.selected(), upTo(7));
    table.show(rowsOf(document->publish(), {6, 5, 4, 3, 2, 1, 0}));
    QCOMPARE(table.selected(), (QList<int>{6, 5, 4, 3, 2, 1, 0}));
    table.show(rowsOf(document->publish(), {0, 6}, "x"));
    QCOMPARE(table.selected(), (QList<int>{0, 6}));
}

void TestSelectionKeeper::everythingOfAFilterStaysThat()
{
    const auto document = documentOf(6);
    const SnapshotPtr snapshot = document->publish();
    Table table(rowsOf(snapshot, {1, 3}, "x"));
    table.selectAll();
    table.show(rowsOf(snapshot, upTo(6)));
    QCOMPARE(table.selected(), (QList<int>{1, 3}));
    table.show(rowsOf(snapshot, {1, 3, 5}, "x"));
    QCOMPARE(table.selected(), (QList<int>{1, 3, 5}));
}

void TestSelectionKeeper::aSingleRowIsNotEverything()
{
    const auto document = documentOf(2);
    const SnapshotPtr snapshot = document->publish();
    Table table(rowsOf(snapshot, {0}));
    table.select({0});
    table.show(rowsOf(snapshot, {0, 1}));
    QCOMPARE(table.selected(), QList<int>{0});
}

void TestSelectionKeeper::selectionsGrowNot()
{
    const auto document = documentOf(4);
    Table table(rowsOf(document->publish(false), upTo(4)));
    table.select({2, 3});
    QVERIFY(!table.keeper.isEverything());
    document->addSession(100);
    table.show(rowsOf(document->publish(), upTo(5)));
    QCOMPARE(table.selected(), (QList<int>{2, 3}));
}

void TestSelectionKeeper::anotherDocumentForgets()
{
    const auto document = documentOf(4);
    const SnapshotPtr snapshot = document->publish();
    Table table(rowsOf(snapshot, upTo(4)));
    table.selectAll();
    table.show(resultOf(snapshot, allRows(*snapshot), {}, {}, 2));
    QCOMPARE(table.selected(), QList<int>{});
    QCOMPARE(table.keeper.count(), std::size_t{0});
    table.selectAll();
    table.show(nullptr);
    QCOMPARE(table.keeper.count(), std::size_t{0});
}

void TestSelectionKeeper::nothingSelected()
{
    const auto document = documentOf(4);
    const SnapshotPtr snapshot = document->publish();
    Table table(rowsOf(snapshot, upTo(4)));
    table.select({1});
    table.selection.clearSelection();
    table.show(rowsOf(snapshot, {3, 2, 1, 0}));
    QCOMPARE(table.selected(), QList<int>{});
    QVERIFY(table.keeper.rows(table.model).empty());
}

void TestSelectionKeeper::mergesRanges()
{
    const auto document = documentOf(10);
    const SnapshotPtr snapshot = document->publish();
    SessionTableModel model;
    model.setResult(rowsOf(snapshot, upTo(10)));
    QItemSelection selection;
    // Out of order, overlapping, touching, and one of them with a part of the columns only.
    selection.append(QItemSelectionRange(model.index(6, 0), model.index(8, 3)));
    selection.append(QItemSelectionRange(model.index(1, 0), model.index(2, 37)));
    selection.append(QItemSelectionRange(model.index(2, 0), model.index(3, 37)));
    selection.append(QItemSelectionRange(model.index(4, 0), model.index(4, 37)));
    SelectionKeeper keeper;
    keeper.note(model, selection);
    QCOMPARE(keeper.count(), std::size_t{7});
    const auto restored = keeper.restore(model);
    QCOMPARE(restored.selection.size(), 2);
    QCOMPARE(restored.selection.first().top(), 1);
    QCOMPARE(restored.selection.first().bottom(), 4);
    QCOMPARE(restored.selection.first().right(), model.columnCount() - 1);
}

void TestSelectionKeeper::scatteredRowsAreDroppedAndCounted()
{
    constexpr int kRows = 6 * static_cast<int>(SelectionKeeper::kMostRanges);
    const auto document = documentOf(kRows);
    const SnapshotPtr snapshot = document->publish();
    QList<int> even;
    for (int row = 0; row < kRows; row += 2)
        even << row;
    SessionTableModel model;
    SelectionKeeper keeper;
    model.setResult(rowsOf(snapshot, even, "x"));
    keeper.note(model, QItemSelection(model.index(0, 0), model.index(model.rowCount() - 1, 37)));
    QCOMPARE(keeper.count(), static_cast<std::size_t>(even.size()));
    model.setResult(rowsOf(snapshot, upTo(kRows)));
    const auto restored = keeper.restore(model);
    QCOMPARE(static_cast<std::size_t>(restored.selection.size()), SelectionKeeper::kMostRanges);
    QCOMPARE(restored.dropped, static_cast<std::size_t>(even.size()) - SelectionKeeper::kMostRanges);
    QCOMPARE(keeper.count(), SelectionKeeper::kMostRanges);
    // They stay forgotten: the count and what a view shows agree from then on.
    model.setResult(rowsOf(snapshot, even, "x"));
    QCOMPARE(keeper.restore(model).dropped, std::size_t{0});
    QCOMPARE(keeper.count(), SelectionKeeper::kMostRanges);
}

void TestSelectionKeeper::randomWalkAgreesWithASet()
{
    constexpr int kRows = 60;
    QRandomGenerator random(7);
    const auto document = documentOf(kRows);
    const SnapshotPtr snapshot = document->publish();
    Table table(rowsOf(snapshot, upTo(kRows)));
    QSet<int> wanted;
    QList<int> visible = upTo(kRows);
    for (int step = 0; step < 300; ++step) {
        if (random.bounded(3) == 0 && !visible.isEmpty()) {
            QList<int> tableRows;
            wanted.clear();
            for (int row = 0; row < visible.size(); ++row) {
                if (random.bounded(4) == 0) {
                    tableRows << row;
                    wanted << visible[row];
                }
            }
            // An empty choice sends no signal when nothing was selected: then there is nothing to forget
            // either.
            table.selection.clear();
            table.keeper.clear();
            table.select(tableRows);
        } else {
            visible.clear();
            for (const int row : upTo(kRows)) {
                if (random.bounded(3) != 0)
                    visible << row;
            }
            if (random.bounded(2) == 0)
                std::shuffle(visible.begin(), visible.end(), random);
            table.show(rowsOf(snapshot, visible, std::to_string(step + 1).c_str()));
        }
        QList<int> expected;
        for (const int row : visible) {
            if (wanted.contains(row))
                expected << row;
        }
        QCOMPARE(table.selected(), expected);
        QCOMPARE(table.kept(), expected);
        QCOMPARE(table.keeper.count(), static_cast<std::size_t>(expected.size()));
    }
}

AUTHLOUPE_TEST(TestSelectionKeeper, QCoreApplication)
#include "tst_selection_keeper.moc"
