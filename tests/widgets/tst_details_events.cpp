// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "models/event_model.h"
#include "models/log_lines_model.h"
#include "support/test_program.h"
#include "widgets/details_pane.h"
#include "widgets/details_table.h"
#include "widgets/events_view.h"
#include "widgets/log_lines_view.h"
#include "widgets/window_warnings.h"

#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace authloupe;

namespace {

constexpr int kEventsTab = 2;
constexpr int kLinesTab = 4;

} // namespace

class TestDetailsEvents final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void troubleHasItsTimeAndWords();
    void onlyReadWhenLookedAt();
    void eventLeadsToItsLine();
    void moreEventsKeepThePlace();
    void fileIsGone();
    void troubleHasAnIcon();
    void longTextsShowTheirBeginningRightToLeft();

private:
    void load(const std::string& text)
    {
        const LoadInput input = test::textInput(text);
        Loader loader({input});
        m_snapshot = loadAll(loader, 1);
        m_pane->setInputs({input});
    }
    [[nodiscard]] EventsView& view() const { return *m_pane->findChild<EventsView*>(); }
    [[nodiscard]] DetailsTable& table() const { return view().table(); }
    [[nodiscard]] DetailsTable& lines() const
    {
        return *m_pane->findChild<LogLinesView*>()->findChild<DetailsTable*>();
    }
    [[nodiscard]] QTabWidget& tabs() const { return *m_pane->findChild<QTabWidget*>(); }
    [[nodiscard]] QStringList events() const
    {
        QStringList events;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            events << table().model()->index(row, EventModel::Event).data().toString();
        return events;
    }

    SnapshotPtr m_snapshot;
    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsEvents::init()
{
    test::failOnWindowWarnings();
    m_pane = std::make_unique<DetailsPane>();
    m_pane->resize(900, 300);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestDetailsEvents::troubleHasItsTimeAndWords()
{
    load(test::opening(1, 1) + test::attempt(1, 5, "a", false) + entryOf("ICID 1 Unknown command: XYZZY")
         + test::closing(1, 20));
    tabs().setCurrentIndex(kEventsTab);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_COMPARE(events(),
                 (QStringList{QStringLiteral("Connection opened"), QStringLiteral("Authentication failed"),
                              QStringLiteral("Unknown command"), QStringLiteral("Connection closed")}));
    QCOMPARE(table().model()->index(2, EventModel::Time).data().toString(),
             QStringLiteral("2009-04-22 11:43:59"));
    QCOMPARE(table().model()->index(2, EventModel::Text).data().toString(),
             QStringLiteral("ICID 1 Unknown command: XYZZY"));
    QVERIFY(table().isVisible());
}

void TestDetailsEvents::onlyReadWhenLookedAt()
{
    load(test::manyConnections(3));
    m_pane->setSession(m_snapshot, SessionRow{1}, 1);
    QCoreApplication::processEvents();
    QCOMPARE(table().model()->rowCount(), 0);
    tabs().setCurrentIndex(kEventsTab);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    m_pane->setSession(nullptr, kNoSession, 0);
    QCOMPARE(table().model()->rowCount(), 0);
}

void TestDetailsEvents::eventLeadsToItsLine()
{
    load(test::opening(1, 1) + entryOf("MID 3 ICID 1 RID 0 To: <a@b>") + test::attempt(1, 5, "a", false)
         + test::closing(1, 20));
    tabs().setCurrentIndex(kEventsTab);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    table().setFocus();
    table().selectRow(1);
    QTest::keyClick(&table(), Qt::Key_Return);
    QCOMPARE(tabs().currentIndex(), kLinesTab);
    QCOMPARE(lines().currentIndex().row(), 2);
    QVERIFY(lines().hasFocus());
}

void TestDetailsEvents::moreEventsKeepThePlace()
{
    std::string text = test::opening(1, 1);
    for (unsigned i = 0; i < 60; ++i)
        text += test::attempt(1, 2 + i, "user" + std::to_string(i), false);
    load(text);
    tabs().setCurrentIndex(kEventsTab);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_COMPARE(table().model()->rowCount(), 61);
    table().selectRow(40);
    load(text + test::closing(1, 90));
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_COMPARE(table().model()->rowCount(), 62);
    QCOMPARE(table().currentIndex().row(), 40);
}

void TestDetailsEvents::fileIsGone()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("mail <b>.log"));
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(test::manyConnections(2)));
    }
    Loader loader({{.path = name.toStdString(), .text = nullptr}});
    m_snapshot = loadAll(loader, 1);
    QVERIFY(QFile::remove(name));
    tabs().setCurrentIndex(kEventsTab);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    const auto says = [this] {
        const auto labels = view().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("mail <b>.log"));
        });
    };
    QTRY_VERIFY(says());
    QVERIFY(!table().isVisible());
}

void TestDetailsEvents::troubleHasAnIcon()
{
    load(test::opening(1, 1) + entryOf("ICID 1 Unknown command: XYZZY") + test::closing(1, 20));
    tabs().setCurrentIndex(kEventsTab);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    const auto hint = [this](int row) {
        return table()
            .itemDelegate()
            ->sizeHint(QStyleOptionViewItem(), table().model()->index(row, EventModel::Time))
            .width();
    };
    QVERIFY(hint(0) > 0);
    const QImage image = table().viewport()->grab().toImage();
    const auto colourful = [&](int row) {
        const QRect cell = table().visualRect(table().model()->index(row, EventModel::Event));
        int pixels = 0;
        for (int y = cell.top(); y <= cell.bottom(); ++y)
            for (int x = cell.left(); x <= cell.left() + cell.height() && x < image.width(); ++x)
                pixels += image.pixelColor(x, y).hsvSaturation() > 100 ? 1 : 0;
        return pixels;
    };
    QVERIFY(colourful(1) > colourful(0));
}

// The column was wider than the view, which showed the ends of long lines in Arabic.
void TestDetailsEvents::longTextsShowTheirBeginningRightToLeft()
{
    load(test::opening(1, 1) + test::attempt(1, 5, std::string(400, 'a'), false));
    tabs().setCurrentIndex(kEventsTab);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_COMPARE(table().model()->rowCount(), 2);
    const auto textCell = [this] { return table().visualRect(table().model()->index(1, EventModel::Text)); };
    QVERIFY(textCell().right() > table().viewport()->width()); // left to right, one scrolls to the end

    m_pane->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(table().isRightToLeft());
    QTRY_VERIFY(textCell().left() >= 0);
    m_pane->resize(m_pane->width() - 100, m_pane->height());
    QTRY_VERIFY(textCell().left() >= 0);
}

AUTHLOUPE_TEST(TestDetailsEvents, QApplication)
#include "tst_details_events.moc"
