// SPDX-License-Identifier: GPL-3.0-or-later
#include "unexpected_warnings.h"

#include "bridge/recent_files.h"
#include "bridge/settings.h"
#include "support/test_program.h"
#include "widgets/dialog_buttons.h"
#include "widgets/file_opening.h"
#include "widgets/flow_layout.h"
#include "widgets/load_bar.h"
#include "widgets/message_bar.h"
#include "widgets/outcome_look.h"
#include "widgets/plain_text.h"
#include "widgets/window_messages.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace authloupe;
using namespace authloupe::test;

// Small parts that need no document.
class tst_window_parts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { failOnUnexpectedWarnings(); }
    void textStaysText();
    void messagesOnceEach();
    void manyMessages();
    void eachMessageComparedOnce();
    void messagesChangeTheirLanguage();
    void errorsOfThousandsOfFiles();
    void thousandsOfFilesAreRemembered();
    void loadBar();
    void loadBarWithoutLength();
    void flowWrapsAndFills();
    void flowIsMirrored();
    void everyOutcomeLooksDifferent();
    void dialogButtonsHaveNoIcons();
};

namespace {

QStringList labelTexts(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (!label->text().isEmpty())
            texts.append(label->text());
    return texts;
}

MessageBar::Sentence saying(const QString& text)
{
    return [text] { return text; };
}

} // namespace

void tst_window_parts::textStaysText()
{
    QString hostile;
    for (int i = 0; i < 30; ++i)
        hostile += QStringLiteral("<table><tr><td>");
    QElapsedTimer clock;
    clock.start();
    PlainLabel label(hostile);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    const QSize size = label.sizeHint();
    QVERIFY(size.width() > label.fontMetrics().horizontalAdvance(hostile) / 2);
    setPlainToolTip(label, QStringLiteral("<b>x</b>\ny"));
    QVERIFY(!label.toolTip().contains(QStringLiteral("<b>")));
    QVERIFY(label.toolTip().contains(QStringLiteral("&lt;b&gt;x")));
    QCOMPARE(label.accessibleDescription(), QStringLiteral("<b>x</b>\ny")); // nobody wants to hear markup
    setPlainDescription(label, QStringLiteral("z"));
    setPlainToolTip(label, QStringLiteral("<i>"));
    QCOMPARE(label.accessibleDescription(), QStringLiteral("z"));
    setPlainDescription(label, {});
    QCOMPARE(label.accessibleDescription(), QStringLiteral("<i>"));
    setPlainToolTip(label, {});
    QVERIFY(label.toolTip().isEmpty());
    QVERIFY(label.accessibleDescription().isEmpty());
    QToolButton button;
    QAction action;
    showAction(button, action);
    setPlainToolTip(action, QStringLiteral("<b>x</b>"));
    QVERIFY(button.toolTip().contains(QStringLiteral("&lt;b&gt;x")));
    QCOMPARE(button.accessibleDescription(), QStringLiteral("<b>x</b>"));
    QCOMPARE(withoutMnemonics(QStringLiteral("a&b&&c")), QStringLiteral("a&&b&&&&c"));
    QVERIFY(clock.elapsed() < 2'000);
}

void tst_window_parts::messagesOnceEach()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.add(MessageBar::Severity::Error, saying(QStringLiteral("one")));
    bar.add(MessageBar::Severity::Error, saying(QStringLiteral("one")));
    bar.add(MessageBar::Severity::Warning, saying(QStringLiteral("<i>two</i>")));
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.texts(), (QStringList{QStringLiteral("one"), QStringLiteral("<i>two</i>")}));
    QCOMPARE(labelTexts(bar), bar.texts());
    QTest::mouseClick(bar.findChild<QToolButton*>(), Qt::LeftButton);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.isEmpty());
}

void tst_window_parts::manyMessages()
{
    MessageBar bar;
    for (int i = 0; i < 500; ++i)
        bar.add(MessageBar::Severity::Error, saying(QStringLiteral("message %1").arg(i)));
    QCOMPARE(bar.texts().size(), 500);
    QCOMPARE(labelTexts(bar).size(), 3);
    auto* const more = bar.findChild<QPushButton*>();
    QVERIFY(more->isVisibleTo(&bar));
    QVERIFY(more->text().contains(QStringLiteral("497")));
}

// An archive may hold tens of thousands of files that are no logs.
void tst_window_parts::eachMessageComparedOnce()
{
    constexpr int kMessages = 20'000;
    MessageBar bar;
    int asked = 0;
    const auto counting = [&asked](int number) {
        return [&asked, number] {
            ++asked;
            return QString::number(number);
        };
    };
    for (int i = 0; i < kMessages; ++i)
        bar.add(MessageBar::Severity::Error, counting(i));
    QVERIFY2(asked < 10 * kMessages, qPrintable(QString::number(asked)));
    // All at once: not even the rows are asked again and again.
    std::vector<MessageBar::Message> messages;
    for (int i = kMessages / 2; i < 2 * kMessages; ++i)
        messages.push_back({MessageBar::Severity::Error, counting(i)});
    asked = 0;
    bar.addAll(std::move(messages));
    QVERIFY2(asked < 2 * kMessages, qPrintable(QString::number(asked)));
    QCOMPARE(bar.texts().size(), 2 * kMessages);
    QCOMPARE(labelTexts(bar), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
}

void tst_window_parts::messagesChangeTheirLanguage()
{
    MessageBar bar;
    bool otherLanguage = false;
    const auto speaking = [&](const QString& word) {
        return [&otherLanguage, word] { return otherLanguage ? word.toUpper() : word; };
    };
    for (const char* word : {"one", "two", "three", "four"})
        bar.add(MessageBar::Severity::Error, speaking(QString::fromLatin1(word)));
    otherLanguage = true;
    QEvent switched(QEvent::LanguageChange);
    QApplication::sendEvent(&bar, &switched);
    bar.add(MessageBar::Severity::Error, speaking(QStringLiteral("four"))); // is there
    bar.add(MessageBar::Severity::Error, speaking(QStringLiteral("five")));
    QCOMPARE(bar.texts(), (QStringList{QStringLiteral("ONE"), QStringLiteral("TWO"), QStringLiteral("THREE"),
                                       QStringLiteral("FOUR"), QStringLiteral("FIVE")}));
    QCOMPARE(labelTexts(bar), bar.texts().first(3));
}

// The first hundred, how many more there are, and what is about all of them.
void tst_window_parts::errorsOfThousandsOfFiles()
{
    LoadOutcome outcome;
    for (int i = 0; i < 65'535; ++i)
        outcome.errors.push_back({ErrorCode::NotFound, "file" + std::to_string(i)});
    outcome.errors.push_back({ErrorCode::OutOfMemory, {}});
    MessageBar bar;
    bar.addAll(outcomeMessages(outcome));
    const QStringList texts = bar.texts();
    QCOMPARE(texts.size(), 102);
    QVERIFY2(texts.at(99).contains(QStringLiteral("file99")), qPrintable(texts.at(99)));
    QVERIFY2(texts.at(100).contains(QStringLiteral("memory")), qPrintable(texts.at(100)));
    QVERIFY2(texts.at(101).contains(QStringLiteral("65,435 more")), qPrintable(texts.at(101)));

    outcome.errors.resize(100);
    QCOMPARE(outcomeMessages(outcome).size(), std::size_t{100}); // no more, and no sentence about others
}

void tst_window_parts::thousandsOfFilesAreRemembered()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    RecentFiles recent(settings);
    recent.add("/earlier");
    QWidget window;
    FileOpening opening(settings, recent, window);
    std::vector<LoadInput> inputs{{"pasted", std::make_shared<const std::string>("text")}};
    for (int i = 0; i < 10'000; ++i)
        inputs.push_back({"/logs" + std::to_string(i / 3) + "/file" + std::to_string(i), nullptr});
    const QSignalSpy changed(&recent, &RecentFiles::changed);
    opening.remember(inputs);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(recent.entries().size(), RecentFiles::kMost);
    QCOMPARE(recent.entries().front().path, std::string("/logs0/file0"));
    QCOMPARE(recent.entries().back().path, std::string("/logs3/file9"));
    QCOMPARE(settings.recentPaths().size(), RecentFiles::kMost);
    QCOMPARE(settings.openFolder(), std::string("/logs0/"));
}

void tst_window_parts::loadBar()
{
    LoadBar bar;
    QVERIFY(bar.isHidden());
    bar.start();
    QVERIFY(!bar.isHidden());
    LoadProgress progress;
    progress.bytesDone = 512 << 20;
    progress.bytesTotal = 1024 << 20;
    bar.setProgress(progress, 256.0 * (1 << 20));
    auto* const gauge = bar.findChild<QProgressBar*>();
    QCOMPARE(gauge->value(), gauge->maximum() / 2);
    QVERIFY(!gauge->isTextVisible());
    const QString text = labelTexts(bar).join(u' ');
    for (const QString& part : {QStringLiteral("50%"), QStringLiteral("512.0 MiB"),
                                QStringLiteral("256.0 MiB/s"), QStringLiteral("left")})
        QVERIFY2(text.contains(part), qPrintable(text));
    progress.bytesDone = 2048LL << 20; // a file that grew meanwhile
    bar.setProgress(progress, 256.0 * (1 << 20));
    QCOMPARE(gauge->value(), gauge->maximum());
    QSignalSpy cancelled(&bar, &LoadBar::cancelRequested);
    QTest::mouseClick(bar.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    bar.finish();
    QVERIFY(bar.isHidden());
}

void tst_window_parts::loadBarWithoutLength()
{
    LoadBar bar;
    bar.start();
    LoadProgress progress;
    progress.bytesDone = 5 << 20;
    bar.setProgress(progress, 0);
    QCOMPARE(bar.findChild<QProgressBar*>()->maximum(), 0); // busy, no share
    QVERIFY(labelTexts(bar).join(u' ').contains(QStringLiteral("MiB")));
}

void tst_window_parts::flowWrapsAndFills()
{
    QWidget widget;
    auto* const layout = new FlowLayout(&widget);
    layout->setSpacing(10);
    std::array<QWidget*, 3> parts{};
    for (QWidget*& part : parts) {
        part = new QWidget(&widget);
        part->setFixedHeight(20);
        part->setMinimumWidth(100);
        layout->addWidget(part);
    }
    parts[1]->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QCOMPARE(layout->heightForWidth(320), 20);
    QCOMPARE(layout->heightForWidth(319), 50);
    QCOMPARE(layout->heightForWidth(100), 80);
    layout->setGeometry(QRect(0, 0, 400, 20));
    QCOMPARE(parts[0]->geometry(), QRect(0, 0, 100, 20));
    QCOMPARE(parts[1]->geometry(), QRect(110, 0, 180, 20));
    QCOMPARE(parts[2]->geometry(), QRect(300, 0, 100, 20));
    parts[0]->hide();
    QCOMPARE(layout->heightForWidth(210), 20);
}

void tst_window_parts::flowIsMirrored()
{
    QWidget widget;
    widget.setLayoutDirection(Qt::RightToLeft);
    auto* const layout = new FlowLayout(&widget);
    auto* const part = new QWidget(&widget);
    part->setFixedSize(100, 20);
    layout->addWidget(part);
    layout->setGeometry(QRect(0, 0, 400, 20));
    QCOMPARE(part->geometry(), QRect(300, 0, 100, 20));
}

void tst_window_parts::everyOutcomeLooksDifferent()
{
    // Without any colour: ground, fill and white sign must do.
    QSet<QByteArray> shapes;
    for (int i = 0; i < kOutcomeCount; ++i) {
        const QImage image = outcomeIcon(static_cast<Outcome>(i)).pixmap(32, 32).toImage();
        QByteArray shape;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor color = image.pixelColor(x, y);
                shape += color.alpha() < 128 ? ' ' : color.lightness() > 200 ? 'o' : '#';
            }
        QVERIFY(shape.contains('#'));
        shapes.insert(shape);
    }
    QCOMPARE(shapes.size(), kOutcomeCount);
}

void tst_window_parts::dialogButtonsHaveNoIcons()
{
    QWidget parent;
    const auto* const box = dialogButtons(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &parent);
    QCOMPARE(box->buttons().size(), 2);
    for (const QAbstractButton* button : box->buttons())
        QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
}

AUTHLOUPE_TEST(tst_window_parts, QApplication)
#include "tst_window_parts.moc"
