// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clipboard_text.h"
#include "models/roles.h"
#include "support/test_program.h"
#include "widgets/details_table.h"
#include "widgets/window_warnings.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QHash>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace authloupe::test {

// As many rows as wanted, which are counted when somebody asks for them.
class CountingModel final : public QAbstractTableModel {
public:
    enum { Name, Text, ColumnCount };

    explicit CountingModel(int rows) : m_rows(rows) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int{ColumnCount};
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        ++asked[role];
        rowsAsked.insert(index.row());
        if (role == HasBytesRole)
            return index.column() == Text;
        if (role == RawBytesRole)
            return index.column() == Text ? bytes : QByteArray();
        if (role == Qt::DisplayRole)
            return index.row() == longRow && index.column() == Text ? longText : QString::number(index.row());
        return {};
    }
    void forget() const
    {
        asked.clear();
        rowsAsked.clear();
    }

    QByteArray bytes;
    int longRow = -1;
    QString longText = QString(200, u'W');
    mutable QHash<int, int> asked; // times, by role
    mutable QSet<int> rowsAsked;

private:
    int m_rows;
};

} // namespace authloupe::test

using namespace authloupe;
using test::CountingModel;

namespace {

constexpr int kMillions = 5'000'000;

} // namespace

// What a table of details asks of its model, however many rows that has.
class TestDetailsTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void copyOfMillionsWentThroughThemAll();
    void copyKnewNoBoundOfBytes();
    void mostThatIsCopied();
    void selectedRowsInTheirOrder();
    void letterAskedEveryRow();
    void menuPutTheBytesTogether();
    void fittingMeasuredAThousandRows();
    void unseenTableWasMeasured();
    void longRowFurtherDownIsReadToItsEnd();
    void narrowedColumnStaysNarrow();

private:
    // Shown, but for what tests do first.
    void make(int rows, bool seen = true)
    {
        m_table.reset();
        m_model = std::make_unique<CountingModel>(rows);
        m_table = std::make_unique<DetailsTable>();
        m_table->setModel(m_model.get());
        m_table->resize(500, 300);
        if (!seen)
            return;
        m_table->show();
        m_table->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
        m_table->setFocus();
        QCoreApplication::processEvents();
        m_model->forget();
    }
    void select(int first, int last) const
    {
        m_table->selectionModel()->select({m_model->index(first, 0), m_model->index(last, 1)},
                                          QItemSelectionModel::Select);
    }

    std::unique_ptr<CountingModel> m_model;
    std::unique_ptr<DetailsTable> m_table;
};

void TestDetailsTable::init()
{
    test::failOnWindowWarnings();
}

void TestDetailsTable::cleanup()
{
    m_table.reset();
    m_model.reset();
}

void TestDetailsTable::copyOfMillionsWentThroughThemAll()
{
    make(kMillions);
    QSignalSpy refusals(m_table.get(), &DetailsTable::copyRefused);
    QGuiApplication::clipboard()->setText(QStringLiteral("as it was"));
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier); // nothing selected: all of them
    QCOMPARE(refusals.size(), 1);
    m_table->selectAll();
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(refusals.size(), 2);
    QCOMPARE(m_model->asked.value(RawBytesRole), 0);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("as it was"));
}

void TestDetailsTable::copyKnewNoBoundOfBytes()
{
    constexpr int kMebibyte = 1 << 20;
    make(100);
    m_model->bytes = QByteArray(kMebibyte, 'x');
    QVERIFY(!m_table->rowsAsText());
    QCOMPARE(m_model->rowsAsked.size(), static_cast<qsizetype>(kMostCopiedBytes / kMebibyte)); // and no more
    select(3, 10);
    QVERIFY(m_table->rowsAsText());
    m_model->bytes = QByteArray(qsizetype{kMebibyte} * 17, 'x'); // one value is too much as well
    m_table->clearSelection();
    select(3, 3);
    QVERIFY(!m_table->rowsAsText());
}

void TestDetailsTable::mostThatIsCopied()
{
    make(static_cast<int>(kMostCopiedRows), false);
    const auto all = m_table->rowsAsText();
    QVERIFY(all);
    QCOMPARE(static_cast<std::size_t>(all->count(u'\n')) + 1, kMostCopiedRows);
    make(static_cast<int>(kMostCopiedRows) + 1, false);
    QVERIFY(!m_table->rowsAsText());
    select(0, static_cast<int>(kMostCopiedRows) - 1);
    QVERIFY(m_table->rowsAsText());
    select(static_cast<int>(kMostCopiedRows), static_cast<int>(kMostCopiedRows));
    QVERIFY(!m_table->rowsAsText());
    make(0, false);
    QCOMPARE(m_table->rowsAsText(), QString());
}

void TestDetailsTable::selectedRowsInTheirOrder()
{
    make(kMillions, false);
    select(4'000'000, 4'000'001);
    select(7, 7);
    select(20, 22);
    QCOMPARE(m_table->rowsAsText(), QStringLiteral("7\t7\n20\t20\n21\t21\n22\t22\n4000000\t4000000\n"
                                                   "4000001\t4000001"));
    m_table->setColumnHidden(CountingModel::Name, true);
    m_table->clearSelection();
    select(9, 9);
    QCOMPARE(m_table->rowsAsText(), QStringLiteral("9"));
}

void TestDetailsTable::letterAskedEveryRow()
{
    make(kMillions);
    QTest::keyClick(m_table.get(), Qt::Key_Q);
    QVERIFY2(m_model->rowsAsked.size() < 100, qPrintable(QString::number(m_model->rowsAsked.size())));
}

void TestDetailsTable::menuPutTheBytesTogether()
{
    make(10);
    m_model->bytes = "bytes";
    QStringList entries;
    for (const int column : {CountingModel::Name, CountingModel::Text}) {
        m_table->setCurrentIndex(m_model->index(2, column));
        QTimer::singleShot(0, m_table.get(), [&] {
            auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            entries.append(menu->actions().last()->text());
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_table->viewport(), &event);
    }
    QCOMPARE(entries, (QStringList{QStringLiteral("Copy value"), QStringLiteral("Show bytes…")}));
    QCOMPARE(m_model->asked.value(RawBytesRole), 0);
}

void TestDetailsTable::fittingMeasuredAThousandRows()
{
    make(kMillions);
    m_table->fitColumns(CountingModel::Text);
    QVERIFY2(m_model->rowsAsked.size() <= 50, qPrintable(QString::number(m_model->rowsAsked.size())));
}

void TestDetailsTable::unseenTableWasMeasured()
{
    make(1000, false);
    m_model->longRow = 3;
    m_table->fitColumns(CountingModel::Text);
    QVERIFY(m_model->rowsAsked.isEmpty());
    m_table->show();
    QTRY_VERIFY(m_table->columnWidth(CountingModel::Text)
                >= m_table->fontMetrics().horizontalAdvance(m_model->longText));
}

void TestDetailsTable::longRowFurtherDownIsReadToItsEnd()
{
    make(kMillions);
    m_model->longRow = kMillions - 20;
    m_table->fitColumns(CountingModel::Text);
    const int needed = m_table->fontMetrics().horizontalAdvance(m_model->longText);
    QVERIFY(m_table->columnWidth(CountingModel::Text) < needed);
    const int nameWidth = m_table->columnWidth(CountingModel::Name);
    m_table->scrollTo(m_model->index(m_model->longRow, 0));
    QTRY_VERIFY(m_table->columnWidth(CountingModel::Text) >= needed);
    QVERIFY(m_table->columnWidth(CountingModel::Name) > nameWidth); // more digits
    QVERIFY2(m_model->rowsAsked.size() < 200, qPrintable(QString::number(m_model->rowsAsked.size())));
}

void TestDetailsTable::narrowedColumnStaysNarrow()
{
    make(kMillions);
    m_table->fitColumns(CountingModel::Text);
    const int narrow = m_table->columnWidth(CountingModel::Name) - 3;
    m_table->setColumnWidth(CountingModel::Name, narrow);
    m_model->longRow = kMillions - 20;
    m_table->scrollTo(m_model->index(m_model->longRow, 0));
    QTRY_VERIFY(m_table->columnWidth(CountingModel::Text)
                >= m_table->fontMetrics().horizontalAdvance(m_model->longText));
    QCOMPARE(m_table->columnWidth(CountingModel::Name), narrow);
}

AUTHLOUPE_TEST(TestDetailsTable, QApplication)
#include "tst_details_table.moc"
