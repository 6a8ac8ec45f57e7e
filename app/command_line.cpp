// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "bridge/language.h"
#include "bridge/path_bytes.h"
#include "bridge/setting_names.h"
#include "command_options.h"
#include "models/display_text.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::CommandLine)
};

// QCommandLineParser knows no option whose value may be left out: `--summary FILE` means `--summary=text
// FILE`.
QStringList normalized(const std::vector<std::string>& arguments)
{
    QStringList list;
    const QString summary = QLatin1String("--") % QLatin1String(option::kSummary);
    bool optionsEnded = false;
    for (const std::string& argument : arguments) {
        const bool isWord = argument == "text" || argument == "json";
        const bool afterSummary = !optionsEnded && !list.isEmpty() && list.last() == summary;
        if (afterSummary) {
            list.last() += isWord ? QLatin1Char('=') % reversibleText(argument) : QStringLiteral("=text");
        }
        if (!(afterSummary && isWord)) {
            list += reversibleText(argument);
        }
        optionsEnded = optionsEnded || argument == "--";
    }
    if (!optionsEnded && !list.isEmpty() && list.last() == summary) {
        list.last() += QLatin1String("=text");
    }
    return list;
}

// What was given, fit to be shown.
QString shown(const QString& argument)
{
    return displayText(bytesOfReversible(argument));
}

// One use: fills a CommandLine and keeps the first problem.
class Reader final {
public:
    explicit Reader(const QCommandLineParser& parser) : m_parser(parser) {}

    CommandLineResult read();

private:
    void readFilter(Filter& filter);
    void readAddresses(Filter& filter);
    void readTime(const char* name, LogTime& time);
    void readOutput(CommandLine& line);
    void readExport(ExportOptions& options, const std::string& path);
    void readColumns(ExportOptions& options);
    void readDelimiter(ExportOptions& options);
    void readThreads(unsigned& threads);
    void checkExportIsAsked();

    [[nodiscard]] bool has(const char* name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    [[nodiscard]] QString value(const char* name) const { return m_parser.value(QString::fromLatin1(name)); }
    [[nodiscard]] std::vector<std::string> values(const char* name) const;
    void complain(const QString& problem);
    void complainAbout(const char* name, const QString& value, const QString& expected);

    const QCommandLineParser& m_parser;
    QString m_problem;
};

void Reader::complain(const QString& problem)
{
    if (m_problem.isEmpty()) {
        m_problem = problem;
    }
}

void Reader::complainAbout(const char* name, const QString& value, const QString& expected)
{
    //: Wrong use of the command line. %1: an option such as --rows, %2: what was given for it, %3: words that
    //: it takes
    complain(Tr::tr("--%1 does not take “%2”. Possible: %3.")
                 .arg(QString::fromLatin1(name), shown(value), expected));
}

std::vector<std::string> Reader::values(const char* name) const
{
    std::vector<std::string> bytes;
    const QStringList texts = m_parser.values(QString::fromLatin1(name));
    for (const QString& text : texts) {
        bytes.push_back(bytesOfReversible(text));
    }
    return bytes;
}

CommandLineResult Reader::read()
{
    CommandLine line;
    line.help = has(option::kHelp);
    line.version = has(option::kVersion);
    line.language = value(option::kLanguage);
    if (has(option::kLanguage) && !Language::isKnown(line.language)) {
        complainAbout(option::kLanguage, line.language, languageCodes());
    }
    const QStringList inputs = m_parser.positionalArguments();
    for (const QString& input : inputs) {
        line.inputs.push_back(bytesOfReversible(input));
    }
    if (std::ranges::count(line.inputs, "-") > 1) {
        //: Wrong use of the command line
        complain(Tr::tr("Standard input (-) can be read only once."));
    }
    readFilter(line.filter);
    readOutput(line);
    readThreads(line.threads);
    if ((line.summary || line.exportPath) && line.inputs.empty()) {
        //: Wrong use of the command line
        complain(Tr::tr("No log file is named; - stands for standard input."));
    }
    return {.line = std::move(line), .problem = m_problem};
}

void Reader::readFilter(Filter& filter)
{
    for (const std::string& text : values(option::kUser)) {
        filter.users.push_back({.text = text});
    }
    for (const std::string& text : values(option::kProfile)) {
        filter.profiles.push_back({.text = text});
    }
    readAddresses(filter);
    for (const std::string& word : values(option::kOutcome)) {
        if (const auto outcome = outcomeFromName(word)) {
            filter.outcomes.push_back(*outcome);
        } else {
            complainAbout(option::kOutcome, reversibleText(word), outcomeWords());
        }
    }
    for (const std::string& word : values(option::kDirection)) {
        if (const auto direction = directionFromName(word)) {
            filter.directions.push_back(*direction);
        } else {
            complainAbout(option::kDirection, reversibleText(word), QStringLiteral("in out"));
        }
    }
    readTime(option::kSince, filter.time.since);
    readTime(option::kUntil, filter.time.until);
    if (filter.time.since.isValid() && filter.time.until.isValid()
        && filter.time.until <= filter.time.since) {
        //: Wrong use of the command line
        complain(Tr::tr("The time of --until must be later than that of --since."));
    }
}

void Reader::readAddresses(Filter& filter)
{
    for (const std::string& text : values(option::kAddress)) {
        if (!parseNetwork(text)) {
            //: Wrong use of the command line. %1: what was given
            complain(Tr::tr("“%1” is neither an IP address nor a network such as 10.0.0.0/8.")
                         .arg(displayText(text)));
            continue;
        }
        // As a network of one: an IPv6 address can be written in many ways.
        const bool isNetwork = text.find('/') != std::string::npos;
        const bool isVersion6 = text.find(':') != std::string::npos;
        filter.addresses.push_back({.text = isNetwork ? text : text + (isVersion6 ? "/128" : "/32")});
    }
}

void Reader::readTime(const char* name, LogTime& time)
{
    if (!has(name)) {
        return;
    }
    if (const auto parsed = parseIso(bytesOfReversible(value(name)))) {
        time = *parsed;
    } else {
        //: Wrong use of the command line. %1: what was given
        complain(
            Tr::tr("“%1” is not a time such as 2009-04-22 or 2009-04-22T11:43:59.").arg(shown(value(name))));
    }
}

void Reader::readOutput(CommandLine& line)
{
    if (has(option::kSummary)) {
        const QString format = value(option::kSummary);
        line.summary = format == QLatin1String("json") ? SummaryFormat::Json : SummaryFormat::Text;
        if (format != QLatin1String("json") && format != QLatin1String("text")) {
            complainAbout(option::kSummary, format, QStringLiteral("text json"));
        }
    }
    if (!has(option::kExport)) {
        checkExportIsAsked();
        return;
    }
    line.exportPath = bytesOfReversible(value(option::kExport));
    if (line.exportPath->empty()) {
        //: Wrong use of the command line
        complain(Tr::tr("--export needs the name of a file."));
    }
    if (line.summary && line.exportPath == "-") {
        //: Wrong use of the command line
        complain(Tr::tr("--summary and --export - cannot both write to standard output."));
    }
    readExport(line.exportOptions, *line.exportPath);
}

void Reader::checkExportIsAsked()
{
    for (const char* name : {option::kFormat, option::kRows, option::kColumns, option::kDelimiter,
                             option::kNoFormulaGuard, option::kBom}) {
        if (has(name)) {
            //: Wrong use of the command line. %1: an option such as --rows
            complain(Tr::tr("--%1 has a meaning only with --export.").arg(QString::fromLatin1(name)));
        }
    }
}

void Reader::readExport(ExportOptions& options, const std::string& path)
{
    const QString ending = reversibleText(path).section(QLatin1Char('.'), -1).toLower();
    const QString format = has(option::kFormat) ? value(option::kFormat)
                           : path == "-"        ? QStringLiteral("csv")
                                                : ending;
    if (const auto known = enumOfName(kFormatNames, format)) {
        options.format = *known;
    } else if (has(option::kFormat)) {
        complainAbout(option::kFormat, format, QStringLiteral("csv tsv jsonl"));
    } else {
        //: Wrong use of the command line. %1: a file name
        complain(Tr::tr("“%1” does not end in .csv, .tsv or .jsonl; state the format with --format.")
                     .arg(displayText(path)));
    }
    if (has(option::kRows)) {
        if (const auto rows = enumOfName(kRowNames, value(option::kRows))) {
            options.rows = *rows;
        } else {
            complainAbout(option::kRows, value(option::kRows), QStringLiteral("connections attempts"));
        }
    }
    readColumns(options);
    readDelimiter(options);
    options.formulaGuard = !has(option::kNoFormulaGuard);
    options.byteOrderMark = has(option::kBom);
}

void Reader::readColumns(ExportOptions& options)
{
    const bool attempts = options.rows == ExportRows::Attempts;
    for (const std::string& list : values(option::kColumns)) {
        const QStringList names = reversibleText(list).split(QLatin1Char(','));
        for (const QString& given : names) {
            const std::string name = bytesOfReversible(given.trimmed());
            const auto sessionField = sessionFieldFromName(name);
            const auto attemptField = attemptFieldFromName(name);
            if (attempts && attemptField) {
                options.attemptFields.push_back(*attemptField);
            } else if (!attempts && sessionField) {
                options.sessionFields.push_back(*sessionField);
            } else {
                complainAbout(option::kColumns, given,
                              attempts ? attemptColumnNames() : sessionColumnNames());
            }
        }
    }
}

void Reader::readDelimiter(ExportOptions& options)
{
    if (!has(option::kDelimiter)) {
        return;
    }
    const std::string text = bytesOfReversible(value(option::kDelimiter));
    if (options.format != ExportFormat::Csv) {
        //: Wrong use of the command line
        complain(Tr::tr("--delimiter has a meaning only for CSV."));
    } else if (text.size() == 1 && isDelimiter(text.front())) {
        options.delimiter = text.front();
    } else {
        //: Wrong use of the command line. %1: what was given
        complain(Tr::tr("“%1” cannot stand between the cells of CSV.").arg(shown(value(option::kDelimiter))));
    }
}

void Reader::readThreads(unsigned& threads)
{
    if (!has(option::kThreads)) {
        return;
    }
    bool ok = false;
    threads = value(option::kThreads).toUInt(&ok);
    if (!ok || threads < 1 || threads > 64) {
        complainAbout(option::kThreads, value(option::kThreads), QStringLiteral("1 … 64"));
    }
}

} // namespace

CommandLineResult parseCommandLine(const std::vector<std::string>& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(normalized(arguments))) {
        CommandLineResult result;
        result.problem = displayText(parser.errorText());
        return result;
    }
    return Reader(parser).read();
}

QString languageAsked(const std::vector<std::string>& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(normalized(arguments)); // whatever is wrong will be said in that language
    return parser.value(QString::fromLatin1(option::kLanguage));
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace authloupe
