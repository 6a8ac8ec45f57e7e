// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_text.h"
#include "models/clipboard_text.h"
#include "models/rows_mime_data.h"
#include "models/session_table_model.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"
#include "unexpected_warnings.h"
#include "widgets/details_pane.h"
#include "widgets/details_table.h"
#include "widgets/message_bar.h"
#include "widgets/session_table_view.h"
#include "widgets/value_list.h"
#include "window_driver.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QWindow>

using namespace authloupe;
using namespace authloupe::test;

namespace {

// What is offered to other programs. Some platforms have no drag in which a test could take part, so it is
// looked at when the drag goes.
class DragWatch final : public QObject {
public:
    explicit DragWatch(QObject& source) { source.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ChildAdded)
            static_cast<QChildEvent*>(event)->child()->installEventFilter(this);
        const auto* const drag = qobject_cast<QDrag*>(watched);
        if (event->type() != QEvent::DeferredDelete || !drag)
            return false;
        seen = true;
        formats = drag->mimeData()->formats();
        csv = drag->mimeData()->data(QStringLiteral("text/csv"));
        plain = drag->mimeData()->text();
        return false;
    }

    bool seen = false;
    QStringList formats;
    QByteArray csv;
    QString plain;
};

} // namespace

// Rows are dragged into another program, or copied, within bounds.
class tst_window_drag final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_driver.reset(); }
    void selectedRowsAsCsv();
    void fromAnUnselectedRowSelects();
    void tooManyRows();
    void madeWhenAskedFor();
    void tooManyBytes();
    void copyOfManyDetailsHadNoBound();

private:
    void open(const QByteArray& log, int connections)
    {
        m_driver = std::make_unique<WindowDriver>();
        m_driver->openAndWait({writeFile(QDir(m_folder.path()), QStringLiteral("a.log"), log)}, connections);
    }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return m_driver->table().visualRect(m_driver->rows().index(row, 0)).center();
    }
    // From a row to a place of the table, and no further.
    void drag(int row, const QPoint& to)
    {
        QWidget* const viewport = m_driver->table().viewport();
        QWindow* const window = m_driver->window().windowHandle();
        const auto place = [&](const QPoint& at) { return viewport->mapTo(&m_driver->window(), at); };
        QTimer end; // of a drag that has a loop of its own, as on every real screen
        connect(&end, &QTimer::timeout, this, [] { QDrag::cancel(); });
        if (QGuiApplication::platformName() != QLatin1String("offscreen"))
            end.start(5);
        QTest::mousePress(window, Qt::LeftButton, {}, place(placeOf(row)));
        QTest::mouseMove(window, place(placeOf(row) + QPoint(20, 5)));
        QTest::mouseMove(window, place(placeOf(row) + QPoint(60, 15)));
        QTest::mouseRelease(window, Qt::LeftButton, {}, place(to));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDriver> m_driver;
};

void tst_window_drag::init()
{
    failOnUnexpectedWarnings();
}

void tst_window_drag::selectedRowsAsCsv()
{
    open(failedLogin(1, "=cmd()") + failedLogin(2, "bob") + failedLogin(3, "eve"), 3);
    DragWatch watch(m_driver->table());
    m_driver->table().selectRow(0);
    QTest::keyClick(&m_driver->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{2});
    drag(1, placeOf(2));
    QTRY_VERIFY(watch.seen);
    QCOMPARE(watch.formats, QStringList({QStringLiteral("text/csv"), QStringLiteral("text/plain")}));
    const QByteArrayList lines = watch.csv.split('\n');
    QCOMPARE(lines.size(), 4); // header, two rows, nothing
    QVERIFY(lines.front().contains("users") && lines.front().endsWith('\r'));
    QVERIFY(lines.at(1).contains("'=cmd()")); // guarded
    QVERIFY(lines.at(2).contains("bob"));
    QVERIFY(watch.plain.contains(QStringLiteral("'=cmd()")) && watch.plain.contains(u'\t'));
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{2});
}

void tst_window_drag::fromAnUnselectedRowSelects()
{
    open(logOf(8), 8);
    DragWatch watch(m_driver->table());
    m_driver->table().selectRow(6);
    QWidget* const viewport = m_driver->table().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, placeOf(0));
    for (const int row : {0, 1, 2, 3})
        QTest::mouseMove(viewport, placeOf(row) + QPoint(10, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, placeOf(3));
    QVERIFY(!watch.seen);
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{4});
    // A click on one of them selects it alone.
    QTest::mouseClick(viewport, Qt::LeftButton, {}, placeOf(1));
    QCOMPARE(m_driver->table().selectedCount(), std::size_t{1});
}

// Really loaded: a result that is put into the table makes way for the next one of the window, such as after
// a late resize.
void tst_window_drag::tooManyRows()
{
    constexpr int kConnections = int{kMostCopiedRows} + 1;
    QByteArray log;
    for (int i = 1; i <= kConnections; ++i)
        log += "Wed Apr 22 11:00:00 2009 Info: New SMTP ICID " + QByteArray::number(i)
               + " interface IncomingMail (172.16.155.16) address 10.0.0.1 reverse dns host unknown verified "
                 "no\n";
    m_driver = std::make_unique<WindowDriver>();
    m_driver->open({writeFile(QDir(m_folder.path()), QStringLiteral("many.log"), log)});
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver->isLoading() && m_driver->rows().rowCount() == kConnections, 60'000);
    DragWatch watch(m_driver->table());
    m_driver->table().selectAll();
    drag(1, placeOf(3));
    QVERIFY(!watch.seen);
    QCOMPARE(m_driver->messages().texts(),
             QStringList{QStringLiteral("That is more than can be dragged into another program. Export the "
                                        "rows instead.")});
    QCOMPARE(m_driver->table().selectedCount(), kMostCopiedRows + 1);
    // Neither can be copied.
    QApplication::clipboard()->setText(QStringLiteral("as it was"));
    m_driver->table().setFocus();
    QTest::keyClick(&m_driver->table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(m_driver->messages().texts().contains(
        QStringLiteral("That is more than the clipboard should hold. Export the rows instead.")));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("as it was"));
}

void tst_window_drag::madeWhenAskedFor()
{
    SnapshotBuilder builder;
    builder.addAttempt(builder.addSession(7), AttemptResult::Failed, {"bob", {}, {}, {}});
    const RowsMimeData data(builder.publish(), {SessionRow{0}},
                            {SessionField::ConnectionId, SessionField::Users});
    QVERIFY(data.hasFormat(QStringLiteral("text/csv")) && !data.hasUrls() && !data.hasHtml());
    QCOMPARE(data.data(QStringLiteral("text/csv")), QByteArray("connection_id,users\r\n7,bob\r\n"));
    QVERIFY(data.text().contains(QStringLiteral("7\tbob")));
    QVERIFY(data.data(QStringLiteral("text/uri-list")).isEmpty());
}

void tst_window_drag::tooManyBytes()
{
    SnapshotBuilder builder;
    const std::string response(20'000, 'x');
    RowSet rows;
    for (std::uint64_t row = 0; row < 1000; ++row) {
        rows.push_back(builder.addSession(row + 1));
        builder.addAttempt(rows.back(), AttemptResult::Failed, {{}, {}, {}, response});
    }
    const RowsMimeData data(builder.publish(), rows, {SessionField::Response});
    QSignalSpy told(&data, &RowsMimeData::tooLarge);
    QVERIFY(data.data(QStringLiteral("text/csv")).isEmpty());
    QCOMPARE(told.size(), 1);
}

// One connection has more attempts than that, and all of them together more users.
void tst_window_drag::copyOfManyDetailsHadNoBound()
{
    constexpr std::size_t kConnections = 1000;
    std::string log;
    const auto connect = [&](std::size_t id) {
        log += entryOf("New SMTP ICID " + std::to_string(id)
                       + " interface IncomingMail (172.16.155.16) address 10.0.0.1 reverse dns host unknown "
                         "verified no");
    };
    const auto attempt = [&](std::size_t id, const std::string& user) {
        log += entryOf("SMTP Auth: (ICID " + std::to_string(id) + ") failed for user: " + user
                       + " using AUTH mechanism: PLAIN with profile: p");
    };
    connect(1);
    for (std::size_t i = 0; i <= kMostCopiedRows; ++i)
        attempt(1, "mallory");
    for (std::size_t id = 2; id <= kConnections; ++id) {
        connect(id);
        for (std::size_t i = 0; i <= kMostCopiedRows / kConnections; ++i)
            attempt(id, std::to_string(id) + '.' + std::to_string(i));
    }
    m_driver = std::make_unique<WindowDriver>();
    m_driver->open(
        {writeFile(QDir(m_folder.path()), QStringLiteral("many.log"), QByteArray::fromStdString(log))});
    QTRY_VERIFY_WITH_TIMEOUT(
        !m_driver->isLoading() && m_driver->rows().rowCount() == static_cast<int>(kConnections), 60'000);
    m_driver->action(QStringLiteral("Top values")).setChecked(true);
    auto& values = *m_driver->window().findChild<ValueList*>();
    QTRY_VERIFY_WITH_TIMEOUT(values.values().rowCount() > static_cast<int>(kMostCopiedRows), 60'000);
    auto* const tabsOfDetails = m_driver->window().findChild<DetailsPane*>()->findChild<QTabWidget*>();
    tabsOfDetails->setCurrentIndex(1);
    auto& attempts = *qobject_cast<DetailsTable*>(tabsOfDetails->currentWidget());
    QTRY_VERIFY(attempts.model()->rowCount() > static_cast<int>(kMostCopiedRows));
    QGuiApplication::clipboard()->setText(QStringLiteral("as it was"));
    for (DetailsTable* const table : {static_cast<DetailsTable*>(&values), &attempts}) {
        m_driver->messages().clear();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(m_driver->messages().texts(),
                 QStringList{QStringLiteral("That is more than the clipboard should hold. Export the rows "
                                            "instead.")});
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("as it was"));
    }
}

AUTHLOUPE_TEST(tst_window_drag, QApplication)
#include "tst_window_drag.moc"
