// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_options.h"

#include "bridge/language.h"
#include "query/filter_names.h"
#include "session/field.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::CommandLine)
};

QString qString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template<class Fields>
QString namesOf(const Fields& fields)
{
    QStringList names;
    for (const auto& field : fields) {
        names += qString(field.name);
    }
    return names.join(QLatin1Char(' '));
}

void add(QCommandLineParser& parser, const char* name, const QString& description, const char* value = "")
{
    parser.addOption(QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value)));
}

void addFilterOptions(QCommandLineParser& parser)
{
    //: Description of a command line option; may be given several times
    add(parser, option::kUser, Tr::tr("Only connections with an attempt of a user whose name contains TEXT."),
        "TEXT");
    //: Description of a command line option; may be given several times
    add(parser, option::kProfile,
        Tr::tr("Only connections with an attempt under an authentication profile whose name contains TEXT."),
        "TEXT");
    //: Description of a command line option; CIDR is the notation 10.0.0.0/8
    add(parser, option::kAddress,
        Tr::tr("Only connections whose remote address is this one or lies in this network."), "IP|CIDR");
    //: Description of a command line option; %1: a list of words that are never translated
    add(parser, option::kOutcome, Tr::tr("Only connections with this outcome: %1.").arg(outcomeWords()),
        "WORD");
    //: Description of a command line option; in and out are never translated
    add(parser, option::kDirection, Tr::tr("Only inbound (in) or only outbound (out) connections."),
        "in|out");
    //: Description of a command line option
    add(parser, option::kSince,
        Tr::tr("Only connections that begin at TIME or later, in the time of the log: 2009-04-22 or "
               "2009-04-22T11:43:59."),
        "TIME");
    //: Description of a command line option
    add(parser, option::kUntil, Tr::tr("Only connections that begin before TIME."), "TIME");
    //: Description of a command line option; may be given several times. %1: an example that is never
    //: translated, %2: a list of names that are never translated
    add(parser, option::kFilter,
        Tr::tr("Only connections that pass EXPRESSION, in the language of the search field, such as %1. "
               "Fields: %2.")
            .arg(QStringLiteral("“user:alice -outcome:failed failures:>=5”"), filterFieldNames()),
        "EXPRESSION");
}

void addOutputOptions(QCommandLineParser& parser)
{
    //: Description of a command line option
    add(parser, option::kSummary,
        Tr::tr("Print counts, the time span and what was understood, without a window."), "text|json");
    //: Description of a command line option
    add(parser, option::kExport,
        Tr::tr("Write what passes the filters to FILE, without a window; - is standard output."), "FILE");
    //: Description of a command line option
    add(parser, option::kFormat, Tr::tr("Format of the export; without it the ending of FILE decides."),
        "csv|tsv|jsonl");
    //: Description of a command line option
    add(parser, option::kRows, Tr::tr("What a row of the export is; connections if not stated."),
        "connections|attempts");
    //: Description of a command line option; %1 and %2: lists of names that are never translated
    add(parser, option::kColumns,
        Tr::tr("Columns of the export, separated by commas; all if not stated. Of connections: %1. Of "
               "attempts: %2.")
            .arg(sessionColumnNames(), attemptColumnNames()),
        "NAMES");
    //: Description of a command line option
    add(parser, option::kDelimiter, Tr::tr("Character between the cells of CSV; a comma if not stated."),
        "C");
    //: Description of a command line option
    add(parser, option::kNoFormulaGuard,
        Tr::tr("Write texts that a spreadsheet would take for a formula as they are, without an apostrophe "
               "before them."));
    //: Description of a command line option; BOM: byte order mark, for Excel
    add(parser, option::kBom, Tr::tr("Begin the export with a byte order mark."));
}

} // namespace

QString languageCodes()
{
    QStringList codes;
    const QList<LanguageName> languages = Language::all();
    for (const LanguageName& language : languages) {
        codes += language.code;
    }
    return codes.join(QLatin1Char(' '));
}

QString outcomeWords()
{
    QStringList words;
    for (int i = 0; i < kOutcomeCount; ++i) {
        words += qString(stableName(static_cast<Outcome>(i)));
    }
    return words.join(QLatin1Char(' '));
}

QString sessionColumnNames()
{
    return namesOf(sessionFields());
}

QString filterFieldNames()
{
    QStringList names;
    for (const std::string_view name : filterNames()) {
        names += qString(name);
    }
    return names.join(QLatin1Char(' '));
}

QString attemptColumnNames()
{
    return namesOf(attemptFields());
}

void addOptions(QCommandLineParser& parser)
{
    addFilterOptions(parser);
    addOutputOptions(parser);
    //: Description of a command line option
    add(parser, option::kRecursive, Tr::tr("Open the files of the folders in a folder as well."));
    //: Description of a command line option
    add(parser, option::kFollow, Tr::tr("Go on reading the last log in the window while it is written."));
    //: Description of a command line option; %1: a list of codes such as fr
    add(parser, option::kLanguage,
        Tr::tr("Language of the interface and of messages: %1.").arg(languageCodes()), "CODE");
    QCommandLineOption threads(QString::fromLatin1(option::kThreads), {}, QStringLiteral("N"));
    threads.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(threads);
    //: Description of the command line option --help
    const QString help = Tr::tr("Show this help.");
    parser.addOption({{QStringLiteral("h"), QString::fromLatin1(option::kHelp)}, help});
    //: Description of the command line option --version
    const QString version = Tr::tr("Show the version.");
    parser.addOption({{QStringLiteral("v"), QString::fromLatin1(option::kVersion)}, version});
    //: Description of what can be named on the command line after the options
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 Tr::tr("Log files or folders to open; - is standard input."),
                                 QStringLiteral("[FILE|FOLDER|-]..."));
    //: What the program is for, at the top of the help on its command line
    parser.setApplicationDescription(
        Tr::tr("Shows SMTP authentication in the mail logs of Cisco ESA: who tried to authenticate, "
               "on which connection, and whether that worked."));
}

} // namespace authloupe
