// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_text.h"
#include "models/timeline_sheet.h"
#include "report_text.h"
#include "support/test_program.h"

#include <QGuiApplication>
#include <QTest>
#include <QXmlStreamReader>

using namespace authloupe;
using namespace authloupe::test;

// Where the log's clock steps and where logs begin, in pictures and reports.
class TestTimelineSigns final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void closeOnesBecomeOne();
    void shapesDiffer();
    void standAtTheirTimes();
    void pixels();
    void pixelsWithoutMarks();
    void svg();
    void legend_data();
    void legend();
    void inReports();
    void noMarksNoSigns();
};

namespace {

TimeMark markAt(int minute, TimeMark::Kind kind)
{
    TimeMark mark;
    mark.kind = kind;
    mark.at = *parseIso("2009-04-22T11:00:00");
    mark.at.seconds += minute * 60;
    return mark;
}

// A step back of an hour, a silence of two, and a second log an hour later.
SnapshotPtr twoLogs()
{
    std::string first, second;
    unsigned id = 0;
    const auto connections = [&](std::string& text, unsigned from, unsigned count) {
        for (unsigned i = 0; i < count; ++i)
            text += connection(++id, from + i * 60, "user", i % 2 == 0);
    };
    connections(first, 8 * 3600, 60);
    connections(first, 8 * 3600, 30);
    connections(first, 11 * 3600, 30);
    connections(second, 12 * 3600, 60);
    Loader loader({textInput(first, "first.log"), textInput(second, "second.log")});
    return loadAll(loader, 1);
}

TimelineShot shotOf(const SnapshotPtr& snapshot, bool showMarks = true,
                    Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QueryEngine engine(makeAsciiMatcher);
    QueryRequest request;
    request.snapshot = snapshot;
    request.mostBins = 60;
    return {engine.run(request, {}), {true, false, showMarks}, QGuiApplication::font(), direction};
}

// The pixel of the image at a place of the sheet.
QColor pixelAt(const QImage& image, const TimelineSheet& sheet, const QPointF& place)
{
    const double ratio = image.width() / sheet.size.width();
    return image.pixelColor((place * ratio).toPoint());
}

bool isDark(const QColor& color)
{
    return color.lightness() < 100;
}

QStringList linesOf(const TimelineSheet& sheet)
{
    QStringList all;
    for (const TimelineSheet::Line& line : sheet.lines)
        all.append(line.text);
    return all;
}

} // namespace

void TestTimelineSigns::closeOnesBecomeOne()
{
    using enum TimeMark::Kind;
    const std::vector<TimeMark> marks{markAt(0, Gap),  markAt(20, ClockBack),  markAt(24, ClockBack),
                                      markAt(40, Gap), markAt(48, FileBegins), markAt(49, FileBegins),
                                      markAt(90, Gap)};
    const LogTime start = markAt(0, Gap).at;
    // Two marks a minute apart are one unit apart; the one at 90 is out of sight.
    const auto x = [&](LogTime time) { return static_cast<double>(time.seconds - start.seconds) / 60; };
    const std::vector<TimeSign> signs = timeSigns(marks, {start, markAt(60, Gap).at}, x);
    QCOMPARE(signs.size(), 4U);
    const std::array<SignShape, 4> shapes{SignShape::Gap, SignShape::ClockBack, SignShape::Several,
                                          SignShape::FileBegins};
    const std::array<std::size_t, 4> sizes{1, 2, 2, 1};
    const std::array<double, 4> places{0, 20, 40, 49};
    for (std::size_t i = 0; i < signs.size(); ++i) {
        QCOMPARE(signs[i].shape, shapes[i]);
        QCOMPARE(signs[i].size, sizes[i]);
        QCOMPARE(signs[i].x, places[i]);
    }
    QStringList texts;
    for (const SignName& name : signLegend(marks, signs))
        texts.append(name.text);
    QCOMPARE(texts,
             QStringList({QStringLiteral("Steps back of the clock: 2"), QStringLiteral("Gaps in the log: 2"),
                          QStringLiteral("Log files that begin: 2"),
                          QStringLiteral("Several at the same place")}));
    QVERIFY(timeSigns({}, {start, markAt(60, Gap).at}, x).empty());
    QVERIFY(signLegend(marks, {}).empty());
}

void TestTimelineSigns::shapesDiffer()
{
    const std::array all{SignShape::ClockBack, SignShape::Gap, SignShape::FileBegins, SignShape::Several};
    for (const SignShape shape : all) {
        const QPolygonF outline = signOutline(shape, {10, 20});
        QVERIFY(QRectF(6, 16, 8, 8).contains(outline.boundingRect()));
        for (const SignShape other : all)
            QCOMPARE(outline == signOutline(other, {10, 20}), shape == other);
    }
}

void TestTimelineSigns::standAtTheirTimes()
{
    const TimelineShot shot = shotOf(twoLogs());
    const TimelineSheet sheet = timelineSheet(shot);
    QCOMPARE(shot.result->marks->size(), 3U);
    QCOMPARE(sheet.chart.signs.size(), 3U);
    const TimeBins& bins = shot.result->bins;
    const auto left = sheet.chart.bars.front().place.left(), right = sheet.chart.bars.back().place.right();
    for (std::size_t i = 0; i < 3; ++i) {
        const TimelinePicture::Sign& sign = sheet.chart.signs[i];
        const double part = static_cast<double>((*shot.result->marks)[i].at.seconds - bins.start.seconds)
                            / static_cast<double>(bins.end().seconds - bins.start.seconds);
        QVERIFY(std::abs(sign.middle.x() - (left + part * (right - left))) < 4);
        // Inside of the picture, and above the bars.
        QVERIFY(sign.middle.y() - kSignSide / 2 >= 0);
        for (const TimelinePicture::Bar& bar : sheet.chart.bars)
            QVERIFY(sign.middle.y() + kSignSide / 2 <= bar.place.top());
    }
}

void TestTimelineSigns::pixels()
{
    const TimelineSheet sheet = timelineSheet(shotOf(twoLogs()));
    const QImage image = QImage::fromData(sheetAsPng(sheet), "PNG");
    std::vector<QImage> signs;
    for (const TimelinePicture::Sign& sign : sheet.chart.signs) {
        const QPointF middle = sheet.chartAt + sign.middle;
        QVERIFY(isDark(pixelAt(image, sheet, middle)));
        QVERIFY(!isDark(pixelAt(image, sheet, middle + QPointF(-kSignSide, 0))));
        signs.push_back(image.copy(QRectF((middle - QPointF(5, 5)) * 2, QSizeF(20, 20)).toRect()));
    }
    QVERIFY(signs[0] != signs[1] && signs[1] != signs[2] && signs[0] != signs[2]);
    QCOMPARE(sheet.signs.size(), 3U);
    for (const TimelineSheet::Sign& sign : sheet.signs)
        QVERIFY(isDark(pixelAt(image, sheet, sign.middle)));
}

void TestTimelineSigns::pixelsWithoutMarks()
{
    const TimelineSheet with = timelineSheet(shotOf(twoLogs()));
    const TimelineSheet without = timelineSheet(shotOf(twoLogs(), false));
    QVERIFY(without.chart.signs.empty() && without.signs.empty() && without.chart.signNames.empty());
    QVERIFY(!linesOf(without).join(u'\n').contains(QStringLiteral("Gaps in the log")));
    QVERIFY(without.size.height() < with.size.height());
    const QImage image = sheetAsImage(without);
    for (const TimelinePicture::Sign& sign : with.chart.signs)
        QVERIFY(!isDark(pixelAt(image, without, without.chartAt + sign.middle)));
}

void TestTimelineSigns::svg()
{
    const auto filledPaths = [](const QByteArray& bytes) {
        int found = 0;
        QXmlStreamReader reader(bytes);
        while (!reader.atEnd())
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"path")
                found += reader.attributes().value(QLatin1String("d")).endsWith(u'Z') ? 1 : 0;
        return reader.hasError() ? -1 : found;
    };
    QCOMPARE(filledPaths(sheetAsSvg(timelineSheet(shotOf(twoLogs())))), 3 + 3);
    QCOMPARE(filledPaths(sheetAsSvg(timelineSheet(shotOf(twoLogs(), false)))), 0);
}

void TestTimelineSigns::legend_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestTimelineSigns::legend()
{
    QFETCH(Qt::LayoutDirection, direction);
    const TimelineSheet sheet = timelineSheet(shotOf(twoLogs(), true, direction));
    const QRectF page(QPointF(), sheet.size);
    const std::array texts{QStringLiteral("Steps back of the clock: 1"), QStringLiteral("Gaps in the log: 1"),
                           QStringLiteral("Log files that begin: 1")};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const auto line = std::ranges::find(sheet.lines, texts[i], &TimelineSheet::Line::text);
        QVERIFY(line != sheet.lines.end());
        const QPointF sign = sheet.signs[i].middle;
        QCOMPARE(sheet.signs[i].shape, static_cast<SignShape>(i));
        QVERIFY(page.contains(line->place) && page.contains(sign));
        // Each before its text, on its line.
        QVERIFY(line->place.top() < sign.y() && sign.y() < line->place.bottom());
        QVERIFY(direction == Qt::LeftToRight
                    ? sign.x() < line->place.left() && sign.x() > line->place.left() - 30
                    : sign.x() > line->place.right() && sign.x() < line->place.right() + 30);
        for (const TimelineSheet::Swatch& swatch : sheet.swatches)
            QVERIFY(!swatch.place.contains(sign));
    }
    QVERIFY(sheet.chart.description.contains(texts[1])); // for those who do not see it
}

void TestTimelineSigns::inReports()
{
    std::string text;
    for (unsigned i = 0; i < 40; ++i)
        text += connection(i + 1, 8 * 3600 + (i % 20) * 60 + (i < 20 ? 0 : 4 * 3600), "user", true);
    ReportRequest request = requestOf(text);
    const QByteArray page = written(request);
    QVERIFY(page.contains("</svg>Gaps in the log: 1</span>"));
    // What the facts say of it stands on a line of its own, behind their number.
    QVERIFY(page.contains("<td>1\n") && page.contains("td{white-space:pre-line}"));
    QCOMPARE(page.count("Z\" fill=\"currentColor\""), 2); // in the chart and in its legend
    request.options.format = ReportFormat::Pdf;
    QVERIFY(written(request).startsWith("%PDF-1."));
    QVERIFY(listed(request).all.join(u'\n').contains(QStringLiteral("Gaps in the log: 1")));
    QVERIFY(!written(requestOf(connection(1, 1, "user", true))).contains("Gaps in the log"));
}

void TestTimelineSigns::noMarksNoSigns()
{
    const TimelineSheet sheet = timelineSheet(shotOf(snapshotOf(connection(1, 40'000, "user", true))));
    QVERIFY(sheet.chart.signs.empty() && sheet.signs.empty());
}

AUTHLOUPE_TEST(TestTimelineSigns, QGuiApplication)
#include "tst_timeline_signs.moc"
