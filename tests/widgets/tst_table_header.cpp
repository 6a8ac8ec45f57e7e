// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/table_header.h"
#include "widgets/window_warnings.h"

#include <QAbstractTableModel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace authloupe;

namespace {

// A table of many rows that counts how often it is asked whether a cell can be selected.
class AskedModel final : public QAbstractTableModel {
public:
    static constexpr int kRows = 2'000'000;

    [[nodiscard]] int rowCount(const QModelIndex& = {}) const override { return kRows; }
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return 8; }
    [[nodiscard]] QVariant data(const QModelIndex&, int) const override { return {}; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        ++asked;
        return QAbstractTableModel::flags(index);
    }

    mutable int asked = 0;
};

} // namespace

class TestTableHeader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allSelectedCostsNothingPerRow();
    void anotherModel();
};

// It took a tenth of a second per million rows to paint the header while all of them were selected.
void TestTableHeader::allSelectedCostsNothingPerRow()
{
    test::failOnWindowWarnings();
    AskedModel model;
    QTableView view;
    view.setHorizontalHeader(new TableHeader(&view));
    view.setModel(&model);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.verticalHeader()->hide();
    view.resize(800, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    model.asked = 0;
    view.selectAll();
    QVERIFY(!view.grab().isNull());
    QVERIFY2(model.asked < 10'000, qPrintable(QString::number(model.asked)));
    QCOMPARE(view.selectionModel()->selection().size(), 1);
    QVERIFY(view.selectionModel()->isRowSelected(AskedModel::kRows - 1));
}

void TestTableHeader::anotherModel()
{
    test::failOnWindowWarnings();
    AskedModel first;
    AskedModel second;
    QTableView view;
    view.setHorizontalHeader(new TableHeader(&view));
    view.setModel(&first);
    view.setModel(&second);
    view.selectRow(3);
    QCOMPARE(view.horizontalHeader()->selectionModel()->model(), &second);
    QVERIFY(!view.horizontalHeader()->selectionModel()->hasSelection());
}

AUTHLOUPE_TEST(TestTableHeader, QApplication)
#include "tst_table_header.moc"
