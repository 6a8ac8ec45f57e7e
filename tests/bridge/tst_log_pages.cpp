// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_pages.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace authloupe;

namespace {

constexpr quint64 kDocument = 1;

std::string numberedLog(int lines, std::size_t length = 0)
{
    std::string text;
    for (int line = 1; line <= lines; ++line)
        text += test::logLine(1, "line " + std::to_string(line) + ' ' + std::string(length, 'x'));
    return text;
}

} // namespace

class TestLogPages final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_pages = std::make_unique<LogPages>();
    }
    void cleanup() { m_pages.reset(); }
    void readsAroundWhatIsWanted();
    void severalFiles();
    void memoryIsBounded();
    void growingLog();
    void anotherDocument();
    void fileIsGoneAndBack();
    void destroyedWhileReading();

private:
    void open(const std::vector<std::string>& texts, quint64 document = kDocument)
    {
        std::vector<LoadInput> inputs;
        for (const std::string& text : texts)
            inputs.push_back(test::textInput(text, "log" + std::to_string(inputs.size())));
        Loader loader(inputs);
        m_pages->setDocument(loadAll(loader, 1), inputs, document);
    }
    [[nodiscard]] QString textOf(std::uint64_t row) const
    {
        const RawLine* const line = m_pages->line(m_pages->layout().placeOf(row));
        return line == nullptr ? QString() : QString::fromStdString(line->text);
    }
    [[nodiscard]] bool isThere(std::uint64_t row) const { return !textOf(row).isEmpty(); }

    std::unique_ptr<LogPages> m_pages;
};

void TestLogPages::readsAroundWhatIsWanted()
{
    open({numberedLog(5000)});
    QCOMPARE(m_pages->layout().rowCount(), 5000U);
    m_pages->want({2000, 2019});
    QVERIFY(!isThere(2000)); // nobody waits for it here
    QTRY_VERIFY(isThere(1980) && isThere(2039));
    for (std::uint64_t row = 1980; row < 2040; ++row)
        QVERIFY(textOf(row).contains(QStringLiteral("line %1 ").arg(row + 1)));
    QVERIFY(!isThere(0));
    QVERIFY(!isThere(4999));
    m_pages->want({4990, 4999});
    QTRY_VERIFY(isThere(4999));
}

void TestLogPages::severalFiles()
{
    open({test::opening(1, 10) + numberedLog(3), test::opening(2, 20) + test::closing(2, 30)});
    QCOMPARE(m_pages->layout().rowCount(), 8U);
    m_pages->want({0, 7});
    QTRY_VERIFY(isThere(1) && isThere(7));
    QVERIFY(textOf(1).contains(QLatin1String("ICID 1 ")));
    QVERIFY(textOf(7).contains(QLatin1String("ICID 2 close")));
    QVERIFY(!isThere(0)); // names a file
    QVERIFY(!isThere(5));
}

void TestLogPages::memoryIsBounded()
{
    open({numberedLog(3000, 20'000)}); // 60 MB
    for (std::uint64_t row = 0; row + 20 <= 3000; row += 200) {
        m_pages->want({row, row + 19});
        QTRY_VERIFY(isThere(row) && isThere(row + 19));
        QVERIFY(m_pages->bytesHeld() <= LogPages::kMostBytes);
    }
    QVERIFY(!isThere(0));
}

void TestLogPages::growingLog()
{
    open({numberedLog(70)});
    m_pages->want({60, 69});
    QTRY_VERIFY(isThere(69));
    open({numberedLog(80)}); // the same document
    QVERIFY(isThere(69));
    m_pages->want({60, 79});
    QTRY_VERIFY(isThere(79));
    QVERIFY(textOf(79).contains(QLatin1String("line 80 ")));
}

void TestLogPages::anotherDocument()
{
    open({numberedLog(10)});
    m_pages->want({0, 9});
    QTRY_VERIFY(isThere(9));
    open({test::opening(1, 10)}, kDocument + 1);
    QVERIFY(!isThere(0));
    m_pages->want({0, 0});
    QTRY_VERIFY(isThere(0));
    QVERIFY(textOf(0).contains(QLatin1String("ICID 1 ")));
    m_pages->setDocument(nullptr, {}, 0);
    QCOMPARE(m_pages->layout().rowCount(), 0U);
    m_pages->want({0, 9});
}

void TestLogPages::fileIsGoneAndBack()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("mail.log"));
    const auto write = [&name](const std::string& text) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
    };
    write(numberedLog(1000));
    Loader loader({{.path = name.toStdString(), .text = nullptr}});
    m_pages->setDocument(loadAll(loader, 1), {}, kDocument);
    QVERIFY(QFile::remove(name));
    m_pages->want({0, 9});
    QTRY_COMPARE(m_pages->error().code, ErrorCode::NotFound);
    QCOMPARE(m_pages->error().path, name.toStdString());
    write(numberedLog(500));
    m_pages->want({990, 999});
    QTRY_COMPARE(m_pages->error().code, ErrorCode::FileShrank);
    m_pages->want({0, 9});
    QTRY_VERIFY(isThere(9));
    QCOMPARE(m_pages->error().code, ErrorCode::None);
}

void TestLogPages::destroyedWhileReading()
{
    open({numberedLog(5000)});
    m_pages->want({0, 4000});
    m_pages.reset();
}

AUTHLOUPE_TEST(TestLogPages, QCoreApplication)
#include "tst_log_pages.moc"
