// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "support/test_program.h"
#include "widgets/details_pane.h"
#include "widgets/messages_table.h"
#include "widgets/window_warnings.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace authloupe;

namespace {

constexpr int kMessagesTab = 3;

// Connection 1 brings in so many messages; one outbound connection carries the first of them away.
std::string messages(int count)
{
    std::string text = test::opening(1, 1);
    for (int mid = 1; mid <= count; ++mid)
        text += entryOf("Start MID " + std::to_string(mid) + " ICID 1");
    return text + entryOf("New SMTP DCID 7 interface 10.0.0.1 address 198.51.100.9 port 25")
           + entryOf("Delivery start DCID 7 MID 1 to RID [0]")
           + entryOf("Delivery start DCID 7 MID 5555 to RID [0]");
}

} // namespace

class TestDetailsMessages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void onlyGatheredWhenLookedAt();
    void laterSnapshotKeepsThePlace();
    void activatingGoesToTheDelivery();
    void activatingGoesToTheOrigin();
    void noOtherEndSaysSo();
    void contextMenu();

private:
    [[nodiscard]] MessagesTable& table() const { return *m_pane->findChild<MessagesTable*>(); }
    [[nodiscard]] QTabWidget& tabs() const { return *m_pane->findChild<QTabWidget*>(); }

    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsMessages::init()
{
    test::failOnWindowWarnings();
    m_pane = std::make_unique<DetailsPane>();
    m_pane->resize(900, 300);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestDetailsMessages::onlyGatheredWhenLookedAt()
{
    m_pane->setSession(test::snapshotOf(messages(3)), SessionRow{0}, 1);
    QCOMPARE(table().model()->rowCount(), 0);
    tabs().setCurrentIndex(kMessagesTab);
    QCOMPARE(table().model()->rowCount(), 3);
    m_pane->setSession(nullptr, kNoSession, 0);
    QCOMPARE(table().model()->rowCount(), 0);
}

void TestDetailsMessages::laterSnapshotKeepsThePlace()
{
    tabs().setCurrentIndex(kMessagesTab);
    m_pane->setSession(test::snapshotOf(messages(60)), SessionRow{0}, 1);
    table().selectRow(40);
    table().scrollTo(table().model()->index(40, 0));
    const int place = table().verticalScrollBar()->value();
    QVERIFY(place > 0);
    m_pane->setSession(test::snapshotOf(messages(70)), SessionRow{0}, 1);
    QCOMPARE(table().model()->rowCount(), 70);
    QCOMPARE(table().currentIndex().row(), 40);
    QCOMPARE(table().verticalScrollBar()->value(), place);
    m_pane->setSession(test::snapshotOf(messages(70)), SessionRow{0}, 2); // another document
    QCOMPARE(table().verticalScrollBar()->value(), 0);
}

void TestDetailsMessages::activatingGoesToTheDelivery()
{
    tabs().setCurrentIndex(kMessagesTab);
    m_pane->setSession(test::snapshotOf(messages(3)), SessionRow{0}, 1);
    QSignalSpy asked(m_pane.get(), &DetailsPane::connectionRequested);
    table().setFocus();
    table().selectRow(0);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<SessionRow>(), SessionRow{1});
}

void TestDetailsMessages::activatingGoesToTheOrigin()
{
    tabs().setCurrentIndex(kMessagesTab);
    m_pane->setSession(test::snapshotOf(messages(3)), SessionRow{1}, 1);
    QSignalSpy asked(m_pane.get(), &DetailsPane::connectionRequested);
    const QPoint place = table().visualRect(table().model()->index(0, 1)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<SessionRow>(), SessionRow{0});
}

void TestDetailsMessages::noOtherEndSaysSo()
{
    tabs().setCurrentIndex(kMessagesTab);
    m_pane->setSession(test::snapshotOf(messages(3)), SessionRow{1}, 1);
    QSignalSpy asked(m_pane.get(), &DetailsPane::connectionRequested);
    QString said;
    QTimer::singleShot(0, this, [&] {
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->actions().size() == 1);
        QVERIFY(!menu->actions().first()->isEnabled());
        said = menu->actions().first()->text();
        menu->close();
    });
    table().setFocus();
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(said, QStringLiteral("The connection that brought the message in is not in the log"));
    QCOMPARE(asked.size(), 0);
}

void TestDetailsMessages::contextMenu()
{
    tabs().setCurrentIndex(kMessagesTab);
    m_pane->setSession(test::snapshotOf(messages(3)), SessionRow{0}, 1);
    QSignalSpy asked(m_pane.get(), &DetailsPane::connectionRequested);
    table().setCurrentIndex(table().model()->index(0, 0));
    bool seen = false;
    QTimer::singleShot(0, this, [&] {
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QAction* const last = menu->actions().last();
        seen = last->text().contains(QStringLiteral("DCID 7, 2009-04-22 11:43:59"));
        menu->setActiveAction(last);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {0, 0}, m_pane->mapToGlobal(QPoint(0, 0)));
    QCoreApplication::sendEvent(table().viewport(), &event);
    QVERIFY(seen);
    QCOMPARE(asked.size(), 1);
}

AUTHLOUPE_TEST(TestDetailsMessages, QApplication)
#include "tst_details_messages.moc"
