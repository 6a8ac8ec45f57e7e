// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/filter_file.h"
#include "bridge/log_text.h"
#include "bridge/settings.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace authloupe;

// Saved filters on their way between the settings and files.
class TestFilterFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReads();
    void neverOverAnOpenLog();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void largeFilesAreNone();
    void oneAtATime();
    void settingsRemember();

private:
    [[nodiscard]] std::string path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] const FilterFileOutcome& next()
    {
        if (m_done->isEmpty() && !m_done->wait())
            qFatal("no answer");
        m_last = m_done->takeFirst().at(0).value<FilterFileOutcomePtr>();
        return *m_last;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FilterFile> m_file;
    std::unique_ptr<QSignalSpy> m_done;
    FilterFileOutcomePtr m_last;
    const SavedFilters m_two{{"One", "user:=a"}, {"Zwei é", "failures:>=5"}};
};

void TestFilterFile::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<FilterFile>();
    m_done = std::make_unique<QSignalSpy>(m_file.get(), &FilterFile::done);
}

void TestFilterFile::writesAndReads()
{
    m_file->write(path("f.txt"), m_two, {});
    QVERIFY(m_file->isBusy());
    QVERIFY(next().error.code == ErrorCode::None && m_last->wasWritten);
    QVERIFY(!m_file->isBusy());
    m_file->read(path("f.txt"));
    QVERIFY(next().error.code == ErrorCode::None && !m_last->wasWritten);
    QVERIFY(m_last->read.filters == m_two && m_last->read.refused.empty());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
             1);
}

void TestFilterFile::neverOverAnOpenLog()
{
    QFile log(QString::fromStdString(path("mail.log")));
    QVERIFY(log.open(QIODevice::WriteOnly) && log.write("log") == 3);
    log.close();
    m_file->write(path("mail.log"), m_two, {path("mail.log")});
    QVERIFY(next().error.code == ErrorCode::TargetIsInput);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), QByteArray("log"));
}

void TestFilterFile::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("read nothing") << QStringLiteral("none") << false << ErrorCode::NotFound;
    QTest::newRow("read folder") << QStringLiteral(".") << false << ErrorCode::IsDirectory;
    QTest::newRow("read FIFO") << QStringLiteral("fifo") << false << ErrorCode::NotRegularFile;
    QTest::newRow("write nowhere") << QStringLiteral("none/f.txt") << true << ErrorCode::CannotCreate;
}

void TestFilterFile::saysWhyItCannot()
{
    QFETCH(QString, name);
    QFETCH(bool, writes);
    QFETCH(ErrorCode, code);
    QCOMPARE(::mkfifo(path("fifo").c_str(), 0600), 0);
    const std::string target = path(name.toUtf8().constData());
    if (writes)
        m_file->write(target, m_two, {});
    else
        m_file->read(target);
    QCOMPARE(next().error.code, code);
    QCOMPARE(m_last->error.path, target);
}

void TestFilterFile::largeFilesAreNone()
{
    QFile file(QString::fromStdString(path("large")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[a]\nx\n") == 6);
    QVERIFY(file.resize(static_cast<qint64>(FilterFile::kMostBytes) + 1));
    m_file->read(path("large"));
    QVERIFY(next().error.code == ErrorCode::None && m_last->read.filters.empty());
}

void TestFilterFile::oneAtATime()
{
    m_file->write(path("a"), m_two, {});
    m_file->write(path("b"), m_two, {});
    QCOMPARE(next().path, path("a"));
    QCoreApplication::processEvents();
    QVERIFY(m_done->isEmpty());
    QVERIFY(!QFile::exists(QString::fromStdString(path("b"))));
}

void TestFilterFile::settingsRemember()
{
    const QString name = m_folder->filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(name);
        QSignalSpy changed(&settings, &Settings::savedFiltersChanged);
        QVERIFY(settings.savedFilters().empty());
        settings.setSavedFilters(m_two);
        settings.setSavedFilters(m_two);
        QCOMPARE(changed.size(), 1);
    }
    QVERIFY(Settings(name).savedFilters() == m_two);
}

AUTHLOUPE_TEST(TestFilterFile, QCoreApplication)
#include "tst_filter_file.moc"
