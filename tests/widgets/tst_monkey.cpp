// SPDX-License-Identifier: GPL-3.0-or-later
#include "attacked_log.h"
#include "log_text.h"
#include "monkey.h"
#include "shown_texts.h"
#include "window_driver.h"

#include "models/display_text.h"
#include "models/hostile_text.h"
#include "models/session_table_model.h"
#include "support/packing.h"
#include "support/sanitized.h"
#include "support/test_program.h"
#include "widgets/theme.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

// Whether it waits for anything.
QString stateOf(const WindowDriver& driver)
{
    QStringList state;
    if (driver.isLoading())
        state.append(QStringLiteral("loads"));
    if (!driver.isSettled())
        state.append(QStringLiteral("is not settled"));
    for (const QWidget* const top : QApplication::topLevelWidgets())
        if (top->isVisible() && top != &driver.window())
            state.append(QLatin1String(top->metaObject()->className()));
    return state.join(QLatin1String(", "));
}

} // namespace

// Somebody who does anything at all, with logs that may hold anything at all. The window is as it should be
// afterwards. Longer: `./dev monkey MINUTES`, under the sanitizers.
class tst_monkey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anythingAtAll();

private:
    void oneRound(quint32 seed, int acts);
    QString write(const QString& name, const QByteArray& content);

    QTemporaryDir m_folder;
    QStringList m_logs;
    QString m_known;
};

QString tst_monkey::write(const QString& name, const QByteArray& content)
{
    return writeFile(QDir(m_folder.path()), name, content);
}

void tst_monkey::initTestCase()
{
    // Where a file is written by a name without a directory.
    QVERIFY(QDir::setCurrent(m_folder.path()));
    m_known = write(QStringLiteral("known.log"), logOf(7));

    const QByteArray large = logOf(5'000);
    const std::string plain = large.toStdString();
    const auto add = [this](const QString& name, const QByteArray& content) {
        m_logs.append(write(name, content));
    };
    const auto bytes = [](const std::string& text) { return QByteArray::fromStdString(text); };
    add(QStringLiteral("empty"), {});
    add(QStringLiteral("large.log"), large);
    add(QStringLiteral("part.gz"), bytes(packed(plain, "gzip")).left(3'000));
    add(QStringLiteral("several.tar"),
        bytes(archived({{"../a", plain}, {"b\n", "x"}, {"c", plain}}, "ustar")));
    add(QStringLiteral("wide.log"), bytes(utf16(plain, false, true)));
    add(QStringLiteral("nul.log"), QByteArray(100'000, '\0'));
    add(QStringLiteral("old mac.log"), QByteArray(large).replace('\n', '\r'));
    add(QStringLiteral("one line.log"), QByteArray(1'000'000, 'x'));
    add(QStringLiteral("a <b>name & \xE2\x80\xAE"), large.left(2'000));
    QByteArray hostile;
    for (quint32 i = 0; i < 300; ++i)
        hostile += failedLogin(static_cast<int>(100 + i), bytes(randomHostileText(i)));
    add(QStringLiteral("hostile.log"), hostile);
    // What fuzzers found.
    QDirIterator found(QStringLiteral(AUTHLOUPE_TEST_DATA "/../fuzz/regressions"), QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        m_logs.append(found.next());
    m_logs.append(m_folder.filePath(QStringLiteral("is not there")));
    m_logs.append(m_folder.path());
}

void tst_monkey::oneRound(quint32 seed, int acts)
{
    WindowDriver driver;
    Monkey monkey(driver, m_logs, seed);
    monkey.start(acts);
    constexpr int kLongestMs = 250'000; // of hangs, ctest's limit tells as well
    const bool done = QTest::qWaitFor([&] { return monkey.isDone(); }, kLongestMs);
    QVERIFY2(done, qPrintable(QString::number(seed) + u": " + monkey.story()));

    const QStringList shown = shownTexts(driver.window());
    for (const QString& whole : shown) {
        const QString text = withoutOwnMarks(whole);
        QVERIFY2(whatIsWrong(text).isEmpty(), qPrintable(whatIsWrong(text) + text));
    }
    // And it works as ever, when it has done what was asked last.
    const auto context = [&]() -> QString {
        return QString::number(seed) + u": " + driver.window().windowTitle() + u", " + driver.counts() + u", "
               + stateOf(driver) + u": " + monkey.story();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(!driver.isLoading() && (!driver.rows().result() || driver.isSettled()),
                              qPrintable(context()), kLongestMs);
    driver.language().switchTo(QStringLiteral("en"));
    QApplication::processEvents(); // the window hears of it later
    driver.open({m_known});
    QTRY_VERIFY2_WITH_TIMEOUT(!driver.isLoading()
                                  && driver.window().windowTitle().contains(QStringLiteral("known.log")),
                              qPrintable(context()), kLongestMs);
    driver.action(QStringLiteral("Clear filters")).trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(driver.isSettled() && driver.rows().rowCount() == 7, qPrintable(context()),
                              kLongestMs);
}

void tst_monkey::anythingAtAll()
{
    constexpr quint32 kSeed = 2026; // the same each time, unless one is named
    constexpr int kActs = unlessSanitized(300, 200);
    const int minutes = qEnvironmentVariableIntValue("AUTHLOUPE_MONKEY_MINUTES");
    QElapsedTimer timer;
    timer.start();
    quint32 seed = kSeed + static_cast<quint32>(qEnvironmentVariableIntValue("AUTHLOUPE_MONKEY_SEED"));
    do {
        if (minutes > 0)
            qInfo("seed %u", seed);
        oneRound(seed++, kActs);
    } while (!QTest::currentTestFailed() && timer.elapsed() < qint64{minutes} * 60'000);
}

AUTHLOUPE_TEST(tst_monkey, QApplication)
#include "tst_monkey.moc"
