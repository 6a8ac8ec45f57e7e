// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_scene.h"
#include "support/rigged_reads.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;

Q_DECLARE_METATYPE(authloupe::test::ReadFault)

namespace {

bool tellsOfReading(const Scene& scene)
{
    return std::ranges::any_of(scene.loader().errors(), [&scene](const Error& error) {
        return error.code == ErrorCode::ReadFailed && error.path == scene.path;
    });
}

bool beganAnew(const Scene& scene)
{
    return std::ranges::any_of(scene.snapshot()->files(), [](const FileInfo& file) {
        return std::ranges::find(file.notes, ErrorCode::BeganAnew, &Error::code) != file.notes.end();
    });
}

void appendMore(Scene& scene)
{
    const std::string lines = scene.more(3);
    scene.append(lines);
    scene.logs.back() += lines;
}

} // namespace

// A log that is followed, on a drive that goes away and comes back.
class TestFaultFollow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void driveComesBack_data();
    void driveComesBack();
    void staleFileIsOpenedAgain();
    void staleFileThatIsAnother();
    void staleFileWithoutAName();
};

void TestFaultFollow::driveComesBack_data()
{
    QTest::addColumn<ReadFault>("fault");
    QTest::addColumn<bool>("forLong");
    QTest::addColumn<bool>("harmless");
    QTest::newRow("fails once") << ReadFault::Fails << false << false;
    QTest::newRow("fails for long") << ReadFault::Fails << true << false;
    QTest::newRow("stale once") << ReadFault::Stale << false << false;
    QTest::newRow("stale for long") << ReadFault::Stale << true << false;
    QTest::newRow("interrupted") << ReadFault::Interrupted << false << true;
    QTest::newRow("halved") << ReadFault::Halved << true << true;
}

// From each read of a look on: nothing is read twice and the log is still followed. Where lines that were
// found readable are not a moment later, it ends, and tells why.
void TestFaultFollow::driveComesBack()
{
    QFETCH(const ReadFault, fault);
    QFETCH(const bool, forLong);
    QFETCH(const bool, harmless);
    int goneOn = 0;
    bool reached = true;
    for (int failing = 0; reached; ++failing) {
        Scene scene;
        appendMore(scene);
        (void)scene.look();
        appendMore(scene);
        {
            const RiggedReads reads([&](int number, int) {
                return number == failing || (forLong && number > failing) ? fault : ReadFault::None;
            });
            (void)scene.look();
            reached = reads.count() > failing;
        }
        appendMore(scene);
        const Following last = scene.look();
        const std::string context = std::to_string(failing);
        if (last == Following::Nothing) {
            QVERIFY2(!harmless && tellsOfReading(scene), context.c_str());
            QVERIFY2(scene.snapshot()->sessionCount() < 10, context.c_str());
            continue;
        }
        ++goneOn;
        QVERIFY2(last == Following::Quiet, context.c_str());
        QCOMPARE(scene.difference(), std::string());
        QVERIFY2(!beganAnew(scene), context.c_str());
    }
    QVERIFY(goneOn > 4);
}

void TestFaultFollow::staleFileIsOpenedAgain()
{
    Scene scene;
    appendMore(scene);
    (void)scene.look();
    // As a server does that was set up anew: the same log under its name, and nothing under the old handle.
    fs::copy_file(scene.path, scene.other("copy"));
    fs::rename(scene.other("copy"), scene.path);
    {
        const StaleFiles stale;
        QVERIFY(scene.look() != Following::Nothing);
    }
    appendMore(scene);
    QVERIFY(scene.look() == Following::Quiet);
    QCOMPARE(scene.difference(), std::string());
    QVERIFY(!beganAnew(scene));
}

void TestFaultFollow::staleFileThatIsAnother()
{
    Scene scene;
    fs::rename(scene.path, scene.other("old"));
    beginNext(scene);
    {
        const StaleFiles stale;
        (void)scene.look();
    }
    QVERIFY(scene.look() == Following::Quiet);
    QCOMPARE(scene.snapshot()->files().size(), std::size_t{2});
    QCOMPARE(scene.snapshot()->sessionCount(), std::uint64_t{2});
}

void TestFaultFollow::staleFileWithoutAName()
{
    Scene scene;
    fs::rename(scene.path, scene.other("old"));
    {
        const StaleFiles stale;
        QVERIFY(scene.look() == Following::Waiting);
    }
    fs::rename(scene.other("old"), scene.path);
    appendMore(scene);
    QVERIFY(scene.look() == Following::Quiet);
    QCOMPARE(scene.difference(), std::string());
}

AUTHLOUPE_TEST(TestFaultFollow, NoApplication)
#include "tst_fault_follow.moc"
