// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/error_text.h"
#include "models/field_text.h"
#include "models/note_text.h"
#include "models/table_columns.h"
#include "models/words.h"
#include "support/test_program.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>
#include <QSet>
#include <QTest>

#include <cerrno>

using namespace authloupe;

// Everything that has a name in core has words here.
namespace {

bool areDistinct(const QStringList& words)
{
    return !words.contains(QString()) && QSet<QString>(words.begin(), words.end()).size() == words.size();
}

} // namespace

class TestWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void everySessionFieldIsNamed();
    void everyAttemptFieldIsNamed();
    void everyWordIsThere();
    void everyFateAndOriginHasAName();
    void everyFaultOfNotesHasASentence();
    void everyErrorHasASentence_data();
    void everyErrorHasASentence();
    void pathsAreGated();
    void readingFailureTellsWhereAndWhy();
    void noMemoryForNoFileInParticular();
    void spentMemoryTellsHowMuchWasRead();
    void whatIsEmptyIsSaidToBe();
    void garbageIsCountedWhereItIsKnown();
    void defaultColumns();
    void everyFieldIsAColumnOnce();
    void columnWidthsFollowTheFont();
};

void TestWords::everySessionFieldIsNamed()
{
    QSet<QString> headers;
    for (const auto& info : sessionFields()) {
        const QString header = headerText(info.field);
        QVERIFY2(!header.isEmpty(), info.name.data());
        QVERIFY2(!headers.contains(header), qPrintable(header));
        headers.insert(header);
        const QString tooltip = explanation(info.field);
        QVERIFY2(tooltip.endsWith(u'.'), qPrintable(tooltip));
        QVERIFY2(tooltip != header, qPrintable(header));
    }
    QCOMPARE(headers.size(), kSessionFieldCount);
}

void TestWords::everyAttemptFieldIsNamed()
{
    QSet<QString> headers;
    for (const auto& info : attemptFields()) {
        headers.insert(headerText(info.field));
        QVERIFY2(explanation(info.field).endsWith(u'.'), info.name.data());
    }
    QVERIFY(!headers.contains(QString()));
    QCOMPARE(headers.size(), kAttemptFieldCount);
}

void TestWords::everyWordIsThere()
{
    QVERIFY(areDistinct({wordText(Direction::Inbound), wordText(Direction::Outbound)}));
    QVERIFY(areDistinct({wordText(AttemptResult::Succeeded), wordText(AttemptResult::Failed),
                         wordText(AttemptResult::Error)}));
    QVERIFY(areDistinct(
        {wordText(End::NotSeen), wordText(End::Closed), wordText(End::Lost), wordText(End::LostThenClosed)}));
    QVERIFY(areDistinct({wordText(ReverseDnsVerified::Yes), wordText(ReverseDnsVerified::No)}));
    QVERIFY(wordText(ReverseDnsVerified::NotStated).isEmpty());
    QStringList troubles;
    for (int i = 0; i < kTroubleCount; ++i)
        troubles += wordText(static_cast<Trouble>(i));
    QVERIFY(areDistinct(troubles));
    QVERIFY(areDistinct({wordText(TlsState::None), wordText(TlsState::Succeeded), wordText(TlsState::Failed),
                         wordText(TlsState::RequiredNotStarted)}));
    QStringList outcomes;
    QStringList explanations;
    for (int at = 0; at < kOutcomeCount; ++at) {
        outcomes << wordText(static_cast<Outcome>(at));
        explanations << explanation(static_cast<Outcome>(at));
    }
    QVERIFY(areDistinct(outcomes));
    QVERIFY(areDistinct(explanations));
}

void TestWords::everyFateAndOriginHasAName()
{
    QStringList fates, origins;
    for (int at = 0; at <= static_cast<int>(Fate::Deleted); ++at)
        fates << wordText(static_cast<Fate>(at));
    for (int at = 0; at <= static_cast<int>(MessageOrigin::Bounce); ++at)
        origins << wordText(static_cast<MessageOrigin>(at));
    QVERIFY(areDistinct(fates));
    QVERIFY(areDistinct(origins));
}

void TestWords::everyFaultOfNotesHasASentence()
{
    NoteFileContent content;
    content.error = {
        .code = ErrorCode::PermissionDenied, .path = "/logs/my.notes", .offset = 0, .systemError = 0};
    QStringList sentences;
    for (int at = 1; at <= static_cast<int>(NoteFileFault::Damaged); ++at) {
        content.fault = static_cast<NoteFileFault>(at);
        sentences << noteFileSentence(content, "/logs/my.notes");
        QVERIFY2(sentences.back().contains(QStringLiteral("“\u2066/logs/my.notes\u2069”")),
                 qPrintable(sentences.back()));
        QVERIFY2(sentences.back().endsWith(u'.'), qPrintable(sentences.back()));
    }
    QVERIFY(areDistinct(sentences));
    content.fault = NoteFileFault::None;
    QVERIFY(noteFileSentence(content, "/logs/my.notes").isEmpty());
}

void TestWords::everyErrorHasASentence_data()
{
    QTest::addColumn<int>("code");
    // Cancelled is the last one: a new code after it has to be added here, and to the sentences.
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        QTest::newRow(std::string(errorName(static_cast<ErrorCode>(code))).c_str()) << code;
}

void TestWords::everyErrorHasASentence()
{
    QFETCH(int, code);
    Error error;
    error.code = static_cast<ErrorCode>(code);
    error.path = "/logs/mail.log";
    error.systemError = EIO;
    const ErrorText text = errorText(error);
    QVERIFY(!text.what.isEmpty());
    QVERIFY(!text.what.contains(QStringLiteral("%1")) && !text.what.contains(QStringLiteral("%2")));
    QVERIFY(errorSentence(error).startsWith(text.what));
    if (error.code == ErrorCode::None || error.code == ErrorCode::Cancelled)
        return;
    const bool isOfAFile = error.code != ErrorCode::MemorySpent; // that is of all logs together
    QVERIFY2(!isOfAFile || text.what.contains(QStringLiteral("“\u2066/logs/mail.log\u2069”")),
             qPrintable(text.what));
    QVERIFY2(text.what.endsWith(u'.'), qPrintable(text.what));
    QVERIFY2(text.advice.endsWith(u'.'), qPrintable(text.advice));
    QVERIFY(errorSentence(error).endsWith(text.advice));
}

void TestWords::pathsAreGated()
{
    Error error;
    error.code = ErrorCode::NotFound;
    error.path = "/logs/\xE2\x80\xAEgol\n%1<b>\xFF";
    const QString what = errorText(error).what;
    QCOMPARE(what, QStringLiteral(
                       "Could not open “\u2066/logs/\\u{202E}gol\\u{0A}%1<b>\\xFF\u2069”: file not found."));
    QCOMPARE(shownPath({}), QStringLiteral("pasted text"));
}

void TestWords::readingFailureTellsWhereAndWhy()
{
    Error error;
    error.code = ErrorCode::ReadFailed;
    error.path = "a%2.log";
    error.offset = 3'482;
    error.systemError = EIO;
    const QString why = qt_error_string(EIO);
    QCOMPARE(errorText(error).what,
             QString(QStringLiteral(
                         "Could not read “\u2066a%2.log\u2069” beyond the first \u20663.4 KiB\u2069: \u2066")
                     + why + QStringLiteral("\u2069.")));
    error.systemError = 0;
    QVERIFY(errorText(error).what.endsWith(QStringLiteral("reason unknown.")));
}

// It was said of a pasted text, whatever had been opened.
void TestWords::noMemoryForNoFileInParticular()
{
    Error error;
    error.code = ErrorCode::OutOfMemory;
    QCOMPARE(errorText(error).what, QStringLiteral("There was not enough memory."));
}

void TestWords::spentMemoryTellsHowMuchWasRead()
{
    Error error;
    error.code = ErrorCode::MemorySpent;
    error.offset = 3'482;
    error.count = std::uint64_t{4} << 30;
    QCOMPARE(
        errorText(error).what,
        QStringLiteral("Reading ended after the first \u20663.4 KiB\u2069: the program takes no more than "
                       "\u20664.0 GiB\u2069 of memory."));
}

// It was said not to look like a mail log.
void TestWords::whatIsEmptyIsSaidToBe()
{
    Error error;
    error.code = ErrorCode::NoLogLine;
    error.path = "empty.log";
    QVERIFY(errorSentence(error).contains(QStringLiteral("is empty")));
    error.count = 12;
    QVERIFY(errorSentence(error).contains(QStringLiteral("does not look like a mail log")));
}

void TestWords::garbageIsCountedWhereItIsKnown()
{
    Error error;
    error.code = ErrorCode::TrailingGarbage;
    error.path = "mail.gz";
    const QString name = QStringLiteral("“\u2066mail.gz\u2069”");
    const auto said = [&](std::uint64_t count) {
        error.count = count;
        return errorText(error).what;
    };
    QCOMPARE(said(0), QString(QStringLiteral("Bytes behind the end of the data in ") + name
                              + QStringLiteral(" were left out.")));
    QVERIFY(said(1'512).startsWith(QStringLiteral("1,512 byte")));
    QVERIFY(said(1'512).contains(name));
    QCOMPARE(said(std::uint64_t{1} << 40), said(0));
}

void TestWords::defaultColumns()
{
    QStringList shown;
    for (const SessionField field : tableColumns()) {
        if (isShownByDefault(field))
            shown << headerText(field);
    }
    QCOMPARE(shown.join(QStringLiteral(", ")),
             QStringLiteral("Outcome, Opened, Duration, Direction, User, Attempts, Profile, Remote address, "
                            "Reverse DNS host"));
    for (int column = 0; column < shown.size(); ++column)
        QVERIFY(isShownByDefault(fieldOf(column)));
}

void TestWords::everyFieldIsAColumnOnce()
{
    QCOMPARE(static_cast<int>(tableColumns().size()), kSessionFieldCount);
    for (const auto& info : sessionFields()) {
        const int column = columnOf(info.field);
        QVERIFY(column >= 0 && column < kSessionFieldCount);
        QCOMPARE(fieldOf(column), info.field);
    }
}

void TestWords::columnWidthsFollowTheFont()
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    const QFontMetrics small(font);
    font.setPixelSize(36);
    const QFontMetrics large(font);
    for (const auto& info : sessionFields()) {
        const int narrow = defaultColumnWidth(info.field, small);
        const int wide = defaultColumnWidth(info.field, large);
        QVERIFY2(narrow > small.horizontalAdvance(headerText(info.field)), info.name.data());
        QVERIFY2(wide > 2 * narrow && wide < 4 * narrow, info.name.data());
    }
    QVERIFY(defaultColumnWidth(SessionField::Opened, small)
            > small.horizontalAdvance(QStringLiteral("2009-04-22 11:43:59")));
}

AUTHLOUPE_TEST(TestWords, QGuiApplication)
#include "tst_words.moc"
