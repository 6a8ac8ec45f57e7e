// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_program.h"
#include "widgets/time_boxes.h"
#include "widgets/timeline_hatch.h"
#include "widgets/timeline_legend.h"
#include "widgets/timeline_window.h"

#include <QAction>
#include <QBarSet>
#include <QChart>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLegend>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <array>
#include <ctime>
#include <set>

using namespace authloupe;
using test::TimelineWindow;

namespace {

constexpr std::array kLocales{"en_US", "fr_FR", "es_ES", "ko_KR", "ar_AE", "nl_NL"};

// Every text that Qt Charts has, wherever it keeps it.
QStringList textsOf(QChart& chart)
{
    QStringList texts{chart.title()};
    for (QAbstractSeries* series : chart.series()) {
        texts.append(series->name());
        for (QBarSet* set : qobject_cast<QStackedBarSeries*>(series)->barSets())
            texts.append(set->label());
    }
    for (QAbstractAxis* axis : chart.axes())
        texts.append(axis->titleText());
    for (QGraphicsItem* item : chart.scene()->items()) {
        if (auto* text = dynamic_cast<QGraphicsTextItem*>(item); text && text->isVisible())
            texts.append(text->toPlainText());
    }
    texts.removeAll(QString());
    return texts;
}

QImage sample(Outcome outcome, double devicePixelRatio)
{
    const int side = static_cast<int>(48 * devicePixelRatio);
    QImage image(side, side, QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&image);
    painter.fillRect(QRect(0, 0, 48, 48), outcomeHatch(outcome, devicePixelRatio));
    return image;
}

// Where the pattern is lighter than its ground.
QImage shapeOf(const QImage& image)
{
    QImage shape(image.size(), QImage::Format_Grayscale8);
    int darkest = 255;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            darkest = std::min(darkest, qGray(image.pixel(x, y)));
    }
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            shape.setPixel(x, y,
                           qGray(image.pixel(x, y)) > darkest + 8 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
    }
    return shape;
}

} // namespace

class TestTimelineLooks final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void logTextNeverReachesTheChart();
    void labelsInEveryLanguage();
    void clockOfTheLogInEveryZone_data();
    void clockOfTheLogInEveryZone();
    void changingTheLocaleRenewsTheLabels();
    void darkAndLight();
    void outcomesDifferWithoutColour();
    void hatchKeepsItsSize();
    void legendFollowsTheDirection();
    void legendWrapsBelowAlone();
    void smallCountsAreVisible();
    void sameBinsKeepTheirBars();

private:
    std::unique_ptr<TimelineWindow> m_window;
};

void TestTimelineLooks::init()
{
    test::failOnWindowWarnings();
    m_window = std::make_unique<TimelineWindow>(test::twoHours());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->query();
}

void TestTimelineLooks::cleanup()
{
    m_window.reset();
    QLocale::setDefault(QLocale::c());
}

void TestTimelineLooks::logTextNeverReachesTheChart()
{
    const std::string hostile = "<table><tr><td><img src=\"/dev/zero\">";
    std::string text;
    for (unsigned i = 0; i < 20; ++i)
        text += test::connection(i + 1, 3'600 + i * 60, hostile + "&amp;%1" + std::to_string(i), i % 2 == 0);
    m_window->open(test::snapshotOf(text));
    QCOMPARE(m_window->result->rows->size(), 20U);
    m_window->filter.users = {{.text = hostile, .exact = false, .exclude = false}};
    m_window->query();
    QCOMPARE(m_window->result->rows->size(), 20U);
    QVERIFY(!m_window->grab().isNull());
    QCOMPARE(textsOf(*m_window->canvas().chart()), QStringList());
    QVERIFY(!m_window->canvas().chart()->legend()->isVisible());

    QTest::mouseMove(m_window->plot(), m_window->pointAt(parseIso("2009-04-22T01:05:30").value()));
    const QString tip = m_window->plot()->toolTip();
    QVERIFY2(tip.contains(QStringLiteral("01:05")), qUtf8Printable(tip));
    QVERIFY(!tip.contains(QStringLiteral("table")) && !tip.contains(QStringLiteral("img")));
}

void TestTimelineLooks::labelsInEveryLanguage()
{
    QStringList english;
    for (const char* name : kLocales) {
        QLocale::setDefault(QLocale(QString::fromLatin1(name)));
        m_window->setLocale(QLocale());
        m_window->query();
        const QStringList times = m_window->canvas().axes().timeLabels();
        QVERIFY2(times.size() >= 3, name);
        QCOMPARE(m_window->canvas().axes().countLabels().first(), QStringLiteral("0"));
        QVERIFY2(m_window->canvas().axes().countLabels().size() >= 2, name);
        if (english.isEmpty())
            english = times;
        QCOMPARE(times, english);
    }
    QVERIFY2(english.contains(QStringLiteral("11:00 2009-04-22")), qUtf8Printable(english.join(u' ')));
    QVERIFY(english.contains(QStringLiteral("12:00")));
}

void TestTimelineLooks::clockOfTheLogInEveryZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char* zone : {"UTC", "America/New_York", "Asia/Kolkata", "Europe/Berlin", "Pacific/Apia"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestTimelineLooks::clockOfTheLogInEveryZone()
{
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    tzset();
    m_window->query();
    const QStringList labels = m_window->canvas().axes().timeLabels();
    const QString description = m_window->canvas().accessibleDescription();
    qputenv("TZ", before);
    tzset();
    QCOMPARE(labels.first(), QStringLiteral("11:00 2009-04-22"));
    QVERIFY2(description.contains(QStringLiteral("2009-04-22 11:00")), qUtf8Printable(description));
}

void TestTimelineLooks::changingTheLocaleRenewsTheLabels()
{
    std::string text;
    for (unsigned i = 0; i < 1'500; ++i)
        text += test::connection(i + 1, 11 * 3600, "user", true);
    m_window->open(test::snapshotOf(text));
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    m_window->setLocale(QLocale());
    QVERIFY(m_window->canvas().axes().countLabels().contains(QStringLiteral("1,000")));
    QLocale::setDefault(QLocale(QStringLiteral("nl_NL")));
    m_window->setLocale(QLocale());
    QVERIFY(m_window->canvas().axes().countLabels().contains(QStringLiteral("1.000")));
}

void TestTimelineLooks::darkAndLight()
{
    const auto corner = [this] {
        const QImage image = m_window->plot()->grab().toImage();
        return image.pixelColor(image.width() - 3, image.height() - 3);
    };
    QPalette light = m_window->palette();
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    m_window->setPalette(light);
    QCOMPARE(corner(), QColor(Qt::white));
    QPalette dark = light;
    dark.setColor(QPalette::Base, QColor(30, 30, 30));
    dark.setColor(QPalette::Text, QColor(230, 230, 230));
    m_window->setPalette(dark);
    QCOMPARE(corner(), QColor(30, 30, 30));
}

void TestTimelineLooks::outcomesDifferWithoutColour()
{
    for (const double ratio : {1.0, 1.5, 2.0}) {
        std::vector<QImage> shapes;
        for (const Outcome outcome : kStackedOutcomes)
            shapes.push_back(shapeOf(sample(outcome, ratio)));
        for (std::size_t a = 0; a < shapes.size(); ++a) {
            for (std::size_t b = a + 1; b < shapes.size(); ++b)
                QVERIFY(shapes[a] != shapes[b]);
        }
    }
}

// The same picture at twice the size, not a pattern half as coarse.
void TestTimelineLooks::hatchKeepsItsSize()
{
    for (const Outcome outcome : kStackedOutcomes) {
        const QImage one = sample(outcome, 1.0);
        const QImage two =
            sample(outcome, 2.0).scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        int different = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                different += std::abs(qGray(one.pixel(x, y)) - qGray(two.pixel(x, y))) > 48 ? 1 : 0;
        }
        QVERIFY2(different < one.width() * one.height() / 20, qPrintable(QString::number(different)));
    }
}

void TestTimelineLooks::legendFollowsTheDirection()
{
    QList<QLabel*> labels = m_window->view->findChildren<QLabel*>();
    const auto find = [&](const QString& text) {
        for (QLabel* label : labels) {
            if (label->text().startsWith(text))
                return label->mapTo(m_window.get(), QPoint()).x();
        }
        return -1;
    };
    QVERIFY(find(QStringLiteral("Failed: 80")) >= 0);
    QVERIFY(find(QStringLiteral("Failed: 80")) < find(QStringLiteral("Succeeded: 40")));
    m_window->setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(find(QStringLiteral("Failed: 80")) > find(QStringLiteral("Succeeded: 40")));
    QCOMPARE(m_window->canvas().layoutDirection(), Qt::LeftToRight);
}

// Beside the fields for times it has one line or is not there, at any width.
void TestTimelineLooks::legendWrapsBelowAlone()
{
    QAction command;
    m_window->view->setCommands({&command});
    const auto& legend = *m_window->view->findChild<TimelineLegend*>();
    std::set<bool> seen;
    for (int width = 1'150; width < 1'300; ++width) {
        m_window->resize(width, 800);
        QTRY_COMPARE(m_window->width(), width);
        QCoreApplication::processEvents();
        const bool isBeside = m_window->view->times().geometry().top() < legend.geometry().bottom();
        seen.insert(isBeside);
        if (isBeside)
            QVERIFY2(legend.heightForWidth(legend.width()) == legend.layout()->sizeHint().height(),
                     qPrintable(QString::number(width)));
    }
    QCOMPARE(seen.size(), std::size_t{2});
}

// One failure among thousands of successes has a colour on the screen.
void TestTimelineLooks::smallCountsAreVisible()
{
    std::string text = test::connection(1, 11 * 3600, "user", false);
    for (unsigned i = 1; i < 3'000; ++i)
        text += test::connection(i + 1, 11 * 3600, "user", true);
    m_window->open(test::snapshotOf(text));
    const QImage image = m_window->plot()->grab().toImage();
    const QColor failed(0xD5, 0x5E, 0x00);
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y) == failed ? 1 : 0;
    }
    QVERIFY2(pixels > 10, qPrintable(QString::number(pixels)));
}

// A change of the language made a thousand bars anew, three times over, and so did sorting.
void TestTimelineLooks::sameBinsKeepTheirBars()
{
    const QPointer<QAbstractSeries> series = m_window->canvas().chart()->series().value(0);
    QVERIFY(series);
    for (const QEvent::Type type : {QEvent::LanguageChange, QEvent::LocaleChange, QEvent::FontChange}) {
        QEvent event(type);
        QCoreApplication::sendEvent(&m_window->canvas(), &event);
    }
    m_window->query();
    QVERIFY(series);
    m_window->filter.time = {LogTime{m_window->result->bins.start.seconds},
                             LogTime{m_window->result->bins.start.seconds + 1800}};
    m_window->query();
    QVERIFY(!series);
    QCOMPARE(m_window->canvas().chart()->series().size(), 1);
}

AUTHLOUPE_TEST(TestTimelineLooks, QApplication)
#include "tst_timeline_looks.moc"
