// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/appliance_keys.h"
#include "session/segment_assembler.h"
#include "session/stitcher.h"
#include "support/core_log.h"
#include "support/plain_document.h"
#include "support/test_program.h"

#include <QTest>

using namespace authloupe;
using namespace authloupe::test;

namespace {

struct Keys {
    SessionStore store;
    ApplianceKeys keys{store};

    std::string name(std::string_view host)
    {
        const auto index = raw(keys.of(host));
        return store.publish(true)->appliances().at(index);
    }
};

// Says that line n was written by the n-th of `hosts`, from the beginning again when they are used up.
class HostsInTurn final : public EventSink {
public:
    HostsInTurn(EventSink& sink, std::vector<std::string> hosts) : m_sink(sink), m_hosts(std::move(hosts)) {}

    void onEvent(const Event& event, const EntryPlace& place) override
    {
        EntryPlace hosted = place;
        hosted.host = m_hosts[(m_before + place.firstLine - 1) % m_hosts.size()];
        m_sink.onEvent(event, hosted);
    }
    void goOnAfter(std::size_t lines) { m_before = lines; }

private:
    EventSink& m_sink;
    std::vector<std::string> m_hosts;
    std::size_t m_before = 0;
};

// Lines of several hosts in one file, each `lines` of it a stretch of its own.
PlainDocument documentOf(const std::vector<std::string>& bodies, const std::vector<std::string>& hosts,
                         std::size_t lines)
{
    SessionStore store;
    store.files().emplace_back();
    Stitcher stitcher(store);
    SegmentAssembler assembler;
    HostsInTurn sink(assembler, hosts);
    EntryReader reader(sink, FileIndex{});
    std::uint64_t offset = 0;
    for (std::size_t at = 0; at < bodies.size(); at += lines) {
        std::string text;
        for (std::size_t i = at; i < std::min(at + lines, bodies.size()); ++i)
            text += entry(bodies[i], static_cast<unsigned>(i));
        const std::size_t size = text.size();
        text.append(EntryReader::kPadding, '\0');
        assembler.begin(FileIndex{}, 0);
        sink.goOnAfter(at);
        reader.restart(offset, FileIndex{});
        (void)reader.read(text.data(), text.data() + size, true);
        offset += size;
        const std::vector<Segment> segments = assembler.finish(offset);
        stitcher.beginStretch(assembler.takeTexts(), static_cast<std::uint32_t>(at));
        for (const Segment& segment : segments)
            stitcher.add(segment);
    }
    return plainDocumentOf(*store.publish(true));
}

} // namespace

// Serial number of the header, else host of the syslog prefix, else the group of files.
class TestApplianceKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serialNumberBeforeHostBeforeGroup();
    void aHostIsNamedLate();
    void aHostGetsAnotherAppliance();
    void theHeaderOfAHostIsNotForOthers();
    void interleavedHosts_data();
    void interleavedHosts();
    void headersOfInterleavedHosts();
};

void TestApplianceKeys::serialNumberBeforeHostBeforeGroup()
{
    Keys k;
    QCOMPARE(k.name(""), std::string());
    QCOMPARE(k.name("mx1"), std::string("mx1"));
    k.keys.declare("", "SN-1");
    QCOMPARE(k.name(""), std::string("SN-1"));
    QCOMPARE(k.name("mx1"), std::string("mx1"));
    k.keys.beginFile(true);
    QCOMPARE(k.name(""), std::string());
    k.keys.setSole("SN-1");
    QCOMPARE(k.name(""), std::string()); // of this file, which has begun
    k.keys.beginFile(false);
    QCOMPARE(k.name(""), std::string("SN-1"));
    k.keys.beginFile(true);
    QCOMPARE(k.name(""), std::string());
}

void TestApplianceKeys::aHostIsNamedLate()
{
    Keys k;
    const ApplianceIndex before = k.keys.of("mx1");
    k.keys.declare("mx1", "SN-1");
    QVERIFY(k.keys.of("mx1") == before);
    QCOMPARE(k.name("mx1"), std::string("SN-1"));
    k.keys.declare("", "SN-1"); // the same appliance in a file of its own
    QVERIFY(k.keys.of("") == before);
}

void TestApplianceKeys::aHostGetsAnotherAppliance()
{
    Keys k;
    k.keys.declare("mx1", "SN-1");
    const ApplianceIndex first = k.keys.of("mx1");
    k.keys.declare("mx1", "SN-2");
    QVERIFY(k.keys.of("mx1") != first);
    QCOMPARE(k.name("mx1"), std::string("SN-2"));
    k.keys.declare("mx1", "SN-1");
    QVERIFY(k.keys.of("mx1") == first);
}

void TestApplianceKeys::theHeaderOfAHostIsNotForOthers()
{
    Keys k;
    k.keys.declare("mx1", "SN-1");
    QCOMPARE(k.name("mx2"), std::string("mx2"));
    QCOMPARE(k.name(""), std::string());
}

void TestApplianceKeys::interleavedHosts_data()
{
    QTest::addColumn<int>("lines");
    for (const int lines : {1, 2, 3, 5, 100})
        QTest::addRow("%d lines", lines) << lines;
}

// Id 5 of one host is not id 5 of the other.
void TestApplianceKeys::interleavedHosts()
{
    QFETCH(int, lines);
    const std::vector<std::string> bodies{opening("5"),  opening("5"),   "ICID 5 TLS success",
                                          "ICID 5 lost", "ICID 5 close", "ICID 5 close"};
    const PlainDocument document = documentOf(bodies, {"mx1", "mx2"}, static_cast<std::size_t>(lines));
    QCOMPARE(document.sessions.size(), std::size_t{2});
    QCOMPARE(document.sessions[0].appliance, std::string("mx1"));
    QVERIFY(document.sessions[0].tls == "TLS success");
    QVERIFY(document.sessions[0].end == End::Closed);
    QCOMPARE(document.sessions[1].appliance, std::string("mx2"));
    QVERIFY(!document.sessions[1].tls.has_value());
    QVERIFY(document.sessions[1].end == End::LostThenClosed);
}

void TestApplianceKeys::headersOfInterleavedHosts()
{
    const std::vector<std::string> bodies{opening("5"),         opening("5"),   "Version: 14 SN: SN-1",
                                          "ICID 5 TLS success", "ICID 5 close", "ICID 5 lost"};
    for (const std::size_t lines : {1U, 2U, 4U, 100U}) {
        const PlainDocument document = documentOf(bodies, {"mx1", "mx2"}, lines);
        QCOMPARE(document.sessions.size(), std::size_t{2});
        QCOMPARE(document.sessions[0].appliance, std::string("SN-1"));
        QVERIFY(document.sessions[0].end == End::Closed);
        QCOMPARE(document.sessions[1].appliance, std::string("mx2"));
        QVERIFY(document.sessions[1].end == End::Lost);
    }
}

AUTHLOUPE_TEST(TestApplianceKeys, QCoreApplication)
#include "tst_appliance_keys.moc"
