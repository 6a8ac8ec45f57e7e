// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/lines_reader.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace authloupe;

class TestLinesReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_reader = std::make_unique<LinesReader>();
        m_ready = std::make_unique<QSignalSpy>(m_reader.get(), &LinesReader::ready);
    }
    void cleanup() { m_reader.reset(); }
    void linesOfAFile();
    void linesOfAText();
    void fileIsGone();
    void latestWins();
    void clearedMeansSilence();
    void destroyedWhileReading();

private:
    [[nodiscard]] SessionLinesResultPtr result() const
    {
        return m_ready->last().at(0).value<SessionLinesResultPtr>();
    }

    std::unique_ptr<LinesReader> m_reader;
    std::unique_ptr<QSignalSpy> m_ready;
};

void TestLinesReader::linesOfAFile()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("mail.log"));
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(test::manyConnections(20)));
    }
    Loader loader({{.path = name.toStdString(), .text = nullptr}});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    m_reader->request(snapshot, SessionRow{4}, {});
    QVERIFY(m_reader->isBusy());
    QVERIFY(m_ready->wait());
    QVERIFY(!m_reader->isBusy());
    QCOMPARE(result()->error.code, ErrorCode::None);
    QCOMPARE(result()->row, SessionRow{4});
    QCOMPARE(result()->snapshot, snapshot);
    QCOMPARE(result()->lines.lines.size(), 3U);
    QVERIFY(result()->lines.lines.front().text.find("New SMTP ICID 5 ") != std::string::npos);
}

void TestLinesReader::linesOfAText()
{
    const LoadInput text = test::textInput(test::manyConnections(20), "pasted");
    Loader loader({text});
    m_reader->request(loadAll(loader, 1), SessionRow{0}, {{.path = "/not/a/text", .text = nullptr}, text});
    QVERIFY(m_ready->wait());
    QCOMPARE(result()->lines.lines.size(), 3U);
}

void TestLinesReader::fileIsGone()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("mail.log"));
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(test::manyConnections(3)));
    }
    Loader loader({{.path = name.toStdString(), .text = nullptr}});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    QVERIFY(QFile::remove(name));
    m_reader->request(snapshot, SessionRow{0}, {});
    QVERIFY(m_ready->wait());
    QCOMPARE(result()->error.code, ErrorCode::NotFound);
    QCOMPARE(result()->error.path, name.toStdString());
}

void TestLinesReader::latestWins()
{
    const LoadInput text = test::textInput(test::manyConnections(50), "pasted");
    Loader loader({text});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    for (unsigned row = 0; row < 50; ++row) {
        m_reader->request(snapshot, SessionRow{row}, {text});
    }
    QVERIFY(m_ready->wait());
    QCOMPARE(m_ready->size(), 1);
    QCOMPARE(result()->row, SessionRow{49});
}

void TestLinesReader::clearedMeansSilence()
{
    const LoadInput text = test::textInput(test::manyConnections(50), "pasted");
    Loader loader({text});
    const SnapshotPtr snapshot = loadAll(loader, 1);
    m_reader->request(snapshot, SessionRow{0}, {text});
    m_reader->clear();
    QVERIFY(!m_reader->isBusy());
    m_reader->request(snapshot, SessionRow{1}, {text});
    QVERIFY(m_ready->wait());
    QCOMPARE(m_ready->size(), 1);
    QCOMPARE(result()->row, SessionRow{1});
}

void TestLinesReader::destroyedWhileReading()
{
    const LoadInput text = test::textInput(test::manyConnections(50), "pasted");
    Loader loader({text});
    m_reader->request(loadAll(loader, 1), SessionRow{0}, {text});
    m_reader.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_ready->size(), 0);
}

AUTHLOUPE_TEST(TestLinesReader, QCoreApplication)
#include "tst_lines_reader.moc"
