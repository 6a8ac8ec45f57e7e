// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "models/attempt_model.h"
#include "models/facts_model.h"
#include "support/test_program.h"
#include "widgets/details_pane.h"
#include "widgets/details_table.h"
#include "widgets/window_warnings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTimer>

using namespace authloupe;

namespace {

// U+202E, which turns what follows around, in the middle of markup.
const std::string kHostile = "<b>adm\xE2\x80\xAEnigol</b>&amp;%1";

} // namespace

class TestDetailsPane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void nothingSelected();
    void factsAndAttempts();
    void hostileUserIsHarmlessOnTheScreenAndRawOnTheClipboard();
    void copyOneValue();
    void bytesOfACell();
    void laterSnapshotKeepsThePlace();
    void resultHasAnIcon();
    void rowsOfOneHeight();
    void attemptsWereMeasuredUnseen();

private:
    [[nodiscard]] QTabWidget& tabs() const { return *m_pane->findChild<QTabWidget*>(); }
    [[nodiscard]] DetailsTable& table(int tab) const
    {
        return *qobject_cast<DetailsTable*>(tabs().widget(tab));
    }
    [[nodiscard]] QStringList facts() const
    {
        QStringList facts;
        const QAbstractItemModel& model = *table(0).model();
        for (int row = 0; row < model.rowCount(); ++row)
            facts.append(model.index(row, 0).data().toString() + u'='
                         + model.index(row, 1).data().toString());
        return facts;
    }

    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsPane::init()
{
    test::failOnWindowWarnings();
    m_pane = std::make_unique<DetailsPane>();
    m_pane->resize(700, 300);
    m_pane->show();
}

void TestDetailsPane::nothingSelected()
{
    const auto sentence = [this] {
        for (const QLabel* label : m_pane->findChildren<QLabel*>()) {
            if (label->isVisible())
                return label->text();
        }
        return QString();
    };
    QCOMPARE(sentence(), QStringLiteral("Select a connection to see its details."));
    QVERIFY(!tabs().isVisible());
    m_pane->setSession(test::snapshotOf(test::manyConnections(2)), SessionRow{1}, 1);
    QVERIFY(tabs().isVisible());
    m_pane->setSession(nullptr, kNoSession, 0);
    QVERIFY(!tabs().isVisible());
    QCOMPARE(table(0).model()->rowCount(), 0);
    QCOMPARE(table(1).model()->rowCount(), 0);
    m_pane->findInLines();
    QCOMPARE(tabs().currentIndex(), 0);
}

void TestDetailsPane::factsAndAttempts()
{
    QAbstractItemModelTester factsTester(table(0).model(),
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    QAbstractItemModelTester attemptsTester(table(1).model(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    const SnapshotPtr snapshot = test::snapshotOf(test::opening(7, 10) + test::attempt(7, 11, "a", false)
                                                  + test::attempt(7, 15, "b", true) + test::closing(7, 20));
    m_pane->setSession(snapshot, SessionRow{0}, 1);
    const QString all = facts().join(u'|');
    QVERIFY2(all.contains(QStringLiteral("172.16.155.102")), qUtf8Printable(all));
    QVERIFY2(all.contains(QStringLiteral("2009-04-22 00:00:10")), qUtf8Printable(all));
    QCOMPARE(table(1).model()->rowCount(), 2);
    QCOMPARE(table(1).model()->index(0, AttemptModel::User).data().toString(), QStringLiteral("a"));
    QCOMPARE(table(1).model()->index(1, AttemptModel::User).data().toString(), QStringLiteral("b"));
    QVERIFY(!m_pane->grab().isNull());
}

void TestDetailsPane::hostileUserIsHarmlessOnTheScreenAndRawOnTheClipboard()
{
    m_pane->setSession(test::snapshotOf(test::connection(1, 5, kHostile, false)), SessionRow{0}, 1);
    tabs().setCurrentIndex(1);
    const QString shown = table(1).model()->index(0, AttemptModel::User).data().toString();
    QVERIFY(!shown.contains(QChar(0x202E)));
    QVERIFY2(shown.contains(QStringLiteral("\\u{202E}")), qUtf8Printable(shown));
    table(1).selectRow(0);
    table(1).setFocus();
    QTest::keySequence(&table(1), QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QString::fromStdString(kHostile)), qUtf8Printable(copied));
    QCOMPARE(copied.count(u'\n'), 0);
}

void TestDetailsPane::copyOneValue()
{
    m_pane->setSession(test::snapshotOf(test::connection(1, 5, kHostile, false)), SessionRow{0}, 1);
    tabs().setCurrentIndex(1);
    table(1).setCurrentIndex(table(1).model()->index(0, AttemptModel::User));
    bool seen = false;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().size() >= 2);
        seen = true;
        menu->setActiveAction(menu->actions().at(1));
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {0, 0}, m_pane->mapToGlobal(QPoint(0, 0)));
    QCoreApplication::sendEvent(table(1).viewport(), &event);
    QVERIFY(seen);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromStdString(kHostile));
}

void TestDetailsPane::bytesOfACell()
{
    m_pane->setSession(test::snapshotOf(test::connection(1, 5, "a\xE2\x80\xAE", false)), SessionRow{0}, 1);
    tabs().setCurrentIndex(1);
    table(1).setCurrentIndex(table(1).model()->index(0, AttemptModel::User));
    QString bytes;
    QTimer::singleShot(0, this, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        // The dialog runs its own loop below this one, after the menu has gone.
        QTimer::singleShot(0, this, [&] {
            QTRY_VERIFY(QApplication::activeModalWidget());
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            bytes = dialog->findChild<QPlainTextEdit*>()->toPlainText();
            dialog->reject();
        });
        menu->setActiveAction(menu->actions().last());
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {0, 0}, m_pane->mapToGlobal(QPoint(0, 0)));
    QCoreApplication::sendEvent(table(1).viewport(), &event);
    QTRY_COMPARE(bytes, QStringLiteral("61 E2 80 AE"));
}

void TestDetailsPane::laterSnapshotKeepsThePlace()
{
    std::string text = test::opening(1, 1);
    for (unsigned i = 0; i < 60; ++i)
        text += test::attempt(1, 2 + i, "user" + std::to_string(i), false);
    m_pane->setSession(test::snapshotOf(text), SessionRow{0}, 1);
    tabs().setCurrentIndex(1);
    table(1).selectRow(40);
    table(1).scrollTo(table(1).model()->index(40, 0));
    const int place = table(1).verticalScrollBar()->value();
    QVERIFY(place > 0);
    text += test::attempt(1, 90, "late", true);
    m_pane->setSession(test::snapshotOf(text), SessionRow{0}, 1);
    QCOMPARE(table(1).model()->rowCount(), 61);
    QCOMPARE(table(1).verticalScrollBar()->value(), place);
    QCOMPARE(table(1).currentIndex().row(), 40);
    // The same row of another document is another connection.
    m_pane->setSession(test::snapshotOf(test::manyConnections(1)), SessionRow{0}, 2);
    QCOMPARE(table(1).model()->rowCount(), 1);
    QCOMPARE(table(1).verticalScrollBar()->value(), 0);
}

void TestDetailsPane::resultHasAnIcon()
{
    m_pane->setSession(test::snapshotOf(test::manyConnections(1)), SessionRow{0}, 1);
    tabs().setCurrentIndex(1);
    const QImage image = table(1).viewport()->grab().toImage();
    const auto colours = [&](int column) {
        const QRect cell = table(1).visualRect(table(1).model()->index(0, column));
        int blue = 0;
        for (int y = cell.top(); y <= cell.bottom(); ++y) {
            for (int x = cell.left(); x <= cell.right() && x < image.width(); ++x)
                blue += image.pixelColor(x, y) == QColor(0x00, 0x72, 0xB2) ? 1 : 0;
        }
        return blue;
    };
    QVERIFY(colours(AttemptModel::Result) > 20);
    QCOMPARE(colours(AttemptModel::User), 0);
}

void TestDetailsPane::rowsOfOneHeight()
{
    QFont large = m_pane->font();
    large.setPointSize(20);
    m_pane->setFont(large);
    m_pane->setSession(test::snapshotOf(test::manyConnections(1)), SessionRow{0}, 1);
    QVERIFY(table(0).rowHeight(0) >= QFontMetrics(large).height());
    for (int row = 1; row < table(0).model()->rowCount(); ++row)
        QCOMPARE(table(0).rowHeight(row), table(0).rowHeight(0));
}

void TestDetailsPane::attemptsWereMeasuredUnseen()
{
    const std::string user(30, 'x');
    m_pane->setSession(test::snapshotOf(test::connection(1, 5, user, false)), SessionRow{0}, 1);
    const int asItWas = table(1).horizontalHeader()->defaultSectionSize();
    const int needed = table(1).fontMetrics().horizontalAdvance(QString::fromStdString(user));
    QVERIFY(needed > asItWas);
    QCOMPARE(table(1).columnWidth(AttemptModel::User), asItWas);
    QVERIFY(table(0).columnWidth(FactsModel::Value) > needed);
    tabs().setCurrentIndex(1);
    QVERIFY(table(1).columnWidth(AttemptModel::User) >= needed);
}

AUTHLOUPE_TEST(TestDetailsPane, QApplication)
#include "tst_details_pane.moc"
