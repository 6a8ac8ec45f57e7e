// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_log.h"
#include "support/loaded_files.h"
#include "support/plain_document.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

// Connection ids are unique only within one appliance and one direction.
class TestAppliances final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameIdInBothDirections();
    void appliancesInSeveralFiles();
    void appliancesInOneFile();
    void rotatedFilesOfOneAppliance();
    void differentOffsetsInOneFile();
    void filesWithoutAHeader();
    void moreHostsThanCanBeToldApart();
};

void TestAppliances::sameIdInBothDirections()
{
    const PlainDocument document =
        documentOfEntries({opening("5"), "New SMTP DCID 5 interface 10.0.0.1 address 192.0.2.9 port 25",
                           attempt("5", "joe"), "DCID 5 close"});
    QCOMPARE(document.sessions.size(), std::size_t{2});
    QVERIFY(document.sessions.at(0).end == End::NotSeen);
    QCOMPARE(document.sessions.at(0).failures, 1U);
    QVERIFY(document.sessions.at(1).end == End::Closed);
}

namespace {

std::string fileOf(const std::string& serial, const std::string& name, unsigned second)
{
    return entry("Begin Logfile", second) + entry("Version: 14.2.0-620 SN: " + serial, second)
           + entry(opening("5"), second) + entry(attempt("5", name), second + 2)
           + entry("ICID 5 close", second + 3);
}

} // namespace

void TestAppliances::appliancesInSeveralFiles()
{
    // Equal ids at the same time; the one file ends before the other's connection does.
    for (const LoadManner manner : {LoadManner{}, LoadManner{64, 3}}) {
        const PlainDocument document =
            plainDocumentOf(*load({fileOf("AAA-1", "ann", 100), fileOf("BBB-2", "bob", 101)}, manner));
        QCOMPARE(document.sessions.size(), std::size_t{2});
        QCOMPARE(document.sessions.at(0).appliance, std::string("AAA-1"));
        QCOMPARE(document.sessions.at(1).appliance, std::string("BBB-2"));
        QVERIFY((document.sessions.at(0).attempts == std::vector<std::size_t>{0}));
        QVERIFY(document.attempts.at(1).user == "bob");
    }
}

void TestAppliances::appliancesInOneFile()
{
    const std::string open = entry("Version: 14 SN: AAA-1", 100) + entry(opening("5"), 100);
    const std::string text = open + entry("Version: 14 SN: BBB-2", 101) + entry(opening("5"), 101)
                             + entry(attempt("5", "bob"), 102) + entry("Version: 14 SN: AAA-1", 103)
                             + entry(attempt("5", "ann"), 104) + entry("ICID 5 close", 105);
    for (const LoadManner manner : {LoadManner{}, LoadManner{64, 3}}) {
        const PlainDocument document = plainDocumentOf(*load(text, manner));
        QCOMPARE(document.sessions.size(), std::size_t{2});
        QCOMPARE(document.attempts.at(0).session, std::size_t{1});
        QCOMPARE(document.attempts.at(1).session, std::size_t{0});
        QVERIFY(document.sessions.at(0).end == End::Closed);
        QVERIFY(document.sessions.at(1).end == End::NotSeen);
    }
}

// A connection that is open when the appliance begins its next file is one connection.
void TestAppliances::rotatedFilesOfOneAppliance()
{
    const std::string first =
        entry("Version: 14 SN: AAA-1", 100) + entry(opening("5"), 101) + entry(attempt("5", "ann"), 102);
    const std::string second = entry("Version: 14 SN: AAA-1", 200)
                               + entry(attempt("5", "ann", "succeeded"), 201) + entry("ICID 5 close", 202);
    const PlainDocument document =
        plainDocumentOf(*load({second, first})); // put in order by their first stamps
    QCOMPARE(document.sessions.size(), std::size_t{1});
    QVERIFY(document.sessions.at(0).outcome == Outcome::SucceededAfterFailure);
    QVERIFY(document.sessions.at(0).first.file == FileIndex{0});
    QVERIFY(document.sessions.at(0).last.file == FileIndex{1});
}

// One file with the offsets of two appliances: no time of it may get the other's zone.
void TestAppliances::differentOffsetsInOneFile()
{
    const auto header = [](const char* serial, const char* offset) {
        return entry(std::string("Version: 14 SN: ") + serial)
               + entry(std::string("Time offset from UTC: ") + offset + " seconds");
    };
    for (const LoadManner manner : {LoadManner{}, LoadManner{64, 3}}) {
        PlainFile file =
            plainDocumentOf(*load(header("A", "3600") + entry(opening("5")) + header("A", "3600"), manner))
                .files.at(0);
        QCOMPARE(file.utcOffset.value_or(0), 3600);
        QVERIFY(!file.utcOffsetVaries);
        file = plainDocumentOf(*load(header("A", "3600") + entry(opening("5")) + header("B", "-18000")
                                         + header("A", "3600"),
                                     manner))
                   .files.at(0);
        QVERIFY(!file.utcOffset.has_value());
        QVERIFY(file.utcOffsetVaries);
    }
}

// A file without a header is of the appliance that all headers name; where they name several, or none, such
// files are a group of their own, whatever stands before them.
void TestAppliances::filesWithoutAHeader()
{
    const auto headless = [](unsigned second) { return entry(attempt("5", "cut"), second); };
    const auto appliancesOf = [](const std::vector<std::string>& files) {
        std::string names;
        for (const LoadManner manner : {LoadManner{}, LoadManner{64, 3}}) {
            names.clear();
            for (const PlainSession& session : plainDocumentOf(*load(files, manner)).sessions)
                names += '<' + session.appliance + '>';
        }
        return names;
    };
    const std::string a = entry("Version: 14 SN: AAA-1", 100) + entry(opening("5"), 100);
    const std::string b = entry("Version: 14 SN: BBB-2", 101) + entry(opening("5"), 101);
    QCOMPARE(appliancesOf({a, headless(200)}), std::string("<AAA-1>"));
    QCOMPARE(appliancesOf({headless(50), a, headless(200)}),
             std::string("<AAA-1><AAA-1>")); // cut, then opened
    QCOMPARE(appliancesOf({a, b, headless(200)}), std::string("<AAA-1><BBB-2><>"));
    QCOMPARE(appliancesOf({headless(50), a, b, headless(200)}), std::string("<><AAA-1><BBB-2>"));
    QCOMPARE(appliancesOf({headless(50), headless(200)}), std::string("<>"));
    // Before its own header a file says nothing of the appliance.
    QCOMPARE(appliancesOf({headless(50) + a, headless(200)}), std::string("<><AAA-1>"));
}

// They share one appliance, so that their connections may be taken for each other: that was not told.
void TestAppliances::moreHostsThanCanBeToldApart()
{
    constexpr int kMost = 65'536; // one of them for entries without a host
    const auto namesOfNotes = [](int hosts, const LoadManner& manner) {
        std::string log;
        for (int i = 0; i < hosts; ++i)
            log += "2023-04-17T11:43:59+02:00 esa" + std::to_string(i) + " mail_logs: Info: ICID 5 close\n";
        return namesOf(load(log, manner)->files().front().notes);
    };
    for (const LoadManner& manner : {LoadManner{}, LoadManner{1 << 20, 3}}) {
        QCOMPARE(namesOfNotes(kMost - 1, manner), std::string());
        QCOMPARE(namesOfNotes(kMost, manner), std::string("hosts-shared"));
    }
}

AUTHLOUPE_TEST(TestAppliances, QCoreApplication)
#include "tst_appliances.moc"
