// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "support/patterned_source.h"
#include "support/test_program.h"
#include "widgets/log_bar.h"
#include "widgets/log_text_view.h"
#include "widgets/seen_lines.h"
#include "widgets/whole_log_pane.h"
#include "widgets/window_warnings.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace authloupe;

namespace {

// A document as it would be told of after a load; its bytes are made up when they are asked for.
SnapshotPtr hugeDocument(std::vector<test::PatternedSource::Part> parts, std::uint64_t lines,
                         std::vector<LineMark> marks = {})
{
    Loader loader({test::textInput(test::opening(5, 1))});
    auto snapshot = std::make_shared<Snapshot>(*loadAll(loader, 1));
    auto& file = const_cast<FileInfo&>(snapshot->files().front());
    auto source = std::make_shared<test::PatternedSource>(std::move(parts));
    file.lines = lines;
    file.bytes = source->size();
    file.marks = std::move(marks);
    file.source = std::move(source);
    return snapshot;
}

constexpr std::uint64_t kManyLines = 4'000'000'000;

} // namespace

// The pane with logs that no test could write to a disk.
class TestWholeLog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void fourThousandMillionLines();
    void lineOfThreeGigabytes();
    void cancelledSearch();
    void growingLogKeepsItsPlaceOrItsEnd();
    void nothingIsReadUnseen();
    void longLinesWereTestedAtEveryPaint();
    void onlyWhatIsShownOfALineIsTested();
    void hitsOfALineWereWithoutBound();

private:
    [[nodiscard]] LogTextView& view() const { return *m_pane->findChild<LogTextView*>(); }
    [[nodiscard]] QLineEdit& searchField() const { return *m_pane->findChildren<QLineEdit*>().at(0); }
    [[nodiscard]] QToolButton& cancelButton() const
    {
        for (QToolButton* button : m_pane->findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("Cancel"))
                return *button;
        qFatal("no button");
        Q_UNREACHABLE();
    }
    [[nodiscard]] bool says(const QString& text) const
    {
        for (const QLabel* label : m_pane->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }

    std::unique_ptr<WholeLogPane> m_pane;
};

void TestWholeLog::init()
{
    test::failOnWindowWarnings();
    m_pane = std::make_unique<WholeLogPane>();
    m_pane->resize(900, 400);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestWholeLog::fourThousandMillionLines()
{
    // Empty lines, but for the last one; of the load a place is known near the end.
    const std::uint64_t lastOffset = kManyLines - 1;
    m_pane->setDocument(
        hugeDocument({{"first\n", '\n', kManyLines - 2}, {"the end\n", 0, 0}}, kManyLines,
                     {{lastOffset - 1000 + 5, static_cast<std::uint32_t>(kManyLines - 1000)}}),
        {}, 1);
    QTRY_COMPARE(view().accessibleDescription(), QStringLiteral("1 first"));
    QElapsedTimer time;
    time.start();
    QTest::keyClick(&view(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(time.elapsed() < 100);
    QTRY_COMPARE(view().accessibleDescription(), QStringLiteral("4,000,000,000 the end"));
    QScrollBar* const scroll = view().verticalScrollBar();
    QCOMPARE(scroll->value(), scroll->maximum());
    scroll->setValue(0);
    QCOMPARE(view().rowsInSight().first, 0U);
    scroll->setValue(scroll->maximum() / 2);
    const auto middle = static_cast<double>(view().rowsInSight().first) / static_cast<double>(kManyLines);
    QVERIFY(middle > 0.49 && middle < 0.51);
    scroll->setValue(scroll->maximum());
    QCOMPARE(view().rowsInSight().last, kManyLines);
}

void TestWholeLog::lineOfThreeGigabytes()
{
    const std::uint64_t size = std::uint64_t{3} << 30;
    m_pane->setDocument(hugeDocument({{"first\nlong ", 'x', size}, {"\nthe end\n", 0, 0}}, 3), {}, 1);
    QTest::keyClick(&view(), Qt::Key_Down);
    QTRY_VERIFY_WITH_TIMEOUT(view().accessibleDescription().startsWith(QLatin1String("2 long xxx")), 30'000);
    QVERIFY(view().accessibleDescription().contains(QLatin1String("only its beginning is shown")));
    QTest::keyClick(&view(), Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(view().accessibleDescription(), QStringLiteral("3 the end"), 30'000);
}

void TestWholeLog::cancelledSearch()
{
    // More than a day's work.
    m_pane->setDocument(hugeDocument({{"first\n", '\n', std::uint64_t{1} << 50}}, kManyLines), {}, 1);
    QTRY_COMPARE(view().accessibleDescription(), QStringLiteral("1 first"));
    for (const bool byKey : {true, false}) {
        searchField().setText(QStringLiteral("nowhere"));
        QVERIFY(!cancelButton().isVisible());
        QTest::keyClick(&searchField(), Qt::Key_Return);
        QTRY_VERIFY(cancelButton().isVisible());
        QVERIFY(says(QStringLiteral("Searching: ")));
        if (byKey)
            QTest::keyClick(&searchField(), Qt::Key_Escape);
        else
            QTest::mouseClick(&cancelButton(), Qt::LeftButton);
        QVERIFY(!cancelButton().isVisible());
        QVERIFY(says(QStringLiteral("The search was cancelled.")));
        QCOMPARE(view().current().line, 1U);
    }
    searchField().setText(QStringLiteral("first"));
    QTest::keyClick(&searchField(), Qt::Key_Return, Qt::ShiftModifier);
    m_pane.reset(); // while it is searched
}

void TestWholeLog::growingLogKeepsItsPlaceOrItsEnd()
{
    const auto grow = [this](std::uint64_t lines) {
        m_pane->setDocument(hugeDocument({{"first\n", '\n', lines}}, lines), {}, 1);
    };
    grow(1000);
    view().goTo({FileIndex{0}, 500});
    const RowRange before = view().rowsInSight();
    grow(2000);
    QVERIFY(view().rowsInSight() == before);
    QCOMPARE(view().current().line, 500U);
    QTest::keyClick(&view(), Qt::Key_End, Qt::ControlModifier);
    grow(3000);
    QCOMPARE(view().rowsInSight().last, 3000U);
    QCOMPARE(view().current().line, 2000U);
}

void TestWholeLog::nothingIsReadUnseen()
{
    m_pane->hide();
    m_pane->setDocument(hugeDocument({{"first\n", '\n', 10}}, 10), {}, 1);
    QCoreApplication::processEvents();
    QCOMPARE(view().accessibleDescription(), QStringLiteral("1"));
    m_pane->show();
    QTRY_COMPARE(view().accessibleDescription(), QStringLiteral("1 first"));
}

void TestWholeLog::longLinesWereTestedAtEveryPaint()
{
    constexpr int kLines = 8;
    std::string text;
    for (int i = 0; i < kLines; ++i)
        text += test::logLine(0, std::string(60'000, 'a'));
    const std::vector<LoadInput> inputs{test::textInput(text)};
    Loader loader(inputs);
    m_pane->setDocument(loadAll(loader, 1), inputs, 1);
    QTRY_VERIFY(view().accessibleDescription().endsWith(QLatin1String("more)")));
    const SeenLines& seen = view().seen();
    QCOMPARE(seen.bytesTested(), 0U); // nothing is looked for
    searchField().setText(QStringLiteral("/(a|b)*c(a|b)*d/"));
    QTRY_VERIFY(seen.bytesTested() > 0);
    (void)view().viewport()->grab();
    const std::uint64_t tested = seen.bytesTested();
    QVERIFY2(tested <= kLines * 4100U, qPrintable(QString::number(tested)));
    for (int i = 0; i < 3; ++i)
        (void)view().viewport()->grab();
    QCOMPARE(seen.bytesTested(), tested);
    searchField().setText(QStringLiteral("/(a|b)*d/"));
    (void)view().viewport()->grab();
    QCOMPARE(seen.bytesTested(), 2 * tested);
}

void TestWholeLog::onlyWhatIsShownOfALineIsTested()
{
    SeenLines seen;
    const auto fits = [&](const QString& sought, const std::string& text) {
        RawLine line;
        line.text = text;
        seen.setSought(SoughtText::of(sought.toStdString()));
        return seen.line({}, line).fits;
    };
    const std::string part(4096, 'a');
    QVERIFY(fits(QStringLiteral("x"), std::string(4095, 'a') + "x and more"));
    QVERIFY(!fits(QStringLiteral("x"), part + "x and more"));
    QVERIFY(fits(QStringLiteral("/a$/"), part));
    QVERIFY(!fits(QStringLiteral("/a$/"), part + "x")); // there is no end
    // Characters, whatever they take.
    std::string umlauts;
    for (int i = 0; i < 4095; ++i)
        umlauts += "ä";
    QVERIFY(fits(QStringLiteral("x"), umlauts + "x and more"));
    QVERIFY(!fits(QStringLiteral("x"), umlauts + "äx and more"));
    // Bytes that begin no character do not lead into the rest.
    QVERIFY(!fits(QStringLiteral("x"), std::string(1'000'000, '\x80') + "x"));
}

void TestWholeLog::hitsOfALineWereWithoutBound()
{
    SeenLines seen;
    RawLine line;
    line.text = "ä" + std::string(4000, 'x');
    for (const char* const sought : {"x", "/x/"}) {
        seen.setSought(SoughtText::of(sought));
        const QList<LogHit>& hits = seen.line({}, line).hits;
        QCOMPARE(hits.size(), qsizetype{SeenLines::kMostHits});
        QCOMPARE(hits.first().first, 1);
        QCOMPARE(hits.last().first, SeenLines::kMostHits);
        QCOMPARE(hits.last().length, 1);
    }
}

AUTHLOUPE_TEST(TestWholeLog, QApplication)
#include "tst_whole_log.moc"
