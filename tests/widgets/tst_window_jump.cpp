// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "models/session_table_model.h"
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/details_pane.h"
#include "widgets/filter_bar.h"
#include "widgets/messages_table.h"
#include "widgets/session_table_view.h"
#include "window_driver.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

using namespace authloupe;
using namespace authloupe::test;

namespace {

QByteArray line(const char* body)
{
    return "Wed Apr 22 11:43:59 2009 Info: " + QByteArray(body) + '\n';
}

// One message: in on connection 0, out on connection 1.
QByteArray throughTheAppliance()
{
    return line("New SMTP ICID 5 interface mail (10.0.0.1) address 192.0.2.7 reverse dns host unknown "
                "verified no")
           + line("SMTP Auth: (ICID 5) succeeded for user: anna using AUTH mechanism: PLAIN with profile: P")
           + line("Start MID 900 ICID 5") + line("MID 900 ICID 5 From: <alice@example.com>")
           + line("ICID 5 close") + line("New SMTP DCID 7 interface 10.0.0.1 address 198.51.100.9 port 25")
           + line("Delivery start DCID 7 MID 900 to RID [0]") + line("DCID 7 close");
}

} // namespace

class tst_window_jump final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void toTheDeliveryAndBack();
    void hiddenByTheFilter_data();
    void hiddenByTheFilter();

private:
    // Return on the only message of the connection that is current.
    void followMessage() const;
    [[nodiscard]] int currentRow() const { return static_cast<int>(raw(m_driver->table().currentSession())); }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_jump::init()
{
    failOnUnexpectedWarnings();
    m_driver = std::make_unique<WindowDriver>();
    m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), throughTheAppliance())},
                          2);
    m_driver->window().findChild<DetailsPane*>()->findChild<QTabWidget*>()->setCurrentIndex(3);
}

void tst_window_jump::followMessage() const
{
    auto* const messages = m_driver->window().findChild<MessagesTable*>();
    QTRY_COMPARE(messages->model()->rowCount(), 1);
    messages->setFocus();
    messages->selectRow(0);
    QTest::keyClick(messages, Qt::Key_Return);
}

void tst_window_jump::toTheDeliveryAndBack()
{
    m_driver->table().selectRow(0);
    followMessage();
    QCOMPARE(currentRow(), 1);
    QVERIFY(m_driver->table().selectionModel()->isRowSelected(1));
    followMessage();
    QCOMPARE(currentRow(), 0);
}

void tst_window_jump::hiddenByTheFilter_data()
{
    QTest::addColumn<bool>("agreed");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void tst_window_jump::hiddenByTheFilter()
{
    QFETCH(bool, agreed);
    m_driver->field(0).setText(QStringLiteral("anna"));
    QTRY_COMPARE(m_driver->rows().rowCount(), 1);
    QTRY_VERIFY(m_driver->isSettled());
    bool asked = false;
    QTimer::singleShot(0, this, [&] {
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box);
        asked = box->text() == QStringLiteral("The filter hides this connection.");
        box->button(agreed ? QMessageBox::Yes : QMessageBox::No)->click();
    });
    followMessage();
    QVERIFY(asked);
    if (!agreed) {
        QCOMPARE(m_driver->rows().rowCount(), 1);
        QCOMPARE(currentRow(), 0);
        return;
    }
    QTRY_COMPARE(m_driver->rows().rowCount(), 2);
    QTRY_COMPARE(currentRow(), 1);
    m_driver->action(QStringLiteral("Back")).trigger();
    QTRY_COMPARE(m_driver->rows().rowCount(), 1);
}

AUTHLOUPE_TEST(tst_window_jump, QApplication)
#include "tst_window_jump.moc"
