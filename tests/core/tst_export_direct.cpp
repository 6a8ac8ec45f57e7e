// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/file_sink.h"
#include "support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <string>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace authloupe;

namespace {

using Sink = std::unique_ptr<ByteSink>;

// The error of opening, writing and committing, whichever comes first.
std::optional<Error> storeDirectly(const std::string& path, const std::string& bytes,
                                   const std::vector<std::string>& inputs = {})
{
    Result<Sink> sink = openFileSink(path, inputs);
    if (!sink)
        return sink.error();
    if (auto error = sink.value()->write(bytes))
        return error;
    return sink.value()->commit();
}

} // namespace

// What is no regular file is written directly.
class TestExportDirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fullDevice();
    void fifo();
    void fifoWithoutReaderStops();
    void readerGoesAway();
    void standardOutput();

private:
    [[nodiscard]] std::string path(const char* name) const
    {
        return m_dir->filePath(QString::fromLatin1(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestExportDirect::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void TestExportDirect::fullDevice()
{
    if (::access("/dev/full", W_OK) != 0)
        QSKIP("no /dev/full here");
    const auto error = storeDirectly("/dev/full", "x");
    QVERIFY(error && error->code == ErrorCode::DiskFull);
    struct stat state {};
    QCOMPARE(::stat("/dev/full", &state), 0);
    QVERIFY(S_ISCHR(state.st_mode)); // not replaced by a file
}

void TestExportDirect::fifo()
{
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    const std::string bytes(300'000, 'x'); // more than a pipe holds
    std::string read;
    std::thread reader([&] {
        const int descriptor = ::open(path("pipe").c_str(), O_RDONLY);
        char buffer[4096];
        for (ssize_t size = 0; (size = ::read(descriptor, buffer, sizeof buffer)) > 0;)
            read.append(buffer, static_cast<std::size_t>(size));
        ::close(descriptor);
    });
    const auto error = storeDirectly(path("pipe"), bytes);
    reader.join();
    QVERIFY(!error);
    QVERIFY(read == bytes);
    struct stat state {};
    QCOMPARE(::stat(path("pipe").c_str(), &state), 0);
    QVERIFY(S_ISFIFO(state.st_mode));
}

void TestExportDirect::fifoWithoutReaderStops()
{
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    std::stop_source stop;
    stop.request_stop();
    const auto opened = openFileSink(path("pipe"), {}, stop.get_token());
    QVERIFY(!opened && opened.error().code == ErrorCode::Cancelled);

    // A reader that does not read.
    const int descriptor = ::open(path("pipe").c_str(), O_RDONLY | O_NONBLOCK);
    std::stop_source later;
    Result<Sink> sink = openFileSink(path("pipe"), {}, later.get_token());
    QVERIFY(sink.ok());
    later.request_stop();
    const auto error = sink.value()->write(std::string(1 << 20, 'x'));
    ::close(descriptor);
    QVERIFY(error && error->code == ErrorCode::Cancelled);
}

// An error, not a signal.
void TestExportDirect::readerGoesAway()
{
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    const int descriptor = ::open(path("pipe").c_str(), O_RDONLY | O_NONBLOCK);
    Result<Sink> sink = openFileSink(path("pipe"));
    ::close(descriptor);
    QVERIFY(sink.ok());
    const auto error = sink.value()->write("x");
    QVERIFY(error && error->code == ErrorCode::WriteFailed);
    QCOMPARE(error->systemError, EPIPE);
}

void TestExportDirect::standardOutput()
{
    const int saved = ::dup(STDOUT_FILENO);
    const int file = ::open(path("stdout.txt").c_str(), O_RDWR | O_CREAT, 0600);
    ::dup2(file, STDOUT_FILENO);
    const auto asDash = storeDirectly("-", "one ");
    const auto asDevice = storeDirectly("/dev/stdout", "two ");
    const auto asFile = storeDirectly(path("stdout.txt"), "three");
    const auto intoLog = storeDirectly("-", "x", {path("stdout.txt")});
    ::dup2(saved, STDOUT_FILENO);
    ::close(saved);
    ::close(file);
    QVERIFY(!asDash);
    QVERIFY(!asDevice);
    QVERIFY(!asFile);
    QVERIFY(intoLog && intoLog->code == ErrorCode::TargetIsInput);
    QFile written(QString::fromStdString(path("stdout.txt")));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), QByteArray("one two three"));
}

AUTHLOUPE_TEST(TestExportDirect, NoApplication)
#include "tst_export_direct.moc"
