// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_sink.h"
#include "export/unnamed_file.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <functional>
#include <string>

#include <sys/stat.h>
#include <unistd.h>

using namespace authloupe;

namespace {

// Every call is the system's own until a test gives another.
class RiggedCalls final : public FileCalls {
public:
    std::function<ssize_t(std::size_t)> onWrite; // size asked for -> size allowed, or -1 with errno
    std::function<int()> onSync, onClose, onRename;
    bool hasUnnamed = true;

    int openUnnamed(const std::string& directory) override
    {
        return hasUnnamed ? FileCalls::openUnnamed(directory) : -1;
    }

    ssize_t write(int descriptor, const char* bytes, std::size_t count) override
    {
        const ssize_t allowed = onWrite ? onWrite(count) : static_cast<ssize_t>(count);
        return allowed <= 0 ? allowed
                            : FileCalls::write(descriptor, bytes, static_cast<std::size_t>(allowed));
    }
    int sync(int descriptor) override { return onSync ? onSync() : FileCalls::sync(descriptor); }
    int close(int descriptor) override
    {
        const int result = FileCalls::close(descriptor);
        return onClose ? onClose() : result;
    }
    int rename(const char* from, const char* to) override
    {
        return onRename ? onRename() : FileCalls::rename(from, to);
    }
};

std::function<int()> failing(int error)
{
    return [error] {
        errno = error;
        return -1;
    };
}

using Sink = std::unique_ptr<ByteSink>;

// The error of opening, writing and committing, whichever comes first.
std::optional<Error> store(const std::string& path, const std::string& bytes,
                           FileCalls& calls = systemFileCalls(), const std::vector<std::string>& inputs = {})
{
    Result<Sink> sink = openFileSink(path, inputs, {}, calls);
    if (!sink)
        return sink.error();
    if (auto error = sink.value()->write(bytes))
        return error;
    return sink.value()->commit();
}

} // namespace

class TestExportSink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void newFile();
    void replaces();
    void keepsModeAndLinks();
    void danglingLink();
    void notCommitted();
    void noNameBeforeItIsWhole();
    void refuses_data();
    void refuses();
    void refusesOpenLogs();
    void faults_data();
    void faults();
    void shortWrites();
    void staysBroken();

private:
    [[nodiscard]] std::string path(const char* name) const
    {
        return m_dir->filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] static QByteArray contentOf(const std::string& path);
    void writeOld(const std::string& path) const;
    // Also hidden ones: nothing may be left behind.
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestExportSink::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestExportSink::cleanup()
{
    for (const QString& name : names())
        QVERIFY2(!name.startsWith(QStringLiteral(".authloupe")), qPrintable(name));
    m_dir.reset();
}

QByteArray TestExportSink::contentOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

void TestExportSink::writeOld(const std::string& path) const
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
}

QStringList TestExportSink::names() const
{
    return QDir(m_dir->path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

void TestExportSink::newFile()
{
    const mode_t before = ::umask(027);
    const auto error = store(path("new.csv"), "a,b\r\n");
    ::umask(before);
    QVERIFY(!error);
    QCOMPARE(contentOf(path("new.csv")), QByteArray("a,b\r\n"));
    struct stat state {};
    QCOMPARE(::stat(path("new.csv").c_str(), &state), 0);
    QCOMPARE(state.st_mode & 0777, mode_t{0640});
    const std::string noUtf8 = path("bad") + "\xFF.csv";
    QVERIFY(!store(noUtf8, "x"));
    QCOMPARE(::unlink(noUtf8.c_str()), 0); // QTemporaryDir could not
}

void TestExportSink::replaces()
{
    writeOld(path("out.csv"));
    Result<Sink> sink = openFileSink(path("out.csv"));
    QVERIFY(sink.ok());
    QVERIFY(!sink.value()->write("new "));
    QVERIFY(!sink.value()->write(""));
    QVERIFY(!sink.value()->write("content"));
    QCOMPARE(contentOf(path("out.csv")), QByteArray("old")); // until commit
    QVERIFY(!sink.value()->commit());
    QCOMPARE(contentOf(path("out.csv")), QByteArray("new content"));
    QVERIFY(!sink.value()->commit());
    QVERIFY(sink.value()->write("late").has_value());
    QCOMPARE(names(), QStringList{QStringLiteral("out.csv")});
}

void TestExportSink::keepsModeAndLinks()
{
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("sub")));
    writeOld(path("sub/target.csv"));
    QCOMPARE(::chmod(path("sub/target.csv").c_str(), 0604), 0);
    QCOMPARE(::symlink("sub/target.csv", path("second").c_str()), 0);
    QCOMPARE(::symlink(path("second").c_str(), path("first").c_str()), 0);
    QVERIFY(!store(path("first"), "new"));
    QCOMPARE(contentOf(path("sub/target.csv")), QByteArray("new"));
    QVERIFY(QFileInfo(QString::fromStdString(path("first"))).isSymLink());
    QVERIFY(QFileInfo(QString::fromStdString(path("second"))).isSymLink());
    struct stat state {};
    QCOMPARE(::stat(path("sub/target.csv").c_str(), &state), 0);
    QCOMPARE(state.st_mode & 0777, mode_t{0604});
}

void TestExportSink::danglingLink()
{
    QCOMPARE(::symlink("missing.csv", path("link").c_str()), 0);
    QVERIFY(!store(path("link"), "new"));
    QCOMPARE(contentOf(path("missing.csv")), QByteArray("new"));
    QVERIFY(QFileInfo(QString::fromStdString(path("link"))).isSymLink());
}

void TestExportSink::notCommitted()
{
    RiggedCalls calls;
    calls.hasUnnamed = false;
    writeOld(path("out.csv"));
    {
        Result<Sink> sink = openFileSink(path("out.csv"), {}, {}, calls);
        QVERIFY(sink.ok());
        QVERIFY(!sink.value()->write("new"));
        QCOMPARE(names().size(), 2);
    }
    QCOMPARE(contentOf(path("out.csv")), QByteArray("old"));
    QCOMPARE(names().size(), 1);
}

void TestExportSink::noNameBeforeItIsWhole()
{
    const int unnamed = openUnnamedFile(path(""));
    if (unnamed < 0)
        QSKIP("this file system has no files without a name");
    ::close(unnamed);
    writeOld(path("out.csv"));
    {
        Result<Sink> sink = openFileSink(path("out.csv"));
        QVERIFY(sink.ok());
        QVERIFY(!sink.value()->write("new"));
        QCOMPARE(names().size(), 1);
        QVERIFY(!sink.value()->commit());
        QCOMPARE(names().size(), 1);
    }
    QCOMPARE(contentOf(path("out.csv")), QByteArray("new"));
}

void TestExportSink::refuses_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("directory") << QByteArray("folder") << static_cast<int>(ErrorCode::IsDirectory);
    QTest::newRow("directory with slash")
        << QByteArray("folder/") << static_cast<int>(ErrorCode::IsDirectory);
    QTest::newRow("in a missing directory")
        << QByteArray("none/x.csv") << static_cast<int>(ErrorCode::CannotCreate);
    QTest::newRow("missing with slash") << QByteArray("none/") << static_cast<int>(ErrorCode::CannotCreate);
    QTest::newRow("below a file") << QByteArray("old.csv/x") << static_cast<int>(ErrorCode::CannotCreate);
    QTest::newRow("link to itself") << QByteArray("loop") << static_cast<int>(ErrorCode::CannotCreate);
    QTest::newRow("endless name") << QByteArray(5000, 'x') << static_cast<int>(ErrorCode::CannotCreate);
}

void TestExportSink::refuses()
{
    QFETCH(QByteArray, name);
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("folder")));
    writeOld(path("old.csv"));
    QCOMPARE(::symlink("loop", path("loop").c_str()), 0);
    const auto error = store(path(name.constData()), "x");
    QVERIFY(error.has_value());
    QTEST(static_cast<int>(error->code), "code");
    QCOMPARE(contentOf(path("old.csv")), QByteArray("old"));
    QVERIFY(store("", "x").has_value());

    if (::geteuid() == 0)
        return; // who may write everywhere
    QCOMPARE(::chmod(path("old.csv").c_str(), 0400), 0);
    QVERIFY(store(path("old.csv"), "x")->code == ErrorCode::PermissionDenied);
    QCOMPARE(::chmod(path("folder").c_str(), 0500), 0);
    QVERIFY(store(path("folder/x.csv"), "x")->code == ErrorCode::CannotCreate);
}

void TestExportSink::refusesOpenLogs()
{
    writeOld(path("mail.log"));
    QCOMPARE(::symlink("mail.log", path("soft").c_str()), 0);
    QCOMPARE(::link(path("mail.log").c_str(), path("hard").c_str()), 0);
    for (const char* name : {"mail.log", "soft", "hard"}) {
        const auto error = store(path(name), "x", systemFileCalls(), {path("other"), path("mail.log")});
        QVERIFY(error && error->code == ErrorCode::TargetIsInput);
        QCOMPARE(contentOf(path("mail.log")), QByteArray("old"));
    }
    QVERIFY(!store(path("new.csv"), "x", systemFileCalls(), {path("mail.log")}));
}

void TestExportSink::faults_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("systemError");
    QTest::addColumn<int>("code");
    const auto row = [](const char* call, int error, ErrorCode code) {
        QTest::newRow((std::string(call) + ' ' + std::to_string(error)).c_str())
            << QByteArray(call) << error << static_cast<int>(code);
    };
    for (const char* call : {"write", "sync", "close", "rename"}) {
        row(call, ENOSPC, ErrorCode::DiskFull);
        row(call, EDQUOT, ErrorCode::DiskFull);
        row(call, EIO,
            std::string_view(call) == "rename" ? ErrorCode::CannotReplace : ErrorCode::WriteFailed);
    }
}

// Whichever call fails: the error comes back, the old file is as it was, nothing is left behind.
void TestExportSink::faults()
{
    QFETCH(QByteArray, call);
    QFETCH(int, systemError);
    writeOld(path("out.csv"));
    RiggedCalls calls;
    if (call == "write")
        calls.onWrite = [fail = failing(systemError), left = 3](std::size_t) mutable -> ssize_t {
            return --left > 0 ? 5 : fail();
        };
    else
        (call == "sync"    ? calls.onSync
         : call == "close" ? calls.onClose
                           : calls.onRename) = failing(systemError);
    const auto error = store(path("out.csv"), "a long new content", calls);
    QVERIFY(error.has_value());
    QTEST(static_cast<int>(error->code), "code");
    QCOMPARE(error->systemError, systemError);
    QCOMPARE(QByteArray::fromStdString(error->path), QByteArray::fromStdString(path("out.csv")));
    QCOMPARE(contentOf(path("out.csv")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("out.csv")});
}

void TestExportSink::shortWrites()
{
    RiggedCalls calls;
    int interrupted = 0;
    calls.onWrite = [&](std::size_t count) -> ssize_t {
        if (++interrupted % 3 == 0) {
            errno = EINTR;
            return -1;
        }
        return static_cast<ssize_t>(std::min<std::size_t>(count, 7));
    };
    const std::string bytes(1000, 'x');
    QVERIFY(!store(path("out.csv"), bytes, calls));
    QCOMPARE(contentOf(path("out.csv")), QByteArray(1000, 'x'));

    calls.onWrite = [](std::size_t) -> ssize_t { return 0; }; // for ever
    QVERIFY(store(path("out.csv"), bytes, calls)->code == ErrorCode::WriteFailed);
    QCOMPARE(contentOf(path("out.csv")), QByteArray(1000, 'x'));
}

void TestExportSink::staysBroken()
{
    RiggedCalls calls;
    calls.onWrite = [fail = failing(ENOSPC)](std::size_t) -> ssize_t { return fail(); };
    Result<Sink> sink = openFileSink(path("out.csv"), {}, {}, calls);
    QVERIFY(sink.ok());
    QVERIFY(sink.value()->write("x")->code == ErrorCode::DiskFull);
    calls.onWrite = {};
    QVERIFY(sink.value()->write("y")->code == ErrorCode::DiskFull);
    QVERIFY(sink.value()->commit()->code == ErrorCode::DiskFull);
    QVERIFY(names().isEmpty());
}

AUTHLOUPE_TEST(TestExportSink, NoApplication)
#include "tst_export_sink.moc"
