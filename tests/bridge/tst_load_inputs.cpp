// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/input_collector.h"
#include "bridge/load_controller.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace authloupe;

// What can be named to be loaded, and what becomes of it.
class TestLoadInputs final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_controller = std::make_unique<LoadController>();
        m_finished = std::make_unique<QSignalSpy>(m_controller.get(), &LoadController::finished);
    }
    void cleanup() { m_controller.reset(); }

    void unreadableLeavesTheOldDocument_data();
    void unreadableLeavesTheOldDocument();
    void readableAndUnreadableTogether();
    void noPermission();
    void folder();
    void folderBesideItsOwnFile();
    void addingJoinsConnections();
    void addingWhileItLoads();
    void addingSomethingUnreadable();
    void textsAreToldApart();
    void nameThatIsNoUtf8();

private:
    [[nodiscard]] std::string at(const std::string& name) const
    {
        return m_folder->path().toStdString() + "/" + name;
    }
    std::string write(const std::string& name, const std::string& content) const
    {
        std::FILE* file = std::fopen(at(name).c_str(), "wb");
        if (file != nullptr) {
            std::fwrite(content.data(), 1, content.size(), file);
            std::fclose(file);
        }
        return at(name);
    }
    void open(const std::vector<std::string>& paths, LoadMode mode = LoadMode::Replace)
    {
        std::vector<LoadInput> inputs;
        for (const std::string& path : paths) {
            inputs.push_back(inputOfPath(path));
        }
        m_controller->open(std::move(inputs), mode);
        QVERIFY(m_finished->wait());
    }
    [[nodiscard]] LoadOutcome outcome() const { return m_finished->last().at(0).value<LoadOutcome>(); }
    [[nodiscard]] const Snapshot& snapshot() const { return *m_controller->snapshot(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoadController> m_controller;
    std::unique_ptr<QSignalSpy> m_finished;
};

void TestLoadInputs::unreadableLeavesTheOldDocument_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << QStringLiteral("missing.log") << ErrorCode::NotFound;
    QTest::newRow("link to nowhere") << QStringLiteral("dangling") << ErrorCode::NotFound;
    QTest::newRow("FIFO") << QStringLiteral("fifo") << ErrorCode::NotRegularFile;
    QTest::newRow("empty folder") << QStringLiteral("empty") << ErrorCode::NoLogLine;
    QTest::newRow("no log") << QStringLiteral("picture.png") << ErrorCode::NoLogLine;
}

void TestLoadInputs::unreadableLeavesTheOldDocument()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorCode, code);
    open({write("good.log", test::manyConnections(3))});
    const SnapshotPtr old = m_controller->snapshot();
    QCOMPARE(::mkfifo(at("fifo").c_str(), 0600), 0);
    QCOMPARE(::mkdir(at("empty").c_str(), 0700), 0);
    QCOMPARE(::symlink("/nowhere/at/all", at("dangling").c_str()), 0);
    write("picture.png", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16));

    open({at(name.toStdString())});
    QVERIFY(outcome().nothingReadable);
    QVERIFY(!outcome().cancelled);
    QCOMPARE(outcome().errors.size(), 1U);
    QCOMPARE(outcome().errors.front().code, code);
    QCOMPARE(outcome().errors.front().path, at(name.toStdString()));
    QCOMPARE(outcome().snapshot, old);
    QCOMPARE(m_controller->snapshot(), old);
    QCOMPARE(m_controller->inputs().front().path, at("good.log"));
}

void TestLoadInputs::readableAndUnreadableTogether()
{
    open({at("missing.log"), write("good.log", test::manyConnections(3))});
    QVERIFY(!outcome().nothingReadable);
    QCOMPARE(outcome().errors.size(), 1U);
    QCOMPARE(snapshot().sessionCount(), 3U);
}

void TestLoadInputs::noPermission()
{
    const std::string path = write("secret.log", test::manyConnections(3));
    QCOMPARE(::chmod(path.c_str(), 0), 0);
    if (::access(path.c_str(), R_OK) == 0) {
        QSKIP("This user may read everything");
    }
    open({path});
    QVERIFY(outcome().nothingReadable);
    QCOMPARE(outcome().errors.front().code, ErrorCode::PermissionDenied);
}

void TestLoadInputs::folder()
{
    write("mail.1.log", test::connection(1, 100, "anna", true));
    write("mail.2.log", test::connection(2, 200, "bert", false));
    write(".hidden.log", test::connection(3, 300, "carl", true));
    QCOMPARE(::mkdir(at("sub").c_str(), 0700), 0);
    write("sub/mail.3.log", test::connection(4, 400, "dora", true));
    open({m_folder->path().toStdString()});
    QVERIFY(outcome().errors.empty());
    QCOMPARE(snapshot().files().size(), 2U);
    QCOMPARE(snapshot().sessionCount(), 2U);
    QCOMPARE(m_controller->inputs().size(), 1U); // the folder, as it was named
    write("mail.4.log", test::connection(5, 500, "emil", true));
    m_controller->reload(); // finds what is new in it
    QVERIFY(m_finished->wait());
    QCOMPARE(snapshot().sessionCount(), 3U);
}

void TestLoadInputs::folderBesideItsOwnFile()
{
    const std::string path = write("mail.log", test::manyConnections(3));
    open({path, m_folder->path().toStdString(), path});
    QCOMPARE(snapshot().files().size(), 1U);
    QCOMPARE(snapshot().sessionCount(), 3U);
}

void TestLoadInputs::addingJoinsConnections()
{
    open({write("1.log", test::opening(5, 100) + test::attempt(5, 101, "anna", false))});
    QCOMPARE(snapshot().session(SessionRow{0}).end, End::NotSeen);
    open({write("2.log", test::attempt(5, 102, "anna", true) + test::closing(5, 103))}, LoadMode::Add);
    QCOMPARE(snapshot().sessionCount(), 1U);
    QCOMPARE(snapshot().session(SessionRow{0}).end, End::Closed);
    QCOMPARE(snapshot().session(SessionRow{0}).outcome, Outcome::SucceededAfterFailure);
    QCOMPARE(m_controller->inputs().size(), 2U);
}

void TestLoadInputs::addingWhileItLoads()
{
    m_controller->open({inputOfPath(write("1.log", test::connection(1, 100, "anna", true)))});
    m_controller->open({inputOfPath(write("2.log", test::connection(2, 200, "bert", true)))}, LoadMode::Add);
    QVERIFY(m_finished->wait());
    QCOMPARE(m_finished->size(), 1);
    QCOMPARE(snapshot().sessionCount(), 2U);
}

void TestLoadInputs::addingSomethingUnreadable()
{
    open({write("1.log", test::connection(1, 100, "anna", true))});
    open({at("missing.log")}, LoadMode::Add);
    QVERIFY(!outcome().nothingReadable);
    QCOMPARE(outcome().errors.size(), 1U);
    QCOMPARE(snapshot().sessionCount(), 1U);
}

void TestLoadInputs::textsAreToldApart()
{
    m_controller->open({test::textInput(test::connection(1, 100, "anna", true), "pasted")});
    QVERIFY(m_finished->wait());
    for (unsigned id = 2; id <= 3; ++id) {
        m_controller->open({test::textInput(test::connection(id, 100 * id, "bert", true), "pasted")},
                           LoadMode::Add);
        QVERIFY(m_finished->wait());
    }
    QCOMPARE(snapshot().sessionCount(), 3U);
    QStringList names;
    for (const LoadInput& input : m_controller->inputs()) {
        names += QString::fromStdString(input.path);
    }
    QCOMPARE(names, QStringList({QStringLiteral("pasted"), QStringLiteral("pasted (2)"),
                                 QStringLiteral("pasted (3)")}));
}

void TestLoadInputs::nameThatIsNoUtf8()
{
    const std::string path = write("bad\xFF\xFE.log", test::manyConnections(3));
    if (::access(path.c_str(), R_OK) != 0) {
        QSKIP("This file system takes valid UTF-8 only");
    }
    open({path});
    QCOMPARE(::unlink(path.c_str()), 0); // QTemporaryDir cannot
    QVERIFY(outcome().errors.empty());
    QCOMPARE(snapshot().sessionCount(), 3U);
}

AUTHLOUPE_TEST(TestLoadInputs, QCoreApplication)
#include "tst_load_inputs.moc"
