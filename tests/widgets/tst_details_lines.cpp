// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "models/log_lines_model.h"
#include "support/test_program.h"
#include "widgets/details_pane.h"
#include "widgets/details_table.h"
#include "widgets/log_lines_view.h"
#include "widgets/window_warnings.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace authloupe;

namespace {

constexpr int kTabOfLines = 4;

} // namespace

class TestDetailsLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void onlyReadWhenLookedAt();
    void linesOfTheConnectionAlone();
    void latestConnectionWins();
    void readAgainWhenTheLogToldMore();
    void search();
    void fileIsGone();
    void leftToRightInEveryLanguage();
    void longLinesAreCutAndDoNotStopTheProgram();

private:
    void load(const std::string& text)
    {
        m_input = test::textInput(text);
        Loader loader({m_input});
        m_snapshot = loadAll(loader, 1);
        m_pane->setInputs({m_input});
    }
    [[nodiscard]] LogLinesView& view() const { return *m_pane->findChild<LogLinesView*>(); }
    [[nodiscard]] DetailsTable& table() const { return *view().findChild<DetailsTable*>(); }
    [[nodiscard]] QLineEdit& field() const { return *view().findChild<QLineEdit*>(); }
    [[nodiscard]] QTabWidget& tabs() const { return *m_pane->findChild<QTabWidget*>(); }
    [[nodiscard]] QString line(int row) const
    {
        return table().model()->index(row, LogLinesModel::Text).data().toString();
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const QLabel* label : view().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    LoadInput m_input;
    SnapshotPtr m_snapshot;
    std::unique_ptr<DetailsPane> m_pane;
};

void TestDetailsLines::init()
{
    test::failOnWindowWarnings();
    m_pane = std::make_unique<DetailsPane>();
    m_pane->resize(900, 300);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestDetailsLines::onlyReadWhenLookedAt()
{
    load(test::manyConnections(3));
    QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
    m_pane->setSession(m_snapshot, SessionRow{1}, 1);
    QCoreApplication::processEvents();
    QCOMPARE(reset.count(), 0);
    m_pane->findInLines();
    QCOMPARE(tabs().currentIndex(), kTabOfLines);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QVERIFY(field().hasFocus());
}

void TestDetailsLines::linesOfTheConnectionAlone()
{
    load(test::manyConnections(40));
    tabs().setCurrentIndex(kTabOfLines);
    m_pane->setSession(m_snapshot, SessionRow{20}, 1);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QVERIFY2(line(0).endsWith(QStringLiteral("verified no")) && line(0).contains(QStringLiteral("ICID 21 ")),
             qUtf8Printable(line(0)));
    QVERIFY2(line(2).endsWith(QStringLiteral("ICID 21 close")), qUtf8Printable(line(2)));
    QCOMPARE(table().model()->index(0, LogLinesModel::Line).data().toString(), QStringLiteral("61"));
    QVERIFY(table().isColumnHidden(LogLinesModel::File)); // there is but one
}

void TestDetailsLines::latestConnectionWins()
{
    load(test::manyConnections(200));
    tabs().setCurrentIndex(kTabOfLines);
    for (std::uint32_t row = 0; row < 200; ++row)
        m_pane->setSession(m_snapshot, SessionRow{row}, 1);
    QTRY_VERIFY(table().model()->rowCount() > 0);
    QVERIFY2(line(0).contains(QStringLiteral("ICID 200 ")), qUtf8Printable(line(0)));
    m_pane->setSession(nullptr, kNoSession, 0);
    QCOMPARE(table().model()->rowCount(), 0);
}

void TestDetailsLines::readAgainWhenTheLogToldMore()
{
    const std::string first = test::opening(1, 1) + test::attempt(1, 2, "a", false);
    load(first);
    tabs().setCurrentIndex(kTabOfLines);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_COMPARE(table().model()->rowCount(), 2);
    QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    load(first + test::attempt(1, 5, "a", true));
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QCOMPARE(reset.count(), 1);
}

void TestDetailsLines::search()
{
    std::string text = test::opening(1, 1);
    for (unsigned i = 0; i < 30; ++i)
        text += test::attempt(1, 2 + i, i % 10 == 5 ? "Needle" : "hay", false);
    load(text);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    m_pane->findInLines();
    QTRY_COMPARE(table().model()->rowCount(), 31);
    QTRY_VERIFY(field().hasFocus());
    QTest::keyClicks(&field(), QStringLiteral("needle"));
    QCOMPARE(table().currentIndex().row(), 6);
    QVERIFY(says(QStringLiteral("1 of 3")));
    QTest::keyClick(&field(), Qt::Key_Return);
    QCOMPARE(table().currentIndex().row(), 16);
    QVERIFY(says(QStringLiteral("2 of 3")));
    QTest::keySequence(&field(), QKeySequence::FindNext);
    QCOMPARE(table().currentIndex().row(), 26);
    QTest::keyClick(&field(), Qt::Key_Return); // and round
    QCOMPARE(table().currentIndex().row(), 6);
    QTest::keySequence(&field(), QKeySequence::FindPrevious);
    QCOMPARE(table().currentIndex().row(), 26);
    QTest::keyClicks(&field(), QStringLiteral("less"));
    QVERIFY(says(QStringLiteral("No results")));
    QTest::keyClick(&field(), Qt::Key_Return);
    field().clear();
    QVERIFY(!says(QStringLiteral("No results")));
}

void TestDetailsLines::fileIsGone()
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
    tabs().setCurrentIndex(kTabOfLines);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_VERIFY(says(QStringLiteral("mail <b>.log")));
    QVERIFY(!table().isVisible());
}

void TestDetailsLines::leftToRightInEveryLanguage()
{
    m_pane->setLayoutDirection(Qt::RightToLeft);
    load(test::connection(1, 1, "\xD9\x85\xD8\xAF\xD9\x8A\xD8\xB1", false));
    tabs().setCurrentIndex(kTabOfLines);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_COMPARE(table().model()->rowCount(), 3);
    QCOMPARE(table().layoutDirection(), Qt::LeftToRight);
    QVERIFY(table().visualRect(table().model()->index(0, LogLinesModel::Line)).left()
            < table().visualRect(table().model()->index(0, LogLinesModel::Text)).left());
}

void TestDetailsLines::longLinesAreCutAndDoNotStopTheProgram()
{
    load(test::connection(1, 1, std::string(1'000'000, 'x'), false));
    tabs().setCurrentIndex(kTabOfLines);
    m_pane->setSession(m_snapshot, SessionRow{0}, 1);
    QTRY_VERIFY(table().model()->rowCount() >= 3);
    for (int row = 0; row < table().model()->rowCount(); ++row)
        QVERIFY(line(row).size() < 5'000);
    QVERIFY(!m_pane->grab().isNull());
}

AUTHLOUPE_TEST(TestDetailsLines, QApplication)
#include "tst_details_lines.moc"
