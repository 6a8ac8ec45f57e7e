// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "bridge/recent_files.h"
#include "bridge/settings.h"
#include "support/test_program.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace authloupe;

class TestRecentFiles final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    }
    void newestFirstAndOnce();
    void boundedAndRemembered();
    void manyAtOnce();
    void removedAndCleared();
    void pathsBecomeAbsolute();
    void checkTellsWhatIsMissing();

private:
    static QStringList shown(const RecentFiles& recent)
    {
        QStringList list;
        for (const RecentFile& file : recent.entries()) {
            list +=
                QString::fromStdString(file.path) + (file.missing ? QStringLiteral(" (missing)") : QString());
        }
        return list;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestRecentFiles::newestFirstAndOnce()
{
    RecentFiles recent(*m_settings);
    const QSignalSpy changed(&recent, &RecentFiles::changed);
    for (const char* path : {"/a", "/b", "/a", "/x/../b"}) {
        recent.add(path);
    }
    QCOMPARE(shown(recent), QStringList({QStringLiteral("/b"), QStringLiteral("/a")}));
    QCOMPARE(changed.size(), 4);
}

void TestRecentFiles::boundedAndRemembered()
{
    {
        RecentFiles recent(*m_settings);
        for (int i = 0; i < 15; ++i) {
            recent.add("/log" + std::to_string(i));
        }
        QCOMPARE(recent.entries().size(), RecentFiles::kMost);
    }
    const RecentFiles recent(*m_settings);
    QCOMPARE(recent.entries().size(), RecentFiles::kMost);
    QCOMPARE(recent.entries().front().path, std::string("/log14"));
    QCOMPARE(recent.entries().back().path, std::string("/log5"));
}

void TestRecentFiles::manyAtOnce()
{
    RecentFiles recent(*m_settings);
    recent.add("/c");
    recent.add("/b");
    const QSignalSpy changed(&recent, &RecentFiles::changed);
    recent.addAll({"/a", "/x/../c", "/a"});
    QCOMPARE(shown(recent), QStringList({QStringLiteral("/a"), QStringLiteral("/c"), QStringLiteral("/b")}));
    recent.addAll({});
    recent.addAll(std::vector<std::string>(10'000, "/a"));
    QCOMPARE(recent.entries().size(), std::size_t{3});
    QCOMPARE(changed.size(), 2);
    std::vector<std::string> paths;
    for (int i = 0; i < 10'000; ++i) {
        paths.push_back("/log" + std::to_string(i));
    }
    recent.addAll(paths);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(recent.entries().size(), RecentFiles::kMost);
    QCOMPARE(recent.entries().back().path, std::string("/log9"));
}

void TestRecentFiles::removedAndCleared()
{
    RecentFiles recent(*m_settings);
    recent.add("/a");
    recent.add("/b");
    recent.remove("/b");
    QCOMPARE(shown(recent), QStringList{QStringLiteral("/a")});
    recent.clear();
    QVERIFY(recent.entries().empty());
    QVERIFY(m_settings->recentPaths().empty());
}

void TestRecentFiles::pathsBecomeAbsolute()
{
    RecentFiles recent(*m_settings);
    recent.add("mail.log");
    QCOMPARE(shown(recent), QStringList{QDir::currentPath() + QStringLiteral("/mail.log")});
}

void TestRecentFiles::checkTellsWhatIsMissing()
{
    const QString there = m_folder->filePath(QStringLiteral("there.log"));
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    RecentFiles recent(*m_settings);
    recent.add("/not/there.log");
    recent.add(there.toStdString());
    QSignalSpy changed(&recent, &RecentFiles::changed);
    recent.check();
    QVERIFY(changed.wait());
    QCOMPARE(shown(recent), QStringList({there, QStringLiteral("/not/there.log (missing)")}));
}

AUTHLOUPE_TEST(TestRecentFiles, QCoreApplication)
#include "tst_recent_files.moc"
