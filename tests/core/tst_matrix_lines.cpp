// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/table_export.h"
#include "maillog/imitation.h"
#include "query/row_set.h"
#include "ruled_document.h"
#include "support/memory_sink.h"
#include "support/pass_rule.h"
#include "support/qt_texts.h"
#include "support/scratch_directory.h"
#include "support/test_program.h"

#include <QTest>

#include <algorithm>
#include <clocale>
#include <cstdlib>

using namespace authloupe;
using namespace authloupe::test;
using makelog::Mix;

namespace {

std::string stamped(const std::string& stamp, const std::string& body)
{
    return stamp + " Info: " + body + '\n';
}

std::string timeOf(const PlainDocument& document)
{
    return document.sessions.empty() ? "none" : isoText(document.sessions.front().firstTime);
}

} // namespace

// Rows 57 to 63 of the matrix of bad inputs: times and lines. More of each: tst_stamp, tst_entry_prefix,
// tst_reshaped_logs, tst_traps.
class TestMatrixLines final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row57_summerTime();
    void row58_clockJumps();
    void row59_dates_data();
    void row59_dates();
    void row60_otherLanguagesAndForms_data();
    void row60_otherLanguagesAndForms();
    void row61_localeOfTheSystem();
    void row62_wrappedLines();
    void row63_forgedUserNames();
};

void TestMatrixLines::row57_summerTime()
{
    const PlainDocument document = documentOf(stamped("Sun Oct 29 02:59:58 2023", opening("5"))
                                              + stamped("Sun Oct 29 02:59:59 2023", "ICID 5 close")
                                              + stamped("Sun Oct 29 02:00:00 2023", opening("6"))
                                              + stamped("Sun Mar 31 02:30:00 2024", opening("7")));
    QCOMPARE(document.sessions.size(), std::size_t{3});
    QCOMPARE(document.coverage.clockStepsBack, 1U);
    QCOMPARE(document.coverage.largestStepBack, std::int64_t{3599});
    QCOMPARE(isoText(document.sessions[1].firstTime),
             std::string("2023-10-29T02:00:00")); // in the file's order
    QCOMPARE(isoText(document.sessions[2].firstTime),
             std::string("2024-03-31T02:30:00")); // no such hour: as written
}

void TestMatrixLines::row58_clockJumps()
{
    std::string text;
    std::vector<std::string> times;
    for (const auto& [stamp, iso] : {std::pair{"Fri Mar 10 12:00:00 2023", "2023-03-10T12:00:00"},
                                     {"Thu Mar  9 12:00:00 2023", "2023-03-09T12:00:00"},
                                     {"Thu Mar 10 12:00:00 2033", "2033-03-10T12:00:00"},
                                     {"Thu Jan  1 00:00:00 1970", "1970-01-01T00:00:00"},
                                     {"Tue Jan 19 03:14:08 2038", "2038-01-19T03:14:08"},
                                     {"Fri Dec 31 23:59:59 9999", "9999-12-31T23:59:59"}}) {
        text += stamped(stamp, opening(std::to_string(times.size() + 1)));
        times.emplace_back(iso);
    }
    const PlainDocument document = documentOf(text);
    QCOMPARE(document.sessions.size(), times.size());
    for (std::size_t i = 0; i < times.size(); ++i)
        QCOMPARE(isoText(document.sessions[i].firstTime), times[i]);
    QCOMPARE(document.coverage.clockStepsBack, 2U);
    QVERIFY(document.coverage.clockGaps >= 3);
}

// A wrong weekday is accepted, as the table wants, and not flagged: nothing is read from it, other clocks and
// translations write it in their own way (row 60), and a flag at every line of such a log tells nobody
// anything.
void TestMatrixLines::row59_dates_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<QByteArray>("time"); // none: not understood
    QTest::newRow("two blanks") << QByteArray("Wed Apr  1 11:43:59 2009")
                                << QByteArray("2009-04-01T11:43:59");
    QTest::newRow("one blank") << QByteArray("Wed Apr 1 11:43:59 2009") << QByteArray("2009-04-01T11:43:59");
    QTest::newRow("wrong weekday") << QByteArray("Mon Apr 22 11:43:59 2009")
                                   << QByteArray("2009-04-22T11:43:59");
    QTest::newRow("second 60") << QByteArray("Sat Dec 31 23:59:60 2016") << QByteArray("2017-01-01T00:00:00");
    QTest::newRow("hour 24") << QByteArray("Wed Apr 22 24:00:00 2009") << QByteArray("none");
    QTest::newRow("30 February") << QByteArray("Mon Feb 30 11:43:59 2009") << QByteArray("none");
    QTest::newRow("leap day") << QByteArray("Sat Feb 29 11:43:59 2020") << QByteArray("2020-02-29T11:43:59");
    QTest::newRow("no leap day") << QByteArray("Wed Feb 29 11:43:59 2023") << QByteArray("none");
}

void TestMatrixLines::row59_dates()
{
    QFETCH(const QByteArray, stamp);
    QFETCH(const QByteArray, time);
    const PlainDocument document = documentOf(stamped(stamp.toStdString(), "ICID 5 close"));
    QCOMPARE(timeOf(document), time.toStdString());
    QCOMPARE(document.coverage.notUnderstood, time == "none" ? 1U : 0U);
}

void TestMatrixLines::row60_otherLanguagesAndForms_data()
{
    QTest::addColumn<QByteArray>("front");
    QTest::addColumn<bool>("read");
    QTest::newRow("French") << QByteArray("Lun avr. 17 11:43:59 2023 Info:") << false;
    QTest::newRow("Arabic") << QByteArray("\xD8\xA3\xD8\xA8\xD8\xB1\xD9\x8A\xD9\x84 17 11:43:59 2023 Info:")
                            << false;
    QTest::newRow("syslog without a year") << QByteArray("<22>Apr 17 11:43:59 esa1 mail_logs: Info:") << true;
    QTest::newRow("ISO") << QByteArray("2023-04-17T11:43:59+02:00 esa1 mail_logs: Info:") << true;
}

// What no rule knows is counted, and shown as it stands.
void TestMatrixLines::row60_otherLanguagesAndForms()
{
    QFETCH(const QByteArray, front);
    QFETCH(const bool, read);
    std::string text;
    for (const char* body : {"ICID 5 lost", "ICID 5 close", "ICID 6 close"})
        text += front.toStdString() + ' ' + body + '\n';
    const PlainDocument document = documentOf(text);
    QCOMPARE(document.sessions.size(), std::size_t{read ? 2U : 0U});
    QCOMPARE(document.coverage.notUnderstood, read ? 0U : 3U);
    if (!read)
        QCOMPARE(shown(document.coverage.samples.front().text), shown(front.toStdString() + " ICID 5 lost"));
}

namespace {

// Locales that the system need not have, compiled from its sources. The environment is as before in the end.
class MadeLocales final {
public:
    MadeLocales() { ::setenv("LOCPATH", m_scratch.path("").c_str(), 1); }
    ~MadeLocales()
    {
        ::unsetenv("LOCPATH");
        std::setlocale(LC_ALL, "C.UTF-8");
    }
    MadeLocales(const MadeLocales&) = delete;
    MadeLocales& operator=(const MadeLocales&) = delete;

    // False where its source is not installed.
    [[nodiscard]] bool use(const std::string& name) const
    {
        const std::string command = "localedef --quiet -f UTF-8 -i " + name + ' '
                                    + m_scratch.path(name + ".UTF-8") + " >/dev/null 2>&1";
        [[maybe_unused]] const int status = std::system(command.c_str()); // 1 for a warning as well
        return std::setlocale(LC_ALL, (name + ".UTF-8").c_str()) != nullptr;
    }

private:
    ScratchDirectory m_scratch;
};

} // namespace

// Reading, comparing and exporting know nothing of it: digits, decimal points and the case of `i` are others.
void TestMatrixLines::row61_localeOfTheSystem()
{
    const std::string log = generatedLog(Mix::Mail, 61, 2'000);
    const auto everything = [&log] {
        const SnapshotPtr snapshot = load(log);
        MemorySink csv;
        (void)exportTable(*snapshot, selectRows(*snapshot, {}, {}).value(), {}, csv);
        std::vector<std::string> all = linesOf(plainDocumentOf(*snapshot));
        all.push_back(csv.text);
        return all;
    };
    const std::vector<std::string> expected = everything();
    QVERIFY(expected.back().size() > 10'000);
    const MadeLocales locales;
    int tried = 0;
    for (const char* name : {"ar_EG", "fa_IR", "tr_TR", "de_DE", "fr_FR"}) {
        if (!locales.use(name))
            continue;
        ++tried;
        QCOMPARE(everything(), expected);
    }
    if (tried == 0)
        QSKIP("the sources of these locales are not installed");
    QCOMPARE(tried, 5);
}

// Cut at a column, inside a word, or at a blank, with an indent or without. (An indent inside a word is not
// told from blanks in it.)
void TestMatrixLines::row62_wrappedLines()
{
    const std::string user(90, 'u'); // longer than a line
    const std::string log = entries({opening("5"), attempt("5", user), "ICID 5 close"});
    const PlainDocument expected = documentOf(log);
    const auto wrapped = [&](std::size_t width, bool atBlanks, const std::string& indent) {
        std::string text;
        std::size_t begin = 0;
        for (const char c : log) {
            const std::size_t column = text.size() - begin;
            const bool cuts = atBlanks ? c == ' ' && column >= width - 25 : column == width;
            if (cuts && c != '\n') {
                text += '\n' + indent;
                begin = text.size() - indent.size();
            }
            if (!cuts || !atBlanks)
                text += c;
            if (c == '\n')
                begin = text.size();
        }
        return text;
    };
    for (const std::size_t width : {std::size_t{80}, std::size_t{124}})
        for (const std::string& text :
             {wrapped(width, false, ""), wrapped(width, true, ""), wrapped(width, true, "    ")}) {
            const PlainDocument actual = documentOf(text);
            QCOMPARE(actual.sessions.size(), std::size_t{1});
            QCOMPARE(actual.attempts.size(), std::size_t{1});
            QCOMPARE(shown(*actual.attempts[0].user), shown(*expected.attempts[0].user));
            QCOMPARE(actual.sessions[0].address, expected.sessions[0].address);
            QVERIFY(actual.coverage.continued > 0);
        }
}

// The part that an outsider cannot reach decides: the last words of the line. The name carries a flag
// (tst_imitation; where it is seen: tst_name_caution).
void TestMatrixLines::row63_forgedUserNames()
{
    std::vector<std::string> names;
    for (const char* piece :
         {" using AUTH mechanism: PLAIN with profile: x", "x using AUTH mechanism: LOGIN with profile: Admin",
          " succeeded for user: root", "(ICID 9) succeeded for user: y", " with profile: z",
          "Info: ICID 5 close", "Wed Apr 22 11:43:59 2009 Info: ICID 6 close",
          "for user: for user: ", " using AUTH mechanism:"})
        for (const char* end : {"", " ", ":", "\t", "."})
            names.push_back(std::string(piece) + end);
    QVERIFY(names.size() > 40);
    for (const std::string& name : names) {
        const PlainDocument document =
            documentOf(entries({opening("5"), attempt("5", name), "ICID 5 close"}));
        QCOMPARE(document.sessions.size(), std::size_t{1});
        QCOMPARE(document.attempts.size(), std::size_t{1});
        QCOMPARE(shown(*document.attempts[0].user), shown(name));
        QCOMPARE(*document.attempts[0].mechanism, std::string("PLAIN"));
        QCOMPARE(*document.attempts[0].profile, std::string("P"));
        QVERIFY(document.attempts[0].result == AttemptResult::Failed);
        QVERIFY(imitatesEntry(*document.attempts[0].user));
    }
}

AUTHLOUPE_TEST(TestMatrixLines, NoApplication)
#include "tst_matrix_lines.moc"
