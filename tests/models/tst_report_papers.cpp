// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "hostile_text.h"
#include "report_text.h"
#include "support/memory_sink.h"
#include "support/test_program.h"

#include <QGuiApplication>
#include <QRegularExpression>

using namespace authloupe;
using namespace authloupe::test;

// What stands in the file in the end: nothing that could do harm, and nobody who is not to be named.
class TestReportPapers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void pseudonyms_data();
    void pseudonyms();
    void pseudonymsAreStable();
    void htmlIsInert();
    void htmlIsWellFormed();
    void rightToLeft();
    void pdf();
    void failingSink_data();
    void failingSink();
    void stopped();
};

void TestReportPapers::pseudonyms_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("no filter") << QString();
    QTest::newRow("exact") << QStringLiteral("user:=zebediah@quokka.example");
    QTest::newRow("parts") << QStringLiteral("user:zebediah ip:203.0.113.0/24");
    QTest::newRow("words") << QStringLiteral("quokka -reverse_dns:numbat profile:Zeb* any:/zebediah/");
    QTest::newRow("excluded") << QStringLiteral("-user:numbat -ip:=198.51.100.3 envelope_senders:zebediah");
}

// Of no byte of the file can anybody be told.
void TestReportPapers::pseudonyms()
{
    QFETCH(QString, filter);
    ReportRequest request = requestOf(namesEverywhere(), filter.toStdString(), "/home/quokka/zebediah.log");
    const QByteArray plain = written(request).toLower();
    QVERIFY(plain.contains("zebediah") && plain.contains("u+0441"));
    request.options.pseudonyms = true;
    const QByteArray hidden = written(request).toLower();
    for (const char* name : {"zebediah", "quokka", "wombat", "bilby", "203.0.113", "172.16.155", "numbat",
                             "u+0441", "\xD1\x81", "198.51.100", "no such user"})
        QVERIFY2(!hidden.contains(name), name);
    QVERIFY(hidden.contains("user-1"));
    QVERIFY(hidden.contains("pseudonyms"));
    // The same cells go to paper.
    const QString all = listed(request).all.join(u'\n').toLower();
    for (const char* name : {"zebediah", "quokka", "203.0.113", "bilby"})
        QVERIFY2(!all.contains(QString::fromLatin1(name)), name);
}

void TestReportPapers::pseudonymsAreStable()
{
    ReportRequest request = requestOf(namesEverywhere() + connection(8, 30, "bilby", false));
    request.options.pseudonyms = true;
    const ListedPaper paper = listed(request);
    const ListedPaper open = listed(requestOf(namesEverywhere() + connection(8, 30, "bilby", false)));
    // Without lines, which are left out, the name stands as often as its pseudonym, in the same places.
    const auto places = [](const QStringList& texts, const QString& name) {
        return texts.filter(QRegularExpression(u'^' % name % u'$')).size();
    };
    const qsizetype wanted = places(open.all, QStringLiteral("bilby"));
    QVERIFY(wanted >= 3);
    QVERIFY(places(paper.all, QStringLiteral("user-1")) == wanted
            || places(paper.all, QStringLiteral("user-2")) == wanted);
    QVERIFY(paper.all.contains(QStringLiteral("535 5.7.8")));
    QVERIFY(!paper.headings.contains(QStringLiteral("#### Log lines")));
}

void TestReportPapers::htmlIsInert()
{
    const std::string user = "<script>alert('x')</script>&amp;\"\xE2\x80\xAE"
                             "evil\x01";
    const QByteArray html = written(requestOf(connection(1, 1, user, false)));
    QVERIFY(html.contains("&lt;script&gt;alert"));
    QVERIFY(html.contains("&amp;amp;&quot;\\u{202E}evil\\u{01}"));
    QVERIFY(html.contains("default-src 'none'; style-src 'unsafe-inline'"));
    for (const char* forbidden : {"<script", "\xE2\x80\xAE", "\x01", "<link", "<img", "<iframe",
                                  " src=", " href=", "http:", "https:", "@import", "<a ", " on"})
        if (QByteArrayView(forbidden) != " on")
            QVERIFY2(!html.contains(forbidden), forbidden);
    static const QRegularExpression handler(QStringLiteral("<[^>]*\\son\\w+="));
    QVERIFY(!handler.match(QString::fromUtf8(html)).hasMatch());
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
        std::string hostile = randomHostileText(seed);
        std::erase_if(hostile, [](char c) { return c == '\n' || c == '\r'; });
        for (const QString& text : listed(requestOf(connection(1, 1, hostile, false))).all) {
            QString own = text; // isolates are ours
            own.remove(QChar(0x2066)).remove(QChar(0x2069)).remove(u'\n');
            QVERIFY2(whatIsWrong(own).isEmpty(), qUtf8Printable(whatIsWrong(own)));
        }
    }
}

void TestReportPapers::htmlIsWellFormed()
{
    const QString html = QString::fromUtf8(written(requestOf(namesEverywhere() + manyConnections(40))));
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-z0-9]+)[^>]*?(/?)>"));
    QStringList open;
    for (auto at = tag.globalMatch(html); at.hasNext();) {
        const QRegularExpressionMatch found = at.next();
        const QString name = found.captured(2);
        if (name == QStringLiteral("meta") || found.captured(3) == QStringLiteral("/"))
            continue;
        if (found.captured(1).isEmpty()) {
            open.append(name);
            continue;
        }
        QVERIFY2(!open.isEmpty() && open.takeLast() == name, qUtf8Printable(name));
    }
    QVERIFY(open.isEmpty());
    QVERIFY(html.contains(QStringLiteral("<svg viewBox")));
}

void TestReportPapers::rightToLeft()
{
    ReportRequest request = requestOf(manyConnections(1));
    request.language = QStringLiteral("ar");
    request.direction = Qt::RightToLeft;
    const QByteArray html = written(request);
    QVERIFY(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    QVERIFY(html.contains("<bdi dir=\"ltr\">user0</bdi>"));
    QVERIFY(html.contains("<table class=\"lines\" dir=\"ltr\">"));
    request.options.format = ReportFormat::Pdf;
    QVERIFY(written(request).startsWith("%PDF-"));
}

void TestReportPapers::pdf()
{
    ReportRequest request = requestOf(manyConnections(60));
    request.options.format = ReportFormat::Pdf;
    const QByteArray pdf = written(request);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    static const QRegularExpression pages(QStringLiteral("/Count (\\d+)"));
    const auto found = pages.match(QString::fromLatin1(pdf));
    QVERIFY(found.hasMatch());
    QVERIFY2(found.captured(1).toInt() > 20, qUtf8Printable(found.captured(1)));
    // Texts as long as attackers like, in cells narrower than a word.
    request = requestOf(connection(1, 1, std::string(20'000, 'W'), false));
    request.options.format = ReportFormat::Pdf;
    QVERIFY(written(request).size() > 1'000);
}

void TestReportPapers::failingSink_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<int>("failAt");
    for (const int failAt : {0, 100, 70'000}) {
        QTest::addRow("html at %d", failAt) << static_cast<int>(ReportFormat::Html) << failAt;
        QTest::addRow("pdf at %d", failAt) << static_cast<int>(ReportFormat::Pdf) << failAt;
    }
}

void TestReportPapers::failingSink()
{
    QFETCH(int, format);
    QFETCH(int, failAt);
    ReportRequest request = requestOf(manyConnections(120));
    request.options.format = static_cast<ReportFormat>(format);
    MemorySink sink(static_cast<std::size_t>(failAt));
    const auto summary = writeReport(request, sink);
    QVERIFY(!summary.ok());
    QCOMPARE(summary.error().code, ErrorCode::DiskFull);
    QVERIFY(!sink.committed);
}

void TestReportPapers::stopped()
{
    ReportRequest request = requestOf(manyConnections(50));
    std::stop_source stop;
    MemorySink sink;
    const auto summary = writeReport(
        request, sink,
        [&](std::uint64_t done) { done == 10 ? static_cast<void>(stop.request_stop()) : void(); },
        stop.get_token());
    QVERIFY(!summary.ok());
    QCOMPARE(summary.error().code, ErrorCode::Cancelled);
}

AUTHLOUPE_TEST(TestReportPapers, QGuiApplication)
#include "tst_report_papers.moc"
