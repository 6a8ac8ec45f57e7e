// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/export_job.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <new>
#include <numeric>

#include <sys/stat.h>

using namespace authloupe;

namespace {

// Of a machine that has no memory left.
class PoorSink final : public ByteSink {
public:
    std::optional<Error> write(std::string_view) override { throw std::bad_alloc(); }
    std::optional<Error> commit() override
    {
        committed = true;
        return std::nullopt;
    }

    bool committed = false;
};

} // namespace

class TestExportJob final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_snapshot = test::snapshotOf(test::manyConnections(20'000));
        auto rows = std::make_shared<RowSet>();
        for (unsigned row = 0; row < m_snapshot->sessionCount(); ++row) {
            rows->push_back(SessionRow{row});
        }
        m_rows = rows;
    }
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_job = std::make_unique<ExportJob>();
        m_finished = std::make_unique<QSignalSpy>(m_job.get(), &ExportJob::finished);
        m_progressed = std::make_unique<QSignalSpy>(m_job.get(), &ExportJob::progressed);
    }
    void cleanup() { m_job.reset(); }
    void writesAFile();
    void writesContentOfOthers();
    void severalAfterEachOther();
    void cancelLeavesTheOldFile();
    void targetCannotBeCreated();
    void logIsNoTarget();
    void outOfMemory();
    void destroyedWhileWriting();
    void fifoWithoutAReaderIsCancelled();
    void fifoWithoutAReaderDestroyed();

private:
    [[nodiscard]] QString target() const { return m_folder->filePath(QStringLiteral("out.csv")); }
    [[nodiscard]] ExportPlan plan(const QString& path) const
    {
        return {.snapshot = m_snapshot, .rows = m_rows, .options = {}, .path = path.toStdString()};
    }
    [[nodiscard]] ExportOutcome outcome() const { return m_finished->last().at(0).value<ExportOutcome>(); }
    static QByteArray content(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SnapshotPtr m_snapshot;
    std::shared_ptr<const RowSet> m_rows;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ExportJob> m_job;
    std::unique_ptr<QSignalSpy> m_finished, m_progressed;
};

void TestExportJob::writesAFile()
{
    m_job->start(plan(target()));
    QVERIFY(m_job->isRunning());
    QVERIFY(m_finished->wait(60'000));
    QVERIFY(!m_job->isRunning());
    QVERIFY(outcome().ok());
    QCOMPARE(outcome().summary.rows, 20'000U);
    QCOMPARE(outcome().path, target().toStdString());
    const QByteArray written = content(target());
    QCOMPARE(static_cast<std::uint64_t>(written.size()), outcome().summary.bytes);
    QCOMPARE(written.count("\r\n"), 20'001);
    for (const QList<QVariant>& step : std::as_const(*m_progressed)) {
        QVERIFY(step.at(0).toULongLong() <= step.at(1).toULongLong());
        QCOMPARE(step.at(1).toULongLong(), 20'000U);
    }
}

void TestExportJob::writesContentOfOthers()
{
    ExportPlan made = plan(target());
    made.content = std::make_shared<const ExportContent>(ExportContent{
        2, [](ByteSink& sink, const ExportProgress& progress, const StopToken&) -> Result<ExportSummary> {
            progress(2);
            if (auto error = sink.write("made"))
                return *error;
            ExportSummary summary;
            summary.rows = 2;
            return summary;
        }});
    QCOMPARE(made.rowCount(), std::size_t{2});
    m_job->start(made);
    QVERIFY(m_finished->wait(60'000));
    QVERIFY(outcome().ok());
    QCOMPARE(outcome().summary.rows, 2U);
    QCOMPARE(content(target()), QByteArray("made"));
    // One that runs out of memory leaves the old file.
    made.content = std::make_shared<const ExportContent>(
        ExportContent{1, [](ByteSink&, const ExportProgress&, const StopToken&) -> Result<ExportSummary> {
                          throw std::bad_alloc();
                      }});
    m_job->start(made);
    QVERIFY(m_finished->wait(60'000));
    QCOMPARE(outcome().error.code, ErrorCode::OutOfMemory);
    QCOMPARE(content(target()), QByteArray("made"));
}

void TestExportJob::severalAfterEachOther()
{
    for (int i = 0; i < 3; ++i) {
        m_job->start(plan(target()));
        QVERIFY(m_finished->wait(60'000));
        QVERIFY(outcome().ok());
    }
    QCOMPARE(m_finished->size(), 3);
}

void TestExportJob::cancelLeavesTheOldFile()
{
    {
        QFile old(target());
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    m_job->start(plan(target()));
    m_job->cancel();
    QVERIFY(m_finished->wait(60'000));
    QCOMPARE(outcome().error.code, ErrorCode::Cancelled);
    QCOMPARE(content(target()), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(),
             1); // nothing temporary is left
}

void TestExportJob::targetCannotBeCreated()
{
    m_job->start(plan(QStringLiteral("/proc/nowhere/out.csv")));
    QVERIFY(m_finished->wait());
    QVERIFY(!outcome().ok());
    QCOMPARE(outcome().error.path, std::string("/proc/nowhere/out.csv"));
    QCOMPARE(outcome().summary.rows, 0U);
}

void TestExportJob::outOfMemory()
{
    PoorSink sink;
    const ExportOutcome outcome = runExport(plan(target()), sink);
    QVERIFY(outcome.error.code == ErrorCode::OutOfMemory);
    QCOMPARE(QString::fromStdString(outcome.error.path), target());
    QCOMPARE(outcome.summary.rows, 0U);
    QVERIFY(!sink.committed);
}

void TestExportJob::logIsNoTarget()
{
    const QString log = m_folder->filePath(QStringLiteral("mail.csv"));
    const QByteArray text = QByteArray::fromStdString(test::manyConnections(3));
    {
        QFile file(log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    Loader loader({{.path = log.toStdString(), .text = nullptr}});
    ExportPlan overwriting = plan(log);
    overwriting.snapshot = loadAll(loader, 1);
    overwriting.rows = std::make_shared<const RowSet>(RowSet{SessionRow{0}});
    m_job->start(overwriting);
    QVERIFY(m_finished->wait());
    QCOMPARE(outcome().error.code, ErrorCode::TargetIsInput);
    QCOMPARE(content(log), text);
}

void TestExportJob::destroyedWhileWriting()
{
    m_job->start(plan(target()));
    m_job.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_finished->size(), 0);
}

// Opening a FIFO waits for somebody to read it; nobody does.
void TestExportJob::fifoWithoutAReaderIsCancelled()
{
    QCOMPARE(::mkfifo(target().toStdString().c_str(), 0600), 0);
    m_job->start(plan(target()));
    m_job->cancel();
    QVERIFY(m_finished->wait(60'000));
    QCOMPARE(outcome().error.code, ErrorCode::Cancelled);
    QCOMPARE(outcome().path, target().toStdString());
}

void TestExportJob::fifoWithoutAReaderDestroyed()
{
    QCOMPARE(::mkfifo(target().toStdString().c_str(), 0600), 0);
    m_job->start(plan(target()));
    m_job.reset();
    QCOMPARE(LeavableThread::leftBehind(), 0);
}

AUTHLOUPE_TEST(TestExportJob, QCoreApplication)
#include "tst_export_job.moc"
