// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_stream.h"
#include "models/display_text.h"
#include "models/document.h"
#include "models/log_files_model.h"
#include "models/log_line_text.h"
#include "models/model_dump.h"
#include "support/test_program.h"

#include <QLocale>
#include <QSignalSpy>

using namespace authloupe;
using namespace authloupe::test;

namespace {

RawLine lineOf(std::string text, std::uint32_t number = 7)
{
    RawLine line;
    line.line = number;
    line.text = std::move(text);
    return line;
}

SnapshotPtr withFiles(const std::vector<std::string>& names)
{
    auto snapshot = std::make_shared<Snapshot>();
    auto& files = const_cast<std::vector<FileInfo>&>(snapshot->files());
    for (const std::string& name : names) {
        files.emplace_back();
        files.back().name = name;
    }
    return snapshot;
}

} // namespace

class TestLogLineText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { beginModelTest(); }
    void shownLinesAreGatedAndCut();
    void copiedLinesAreRaw();
    void typedNumbers_data();
    void typedNumbers();
    void files();
};

void TestLogLineText::shownLinesAreGatedAndCut()
{
    QCOMPARE(logLineText(lineOf("Info: \xE2\x80\xAE"
                                "x\xFF")),
             QStringLiteral("Info: \\u{202E}x\\xFF"));
    const QString cut = logLineText(lineOf(std::string(10'000, 'x')));
    QVERIFY(cut.size() <= kDetailCharacters);
    QVERIFY(cut.endsWith(QLatin1String(" more)")));
    // What is read of a longer one says nothing of how long it is.
    const QString unread = logLineText(lineOf(std::string(LineStream::kMostLineBytes, 'x')));
    QVERIFY(unread.endsWith(QStringLiteral(u"… (a very long line: only its beginning is shown)")));
    QVERIFY(unread.size() < 2000);
}

void TestLogLineText::copiedLinesAreRaw()
{
    const SnapshotPtr snapshot = withFiles({"a.log"});
    QCOMPARE(logLinesAsText(*snapshot, {lineOf("Info: one"), lineOf("a\tb \xE2\x80\xAE", 1'234'567)}),
             QStringLiteral(u"a.log\t7\tInfo: one\na.log\t1234567\ta b \u202E\n"));
    QCOMPARE(logLinesAsText(*snapshot, {}), QString());
}

void TestLogLineText::typedNumbers_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("number"); // -1: none
    const auto row = [](const char* name, const char* locale, const QString& typed, qint64 number) {
        QTest::newRow(name) << QString::fromLatin1(locale) << typed << number;
    };
    row("digits", "en", QStringLiteral("1234"), 1234);
    row("English groups", "en", QStringLiteral("1,234"), 1234);
    row("Dutch groups", "nl", QStringLiteral("1.234"), 1234);
    row("French groups", "fr", QStringLiteral(u"1\u202f234"), 1234);
    row("another's groups", "en", QStringLiteral("1.234"), 1234);
    row("Arabic digits", "ar", QStringLiteral(u"\u0661\u066C\u0662\u0663\u0664"), 1234);
    row("Persian digits", "en", QStringLiteral(u"\u06F1\u06F2"), 12);
    row("blanks", "en", QStringLiteral(" 12 "), 12);
    row("nothing", "en", QString(), -1);
    row("a separator", "en", QStringLiteral(","), -1);
    row("a word", "en", QStringLiteral("12a"), -1);
    row("negative", "en", QStringLiteral("-1"), -1);
}

void TestLogLineText::typedNumbers()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(qint64, number);
    QLocale::setDefault(QLocale(locale));
    const auto found = typedLineNumber(typed);
    QCOMPARE(found ? static_cast<qint64>(*found) : -1, number);
    QLocale::setDefault(QLocale::c());
}

void TestLogLineText::files()
{
    LogFilesModel model;
    StrictTester tester(model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSnapshot(withFiles({"a.log"}), 1);
    QCOMPARE(reset.size(), 1);
    model.setSnapshot(withFiles({"a.log", "b\xE2\x80\xAE.log"}), 1);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data().toString(), isolated(QStringLiteral("b\\u{202E}.log")));
    model.setSnapshot(withFiles({"c.log"}), 2);
    QCOMPARE(reset.size(), 2);
    QCOMPARE(model.rowCount(), 1);
    model.setSnapshot(nullptr, 0);
    QCOMPARE(model.rowCount(), 0);
}

AUTHLOUPE_TEST(TestLogLineText, QCoreApplication)
#include "tst_log_line_text.moc"
