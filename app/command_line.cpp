// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "argument_reader.h"
#include "bridge/language.h"
#include "bridge/path_bytes.h"
#include "command_options.h"
#include "export_arguments.h"
#include "filter_arguments.h"
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

void readOutput(ArgumentReader& arguments, CommandLine& line)
{
    if (arguments.has(option::kSummary)) {
        const std::string format = arguments.value(option::kSummary);
        line.summary = format == "json" ? SummaryFormat::Json : SummaryFormat::Text;
        if (format != "json" && format != "text") {
            arguments.complainAbout(option::kSummary, format, QStringLiteral("text json"));
        }
    }
    if (!arguments.has(option::kExport)) {
        refuseExportOptions(arguments);
        return;
    }
    line.exportPath = arguments.value(option::kExport);
    if (line.exportPath->empty()) {
        //: Wrong use of the command line
        arguments.complain(Tr::tr("--export needs the name of a file."));
    }
    if (line.summary && line.exportPath == "-") {
        //: Wrong use of the command line
        arguments.complain(Tr::tr("--summary and --export - cannot both write to standard output."));
    }
    line.exportOptions = readExportOptions(arguments, *line.exportPath);
}

unsigned readThreads(ArgumentReader& arguments)
{
    if (!arguments.has(option::kThreads)) {
        return 0;
    }
    constexpr unsigned kMost = 64;
    const std::string given = arguments.value(option::kThreads);
    const unsigned threads = QByteArray::fromStdString(given).toUInt();
    if (threads < 1 || threads > kMost) {
        arguments.complainAbout(option::kThreads, given, QStringLiteral("1 … 64"));
    }
    return threads;
}

CommandLine readAll(ArgumentReader& arguments)
{
    CommandLine line;
    line.help = arguments.has(option::kHelp);
    line.version = arguments.has(option::kVersion);
    const std::string language = arguments.value(option::kLanguage);
    line.language = reversibleText(language);
    if (arguments.has(option::kLanguage) && !Language::isKnown(line.language)) {
        arguments.complainAbout(option::kLanguage, language, languageCodes());
    }
    line.inputs = arguments.positional();
    line.recursive = arguments.has(option::kRecursive);
    line.follow = arguments.has(option::kFollow);
    if (std::ranges::count(line.inputs, "-") > 1) {
        //: Wrong use of the command line
        arguments.complain(Tr::tr("Standard input (-) can be read only once."));
    }
    line.filter = readFilter(arguments);
    line.moreFilters = readFilterExpressions(arguments, line.filter);
    readOutput(arguments, line);
    line.threads = readThreads(arguments);
    if ((line.summary || line.exportPath) && line.inputs.empty()) {
        //: Wrong use of the command line
        arguments.complain(Tr::tr("No log file is named; - stands for standard input."));
    }
    if (line.follow && (line.summary || line.exportPath)) {
        //: Wrong use of the command line
        arguments.complain(Tr::tr("--follow needs the window: --summary and --export end."));
    }
    if (!line.isHeadless() && !line.moreFilters.empty()) {
        //: Wrong use of the command line
        arguments.complain(
            Tr::tr("The window can choose the values of a field only once: write them into one "
                   "--filter."));
    }
    return line;
}

} // namespace

CommandLineResult parseCommandLine(const std::vector<std::string>& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    CommandLineResult result;
    if (parser.parse(normalized(arguments))) {
        ArgumentReader reader(parser);
        result.line = readAll(reader);
        result.problem = reader.problem();
    } else {
        result.problem = displayText(parser.errorText());
    }
    return result;
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
