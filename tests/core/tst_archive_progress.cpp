// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/packing.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

namespace {

// An archive that tells whenever it is read, and how far.
class ToldSource final : public ByteSource {
public:
    explicit ToldSource(std::string bytes) : m_bytes(std::move(bytes)) {}
    Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override
    {
        const std::size_t at = std::min<std::size_t>(offset, m_bytes.size());
        const std::size_t count = m_bytes.copy(to, most, at);
        m_read += count;
        if (onRead)
            onRead(m_read);
        return count;
    }
    std::uint64_t size() const noexcept override { return m_bytes.size(); }

    std::function<void(std::uint64_t read)> onRead;

private:
    std::string m_bytes;
    mutable std::uint64_t m_read = 0;
};

} // namespace

// An archive is unpacked before the first line in it is read. That takes as long as all the rest.
class TestArchiveProgress final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stayedAtNothing_data();
    void stayedAtNothing();
    void cancel_data();
    void cancel();
};

void TestArchiveProgress::stayedAtNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::string log = generatedLog(Mix::Auth, 91, 15'000);
    const std::size_t half = log.find('\n', log.size() / 2) + 1;
    const std::vector<Member> members{{"a", log.substr(0, half)}, {"b", log.substr(half)}};
    const auto row = [&](const char* name, const char* format, const char* filter = "") {
        QTest::newRow(name) << QByteArray::fromStdString(archived(members, format, filter));
    };
    row("tar", "ustar");
    row("tar, gzip", "ustar", "gzip");
    row("tar, xz", "ustar", "xz");
    row("tar, zstd", "ustar", "zstd");
    row("zip", "zip");
    row("7z", "7zip");
}

void TestArchiveProgress::stayedAtNothing()
{
    QFETCH(QByteArray, bytes);
    const auto source = std::make_shared<ToldSource>(bytes.toStdString());
    Loader loader({LoadInput{"logs", nullptr, source}}, {100'000});
    std::vector<LoadProgress> seen;
    source->onRead = [&](std::uint64_t) { seen.push_back(loader.progress()); };
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QCOMPARE(snapshot->coverage().lines, std::uint64_t{15'000});
    seen.push_back(loader.progress());

    const auto ahead = [](const LoadProgress& one, const LoadProgress& other) {
        return one.bytesDone < other.bytesDone;
    };
    QVERIFY(std::ranges::is_sorted(seen, ahead));
    QVERIFY(std::ranges::all_of(seen, [](const LoadProgress& p) { return p.bytesDone <= p.bytesTotal; }));
    QCOMPARE(seen.back().bytesDone, seen.back().bytesTotal);
    // What had been read when the archive was read the last time: nearly all of it, and no line.
    const LoadProgress& unpacked = seen[seen.size() - 2];
    QCOMPARE(unpacked.lines, std::uint64_t{0});
    constexpr std::uint64_t kBlockBytes = std::uint64_t{64} << 10; // is not counted before it is there
    QVERIFY(unpacked.bytesDone + kBlockBytes > static_cast<std::uint64_t>(bytes.size()) * 4 / 5);
    QVERIFY(seen.front().bytesDone < unpacked.bytesDone);
    QVERIFY(unpacked.bytesTotal > unpacked.bytesDone * 5 / 4);
}

void TestArchiveProgress::cancel_data()
{
    stayedAtNothing_data();
}

// At once: nothing more is read of it.
void TestArchiveProgress::cancel()
{
    QFETCH(QByteArray, bytes);
    const auto source = std::make_shared<ToldSource>(bytes.toStdString());
    Loader loader({LoadInput{"logs", nullptr, source}}, {100'000});
    int readsBehind = 0;
    source->onRead = [&](std::uint64_t read) {
        readsBehind += loader.stopRequested() ? 1 : 0;
        if (read > source->size() / 2)
            loader.requestStop();
    };
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QVERIFY(loader.stopRequested());
    QVERIFY2(readsBehind <= 1, std::to_string(readsBehind).c_str());
    QVERIFY(!snapshot->isComplete());
    QVERIFY(loader.errors().empty());
    QCOMPARE(snapshot->coverage().lines, std::uint64_t{0});
}

AUTHLOUPE_TEST(TestArchiveProgress, QCoreApplication)
#include "tst_archive_progress.moc"
