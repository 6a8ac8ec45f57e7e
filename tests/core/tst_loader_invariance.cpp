// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_log.h"
#include "support/entry_texts.h"
#include "support/plain_document.h"
#include "support/sanitized.h"
#include "support/test_program.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

// Chunks, threads and blocks are our business: nobody may see them in a result.
class TestLoaderInvariance final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chunksAndThreads_data();
    void chunksAndThreads();
    void tinyChunks_data();
    void tinyChunks();
    void textIdsToo();
    void snapshotsWhileLoading();
};

namespace {

PlainDocument documentOf(const std::string& text, LoadManner manner)
{
    return plainDocumentOf(*load(text, manner));
}

// Prose, wrapped entries, blank lines and fences between the lines, as in a ticket.
std::string asInATicket(const std::string& log)
{
    std::string text = "Dear support,\n\nthis is what we see:\n\n```\n";
    std::size_t line = 0;
    for (std::size_t at = 0; at < log.size(); ++line) {
        const std::size_t end = log.find('\n', at) + 1;
        std::string one = log.substr(at, end - at);
        if (line % 3 == 1 && one.size() > 80)
            one[one.rfind(' ', 80)] = '\n';
        if (line % 17 == 5)
            one += line % 2 == 0 ? "\n" : "```\nand then\n```\n";
        text += one;
        at = end;
    }
    return text + "```\nBest regards";
}

} // namespace

void TestLoaderInvariance::chunksAndThreads_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const std::string& text) {
        QTest::newRow(name) << QByteArray::fromStdString(text);
    };
    row("auth", generatedLog(Mix::Auth, 21, unlessSanitized(3000U, 600U)));
    row("mail", generatedLog(Mix::Mail, 22, unlessSanitized(3000U, 600U)));
    row("ticket", asInATicket(generatedLog(Mix::Auth, 23, unlessSanitized(1000U, 300U))));
    row("without header", generatedLog(Mix::Auth, 24, 500, false));
    row("two appliances", generatedLog(Mix::Auth, 25, 400) + entry("Version: 14 SN: Other-1")
                              + generatedLog(Mix::Auth, 25, 400, false));
    row("no line end", generatedLog(Mix::Mail, 26, 300) + "Tue Mar 10 06:10:00 2026 Info: ICID 9 close");
    row("prose only", "no log\nat all\n\nnot one line");
    row("empty", "");
}

void TestLoaderInvariance::chunksAndThreads()
{
    QFETCH(QByteArray, text);
    const std::string log = text.toStdString();
    const PlainDocument expected = documentOf(log, {});
    for (const std::uint64_t chunkBytes : {100U, 700U, 4096U, 1U << 20U})
        for (const unsigned threads : {1U, 2U, 3U}) {
            const std::string difference = firstDifference(expected, documentOf(log, {chunkBytes, threads}));
            QVERIFY2(difference.empty(),
                     (std::to_string(chunkBytes) + " x " + std::to_string(threads) + difference).c_str());
        }
}

void TestLoaderInvariance::tinyChunks_data()
{
    QTest::addColumn<QByteArray>("text");
    const std::string log = generatedLog(Mix::Auth, 31, unlessSanitized(120U, 40U));
    QTest::newRow("log") << QByteArray::fromStdString(log);
    QTest::newRow("byte order mark") << QByteArray::fromStdString("\xEF\xBB\xBF" + log);
    QTest::newRow("ticket") << QByteArray::fromStdString(asInATicket(log));
}

void TestLoaderInvariance::tinyChunks()
{
    QFETCH(QByteArray, text);
    const std::string log = text.toStdString();
    const PlainDocument expected = documentOf(log, {});
    QVERIFY(!expected.sessions.empty());
    for (const std::uint64_t chunkBytes : {0U, 1U, 2U, 3U, 4U, 7U, 25U, 64U})
        for (const unsigned threads : {1U, 3U}) {
            const std::string difference = firstDifference(expected, documentOf(log, {chunkBytes, threads}));
            QVERIFY2(difference.empty(),
                     (std::to_string(chunkBytes) + " x " + std::to_string(threads) + difference).c_str());
        }
}

// Even the ids are the same, so that rows sort alike.
void TestLoaderInvariance::textIdsToo()
{
    const std::string log = generatedLog(Mix::Auth, 41, 2000);
    const SnapshotPtr expected = load(log);
    const SnapshotPtr actual = load(log, {300, 3});
    for (std::size_t kind = 0; kind < kTextKindCount; ++kind) {
        const Dictionary& left = expected->texts(static_cast<TextKind>(kind));
        const Dictionary& right = actual->texts(static_cast<TextKind>(kind));
        QCOMPARE(left.size(), right.size());
        for (std::uint32_t id = 1; id <= left.size(); ++id)
            QVERIFY(left.text(TextId{id}) == right.text(TextId{id}));
    }
}

// Rows appear while the file loads, and what was published once never changes.
void TestLoaderInvariance::snapshotsWhileLoading()
{
    const std::string log = generatedLog(Mix::Auth, 51, 30'000);
    Loader loader({textInput(log)}, {20'000});
    std::vector<SnapshotPtr> snapshots{loader.publish()};
    std::vector<std::vector<std::string>> then{linesOf(plainDocumentOf(*snapshots.front()))};
    {
        std::atomic<int> working = 2;
        std::vector<std::jthread> workers;
        for (int i = 0; i < 2; ++i)
            workers.emplace_back([&] {
                loader.work();
                --working;
            });
        while (working != 0) {
            const SnapshotPtr snapshot = loader.publish();
            if (snapshot->sessionCount() == snapshots.back()->sessionCount())
                continue;
            QVERIFY(snapshot->coverage().lines >= snapshots.back()->coverage().lines);
            snapshots.push_back(snapshot);
            if (then.size() < 8)
                then.push_back(linesOf(plainDocumentOf(*snapshot)));
        }
    }
    for (std::size_t i = 0; i < then.size(); ++i)
        QVERIFY(linesOf(plainDocumentOf(*snapshots[i])) == then[i]);
    QVERIFY(!snapshots.front()->isComplete());
    const SnapshotPtr whole = loader.publish();
    QVERIFY(whole->isComplete());
    QVERIFY(firstDifference(documentOf(log, {}), plainDocumentOf(*whole)).empty());
}

AUTHLOUPE_TEST(TestLoaderInvariance, QCoreApplication)
#include "tst_loader_invariance.moc"
