// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/file_source.h"
#include "support/core_log.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QFileInfo>
#include <QTest>

#include <array>
#include <cerrno>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace authloupe;
using namespace authloupe::test;

namespace {

std::string codeOf(const std::string& path)
{
    const auto opened = FileSource::open(path);
    return std::string(opened.ok() ? "open" : errorName(opened.error().code));
}

std::string contentOf(const FileSource& source)
{
    std::string text(static_cast<std::size_t>(source.size()) + 100, '\0');
    const auto read = source.readAt(0, text.data(), text.size());
    text.resize(read.ok() ? read.value() : 0);
    return text;
}

} // namespace

// What people drop on a window.
class TestFileSource final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void regularFile();
    void readsAtAnyPlace();
    void textInMemory();
    void fifo();
    void directory();
    void socket();
    void devices();
    void nothingThere();
    void noPermission();
    void filesOfUnknownSize();
    void namesAreBytes();
    void identity();
    void removedAfterItWasOpened();
    void becameShorter();
    void descriptorsAreGivenBack();
    void errorNames();

private:
    ScratchDirectory m_scratch;
};

void TestFileSource::regularFile()
{
    const std::string path = m_scratch.write("mail.current", "one\ntwo\n");
    const auto opened = FileSource::open(path);
    QVERIFY(opened.ok());
    QCOMPARE(opened.value()->size(), 8U);
    QCOMPARE(contentOf(*opened.value()), std::string("one\ntwo\n"));
    QCOMPARE(FileSource::open(m_scratch.write("empty", "")).value()->size(), 0U);
}

void TestFileSource::readsAtAnyPlace()
{
    const auto source = FileSource::open(m_scratch.write("places", "0123456789")).value();
    std::array<char, 4> block{};
    QCOMPARE(source->readAt(3, block.data(), 4).value(), std::size_t{4});
    QCOMPARE(std::string(block.data(), 4), std::string("3456"));
    QCOMPARE(source->readAt(8, block.data(), 4).value(), std::size_t{2});
    QCOMPARE(source->readAt(10, block.data(), 4).value(), std::size_t{0});
    QCOMPARE(source->readAt(1000, block.data(), 4).value(), std::size_t{0});
}

void TestFileSource::textInMemory()
{
    const MemorySource source(std::make_shared<const std::string>("0123456789"));
    std::array<char, 4> block{};
    QCOMPARE(source.size(), 10U);
    QCOMPARE(source.readAt(8, block.data(), 4).value(), std::size_t{2});
    QCOMPARE(std::string(block.data(), 2), std::string("89"));
    QCOMPARE(source.readAt(11, block.data(), 4).value(), std::size_t{0});
}

void TestFileSource::fifo()
{
    const std::string path = m_scratch.path("fifo");
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    QCOMPARE(codeOf(path), std::string("not-regular-file")); // at once: nobody writes to it
}

void TestFileSource::directory()
{
    const auto opened = FileSource::open(m_scratch.path(""));
    QVERIFY(!opened.ok());
    QVERIFY(opened.error().code == ErrorCode::IsDirectory);
    QCOMPARE(opened.error().path, m_scratch.path(""));
}

void TestFileSource::socket()
{
    const std::string path = m_scratch.path("s");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < sizeof address.sun_path);
    path.copy(address.sun_path, path.size());
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(descriptor >= 0);
    QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    QCOMPARE(codeOf(path), std::string("not-regular-file"));
    ::close(descriptor);
}

void TestFileSource::devices()
{
    QCOMPARE(codeOf("/dev/zero"), std::string("not-regular-file"));
    QCOMPARE(codeOf("/dev/null"), std::string("not-regular-file"));
    QCOMPARE(codeOf("/dev/full"), std::string("not-regular-file"));
}

void TestFileSource::nothingThere()
{
    QCOMPARE(codeOf(m_scratch.path("missing")), std::string("not-found"));
    QCOMPARE(codeOf(""), std::string("not-found"));
    QCOMPARE(codeOf(m_scratch.write("file", "x") + "/below"), std::string("not-found"));
    QCOMPARE(codeOf(m_scratch.path(std::string(300, 'n'))), std::string("not-found"));
    QCOMPARE(codeOf(m_scratch.path(std::string(5000, '/'))), std::string("not-found"));
    QCOMPARE(codeOf(m_scratch.link("dangling", m_scratch.path("nowhere"))), std::string("not-found"));
    (void)m_scratch.link("loop-a", m_scratch.path("loop-b"));
    QCOMPARE(codeOf(m_scratch.link("loop-b", m_scratch.path("loop-a"))), std::string("not-found"));
    QCOMPARE(FileSource::open(m_scratch.path("loop-a")).error().systemError, ELOOP);
}

// Root may read everything, so a child without its rights looks.
void TestFileSource::noPermission()
{
    const std::string file = m_scratch.write("secret", "x");
    QCOMPARE(::chmod(file.c_str(), 0), 0);
    const std::string folder = m_scratch.path("closed");
    QCOMPARE(::mkdir(folder.c_str(), 0), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        if (::getuid() == 0 && ::setuid(kNobody) != 0)
            ::_exit(3);
        const bool refused =
            codeOf(file) == "permission-denied" && codeOf(folder + "/below") == "permission-denied";
        ::_exit(refused ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 3)
        QSKIP("no other user to become here");
    QCOMPARE(WEXITSTATUS(status), 0);
}

// Files of /proc say that they are empty, those of /sys that they are a page long. Neither may end in an
// endless loop.
void TestFileSource::filesOfUnknownSize()
{
    const auto maps = FileSource::open("/proc/self/maps");
    QVERIFY(maps.ok());
    QVERIFY(maps.value()->size() > 0);
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    QVERIFY(contentOf(*maps.value()).find(program.toStdString()) != std::string::npos);
    for (const char* path :
         {"/proc/self/maps", "/proc/cpuinfo", "/sys/kernel/mm/transparent_hugepage/enabled"}) {
        if (::access(path, R_OK) != 0)
            continue;
        Loader loader({LoadInput{path, nullptr}});
        const SnapshotPtr snapshot = loadAll(loader, 1);
        QCOMPARE(snapshot->sessionCount(), std::size_t{0});
        QCOMPARE(loader.errors().size(), std::size_t{1});
    }
}

void TestFileSource::namesAreBytes()
{
    for (const std::string name : {"bad\xff\xfe.log", "line\nend.log", "<b>%1.log",
                                   "\xE2\x80\xAE"
                                   "gol.txt"}) {
        const std::string path = m_scratch.write(name, entry("ICID 5 close"));
        Loader loader({LoadInput{path, nullptr}});
        const SnapshotPtr snapshot = loadAll(loader, 1);
        QCOMPARE(snapshot->sessionCount(), std::size_t{1});
        QVERIFY(snapshot->files().front().name == name);
        QVERIFY(snapshot->files().front().path == path);
    }
}

void TestFileSource::identity()
{
    const std::string path = m_scratch.write("original", entry("ICID 5 close"));
    const std::string hardLink = m_scratch.path("hard");
    QCOMPARE(::link(path.c_str(), hardLink.c_str()), 0);
    const std::string symbolicLink = m_scratch.link("symbolic", path);
    const std::string twin = m_scratch.write("twin", entry("ICID 5 close"));
    const FileIdentity one = FileSource::open(path).value()->identity();
    QVERIFY(FileSource::open(hardLink).value()->identity() == one);
    QVERIFY(FileSource::open(symbolicLink).value()->identity() == one);
    QVERIFY(FileSource::open(twin).value()->identity() != one);

    // One file is loaded once, whatever its names; an equal one is another.
    Loader loader({LoadInput{path, nullptr}, LoadInput{hardLink, nullptr}, LoadInput{symbolicLink, nullptr},
                   LoadInput{path, nullptr}, LoadInput{twin, nullptr}});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QCOMPARE(snapshot->files().size(), std::size_t{2});
    QCOMPARE(snapshot->files()[0].path, path);
    QCOMPARE(snapshot->files()[1].path, twin);
    QVERIFY(loader.errors().empty());
}

void TestFileSource::removedAfterItWasOpened()
{
    const std::string path = m_scratch.write("removed", entry("ICID 5 close"));
    Loader loader({LoadInput{path, nullptr}});
    QCOMPARE(::unlink(path.c_str()), 0);
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QVERIFY(snapshot->isComplete());
    QCOMPARE(snapshot->sessionCount(), std::size_t{1});
}

void TestFileSource::becameShorter()
{
    const std::string log = generatedLog(makelog::Mix::Auth, 5, 10'000);
    for (const std::size_t length : {std::size_t{0}, std::size_t{1}, log.size() / 2}) {
        const std::string path = m_scratch.write("shrinking", log);
        Loader loader({LoadInput{path, nullptr}}, {100'000});
        QCOMPARE(::truncate(path.c_str(), static_cast<off_t>(length)), 0);
        const SnapshotPtr snapshot = loadAll(loader, 2);
        QVERIFY(!snapshot->isComplete());
        QCOMPARE(loader.errors().size(), std::size_t{1});
        QVERIFY(loader.errors().front().code == ErrorCode::FileShrank);
        QCOMPARE(loader.errors().front().path, path);
        QCOMPARE(loader.errors().front().offset, std::uint64_t{length});
        QVERIFY(snapshot->files().front().error.code == ErrorCode::FileShrank);
        QCOMPARE(snapshot->files().front().bytes, std::uint64_t{length});
        const Coverage& coverage = snapshot->coverage();
        QCOMPARE(coverage.understood + coverage.ignored + coverage.continued + coverage.notUnderstood,
                 coverage.lines);
        QCOMPARE(snapshot->sessionCount() > 0, length > 1000);
    }
}

void TestFileSource::descriptorsAreGivenBack()
{
    const std::string path = m_scratch.write("many", "x");
    const auto lowestFree = [] {
        const int descriptor = ::dup(0);
        ::close(descriptor);
        return descriptor;
    };
    const int before = lowestFree();
    for (int i = 0; i < 50; ++i) {
        (void)FileSource::open(path);
        (void)FileSource::open(m_scratch.path(""));
        (void)FileSource::open("/dev/zero");
    }
    QCOMPARE(lowestFree(), before);
}

void TestFileSource::errorNames()
{
    std::vector<std::string_view> names;
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code) {
        const std::string_view name = errorName(static_cast<ErrorCode>(code));
        QVERIFY(!name.empty() && name != "unknown");
        QVERIFY(std::ranges::find(names, name) == names.end());
        names.push_back(name);
    }
}

AUTHLOUPE_TEST(TestFileSource, QCoreApplication)
#include "tst_file_source.moc"
