// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"
#include "qt_options.h"
#include "query/filter_language.h"
#include "support/test_program.h"

#include <QRegularExpression>
#include <QTest>

using namespace authloupe;

class TestCommandLine final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void window();
    void filters();
    void addressesAreNetworks();
    void filterExpressions();
    void filterExpressionsThatCannotBeOne();
    void summaryFormatMayBeLeftOut_data();
    void summaryFormatMayBeLeftOut();
    void exportOptions();
    void columns();
    void bytesOfArguments();
    void wrongUse_data();
    void wrongUse();
    void languageIsFoundInWrongOnes();
    void optionsOfQt_data();
    void optionsOfQt();
    void helpTellsEverything();

private:
    static CommandLineResult parse(const std::vector<std::string>& arguments)
    {
        std::vector<std::string> all{"authloupe"};
        all.insert(all.end(), arguments.begin(), arguments.end());
        return parseCommandLine(all);
    }
};

void TestCommandLine::window()
{
    const CommandLineResult empty = parse({});
    QVERIFY(empty.problem.isEmpty());
    QVERIFY(!empty.line.isHeadless());
    QVERIFY(empty.line.filter.isEverything());

    const CommandLineResult files = parse({"--user", "anna", "a.log", "--", "--user"});
    QVERIFY(files.problem.isEmpty());
    QVERIFY(!files.line.isHeadless());
    QVERIFY(files.line.inputs == std::vector<std::string>({"a.log", "--user"}));
    QCOMPARE(files.line.filter.users.size(), 1U);
    QVERIFY(!files.line.recursive);
    QVERIFY(parse({"--recursive", "folder"}).line.recursive);
    QVERIFY(!files.line.follow);
    QVERIFY(parse({"--follow", "mail.current"}).line.follow);
    QVERIFY(!parse({"--follow", "--summary", "text", "mail.current"}).problem.isEmpty());
}

void TestCommandLine::filters()
{
    const CommandLineResult result =
        parse({"--user=anna", "--user", "bert", "--profile", "In", "--outcome", "failed", "--outcome=error",
               "--direction", "in", "--direction", "out", "--since", "2009-04-22", "--until",
               "2009-04-22T11:43:59", "x"});
    QVERIFY2(result.problem.isEmpty(), qPrintable(result.problem));
    const Filter& filter = result.line.filter;
    QVERIFY(filter.users == std::vector<TextChoice>({{.text = "anna"}, {.text = "bert"}}));
    QVERIFY(filter.profiles == std::vector<TextChoice>({{.text = "In"}}));
    QVERIFY(filter.outcomes == std::vector<Outcome>({Outcome::Failed, Outcome::Error}));
    QVERIFY(filter.directions == std::vector<Direction>({Direction::Inbound, Direction::Outbound}));
    QVERIFY(filter.time.since == toLogTime({2009, 4, 22, 0, 0, 0}));
    QVERIFY(filter.time.until == toLogTime({2009, 4, 22, 11, 43, 59}));
}

void TestCommandLine::filterExpressions()
{
    const auto filterOf = [](const std::vector<std::string>& arguments) {
        const CommandLineResult result = parse(arguments);
        [&] { QVERIFY2(result.problem.isEmpty(), qPrintable(result.problem)); }();
        [&] { QVERIFY(result.line.moreFilters.empty()); }();
        return QByteArray::fromStdString(toText(result.line.filter));
    };
    QCOMPARE(filterOf({"--filter", "user:alice -outcome:failed"}), QByteArray("user:alice -outcome:failed"));
    QCOMPARE(filterOf({"--filter", "-user:bob"}), QByteArray("-user:bob"));
    QCOMPARE(filterOf({"--filter", "user:alice", "--filter=ip:10 bob"}), QByteArray("user:alice ip:10 bob"));
    QCOMPARE(filterOf({"--user", "a", "--filter", "failures:>=5", "--since", "2009-04-22"}),
             QByteArray("since:2009-04-22 user:a failures:>=5"));
    QCOMPARE(filterOf({"--outcome", "failed", "--outcome", "error", "--filter", "outcome:error"}),
             QByteArray("outcome:error"));
    QCOMPARE(filterOf({"--filter", ""}), QByteArray(""));
    QCOMPARE(filterOf({"--filter", "user:bad\xFF"}), QByteArray("user:bad\xFF"));
}

void TestCommandLine::filterExpressionsThatCannotBeOne()
{
    const std::vector<std::string> arguments{"--user", "a", "--filter", "user:b", "x"};
    QVERIFY2(parse(arguments).problem.contains(QLatin1String("--filter")), "in one window");
    std::vector<std::string> headless = arguments;
    headless.emplace_back("--summary");
    const CommandLineResult result = parse(headless);
    QVERIFY2(result.problem.isEmpty(), qPrintable(result.problem));
    QCOMPARE(toText(result.line.filter), std::string("user:a"));
    QCOMPARE(result.line.moreFilters.size(), 1U);
    QCOMPARE(toText(result.line.moreFilters.front()), std::string("user:b"));
}

void TestCommandLine::addressesAreNetworks()
{
    const CommandLineResult result =
        parse({"--address", "10.0.0.1", "--address", "10.0.0.0/8", "--address", "2001:DB8:0::1"});
    QVERIFY2(result.problem.isEmpty(), qPrintable(result.problem));
    const auto& addresses = result.line.filter.addresses;
    QCOMPARE(addresses.size(), 3U);
    const auto contains = [&](std::size_t i, const char* address) {
        return parseNetwork(addresses[i].text)->contains(address);
    };
    QVERIFY(contains(0, "10.0.0.1"));
    QVERIFY(!contains(0, "10.0.0.10"));
    QVERIFY(contains(1, "10.200.0.1"));
    QVERIFY(contains(2, "2001:db8::1"));
    QVERIFY(!contains(2, "2001:db8::2"));
}

void TestCommandLine::summaryFormatMayBeLeftOut_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("json");
    QTest::addColumn<QString>("input");
    const QString file = QStringLiteral("mail.log");
    QTest::newRow("json") << QStringList{QStringLiteral("--summary"), QStringLiteral("json"), file} << true
                          << file;
    QTest::newRow("text") << QStringList{QStringLiteral("--summary"), QStringLiteral("text"), file} << false
                          << file;
    QTest::newRow("equals") << QStringList{QStringLiteral("--summary=json"), file} << true << file;
    QTest::newRow("left out") << QStringList{QStringLiteral("--summary"), file} << false << file;
    QTest::newRow("last") << QStringList{file, QStringLiteral("--summary")} << false << file;
    QTest::newRow("last, json") << QStringList{file, QStringLiteral("--summary"), QStringLiteral("json")}
                                << true << file;
    QTest::newRow("a file of that name")
        << QStringList{QStringLiteral("--summary=json"), QStringLiteral("json")} << true
        << QStringLiteral("json");
    QTest::newRow("before another option")
        << QStringList{QStringLiteral("--summary"), QStringLiteral("--user"), QStringLiteral("json"), file}
        << false << file;
    QTest::newRow("before the end of options")
        << QStringList{QStringLiteral("--summary"), QStringLiteral("--"), file} << false << file;
}

void TestCommandLine::summaryFormatMayBeLeftOut()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, json);
    QFETCH(const QString, input);
    std::vector<std::string> bytes;
    for (const QString& argument : arguments) {
        bytes.push_back(argument.toStdString());
    }
    const CommandLineResult result = parse(bytes);
    QVERIFY2(result.problem.isEmpty(), qPrintable(result.problem));
    QVERIFY(result.line.summary == (json ? SummaryFormat::Json : SummaryFormat::Text));
    QVERIFY(result.line.inputs == std::vector<std::string>{input.toStdString()});
}

void TestCommandLine::exportOptions()
{
    const auto format = [](const std::vector<std::string>& arguments) {
        const CommandLineResult result = parse(arguments);
        [&] { QVERIFY2(result.problem.isEmpty(), qPrintable(result.problem)); }();
        return result.line.exportOptions.format;
    };
    QCOMPARE(format({"--export", "out.csv", "x"}), ExportFormat::Csv);
    QCOMPARE(format({"--export", "a.b/OUT.TSV", "x"}), ExportFormat::Tsv);
    QCOMPARE(format({"--export", "out.jsonl", "x"}), ExportFormat::JsonLines);
    QCOMPARE(format({"--export", "-", "--format", "jsonl", "x"}), ExportFormat::JsonLines);
    QCOMPARE(format({"--export", "-", "--format", "csv", "x"}), ExportFormat::Csv);
    QCOMPARE(format({"--export", "out.csv", "--format", "tsv", "x"}), ExportFormat::Tsv);

    const ExportOptions options = parse({"--export", "o.csv", "--rows", "attempts", "--delimiter", ";",
                                         "--bom", "--no-formula-guard", "x"})
                                      .line.exportOptions;
    QCOMPARE(options.rows, ExportRows::Attempts);
    QCOMPARE(options.delimiter, ';');
    QVERIFY(options.byteOrderMark);
    QVERIFY(!options.formulaGuard);
    const ExportOptions defaults = parse({"--export", "o.csv", "x"}).line.exportOptions;
    QVERIFY(defaults.formulaGuard);
    QVERIFY(!defaults.byteOrderMark);
}

void TestCommandLine::columns()
{
    const ExportOptions sessions =
        parse({"--export=-", "--format=csv", "--columns", "users, outcome", "--columns=opened", "x"})
            .line.exportOptions;
    QVERIFY(sessions.sessionFields
            == std::vector<SessionField>({SessionField::Users, SessionField::Outcome, SessionField::Opened}));
    const ExportOptions attempts =
        parse({"--export=-", "--format=csv", "--columns", "time,user", "--rows", "attempts", "x"})
            .line.exportOptions;
    QVERIFY(attempts.attemptFields == std::vector<AttemptField>({AttemptField::Time, AttemptField::User}));
}

void TestCommandLine::bytesOfArguments()
{
    const std::string odd("bad\xFF\xFE-\xED\x95\x9C.log");
    const CommandLineResult result = parse({"--user", odd, "--export", odd + ".csv", odd});
    QVERIFY2(result.problem.isEmpty(), qPrintable(result.problem));
    QCOMPARE(result.line.filter.users.front().text, odd);
    QCOMPARE(*result.line.exportPath, odd + ".csv");
    QCOMPARE(result.line.inputs.front(), odd);
}

void TestCommandLine::wrongUse_data()
{
    QTest::addColumn<QByteArray>("arguments"); // separated by blanks
    QTest::addColumn<QByteArray>("named");     // in the sentence
    QTest::newRow("unknown option") << QByteArray("--frobnicate x") << QByteArray("frobnicate");
    QTest::newRow("value missing") << QByteArray("x --user") << QByteArray("user");
    QTest::newRow("value for a switch")
        << QByteArray("--export - --format csv --bom=yes x") << QByteArray("bom");
    QTest::newRow("summary") << QByteArray("--summary=xml x") << QByteArray("xml");
    QTest::newRow("summary of nothing") << QByteArray("--summary json") << QByteArray("-");
    QTest::newRow("export of nothing") << QByteArray("--export out.csv") << QByteArray("-");
    QTest::newRow("ending") << QByteArray("--export out.xlsx x") << QByteArray("out.xlsx");
    QTest::newRow("no ending") << QByteArray("--export out x") << QByteArray("out");
    QTest::newRow("format") << QByteArray("--export out.csv --format xlsx x") << QByteArray("csv tsv jsonl");
    QTest::newRow("rows") << QByteArray("--export - --format csv --rows users x")
                          << QByteArray("connections attempts");
    QTest::newRow("column") << QByteArray("--export - --format csv --columns users,nothing x")
                            << QByteArray("nothing");
    QTest::newRow("column of the other rows")
        << QByteArray("--export - --format csv --columns user x") << QByteArray("remote_address");
    QTest::newRow("empty column") << QByteArray("--export - --format csv --columns users,,opened x")
                                  << QByteArray("columns");
    QTest::newRow("delimiter") << QByteArray("--export - --format csv --delimiter ab x") << QByteArray("ab");
    QTest::newRow("delimiter that quotes")
        << QByteArray("--export - --format csv --delimiter \" x") << QByteArray("\"");
    QTest::newRow("delimiter of TSV")
        << QByteArray("--export o.tsv --delimiter ; x") << QByteArray("--delimiter");
    QTest::newRow("outcome") << QByteArray("--outcome good x") << QByteArray("succeeded_after_failure");
    QTest::newRow("direction") << QByteArray("--direction up x") << QByteArray("in out");
    QTest::newRow("address") << QByteArray("--address 10.0.0.300 x") << QByteArray("10.0.0.300");
    QTest::newRow("network") << QByteArray("--address 10.0.0.0/33 x") << QByteArray("10.0.0.0/33");
    QTest::newRow("time") << QByteArray("--since yesterday x") << QByteArray("yesterday");
    QTest::newRow("date that is none") << QByteArray("--until 2009-02-30 x") << QByteArray("2009-02-30");
    QTest::newRow("end before begin")
        << QByteArray("--since 2010-01-01 --until 2009-01-01 x") << QByteArray("--until");
    QTest::newRow("language") << QByteArray("--language tlh x") << QByteArray("en fr es ko ar nl");
    QTest::newRow("standard input twice") << QByteArray("--summary json - -") << QByteArray("-");
    QTest::newRow("both to standard output")
        << QByteArray("--summary --export - x") << QByteArray("--export -");
    QTest::newRow("rows without export") << QByteArray("--rows attempts x") << QByteArray("--rows");
    QTest::newRow("guard without export")
        << QByteArray("--summary --no-formula-guard x") << QByteArray("--no-formula-guard");
    QTest::newRow("standard output without a format")
        << QByteArray("--export - x") << QByteArray("--format csv, tsv or jsonl");
    QTest::newRow("filter") << QByteArray("--filter usr:alice x") << QByteArray("usr");
    QTest::newRow("filter, marks") << QByteArray("--filter marked:yes x")
                                   << QByteArray("the command line knows no marks");
    QTest::newRow("filter, value") << QByteArray("--filter failures:many x") << QByteArray("many");
    QTest::newRow("filter, second") << QByteArray("--filter user:a --filter user:/(/ x")
                                    << QByteArray("  user:/(/\n        ^");
    QTest::newRow("threads") << QByteArray("--summary --threads 0 x") << QByteArray("threads");
}

void TestCommandLine::wrongUse()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const QByteArray, named);
    std::vector<std::string> list;
    for (const QByteArray& argument : arguments.split(' ')) {
        list.push_back(argument.toStdString());
    }
    const QString problem = parse(list).problem;
    QVERIFY(!problem.isEmpty());
    QVERIFY2(problem.contains(QString::fromUtf8(named)), qPrintable(problem));
}

void TestCommandLine::languageIsFoundInWrongOnes()
{
    QCOMPARE(languageAsked({"authloupe", "--frobnicate", "--language", "fr"}), QStringLiteral("fr"));
    QCOMPARE(languageAsked({"authloupe", "--language=xx", "--summary"}), QStringLiteral("xx"));
    QCOMPARE(languageAsked({"authloupe", "x"}), QString());
}

void TestCommandLine::optionsOfQt_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QByteArray>("ours");
    QTest::newRow("none") << QByteArray("p --user a x") << QByteArray("p --user a x");
    QTest::newRow("value follows") << QByteArray("p -platform xcb x") << QByteArray("p x");
    QTest::newRow("value with equals sign") << QByteArray("p -style=fusion x") << QByteArray("p x");
    QTest::newRow("two dashes") << QByteArray("p --platform offscreen --user a") << QByteArray("p --user a");
    QTest::newRow("alone") << QByteArray("p -reverse x") << QByteArray("p x");
    QTest::newRow("value missing") << QByteArray("p x -style") << QByteArray("p x");
    QTest::newRow("after the end of options") << QByteArray("p -- -reverse") << QByteArray("p -- -reverse");
    QTest::newRow("the program itself") << QByteArray("-reverse x") << QByteArray("-reverse x");
    QTest::newRow("standard input") << QByteArray("p -") << QByteArray("p -");
}

void TestCommandLine::optionsOfQt()
{
    QFETCH(const QByteArray, arguments);
    QFETCH(const QByteArray, ours);
    std::vector<std::string> list;
    for (const QByteArray& argument : arguments.split(' ')) {
        list.push_back(argument.toStdString());
    }
    QByteArrayList rest;
    for (const std::string& argument : withoutQtOptions(list)) {
        rest += QByteArray::fromStdString(argument);
    }
    QCOMPARE(rest.join(' '), ours);
}

void TestCommandLine::helpTellsEverything()
{
    const QString help = commandLineHelp();
    for (const char* option :
         {"--user", "--profile", "--address", "--outcome", "--direction", "--since", "--until", "--filter",
          "--summary", "--export", "--format", "--rows", "--columns", "--delimiter", "--no-formula-guard",
          "--bom", "--language", "--help", "--version"}) {
        QVERIFY2(help.contains(QString::fromLatin1(option)), option);
    }
    for (const auto& field : sessionFields()) {
        QVERIFY2(
            help.contains(QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()))),
            field.name.data());
    }
    for (const std::string_view name : filterNames()) {
        QVERIFY2(help.contains(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))),
                 name.data());
    }
    QVERIFY(!help.contains(QLatin1String("--threads")));
}

AUTHLOUPE_TEST(TestCommandLine, QCoreApplication)
#include "tst_command_line.moc"
