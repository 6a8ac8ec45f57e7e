// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_stream.h"
#include "load/repetition.h"
#include "support/core_log.h"
#include "support/counted_source.h"
#include "support/patterned_source.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>

using namespace authloupe;
using namespace authloupe::test;

// What logs repeat of each other, where there are many of them or one never ends.
class TestRepetition final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manySmallLogsOfTheSameMinutes_data();
    void manySmallLogsOfTheSameMinutes();
    void isFoundAmongMany();
    void copyIsFoundAmongMany();
    void tooManyThatResembleEachOther_data();
    void tooManyThatResembleEachOther();
    void stampsThatStandStill();
    void stopInsideALine_data();
    void stopInsideALine();
};

namespace {

constexpr unsigned kLogsBegin = 42'000; // seconds

// Logs as they come from an archive, in their order, and what is read of them.
class ManyLogs final {
public:
    void add(std::shared_ptr<const ByteSource> bytes)
    {
        InputList::Item item;
        std::string head(std::size_t{64} << 10, '\0');
        head.resize(bytes->readAt(0, head.data(), head.size()).value());
        item.head = headFacts(head, item.facts);
        item.name = item.problemPath = "mail." + std::to_string(m_items.size());
        m_counted.push_back(std::make_shared<CountedSource>(std::move(bytes)));
        item.source = m_counted.back();
        m_items.push_back(std::move(item));
    }
    void add(const std::string& text)
    {
        add(std::make_shared<MemorySource>(std::make_shared<const std::string>(text)));
    }
    [[nodiscard]] const std::vector<InputList::Item>& items() const { return m_items; }
    [[nodiscard]] CountedSource& counted(std::size_t log) { return *m_counted[log]; }
    [[nodiscard]] std::uint64_t size() const
    {
        std::uint64_t bytes = 0;
        for (const auto& source : m_counted)
            bytes += source->size();
        return bytes;
    }
    [[nodiscard]] std::uint64_t reads() const
    {
        std::uint64_t reads = 0;
        for (const auto& source : m_counted)
            reads += source->reads;
        return reads;
    }
    [[nodiscard]] std::uint64_t bytesRead() const
    {
        std::uint64_t bytes = 0;
        for (const auto& source : m_counted)
            bytes += source->bytes;
        return bytes;
    }
    [[nodiscard]] std::vector<Repetition> repetitions(
        std::uint64_t compareBytes = CompareBudget::kBytesBesides) const
    {
        RepetitionFinder finder(m_items, std::make_shared<std::atomic<bool>>(false), compareBytes);
        std::vector<Repetition> all;
        for (std::size_t log = 0; log < m_items.size(); ++log)
            all.push_back(finder.find(log));
        return all;
    }

private:
    std::vector<InputList::Item> m_items;
    std::vector<std::shared_ptr<CountedSource>> m_counted;
};

std::string entryOf(std::size_t id, unsigned second, const std::string& what = " close")
{
    return entry("ICID " + std::to_string(id) + what, kLogsBegin + second);
}

// All begin and end in the same seconds, and none holds a line of another.
std::string smallLog(std::size_t number)
{
    return entryOf(2 * number + 1, 0) + entryOf(2 * number + 2, 600);
}

std::string notesOf(const std::vector<Repetition>& all)
{
    std::string notes;
    for (std::size_t log = 0; log < all.size(); ++log)
        if (all[log].note.code != ErrorCode::None)
            notes += std::to_string(log) + ' ' + std::string(errorName(all[log].note.code)) + ' '
                     + all[log].note.other + '\n';
    return notes;
}

} // namespace

void TestRepetition::manySmallLogsOfTheSameMinutes_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char* kind : {"two lines", "lines of one second", "one of them is large"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestRepetition::manySmallLogsOfTheSameMinutes()
{
    QFETCH(QByteArray, kind);
    constexpr std::size_t kLogs = 3000;
    ManyLogs logs;
    for (std::size_t number = 0; number < kLogs; ++number)
        logs.add(kind == "lines of one second" ? entryOf(number, 0, " lost") + entryOf(number, 0)
                                               : smallLog(number));
    if (kind == "one of them is large") {
        std::string large;
        for (std::size_t id = 0; large.size() < (std::size_t{2} << 20); ++id)
            large += entryOf(1'000'000 + id, static_cast<unsigned>(id / 50));
        logs.add(large);
    }
    const auto all = logs.repetitions();
    if (kind == "two lines") {
        QCOMPARE(notesOf(all), std::string());
        QVERIFY(logs.reads() < 100 * kLogs);
        QVERIFY(logs.bytesRead() < 40 * logs.size());
    }
    // Whatever they are: each byte some times, and a constant.
    QVERIFY(logs.bytesRead() < 64 * logs.size() + CompareBudget::kBytesBesides);
    QVERIFY(logs.reads() < 200 * kLogs + 8 * CompareBudget::kBytesBesides / CompareBudget::kOpening);
    QVERIFY(std::ranges::none_of(all, &Repetition::leaveOut));
}

void TestRepetition::isFoundAmongMany()
{
    ManyLogs logs;
    std::string earlier;
    for (unsigned line = 0; line < 20; ++line)
        earlier += entryOf(9'000 + line, line);
    logs.add(earlier + entryOf(9'100, 590));
    for (std::size_t number = 0; number < 50; ++number)
        logs.add(smallLog(number));
    const std::string part = earlier.substr(earlier.find('\n') + 1) + entryOf(9'100, 590);
    logs.add(part + entryOf(9'200, 700));
    logs.add(part);
    logs.add(smallLog(30));
    const auto all = logs.repetitions();
    QCOMPARE(notesOf(all),
             std::string("51 repeated-part mail.0\n52 repeated-log mail.0\n53 repeated-log mail.31\n"));
    QCOMPARE(all[51].bytes, std::uint64_t{part.size()});
    QCOMPARE(all[51].lines, std::uint32_t{20});
}

void TestRepetition::copyIsFoundAmongMany()
{
    ManyLogs logs;
    for (std::size_t number = 0; number < 50; ++number)
        logs.add(smallLog(number));
    logs.add(entry("Begin Logfile", kLogsBegin) + entryOf(1, 0) + entryOf(62, 600) + entryOf(64, 600));
    logs.add(entry("Begin Logfile", kLogsBegin) + entryOf(1, 0) + entryOf(777, 300) + entryOf(64, 600));
    QCOMPARE(notesOf(logs.repetitions()), std::string("50 filtered-copy mail.0\n"));
}

void TestRepetition::tooManyThatResembleEachOther_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const char* kind : {"first line", "all but the end of a line", "first line stands in the last log"})
        QTest::newRow(kind) << QByteArray(kind);
}

// All is read then, once it is said.
void TestRepetition::tooManyThatResembleEachOther()
{
    QFETCH(QByteArray, kind);
    constexpr std::size_t kLogs = 1500;
    ManyLogs logs;
    std::string firstLines;
    for (std::size_t number = 0; number < kLogs; ++number) {
        firstLines += entryOf(number + 2, 1, " lost");
        if (kind == "first line")
            logs.add(entryOf(1, 0) + entryOf(number + 2, 1) + entryOf(number + 2, 600, " lost"));
        else if (kind == "all but the end of a line")
            logs.add("Wed Apr 22 11:40:00 2009 Info: ICID 1 close" + std::string(number + 1, '!'));
        else
            logs.add(entryOf(number + 2, 1, " lost") + entryOf(number + 2, 600));
    }
    if (kind == "first line stands in the last log")
        logs.add(entryOf(1, 2) + firstLines);
    constexpr std::uint64_t kCompareBytes = 1'000'000;
    const auto all = logs.repetitions(kCompareBytes);
    QCOMPARE(std::ranges::count(all, ErrorCode::NotCompared,
                                [](const Repetition& found) { return found.note.code; }),
             1);
    QVERIFY(std::ranges::none_of(all, &Repetition::leaveOut));
    QVERIFY(logs.bytesRead() < 64 * logs.size() + kCompareBytes);
    QVERIFY(logs.reads() < 50 * kLogs + 8 * (kCompareBytes + 16 * logs.size()) / CompareBudget::kOpening);
}

// Any of many lines may be where a log of warnings begins to repeat another.
void TestRepetition::stampsThatStandStill()
{
    std::string warnings, others;
    for (std::size_t id = 0; id < 300; ++id) {
        std::string line = entryOf(id, 0, " lost");
        warnings += line.replace(line.find("Info:"), 5, "Warning:");
    }
    for (std::size_t id = 0; id < 50'000; ++id)
        others += entryOf(1000 + id, 0);
    ManyLogs logs;
    logs.add(others);
    for (int i = 0; i < 20; ++i)
        logs.add(std::string(warnings).insert(31, std::to_string(i)));
    QCOMPARE(notesOf(logs.repetitions()), std::string());
    QVERIFY(logs.bytesRead() < 64 * logs.size()); // and not 256 times for each of them
}

void TestRepetition::stopInsideALine_data()
{
    QTest::addColumn<bool>("ofSuspect");
    QTest::newRow("of the log") << false;
    QTest::newRow("of that which may be its copy") << true;
}

// One that takes years to read.
void TestRepetition::stopInsideALine()
{
    QFETCH(bool, ofSuspect);
    const std::string first = entryOf(1, 0);
    const std::string last = '\n' + entryOf(2, 600);
    const auto endless = std::make_shared<PatternedSource>(
        std::vector<PatternedSource::Part>{{first, 'x', std::uint64_t{1} << 50}, {last, 0, 0}});
    ManyLogs logs;
    const auto stop = std::make_shared<std::atomic<bool>>(false);
    if (ofSuspect) {
        // The front of the endless line is a line of the other log.
        logs.add(endless);
        logs.add(entryOf(3, 1) + first + std::string(LineStream::kMostLineBytes, 'x') + '\n'
                 + last.substr(1));
    } else {
        logs.add(entryOf(3, 0) + entryOf(4, 600));
        logs.add(endless);
    }
    CountedSource& counted = logs.counted(ofSuspect ? 0 : 1);
    counted.onRead = [&] { *stop = counted.reads >= 200; };
    RepetitionFinder finder(logs.items(), stop);
    QVERIFY(!finder.find(0).leaveOut);
    QCOMPARE(counted.reads, std::uint64_t{200});
}

AUTHLOUPE_TEST(TestRepetition, NoApplication)
#include "tst_repetition.moc"
