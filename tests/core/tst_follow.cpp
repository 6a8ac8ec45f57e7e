// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_scene.h"
#include "load/log_watch.h"
#include "make_log/random.h"
#include "support/sanitized.h"
#include "support/test_program.h"

#include <QTest>

#include <atomic>
#include <fstream>
#include <memory>
#include <thread>

using namespace authloupe;
using namespace authloupe::test;

// A log that is followed, whatever happens to it, is what a load of everything that was in it gives.
class TestFollow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();
    void stepsInAnyOrder_data();
    void stepsInAnyOrder();
    void largeGrowthInSmallChunks();
    void onlyTheLastLog();
    void waitsForALogThatIsGone();
    void restOfALine();
    void endOfALineIsNotSoughtThroughAllOfTheFile();
    void stopWhileGrowthIsTried();
    void linesOfWhatWasRenamed();
    void linesOfWhatWasOverwritten();
    void nothingToFollow_data();
    void nothingToFollow();
};

void TestFollow::everyStep_data()
{
    QTest::addColumn<Step>("step");
    for (const NamedStep& step : steps())
        QTest::newRow(step.name) << step.run;
}

void TestFollow::everyStep()
{
    QFETCH(Step, step);
    Scene scene;
    QCOMPARE(scene.look(), Following::Quiet);
    step(scene);
    QCOMPARE(scene.look(), Following::Quiet);
    QCOMPARE(scene.difference(), std::string());
    QVERIFY(scene.snapshot()->isComplete());
    QVERIFY(scene.loader().errors().empty());

    // What happens afterwards is seen as well.
    const std::string lines = scene.more(2);
    scene.append(lines);
    scene.logs.back() += lines;
    QCOMPARE(scene.look(), Following::Quiet);
    QCOMPARE(scene.difference(), std::string());
}

void TestFollow::stepsInAnyOrder_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= unlessSanitized(100, 20); ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestFollow::stepsInAnyOrder()
{
    QFETCH(int, seed);
    makelog::Random random(static_cast<std::uint64_t>(seed));
    const std::vector<NamedStep> all = steps();
    Scene scene(random.chance(50) ? 200 : 8 << 20);
    std::string story;
    for (int i = 0; i < 12; ++i) {
        const NamedStep& step = random.of(all);
        story += std::string(step.name) + "; ";
        step.run(scene);
        (void)scene.look();
    }
    const std::string difference = scene.difference();
    QVERIFY2(difference.empty(), (story + difference).c_str());
}

// More than a chunk comes at once, and several threads read it.
void TestFollow::largeGrowthInSmallChunks()
{
    Scene scene(300);
    const std::string lines = scene.more(200);
    scene.append(lines);
    scene.logs.back() += lines;
    QCOMPARE(scene.look(), Following::Quiet);
    QCOMPARE(scene.difference(), std::string());
    QCOMPARE(scene.snapshot()->sessionCount(), std::size_t{201});
}

void TestFollow::onlyTheLastLog()
{
    const ScratchDirectory directory;
    const std::string older = directory.write("mail.@20090422T000000.s", connection(100));
    const std::string current = directory.write("mail.current", connection(200));
    Loader::Options options;
    options.follow = true;
    Loader loader({{.path = current, .text = {}}, {.path = older, .text = {}}}, options);
    loader.work();
    QCOMPARE(loader.followedPath(), current);
    std::ofstream(older, std::ios::app) << connection(150);
    QCOMPARE(loader.look(), Following::Quiet);
    std::ofstream(current, std::ios::app) << connection(210);
    QCOMPARE(loader.look(), Following::Grew);
    loader.work();
    const std::string difference =
        firstDifference(plainDocumentOf(*load({connection(100), connection(200) + connection(210)})),
                        plainDocumentOf(*loader.publish()));
    QCOMPARE(difference, std::string());
}

void TestFollow::waitsForALogThatIsGone()
{
    Scene scene;
    fs::remove(scene.path);
    QCOMPARE(scene.look(), Following::Waiting);
    QCOMPARE(scene.loader().followedPath(), scene.path);
    QCOMPARE(scene.difference(), std::string()); // nothing of it is forgotten
}

// A line is read when it is whole, however often somebody looks before.
void TestFollow::restOfALine()
{
    Scene scene;
    const std::string lines = scene.more();
    const std::size_t wholeLines = lines.rfind('\n', 150) + 1;
    scene.append(lines.substr(0, 150));
    QCOMPARE(scene.look(), Following::Quiet);
    const std::string before = scene.logs.back();
    scene.logs.back() += lines.substr(0, wholeLines);
    QCOMPARE(scene.difference(), std::string());
    scene.append(lines.substr(150));
    QCOMPARE(scene.look(), Following::Quiet);
    scene.logs.back() = before + lines;
    QCOMPARE(scene.difference(), std::string());
}

namespace {

// By this process, from any file.
std::uint64_t bytesReadSoFar()
{
    std::string name;
    std::uint64_t bytes = 0;
    std::ifstream("/proc/self/io") >> name >> bytes;
    return name == "rchar:" ? bytes : 0;
}

constexpr std::uint64_t kManyGiB = std::uint64_t{20} << 30;

} // namespace

// Whoever opened such a log waited until all of it was read, and nothing could be stopped.
void TestFollow::endOfALineIsNotSoughtThroughAllOfTheFile()
{
    if (bytesReadSoFar() == 0)
        QSKIP("this system does not tell what a process reads");
    const ScratchDirectory directory;
    const std::string path = directory.write("mail.current", connection(100));
    fs::resize_file(path, kManyGiB);
    const std::uint64_t before = bytesReadSoFar();
    LogWatch watch(path, FileSource::open(path).value(), std::make_shared<std::atomic<bool>>(false));
    QVERIFY(bytesReadSoFar() - before < LogWatch::kLongestLine + (1 << 20));
    QCOMPARE(watch.source()->size(), kManyGiB); // the connection in its front is read

    // A line that is not so long is waited for.
    const std::uint64_t taken = watch.source()->size();
    fs::resize_file(path, taken + LogWatch::kLongestLine);
    QCOMPARE(watch.look(), LogChange::None);
    QCOMPARE(watch.source()->size(), taken);
    fs::resize_file(path, taken + LogWatch::kLongestLine + 1);
    QCOMPARE(watch.look(), LogChange::Grew);
    QCOMPARE(watch.source()->size(), taken + LogWatch::kLongestLine + 1);
}

void TestFollow::stopWhileGrowthIsTried()
{
    if (bytesReadSoFar() == 0)
        QSKIP("this system does not tell what a process reads");
    const ScratchDirectory directory;
    const std::string path = directory.write("mail.current", connection(100));
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    LogWatch watch(path, FileSource::open(path).value(), stop);
    const std::uint64_t taken = watch.source()->size();
    fs::resize_file(path, kManyGiB);
    std::ofstream(path, std::ios::app) << '\n';
    const std::uint64_t before = bytesReadSoFar();
    std::thread stopper([&] {
        while (bytesReadSoFar() - before < (8 << 20))
            std::this_thread::yield();
        *stop = true;
    });
    QVERIFY(watch.look() != LogChange::Grew);
    stopper.join();
    QVERIFY(bytesReadSoFar() - before < kManyGiB / 2);
    QCOMPARE(watch.source()->size(), taken);
}

void TestFollow::linesOfWhatWasRenamed()
{
    Scene scene;
    fs::rename(scene.path, scene.other("mail.s"));
    scene.put(scene.more());
    scene.look();
    const SnapshotPtr snapshot = scene.snapshot();
    QCOMPARE(snapshot->sessionCount(), std::size_t{2});
    for (const std::uint32_t row : {0U, 1U}) {
        const auto lines = readSessionLines(*snapshot, SessionRow{row}, {});
        QVERIFY(lines.ok());
        QCOMPARE(lines.value().lines.size(), std::size_t{4});
        const std::string id = std::to_string(snapshot->session(SessionRow{row}).connectionId);
        QVERIFY(lines.value().lines.front().text.find("ICID " + id) != std::string::npos);
    }
}

// The old lines are gone; those that stand in their place now are of another connection.
void TestFollow::linesOfWhatWasOverwritten()
{
    Scene scene;
    scene.put(scene.more());
    scene.look();
    const SnapshotPtr snapshot = scene.snapshot();
    QCOMPARE(snapshot->sessionCount(), std::size_t{2});
    const auto lost = readSessionLines(*snapshot, SessionRow{0}, {});
    QVERIFY(!lost.ok());
    QCOMPARE(lost.error().code, ErrorCode::FileShrank);
    QVERIFY(readSessionLines(*snapshot, SessionRow{1}, {}).ok());
    QCOMPARE(namesOf(snapshot->files()[1].notes), std::string("began-anew"));
}

void TestFollow::nothingToFollow_data()
{
    QTest::addColumn<bool>("follow");
    QTest::addColumn<bool>("text");
    QTest::newRow("not wanted") << false << false;
    QTest::newRow("a text") << true << true;
}

void TestFollow::nothingToFollow()
{
    QFETCH(bool, follow);
    QFETCH(bool, text);
    const ScratchDirectory directory;
    Loader::Options options;
    options.follow = follow;
    const LoadInput input =
        text ? textInput(connection(100))
             : LoadInput{.path = directory.write("mail.current", connection(100)), .text = {}};
    Loader loader({input}, options);
    loader.work();
    QCOMPARE(loader.look(), Following::Nothing);
    QVERIFY(loader.followedPath().empty());
    QCOMPARE(loader.publish()->sessionCount(), std::size_t{1});
}

AUTHLOUPE_TEST(TestFollow, NoApplication)
#include "tst_follow.moc"
