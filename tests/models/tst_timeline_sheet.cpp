// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "models/count_scale.h"
#include "models/timeline_sheet.h"
#include "query/filter_language.h"
#include "support/snapshot_builder.h"
#include "support/test_program.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace authloupe;
using namespace authloupe::test;

namespace {

constexpr std::array kAllSplits{BinSplit::Outcome, BinSplit::Direction, BinSplit::Profile};
const std::string kHostile = "<script>alert(1)</script>&\"\xE2\x80\xAE'";

// Six profiles, of which `hostile` is the most frequent one; some connections state none, some try nothing.
SnapshotPtr busyHour(const std::string& hostile)
{
    SnapshotBuilder builder;
    for (int i = 0; i < 120; ++i) {
        Session session;
        session.connectionId = static_cast<std::uint64_t>(i + 1);
        session.firstTime = at("2009-04-22 11:00:00");
        session.firstTime.seconds += i * 30;
        session.direction = i % 4 == 0 ? Direction::Outbound : Direction::Inbound;
        session.outcome = i % 7 == 6   ? Outcome::NotAttempted
                          : i % 3 == 0 ? Outcome::Succeeded
                                       : Outcome::Failed;
        const auto row = builder.addSession(session);
        if (session.outcome == Outcome::NotAttempted)
            continue;
        const auto result = i % 3 == 0 ? AttemptResult::Succeeded : AttemptResult::Failed;
        const std::string profile = i % 2 == 0 ? hostile : "profile" + std::to_string(i % 5);
        if (i % 11 == 10)
            builder.addAttempt(row, result, {"bob", "PLAIN", {}, {}});
        else
            builder.addAttempt(row, result, {"bob", "PLAIN", profile, {}});
    }
    return builder.publish();
}

TimelineShot shotOf(const std::string& filter, BinSplit split, const TimelineLook& look = {false, false},
                    Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QueryEngine engine(makeAsciiMatcher);
    QueryRequest request;
    request.snapshot = busyHour(kHostile);
    request.filter = parseFilter(filter).filter;
    request.split = split;
    request.mostBins = 60;
    return {engine.run(request, {}), look, QGuiApplication::font(), direction};
}

QString textOf(const TimelineSheet& sheet)
{
    QStringList all;
    for (const TimelineSheet::Line& line : sheet.lines)
        all.append(line.text);
    return all.join(u'\n');
}

// Everything that the file says, and the names of its elements.
struct ReadSvg {
    QStringList texts;
    std::set<QString> elements, attributes;
    bool isWhole = false;
};

ReadSvg readSvg(const QByteArray& bytes)
{
    ReadSvg read;
    QXmlStreamReader reader(bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            read.elements.insert(reader.name().toString());
            for (const auto& attribute : reader.attributes())
                read.attributes.insert(attribute.name().toString());
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            read.texts.append(reader.text().toString());
        }
    }
    read.isWhole = !reader.hasError();
    return read;
}

bool has(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

} // namespace

class TestTimelineSheet final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void saysWhatItShows();
    void withoutAFilter();
    void everySplitHasItsLegend();
    void partsAddUp();
    void hostileTextsStayTexts();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void longFilterIsCut();
    void pixelsHaveTheColours();
    void whatTheTimeFilterLeavesOut();
    void heights_data();
    void heights();
};

void TestTimelineSheet::saysWhatItShows()
{
    const QString text = textOf(timelineSheet(shotOf("user:bob outcome:failed", BinSplit::Outcome)));
    for (const char* part : {"Connections over time, by outcome", "2009-04-22 11:00", "Bin size: 1 minute",
                             "of 120 connections", "Filter: User", "bob", "Failed: "})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qUtf8Printable(text));
    QVERIFY(!text.contains(QStringLiteral("Logarithmic")));
    QVERIFY(textOf(timelineSheet(shotOf({}, BinSplit::Outcome, {false, true})))
                .contains(QStringLiteral("Logarithmic height")));
}

void TestTimelineSheet::withoutAFilter()
{
    const QString hidden = textOf(timelineSheet(shotOf({}, BinSplit::Outcome)));
    QVERIFY2(hidden.contains(QStringLiteral("Filter: none")), qUtf8Printable(hidden));
    QVERIFY2(hidden.contains(QStringLiteral("Without authentication, not drawn: 17")),
             qUtf8Printable(hidden));
    const QString shown = textOf(timelineSheet(shotOf({}, BinSplit::Outcome, {true, false})));
    QVERIFY2(shown.contains(QStringLiteral("No authentication: 17")), qUtf8Printable(shown));
    QVERIFY(!shown.contains(QStringLiteral("not drawn")));
}

void TestTimelineSheet::everySplitHasItsLegend()
{
    const QString direction = textOf(timelineSheet(shotOf({}, BinSplit::Direction)));
    QVERIFY2(direction.contains(QStringLiteral("Inbound: "))
                 && direction.contains(QStringLiteral("Outbound: ")),
             qUtf8Printable(direction));
    const QString profile = textOf(timelineSheet(shotOf({}, BinSplit::Profile)));
    for (const char* part :
         {"by profile", "<script>alert(1)</script>&\"\\u{202E}'", "Other profiles: ", "Profile not stated: "})
        QVERIFY2(profile.contains(QString::fromLatin1(part)), qUtf8Printable(profile));
}

void TestTimelineSheet::partsAddUp()
{
    for (const BinSplit split : kAllSplits) {
        const TimelineShot shot = shotOf({}, split);
        const auto counts = partCounts(shot.result->bins);
        std::uint64_t sum = 0;
        std::set<std::pair<QRgb, SeriesPattern>> looks;
        std::set<SeriesPattern> patterns;
        for (const TimelineSeries& series : timelineSeries(shot.result->bins)) {
            sum += counts[series.part];
            looks.insert({series.color.rgb(), series.pattern});
            patterns.insert(series.pattern);
        }
        QCOMPARE(sum, shot.result->rows->size());
        // Nobody has to tell colours apart.
        QCOMPARE(patterns.size(), timelineSeries(shot.result->bins).size());
        QCOMPARE(looks.size(), patterns.size());
    }
}

void TestTimelineSheet::hostileTextsStayTexts()
{
    const QByteArray svg =
        sheetAsSvg(timelineSheet(shotOf("profile:\"<b>\" or user:bob", BinSplit::Profile)));
    const ReadSvg read = readSvg(sheetAsSvg(timelineSheet(shotOf({}, BinSplit::Profile))));
    QVERIFY(read.isWhole);
    QVERIFY(readSvg(svg).isWhole);
    for (const QString& element : read.elements)
        QVERIFY2(QStringLiteral("svg title desc rect path text g").split(u' ').contains(element),
                 qUtf8Printable(element));
    for (const QString& attribute : read.attributes)
        QVERIFY2(!attribute.startsWith(QStringLiteral("on")) && attribute != QStringLiteral("href"),
                 qUtf8Printable(attribute));
    QVERIFY(read.texts.join(u'\n').contains(QStringLiteral("<script>alert(1)</script>&\"\\u{202E}'")));
    QVERIFY(!svg.contains("url(http") && !svg.contains("<script"));
}

void TestTimelineSheet::nothingIsCutOff_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTimelineSheet::nothingIsCutOff()
{
    QFETCH(Qt::LayoutDirection, direction);
    for (const BinSplit split : kAllSplits) {
        const TimelineSheet sheet = timelineSheet(shotOf("user:bob", split, {true, false}, direction));
        const QRectF page(QPointF(), sheet.size);
        for (const TimelineSheet::Line& line : sheet.lines) {
            QVERIFY(page.contains(line.place));
            QFont font = sheet.font;
            font.setBold(line.isTitle);
            QVERIFY2(QFontMetricsF(font).horizontalAdvance(line.text) <= line.place.width() + 1,
                     qUtf8Printable(line.text));
        }
        for (const TimelineSheet::Swatch& swatch : sheet.swatches)
            QVERIFY(page.contains(swatch.place));
        // The legend begins where people begin to read; time does not turn round.
        const double first = sheet.swatches.front().place.center().x();
        QVERIFY(direction == Qt::RightToLeft ? first > sheet.size.width() / 2
                                             : first < sheet.size.width() / 2);
        for (std::size_t i = 1; i < sheet.chart.bars.size(); ++i)
            QVERIFY(sheet.chart.bars[i].place.left() >= sheet.chart.bars[i - 1].place.left());
    }
}

void TestTimelineSheet::longFilterIsCut()
{
    std::string filter;
    for (int i = 0; i < 400; ++i)
        filter += " -user:somebody" + std::to_string(i);
    const TimelineSheet sheet = timelineSheet(shotOf(filter, BinSplit::Outcome));
    QVERIFY(sheet.size.height() < 3 * TimelinePicture::kHeight);
    QVERIFY(textOf(sheet).contains(u'…'));
}

void TestTimelineSheet::pixelsHaveTheColours()
{
    for (const BinSplit split : kAllSplits) {
        const TimelineShot shot = shotOf({}, split);
        const TimelineSheet sheet = timelineSheet(shot);
        const QImage image = QImage::fromData(sheetAsPng(sheet), "PNG");
        QCOMPARE(image.size(), (sheet.size * 2).toSize());
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
        for (const TimelineSeries& series : sheet.chart.legend)
            QVERIFY2(has(image, series.color), qUtf8Printable(series.name));
    }
}

void TestTimelineSheet::whatTheTimeFilterLeavesOut()
{
    const TimelineSheet all = timelineSheet(shotOf({}, BinSplit::Outcome));
    QVERIFY(all.chart.around.empty() && !all.chart.chosen);
    const TimelineSheet some =
        timelineSheet(shotOf("time:2009-04-22T11:10..2009-04-22T11:20", BinSplit::Outcome));
    QVERIFY(!some.chart.around.empty() && some.chart.chosen);
    for (const TimelinePicture::Bar& bar : some.chart.bars)
        QVERIFY(some.chart.chosen->left() <= bar.place.left()
                && bar.place.right() <= some.chart.chosen->right());
}

void TestTimelineSheet::heights_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("linear") << false;
    QTest::newRow("logarithmic") << true;
}

void TestTimelineSheet::heights()
{
    QFETCH(bool, logarithmic);
    for (const std::int64_t highest : {1, 2, 9, 10, 11, 999, 1'000'000, 2'000'000'000}) {
        const CountScale scale(highest, logarithmic, 170, 14);
        QCOMPARE(scale.share(0), 0.0);
        QCOMPARE(scale.share(scale.top()), 1.0);
        QVERIFY(scale.top() >= highest);
        QCOMPARE(scale.labels().front(), 0);
        double before = -1;
        for (const std::int64_t label : scale.labels()) {
            QVERIFY(before < 0 || (scale.share(label) - before) * 170 >= 13.9);
            before = scale.share(label);
        }
        for (std::int64_t count = 1; count < highest; count *= 3)
            QVERIFY(scale.share(count) > 0 && scale.share(count) < scale.share(count + 1));
        // The parts of a bar fill it.
        QVERIFY(std::abs(scale.share(highest, highest) - scale.share(highest)) < 1e-9);
        QVERIFY(std::abs(scale.share(1, 4) + scale.share(3, 4) - scale.share(4)) < 1e-9);
        QCOMPARE(scale.share(0, 0), 0.0);
    }
    // A single one beside thousands can be seen on the logarithmic scale alone.
    QVERIFY(CountScale(10'000, true, 170, 14).share(1) > 0.07);
    QVERIFY(CountScale(10'000, false, 170, 14).share(1) < 0.001);
    if (logarithmic)
        QCOMPARE(CountScale(5'000, true, 170, 12).labels(),
                 (std::vector<std::int64_t>{0, 1, 10, 100, 1000, 10'000}));
}

AUTHLOUPE_TEST(TestTimelineSheet, QGuiApplication)
#include "tst_timeline_sheet.moc"
