// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/input_collector.h"
#include "bridge/log_text.h"
#include "support/test_program.h"

#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace authloupe;

class TestInputCollector final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }
    void filesStayAsTheyAre();
    void folderBecomesItsFiles();
    void whatIsNoFileInAFolderIsPassedOver();
    void foldersInAFolder();
    void folderWithoutFiles();
    void folderThatCannotBeRead();
    void folderInAFolderThatCannotBeRead();
    void nameThatIsNoUtf8();
    void droppedUrls();

private:
    [[nodiscard]] std::string at(const std::string& name) const
    {
        return m_folder->path().toStdString() + "/" + name;
    }
    void touch(const std::string& name) const
    {
        QFile file(QString::fromStdString(at(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    static QStringList names(const CollectedInputs& collected)
    {
        QStringList list;
        for (const LoadInput& input : collected.inputs) {
            list += QString::fromStdString(input.path).section(QLatin1Char('/'), -1);
        }
        return list;
    }
    [[nodiscard]] CollectedInputs collect(const std::string& name) const
    {
        return collectInputs(std::vector<LoadInput>{inputOfPath(at(name))});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInputCollector::filesStayAsTheyAre()
{
    touch("b.log");
    const LoadInput text = inputOfText("some text", "pasted");
    const CollectedInputs collected = collectInputs(std::vector<LoadInput>{
        inputOfPath(at("b.log")), text, inputOfPath(at("missing.log")), inputOfPath(at("b.log"))});
    QCOMPARE(names(collected),
             QStringList({QStringLiteral("b.log"), QStringLiteral("pasted"), QStringLiteral("missing.log")}));
    QCOMPARE(collected.inputs[1].text, text.text);
    QVERIFY(collected.refused.empty()); // the loader says what is wrong with the missing one
}

void TestInputCollector::folderBecomesItsFiles()
{
    for (const char* name : {"mail.2.log", "mail.1.log", ".hidden"}) {
        touch(name);
    }
    const CollectedInputs collected = collectInputs(std::vector<LoadInput>{
        inputOfPath(at("")), inputOfPath(m_folder->path().toStdString() + "/mail.2.log")});
    QCOMPARE(names(collected), QStringList({QStringLiteral("mail.1.log"), QStringLiteral("mail.2.log")}));
    QVERIFY(collected.refused.empty());
}

void TestInputCollector::whatIsNoFileInAFolderIsPassedOver()
{
    touch("mail.log");
    QCOMPARE(::mkdir(at("sub").c_str(), 0700), 0);
    touch("sub/deeper.log");
    QCOMPARE(::mkfifo(at("fifo").c_str(), 0600), 0);
    QCOMPARE(::symlink("/nowhere/at/all", at("dangling").c_str()), 0);
    QCOMPARE(::symlink("mail.log", at("link").c_str()), 0);
    QCOMPARE(names(collect("")), QStringList({QStringLiteral("link"), QStringLiteral("mail.log")}));
}

void TestInputCollector::foldersInAFolder()
{
    for (const char* folder : {"a", "a/b", "a/.hidden"}) {
        QCOMPARE(::mkdir(at(folder).c_str(), 0700), 0);
    }
    for (const char* name : {"2.log", "a/1.log", "a/b/3.log", "a/.hidden/4.log", "a/b/.5.log"}) {
        touch(name);
    }
    QCOMPARE(::symlink("..", at("a/b/up").c_str()), 0); // nobody may go round in circles
    const std::vector<LoadInput> given{inputOfPath(at(""))};
    QCOMPARE(names(collectInputs(given)), QStringList({QStringLiteral("2.log")}));
    QCOMPARE(collectInputs(given).shallow, std::vector<std::string>{at("")});
    QVERIFY(collectInputs(given, FolderDepth::AllLevels).shallow.empty());
    std::vector<LoadInput> deep = given;
    deep.front().allLevels = true;
    QCOMPARE(names(collectInputs(deep)), names(collectInputs(given, FolderDepth::AllLevels)));
    // One without files of its own is not read, but told apart from an empty one.
    ::unlink(at("2.log").c_str());
    QCOMPARE(collectInputs(given).refused.front().code, ErrorCode::IsDirectory);
    QCOMPARE(collectInputs(given).shallow, std::vector<std::string>{at("")});
    touch("2.log");
    QCOMPARE(names(collectInputs(given, FolderDepth::AllLevels)),
             QStringList({QStringLiteral("2.log"), QStringLiteral("1.log"), QStringLiteral("3.log")}));
}

void TestInputCollector::folderWithoutFiles()
{
    QCOMPARE(::mkdir(at("empty").c_str(), 0700), 0);
    const CollectedInputs collected = collect("empty");
    QVERIFY(collected.inputs.empty());
    QCOMPARE(collected.refused.size(), 1U);
    QCOMPARE(collected.refused.front().code, ErrorCode::NoLogLine);
    QCOMPARE(collected.refused.front().path, at("empty"));
}

void TestInputCollector::folderThatCannotBeRead()
{
    QCOMPARE(::mkdir(at("closed").c_str(), 0), 0);
    const auto removable = qScopeGuard([this] { ::chmod(at("closed").c_str(), 0700); });
    if (::access(at("closed").c_str(), R_OK) == 0) {
        QSKIP("This user may read everything");
    }
    const CollectedInputs collected = collect("closed");
    QCOMPARE(collected.refused.size(), 1U);
    QCOMPARE(collected.refused.front().code, ErrorCode::PermissionDenied);
}

// It was passed over, and nothing said so.
void TestInputCollector::folderInAFolderThatCannotBeRead()
{
    touch("1.log");
    QCOMPARE(::mkdir(at("closed").c_str(), 0), 0);
    const auto removable = qScopeGuard([this] { ::chmod(at("closed").c_str(), 0700); });
    if (::access(at("closed").c_str(), R_OK) == 0) {
        QSKIP("This user may read everything");
    }
    const std::vector<LoadInput> given{inputOfPath(at(""))};
    QVERIFY(collectInputs(given).refused.empty()); // nobody asked for what is in it
    const CollectedInputs collected = collectInputs(given, FolderDepth::AllLevels);
    QCOMPARE(names(collected), QStringList({QStringLiteral("1.log")}));
    QCOMPARE(collected.refused.size(), 1U);
    QCOMPARE(collected.refused.front().code, ErrorCode::PermissionDenied);
    QCOMPARE(collected.refused.front().path, at("closed"));
}

void TestInputCollector::nameThatIsNoUtf8()
{
    const std::string path = at("bad\xFF\xFE.log");
    std::FILE* file = std::fopen(path.c_str(), "w");
    if (file == nullptr) {
        QSKIP("This file system takes valid UTF-8 only");
    }
    std::fclose(file);
    const CollectedInputs collected = collect("");
    QCOMPARE(collected.inputs.size(), 1U);
    QVERIFY(collected.inputs.front().path.ends_with("/bad\xFF\xFE.log"));
    QCOMPARE(::unlink(path.c_str()), 0); // QTemporaryDir cannot
}

void TestInputCollector::droppedUrls()
{
    const DroppedInputs dropped = inputsOfUrls({QUrl(QStringLiteral("file:///tmp/a.log")),
                                                QUrl(QStringLiteral("https://example.com/b.log")),
                                                QUrl(QStringLiteral("file:///nowhere"))});
    QCOMPARE(dropped.inputs.size(), 2U); // whether they are there is for the worker to find out
    QCOMPARE(dropped.inputs[0].path, std::string("/tmp/a.log"));
    QCOMPARE(dropped.refused, QList<QUrl>{QUrl(QStringLiteral("https://example.com/b.log"))});
}

AUTHLOUPE_TEST(TestInputCollector, QCoreApplication)
#include "tst_input_collector.moc"
