// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/core_log.h"
#include "support/plain_reader.h"
#include "support/qt_texts.h"
#include "support/test_program.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace authloupe;
using namespace authloupe::test;

// A log in a language that nobody described yet: the real one with one word changed in every kind of line.
class TestChangedWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindOfLineIsChanged();
    void exactlyTheChangedLinesAreReported();
    void everySessionThatCanBeShownIs();
    void oneChangeAtATime();

private:
    [[nodiscard]] QStringList without(const QList<int>& indexes) const;

    QStringList m_lines;    // of the real log
    QList<int> m_changedAt; // their indexes, each once
    QStringList m_changed;  // the whole log, changed
};

namespace {

struct Change {
    const char* kind; // pattern of a body
    const char* word; // of the log's own, not of somebody's data
    const char* instead;
};

constexpr Change kChanges[]{
    {"Begin Logfile", "Begin", "Start"},
    {"Version: ", "Version:", "Release:"},
    {"Time offset from UTC", "offset", "shift"},
    {"New SMTP ICID ", "interface", "listener"},
    {"New SMTP DCID ", "DCID", "OCID"},
    {"ICID \\d+ REJECT SG ", "SG", "Group"},
    {"ICID \\d+ ACCEPT SG ", "ACCEPT", "WELCOME"},
    {"ICID \\d+ TLS ", "TLS", "SSL"},
    {"ICID \\d+ close", "close", "closed"},
    {"DCID \\d+ TLS ", "success", "succeeded"},
    {"DCID \\d+ close", "DCID", "OCID"},
    {"Start MID ", "ICID", "CID"},
    {"MID \\d+ ICID \\d+ From: ", "From:", "Sender:"},
    {"MID \\d+ ICID \\d+ RID \\d+ To: ", "RID", "Recipient"},
    {"MID \\d+ Message-ID ", "Message-ID", "Message-Id:"},
    {"MID \\d+ Subject ", "Subject", "Subject:"},
    {"MID \\d+ ready ", "bytes", "octets"},
    {"MID \\d+ matched all recipients ", "recipients", "receivers"},
    {"MID \\d+ interim verdict ", "verdict", "opinion"},
    {"MID \\d+ using engine: ", "engine:", "scanner:"},
    {"MID \\d+ interim AV verdict ", "AV", "antivirus"},
    {"MID \\d+ antivirus ", "antivirus", "anti-virus"},
    {"MID \\d+ attachment ", "attachment", "attached"},
    {"MID \\d+ Outbreak Filters: ", "Filters:", "filter:"},
    {"MID \\d+ was too big ", "big", "large"},
    {"MID \\d+ DomainKeys: ", "DomainKeys:", "Keys:"},
    {"MID \\d+ DKIM: ", "DKIM:", "DKIM"},
    {"MID \\d+ queued for delivery", "delivery", "sending"},
    {"MID \\d+ was generated based on ", "generated", "made"},
    {"MID \\d+ RID \\[\\d+\\] Response ", "Response", "Answer"},
    {"Delivery start DCID ", "start", "begins"},
    {"Message done DCID ", "done", "delivered"},
    {"Message finished MID ", "finished", "complete"},
    {"Message aborted MID ", "aborted", "stopped"},
    {"ISQ: ", "ISQ:", "SQ:"},
};

// Behind `Wed Nov 19 09:16:38 2014 Info: `.
QRegularExpression linesOfKind(const Change& change)
{
    return QRegularExpression(QLatin1String("^.{24} \\w+: ") + QLatin1String(change.kind));
}

QString changed(QString line, const Change& change)
{
    constexpr int kBody = 30;
    const QString word = QLatin1String(change.word);
    return line.replace(line.indexOf(word, kBody), word.size(), QLatin1String(change.instead));
}

PlainDocument documentOf(const QStringList& lines)
{
    return plainDocumentOf(*load(lines.join(u'\n').toStdString() + '\n'));
}

QList<int> reportedLines(const PlainDocument& document)
{
    QList<int> lines;
    for (const LineSample& sample : document.coverage.samples)
        lines += static_cast<int>(sample.line) - 1;
    std::ranges::sort(lines);
    return lines;
}

// What a session says, apart from where it stands.
std::vector<std::string> told(const PlainDocument& document)
{
    std::vector<std::string> facts;
    for (const PlainSession& s : document.sessions)
        facts.push_back(s.appliance + ' ' + std::string(stableName(s.direction)) + ' ' + std::to_string(s.id)
                        + ' ' + s.address.value_or("-") + ' ' + s.policy.value_or("-") + ' '
                        + s.tls.value_or("-") + ' ' + std::string(stableName(s.end)) + ' '
                        + std::to_string(s.messages) + '/' + std::to_string(s.recipients));
    return facts;
}

using Ids = std::set<std::pair<Direction, std::uint64_t>>;

Ids idsOf(const PlainDocument& document)
{
    Ids ids;
    for (const PlainSession& session : document.sessions)
        ids.emplace(session.direction, session.id);
    return ids;
}

} // namespace

void TestChangedWords::initTestCase()
{
    QFile file(QStringLiteral(AUTHLOUPE_SAMPLES "/asyncos-7.6.3-sanitised.log"));
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the sample logs are not beside the source tree");
    m_lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    m_changed = m_lines;
    qsizetype turn = 0;
    for (const Change& change : kChanges) {
        QList<int> ofThisKind;
        for (int i = 0; i < m_lines.size(); ++i)
            if (linesOfKind(change).match(m_lines[i]).hasMatch())
                ofThisKind += i;
        QVERIFY2(!ofThisKind.empty(), change.kind);
        // Here and there, so that no connection loses all of its lines.
        const int at = ofThisKind[turn++ * 5 % ofThisKind.size()];
        m_changed[at] = changed(m_lines[at], change);
        QVERIFY2(m_changed[at] != m_lines[at], change.kind);
        m_changedAt += at;
    }
    std::ranges::sort(m_changedAt);
}

void TestChangedWords::everyKindOfLineIsChanged()
{
    for (const QString& line : std::as_const(m_lines)) {
        const auto kinds = std::ranges::count_if(
            kChanges, [&line](const Change& change) { return linesOfKind(change).match(line).hasMatch(); });
        QVERIFY2(kinds == 1, qPrintable(line));
    }
    QCOMPARE(documentOf(m_lines).coverage.notUnderstood, 0U);
}

void TestChangedWords::exactlyTheChangedLinesAreReported()
{
    const PlainDocument document = documentOf(m_changed);
    QCOMPARE(reportedLines(document), m_changedAt);
    QCOMPARE(document.coverage.notUnderstood, static_cast<std::uint64_t>(m_changedAt.size()));
    QCOMPARE(document.coverage.lines, static_cast<std::uint64_t>(m_lines.size()));
}

QStringList TestChangedWords::without(const QList<int>& indexes) const
{
    QStringList lines;
    for (int i = 0; i < m_lines.size(); ++i)
        if (!indexes.contains(i))
            lines += m_lines[i];
    return lines;
}

// As many as without the changed lines, and each with all that its other lines tell.
void TestChangedWords::everySessionThatCanBeShownIs()
{
    const PlainDocument document = documentOf(m_changed);
    QCOMPARE(told(document), told(documentOf(without(m_changedAt))));
    // One delivery connection has no other line in this log than its `close`.
    QCOMPARE(idsOf(document).size() + 1, idsOf(documentOf(m_lines)).size());
}

void TestChangedWords::oneChangeAtATime()
{
    for (const int at : std::as_const(m_changedAt)) {
        QStringList lines = m_lines;
        lines[at] = m_changed[at];
        const PlainDocument document = documentOf(lines);
        QCOMPARE(reportedLines(document), QList<int>{at});
        QCOMPARE(told(document), told(documentOf(without({at}))));
    }
}

AUTHLOUPE_TEST(TestChangedWords, QCoreApplication)
#include "tst_changed_words.moc"
