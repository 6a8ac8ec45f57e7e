// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/field.h"
#include "support/core_log.h"
#include "support/plain_reader.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <set>

using namespace authloupe;
using namespace authloupe::test;

// Real logs, which are not ours to hand on: read where they stand beside the source tree.
class TestSamples final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void supportArticle_data();
    void supportArticle();
    void unwrappedArticle();
    void realLog();
    void technotes();
    void sameAsPlainReader_data();
    void sameAsPlainReader();

private:
    [[nodiscard]] static std::string content(const QString& name);
};

namespace {

const QString kSamples = QStringLiteral(AUTHLOUPE_SAMPLES "/");

// Lines of the log whose text behind the level begins or goes on as a pattern says.
int countLines(const std::string& log, const char* pattern)
{
    const QRegularExpression expression(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
    int count = 0;
    for (auto match =
             expression.globalMatch(QString::fromLatin1(log.data(), static_cast<qsizetype>(log.size())));
         match.hasNext(); (void)match.next())
        ++count;
    return count;
}

// What the articles say, whatever language surrounds it.
void checkArticle(const PlainDocument& document, int endsNotSeen)
{
    QCOMPARE(document.sessions.size(), std::size_t{4});
    QCOMPARE(document.totals.inbound, 2U);
    QCOMPARE(document.totals.outbound, 2U);
    QCOMPARE(document.totals.openedNotSeen, 0U);
    QCOMPARE(document.totals.endNotSeen, static_cast<std::uint64_t>(endsNotSeen));
    QCOMPARE(document.totals.inboundSucceeded, 1U);
    QCOMPARE(document.totals.inboundFailed, 1U);
    QCOMPARE(document.totals.outboundSucceeded, 1U);
    QCOMPARE(document.totals.outboundFailed, 1U);
    QCOMPARE(document.attempts.size(), std::size_t{4});
    for (const PlainAttempt& attempt : document.attempts) {
        const PlainSession& session = document.sessions[attempt.session];
        const bool inbound = session.direction == Direction::Inbound;
        QCOMPARE(shown(attempt.user.value_or("(none)")),
                 inbound ? QStringLiteral("ironport") : QStringLiteral("(none)"));
        QCOMPARE(shown(attempt.mechanism.value_or("(none)")),
                 inbound ? QStringLiteral("PLAIN") : QStringLiteral("(none)"));
        QCOMPARE(shown(attempt.profile.value_or("(none)")), inbound
                                                                ? QStringLiteral("IncomingAuthentication")
                                                                : QStringLiteral("OutboundAuthentication"));
        QCOMPARE(shown(session.address.value_or("(none)")), QStringLiteral("172.16.155.102"));
        if (!inbound && attempt.result == AttemptResult::Failed)
            QCOMPARE(shown(readableResponse(attempt.response.value_or(""))),
                     QStringLiteral("535 5.7.8 Error: authentication failed: authentication failure"));
        else
            QVERIFY(!attempt.response.has_value());
    }
    const PlainSession& first = document.sessions[0];
    QCOMPARE(first.id, 450U);
    QCOMPARE(shown(*first.listener), QStringLiteral("IncomingMail (172.16.155.16)"));
    QCOMPARE(shown(*first.host), QStringLiteral("unknown"));
    QVERIFY(first.verified == ReverseDnsVerified::No);
    QCOMPARE(shown(*first.policy), QStringLiteral("ACCEPT SG None match ALL SBRS None"));
    QCOMPARE(isoText(first.firstTime), std::string("2009-04-22T11:43:59"));
    QCOMPARE(isoText(first.lastTime), std::string("2009-04-22T11:46:14"));
    const PlainSession& failed = document.sessions[3];
    QCOMPARE(failed.id, 5640U);
    QCOMPARE(failed.port, 25);
    QCOMPARE(failed.messages, 1U);
    QCOMPARE(failed.recipients, 1U);
    QCOMPARE(failed.bounces, 1U);
}

} // namespace

std::string TestSamples::content(const QString& name)
{
    QFile file(kSamples + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

void TestSamples::initTestCase()
{
    if (!QFileInfo::exists(kSamples + QStringLiteral("asyncos-7.6.3-sanitised.log")))
        QSKIP("the sample logs are not beside the source tree");
}

void TestSamples::supportArticle_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("endsNotSeen");
    for (const char* language : {"ar", "es", "fr", "ko", "nl"})
        QTest::newRow(language)
            << QStringLiteral("support-articles/118570.%1.txt").arg(QLatin1String(language))
            << (std::string_view(language) == "fr" ? 1 : 0);
}

// Opened as the documents that they are: prose, code fences, wrapped lines, bidirectional damage.
void TestSamples::supportArticle()
{
    QFETCH(QString, name);
    QFETCH(int, endsNotSeen);
    const std::string text = content(name);
    QVERIFY(!text.empty());
    const PlainDocument document = plainDocumentOf(*load(text));
    checkArticle(document, endsNotSeen);
    for (const LineSample& sample : document.coverage.samples)
        QVERIFY2(sample.text.find("2009 Info:") == std::string::npos,
                 sample.text.c_str()); // only prose is not understood
    if (endsNotSeen == 1)
        QVERIFY(document.sessions[1].id == 451 && document.sessions[1].end == End::NotSeen);
}

void TestSamples::unwrappedArticle()
{
    const PlainDocument document =
        plainDocumentOf(*load(content(QStringLiteral("118570-smtp-auth.unwrapped.log"))));
    checkArticle(document, 0);
    QCOMPARE(document.coverage.notUnderstood, 0U);
    QCOMPARE(document.coverage.wrappedEntries, 0U);
}

void TestSamples::realLog()
{
    const std::string log = content(QStringLiteral("asyncos-7.6.3-sanitised.log"));
    const PlainDocument document = plainDocumentOf(*load(log));
    // Counted from the text alone.
    const int inbound = countLines(log, "Info: New SMTP ICID \\d+ ");
    const int outbound = countLines(log, "Info: New SMTP DCID \\d+ ");
    QVERIFY(inbound > 20);
    int opened[2] = {0, 0};
    for (const PlainSession& session : document.sessions)
        opened[session.direction == Direction::Inbound ? 0 : 1] += session.openingSeen ? 1 : 0;
    QCOMPARE(opened[0], inbound);
    QCOMPARE(opened[1], outbound);

    const auto sessionsWith = [&](auto test) {
        return static_cast<int>(std::ranges::count_if(document.sessions, test));
    };
    QCOMPARE(sessionsWith([](const PlainSession& s) { return s.policy.has_value(); }),
             countLines(log, "Info: ICID \\d+ (ACCEPT|RELAY|REJECT|TCPREFUSE) SG "));
    QCOMPARE(sessionsWith([](const PlainSession& s) { return s.tls.has_value(); }),
             countLines(log, "Info: [ID]CID \\d+ TLS "));
    QCOMPARE(sessionsWith([](const PlainSession& s) { return s.end != End::NotSeen; }),
             countLines(log, "Info: [ID]CID \\d+ close *\\r?$"));
    for (const LineSample& sample : document.coverage.samples)
        qWarning("not understood: %s", sample.text.c_str());
    QCOMPARE(document.coverage.notUnderstood, 0U); // there is no line to justify
    QCOMPARE(document.coverage.lines, static_cast<std::uint64_t>(std::ranges::count(log, '\n')));
    QCOMPARE(document.files[0].serialNumber, std::string("420D4FEA709365BFB3E3-0AF2EE5E700E"));
    QCOMPARE(document.files[0].version, std::string("7.6.3-019"));
    QCOMPARE(document.files[0].utcOffset.value_or(0), -21600);
    QVERIFY(document.attempts.empty());
}

void TestSamples::technotes()
{
    const std::string log = content(QStringLiteral("technotes-and-guides.unwrapped.log"));
    const PlainDocument document = plainDocumentOf(*load(log));
    QCOMPARE(document.coverage.notUnderstood, 0U);
    std::set<std::pair<Direction, std::uint64_t>> ids;
    for (const PlainSession& session : document.sessions)
        ids.emplace(session.direction, session.id);
    QVERIFY(ids.contains({Direction::Inbound, 282'204'971}));
    QVERIFY(ids.contains({Direction::Inbound, 10'293}));
    QVERIFY(ids.contains({Direction::Outbound, 2'386'069}));
    const auto aborted = std::ranges::find(document.sessions, 10'293U, &PlainSession::id);
    QVERIFY(aborted->end == End::LostThenClosed);
    QCOMPARE(aborted->messages, 1U);
    QCOMPARE(aborted->recipients, 1U);
    QCOMPARE(shown(*aborted->policy),
             QStringLiteral("RELAY SG RELAY_SG match 192.168.0.200 SBRS not enabled"));
}

void TestSamples::sameAsPlainReader_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"118570-smtp-auth.unwrapped.log", "asyncos-7.6.3-sanitised.log",
                             "technotes-and-guides.unwrapped.log", "support-articles/118570.ar.txt",
                             "support-articles/118570.es.txt", "support-articles/118570.fr.txt",
                             "support-articles/118570.ko.txt", "support-articles/118570.nl.txt"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestSamples::sameAsPlainReader()
{
    QFETCH(QString, name);
    const std::string text = content(name);
    const PlainDocument expected = readPlainly({text});
    for (const LoadManner manner : {LoadManner{}, LoadManner{1, 2}, LoadManner{300, 3}}) {
        const std::string difference = firstDifference(expected, plainDocumentOf(*load(text, manner)));
        QVERIFY2(difference.empty(), difference.c_str());
    }
}

AUTHLOUPE_TEST(TestSamples, QCoreApplication)
#include "tst_samples.moc"
