// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/file_source.h"
#include "support/pass_rule.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <functional>
#include <semaphore>
#include <thread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace authloupe;
using namespace authloupe::test;

namespace {

constexpr LoadManner kManner{60'000, 1};

// A file to which something happens while it is read.
class MeddledSource final : public ByteSource {
public:
    using Meddle = std::function<std::optional<Error>(int read, std::uint64_t offset)>; // an error: it fails

    MeddledSource(const std::string& path, Meddle meddle)
        : m_file(FileSource::open(path).value()),
          m_meddle(std::move(meddle))
    {}
    [[nodiscard]] std::uint64_t size() const noexcept override { return m_file->size(); }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override
    {
        if (auto error = m_meddle(m_reads++, offset))
            return *error;
        return m_file->readAt(offset, to, most);
    }

private:
    std::shared_ptr<const FileSource> m_file;
    Meddle m_meddle;
    mutable std::atomic<int> m_reads = 0;
};

LoadInput meddled(const std::string& path, MeddledSource::Meddle meddle)
{
    return {path, nullptr, std::make_shared<MeddledSource>(path, std::move(meddle))};
}

std::string log()
{
    return generatedLog(makelog::Mix::Auth, 21, 8'000);
}

// Nothing but the bytes before `end` made it into the document.
std::string differenceFromFront(const std::string& text, const LoadedFiles& loaded)
{
    const std::uint64_t end = loaded.snapshot->files().front().bytes;
    return differenceApartFromPlaces(plainDocumentOf(*load(text.substr(0, end))),
                                     plainDocumentOf(*loaded.snapshot));
}

} // namespace

// Rows 21 to 38 of the matrix of bad inputs: files and what happens to them. Row 35, overwritten in place,
// belongs to following: tst_matrix_follow.
class TestMatrixFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row21_directory();
    void row22_fifo();
    void row23_socketAndDevices();
    void row24_filesThatSayTheyAreEmpty();
    void row25_filesThatSayTooMuch();
    void row26_nothingThere();
    void row27_notAllowed();
    void row28_loopOfLinksAndLongPath();
    void row29_nameThatIsNoText();
    void row30_nameThatIsHostile();
    void row31_deletedAfterItWasOpened();
    void row32_truncatedWhileItIsRead();
    void row33_truncatedAndWrittenAnew();
    void row34_growsWhileItIsRead();
    void row36_blockThatCannotBeRead();
    void row37_networkDriveThatIsGone();
    void row38_slowMedium();

private:
    // Refused with this error, beside a log that is read all the same.
    void refuses(const std::string& path, ErrorCode code, int systemError = 0) const;

    ScratchDirectory m_scratch;
};

void TestMatrixFiles::refuses(const std::string& path, ErrorCode code, int systemError) const
{
    const std::string good = m_scratch.write("good.log", entry("ICID 5 close"));
    const LoadedFiles loaded = loadFiles({path, good});
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
    QCOMPARE(loaded.errorNames(), std::string(errorName(code)));
    QCOMPARE(loaded.errors.front().path, path);
    if (systemError != 0)
        QCOMPARE(loaded.errors.front().systemError, systemError);
}

// Core reads files; whoever is given a folder expands it before (tst_input_collector).
void TestMatrixFiles::row21_directory()
{
    refuses(m_scratch.path(""), ErrorCode::IsDirectory);
}

void TestMatrixFiles::row22_fifo()
{
    const std::string path = m_scratch.path("fifo");
    QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
    refuses(path, ErrorCode::NotRegularFile); // at once: nobody writes to it
}

void TestMatrixFiles::row23_socketAndDevices()
{
    const std::string path = m_scratch.path("s");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < sizeof address.sun_path);
    path.copy(address.sun_path, path.size());
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QCOMPARE(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    refuses(path, ErrorCode::NotRegularFile);
    ::close(descriptor);
    refuses("/dev/zero", ErrorCode::NotRegularFile);
    refuses("/dev/tty", ErrorCode::NotRegularFile);
    for (const auto& device : std::filesystem::directory_iterator("/dev")) {
        std::error_code none;
        if (device.is_block_file(none) && ::access(device.path().c_str(), R_OK) == 0)
            return refuses(device.path().string(), ErrorCode::NotRegularFile);
    }
    QSKIP("no block device to read here");
}

void TestMatrixFiles::row24_filesThatSayTheyAreEmpty()
{
    for (const char* path : {"/proc/version", "/proc/filesystems"}) {
        const LoadedFiles loaded = loadFiles({path});
        QCOMPARE(brokenRule(loaded), std::string());
        QVERIFY(loaded.snapshot->coverage().lines > 0);
        QCOMPARE(loaded.errorNames(), std::string("no-log-line"));
    }
}

// They end before their size says. That is no log that became shorter, but nobody can tell.
void TestMatrixFiles::row25_filesThatSayTooMuch()
{
    const std::string path = "/sys/kernel/mm/transparent_hugepage/enabled";
    if (::access(path.c_str(), R_OK) != 0)
        QSKIP("no such file in /sys here");
    const LoadedFiles loaded = loadFiles({path});
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->coverage().lines, 1U);
    QCOMPARE(loaded.errorNames(), std::string("file-shrank"));
}

void TestMatrixFiles::row26_nothingThere()
{
    refuses(m_scratch.path("missing"), ErrorCode::NotFound, ENOENT);
    refuses(m_scratch.link("dangling", m_scratch.path("nowhere")), ErrorCode::NotFound, ENOENT);
}

// Root may read everything, so a child without its rights looks.
void TestMatrixFiles::row27_notAllowed()
{
    const std::string file = m_scratch.write("secret", entry("ICID 5 close"));
    QCOMPARE(::chmod(file.c_str(), 0), 0);
    const std::string folder = m_scratch.path("closed");
    QCOMPARE(::mkdir(folder.c_str(), 0), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t kNobody = 65534;
        if (::getuid() == 0 && ::setuid(kNobody) != 0)
            ::_exit(3);
        const LoadedFiles loaded = loadFiles({file, folder + "/below"});
        const bool isTold = brokenRule(loaded).empty()
                            && loaded.errorNames() == "permission-denied permission-denied"
                            && loaded.errors.front().systemError == EACCES;
        ::_exit(isTold ? 0 : 1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 3)
        QSKIP("no other user to become here");
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestMatrixFiles::row28_loopOfLinksAndLongPath()
{
    (void)m_scratch.link("loop-a", m_scratch.path("loop-b"));
    refuses(m_scratch.link("loop-b", m_scratch.path("loop-a")), ErrorCode::NotFound, ELOOP);
    refuses(m_scratch.path(std::string(5'000, '/') + "log"), ErrorCode::NotFound, ENAMETOOLONG);
}

void TestMatrixFiles::row29_nameThatIsNoText()
{
    const std::string name = "bad\xff\xfe.log";
    const LoadedFiles loaded = loadFiles({m_scratch.write(name, entry("ICID 5 close"))});
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
    QVERIFY(loaded.snapshot->files().front().name == name);
}

// How it is shown is the display gate's affair (tst_display_text); here it is a name like any other.
void TestMatrixFiles::row30_nameThatIsHostile()
{
    for (const std::string& name :
         {std::string("\xE2\x80\xAEgol.txt"), std::string("line\nend.log"), std::string("<b>%1.log"),
          std::string("-"), std::string("--export"), std::string(255, 'n')}) {
        const LoadedFiles loaded = loadFiles({m_scratch.write(name, entry("ICID 5 close"))});
        QCOMPARE(brokenRule(loaded), std::string());
        QCOMPARE(loaded.snapshot->sessionCount(), std::size_t{1});
        QVERIFY(loaded.snapshot->files().front().name == name);
        refuses(m_scratch.path(name + "/below"), ErrorCode::NotFound);
    }
}

void TestMatrixFiles::row31_deletedAfterItWasOpened()
{
    const std::string text = log();
    const std::string path = m_scratch.write("deleted", text);
    Loader loader({LoadInput{path, nullptr}}, {kManner.chunkBytes, {}});
    QCOMPARE(::unlink(path.c_str()), 0);
    const LoadedFiles loaded{loadAll(loader, 1), loader.errors()};
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(loaded.snapshot->isComplete());
    QCOMPARE(differenceFromFront(text, loaded), std::string());
    QCOMPARE(loaded.snapshot->files().front().bytes, text.size());
}

void TestMatrixFiles::row32_truncatedWhileItIsRead()
{
    const std::string text = log();
    for (int when = 0; when < 12; ++when)
        for (const std::size_t length : {std::size_t{0}, std::size_t{1}, text.size() / 2}) {
            const std::string path = m_scratch.write("shrinks", text);
            const LoadedFiles loaded =
                loadInputs({meddled(path,
                                    [&](int read, std::uint64_t) -> std::optional<Error> {
                                        if (read == when)
                                            std::filesystem::resize_file(path, length);
                                        return std::nullopt;
                                    })},
                           kManner);
            QCOMPARE(brokenRule(loaded), std::string());
            QVERIFY(!loaded.snapshot->isComplete());
            QCOMPARE(loaded.errorNames(), std::string("file-shrank"));
            if (!loaded.snapshot->files().empty())
                QCOMPARE(differenceFromFront(text, loaded), std::string());
        }
}

// What stands there then is another log. (Written anew between two reads that both find enough bytes, it
// cannot be told from one that was not.)
void TestMatrixFiles::row33_truncatedAndWrittenAnew()
{
    constexpr std::uint64_t kShort = 10'000;
    const std::string text = log();
    const std::string other = generatedLog(makelog::Mix::Auth, 99, 8'000);
    int noticed = 0;
    for (int when = 3; when < 12; ++when) {
        const std::string path = m_scratch.write("anew", text);
        bool isShort = false;
        const auto meddle = [&](int read, std::uint64_t offset) -> std::optional<Error> {
            if (read == when && offset > kShort && offset < text.size()) {
                std::filesystem::resize_file(path, kShort);
                isShort = true;
            }
            if (read == when + 1 && isShort)
                (void)m_scratch.write("anew", other);
            return std::nullopt;
        };
        const LoadedFiles loaded = loadInputs({meddled(path, meddle)}, kManner);
        noticed += isShort ? 1 : 0;
        QCOMPARE(loaded.snapshot->isComplete(), !isShort);
        QCOMPARE(loaded.errorNames(), std::string(isShort ? "file-shrank" : ""));
        QCOMPARE(differenceFromFront(text, loaded), std::string());
    }
    QVERIFY(noticed > 3);
}

// What it grows by while it is read belongs to following: row34_growsWhileItIsReadAndFollowed.
void TestMatrixFiles::row34_growsWhileItIsRead()
{
    const std::string text = log();
    const std::string path = m_scratch.write("grows", text);
    int reads = 0;
    const LoadedFiles loaded = loadInputs({meddled(path,
                                                   [&](int read, std::uint64_t) -> std::optional<Error> {
                                                       reads = read + 1;
                                                       std::ofstream(path, std::ios::app) << text;
                                                       return std::nullopt;
                                                   })},
                                          kManner);
    QVERIFY(std::filesystem::file_size(path) > 10 * text.size());
    QVERIFY(loaded.snapshot->isComplete());
    QCOMPARE(brokenRule(loaded), std::string());
    QCOMPARE(loaded.snapshot->files().front().bytes, text.size());
    QCOMPARE(differenceFromFront(text, loaded), std::string());
}

// Each read in turn: tst_fault_reads. Here a place of the disk, which stays broken.
void TestMatrixFiles::row36_blockThatCannotBeRead()
{
    const std::string text = log();
    const std::string path = m_scratch.write("broken", text);
    const std::uint64_t broken = text.size() / 2;
    const LoadedFiles loaded = loadInputs({meddled(path,
                                                   [&](int, std::uint64_t offset) -> std::optional<Error> {
                                                       if (offset + (256 << 10) <= broken)
                                                           return std::nullopt;
                                                       return Error{ErrorCode::ReadFailed, path, offset, EIO};
                                                   })},
                                          kManner);
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(!loaded.snapshot->isComplete());
    QCOMPARE(loaded.errorNames(), std::string("read-failed"));
    QCOMPARE(loaded.errors.front().systemError, EIO);
    QCOMPARE(loaded.errors.front().path, path);
    const std::uint64_t kept = loaded.snapshot->files().front().bytes;
    QVERIFY(loaded.errors.front().offset + 1'000 > kept); // one line behind, at most
    QVERIFY(kept > 0);
    QCOMPARE(differenceFromFront(text, loaded), std::string());
}

// There is no trying again: what came is shown, and F5 reads anew. That the window stays alive meanwhile:
// tst_stalled_read.
void TestMatrixFiles::row37_networkDriveThatIsGone()
{
    const std::string text = log();
    const std::string path = m_scratch.write("gone", text);
    const LoadedFiles loaded =
        loadInputs({meddled(path,
                            [&](int read, std::uint64_t offset) -> std::optional<Error> {
                                if (read < 6)
                                    return std::nullopt;
                                return Error{ErrorCode::ReadFailed, path, offset, ESTALE};
                            })},
                   kManner);
    QCOMPARE(brokenRule(loaded), std::string());
    QVERIFY(!loaded.snapshot->isComplete());
    QCOMPARE(loaded.errors.front().systemError, ESTALE);
    QVERIFY(loaded.snapshot->files().front().lines > 0);
    QCOMPARE(differenceFromFront(text, loaded), std::string());
}

void TestMatrixFiles::row38_slowMedium()
{
    const std::string path = m_scratch.write("slow", log());
    std::counting_semaphore<> asked(0);
    std::counting_semaphore<> given(0);
    std::atomic<int> reads = 0;
    Loader loader({meddled(path,
                           [&](int, std::uint64_t) -> std::optional<Error> {
                               ++reads;
                               asked.release();
                               given.acquire();
                               return std::nullopt;
                           })},
                  {kManner.chunkBytes, {}});
    std::thread worker([&] { loader.work(); });
    for (int i = 0; i < 6; ++i) { // one piece after the other
        asked.acquire();
        given.release();
    }
    asked.acquire();
    QVERIFY(loader.progress().bytesDone > 0);
    loader.requestStop();
    const int before = reads;
    given.release(1);
    worker.join(); // after the read that ran, without another one
    QCOMPARE(reads.load(), before);
    QVERIFY(!loader.publish()->isComplete());
}

AUTHLOUPE_TEST(TestMatrixFiles, NoApplication)
#include "tst_matrix_files.moc"
