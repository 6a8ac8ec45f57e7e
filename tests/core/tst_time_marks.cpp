// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/time_marks.h"
#include "support/core_log.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

using Kind = TimeMark::Kind;

std::string stampAt(unsigned second)
{
    return entry("New SMTP ICID " + std::to_string(second + 1)
                     + " interface Data 1 (10.0.0.1) address 10.0.0.2 reverse dns host unknown verified no",
                 second);
}

std::string told(const std::vector<TimeMark>& marks)
{
    std::string all;
    for (const TimeMark& mark : marks) {
        all += mark.kind == Kind::ClockBack ? "back " : mark.kind == Kind::Gap ? "gap " : "file ";
        all += (mark.before.isValid() ? isoText(mark.before).substr(11) + ">" : std::string())
               + isoText(mark.at).substr(11) + " in " + std::to_string(raw(mark.file)) + ":"
               + std::to_string(mark.line) + "\n";
    }
    return all;
}

} // namespace

class TestTimeMarks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofClockAndFiles();
    void whateverTheChunks();
    void shortGapsLeftOut();
    void none();
    void boundedByFiles();
};

void TestTimeMarks::ofClockAndFiles()
{
    // Logs are read in the order of their first stamps, whatever the order in which they were named.
    const SnapshotPtr snapshot =
        load({stampAt(40'000) + stampAt(40'010),
              stampAt(1'000) + stampAt(1'100) + stampAt(20'000) + stampAt(19'000) + stampAt(19'001)});
    QCOMPARE(told(timeMarks(*snapshot)), std::string("back 05:33:20>05:16:40 in 0:4\n"
                                                     "gap 00:18:20>05:33:20 in 0:3\n"
                                                     "file 11:06:40 in 1:1\n"));
}

void TestTimeMarks::whateverTheChunks()
{
    std::string text;
    for (unsigned i = 0; i < 3'000; ++i)
        text += stampAt(30'000 + i * 7 - (i % 100 == 99 ? 60 + i : 0));
    const std::string whole = told(timeMarks(*load(text)));
    QVERIFY(std::count(whole.begin(), whole.end(), '\n') > 20);
    for (const std::uint64_t chunk : {300U, 5'000U, 60'000U})
        for (const unsigned threads : {1U, 3U})
            QCOMPARE(told(timeMarks(*load(text, {chunk, threads}))), whole);
}

void TestTimeMarks::shortGapsLeftOut()
{
    const SnapshotPtr snapshot = load(stampAt(1'000) + stampAt(5'000) + stampAt(4'000) + stampAt(24'000));
    const std::string all = "back 01:23:20>01:06:40 in 0:3\n"
                            "gap 00:16:40>01:23:20 in 0:2\n"
                            "gap 01:06:40>06:40:00 in 0:4\n";
    QCOMPARE(told(timeMarks(*snapshot)), all);
    QCOMPARE(told(timeMarks(*snapshot, 4'000)), all);
    const std::string longer = "back 01:23:20>01:06:40 in 0:3\n"
                               "gap 01:06:40>06:40:00 in 0:4\n";
    QCOMPARE(told(timeMarks(*snapshot, 4'001)), longer);
    QCOMPARE(told(timeMarks(*snapshot, 20'001)), std::string("back 01:23:20>01:06:40 in 0:3\n"));
}

void TestTimeMarks::none()
{
    QVERIFY(timeMarks(*load(std::string())).empty());
    QVERIFY(timeMarks(*load(stampAt(100) + stampAt(200))).empty());
    QVERIFY(timeMarks(*load("no log stampAt all\n")).empty());
}

void TestTimeMarks::boundedByFiles()
{
    std::vector<std::string> files;
    for (unsigned i = 0; i < kMostFileMarks + 20; ++i)
        files.push_back(stampAt(i * 10));
    const auto marks = timeMarks(*load(files));
    QCOMPARE(marks.size(), kMostFileMarks);
    QCOMPARE(marks.front().at.seconds % 86'400, 10);
}

AUTHLOUPE_TEST(TestTimeMarks, NoApplication)
#include "tst_time_marks.moc"
