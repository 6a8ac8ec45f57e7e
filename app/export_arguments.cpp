// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_arguments.h"

#include "argument_reader.h"
#include "bridge/path_bytes.h"
#include "bridge/setting_names.h"
#include "command_options.h"
#include "models/display_text.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::CommandLine)
};

ExportFormat readFormat(ArgumentReader& arguments, const std::string& path)
{
    const bool stated = arguments.has(option::kFormat);
    if (!stated && path == "-") {
        //: Wrong use of the command line; csv, tsv and jsonl are never translated
        arguments.complain(Tr::tr("--export - needs --format csv, tsv or jsonl."));
        return ExportFormat::Csv;
    }
    const QString ending = reversibleText(path).section(QLatin1Char('.'), -1).toLower();
    const QString name = stated ? reversibleText(arguments.value(option::kFormat)) : ending;
    const auto format = enumOfName(kFormatNames, name);
    if (!format && stated) {
        arguments.complainAbout(option::kFormat, arguments.value(option::kFormat),
                                QStringLiteral("csv tsv jsonl"));
    } else if (!format) {
        //: Wrong use of the command line. %1: a file name
        arguments.complain(
            Tr::tr("“%1” does not end in .csv, .tsv or .jsonl; state the format with --format.")
                .arg(displayText(path)));
    }
    return format.value_or(ExportFormat::Csv);
}

ExportRows readRows(ArgumentReader& arguments)
{
    if (!arguments.has(option::kRows)) {
        return ExportRows::Connections;
    }
    const std::string given = arguments.value(option::kRows);
    const auto rows = enumOfName(kRowNames, reversibleText(given));
    if (!rows) {
        arguments.complainAbout(option::kRows, given, QStringLiteral("connections attempts"));
    }
    return rows.value_or(ExportRows::Connections);
}

template<class Field, class FromName>
std::vector<Field> readColumns(ArgumentReader& arguments, const FromName& fromName, const QString& expected)
{
    std::vector<Field> fields;
    for (const std::string& list : arguments.values(option::kColumns)) {
        const QStringList names = reversibleText(list).split(QLatin1Char(','));
        for (const QString& given : names) {
            const std::string name = bytesOfReversible(given.trimmed());
            if (const auto field = fromName(name)) {
                fields.push_back(*field);
            } else {
                arguments.complainAbout(option::kColumns, name, expected);
            }
        }
    }
    return fields;
}

char readDelimiter(ArgumentReader& arguments, ExportFormat format)
{
    const ExportOptions defaults;
    if (!arguments.has(option::kDelimiter)) {
        return defaults.delimiter;
    }
    const std::string given = arguments.value(option::kDelimiter);
    if (format != ExportFormat::Csv) {
        //: Wrong use of the command line
        arguments.complain(Tr::tr("--delimiter has a meaning only for CSV."));
    } else if (given.size() == 1 && isDelimiter(given.front())) {
        return given.front();
    } else {
        //: Wrong use of the command line. %1: what was given
        arguments.complain(Tr::tr("“%1” cannot stand between the cells of CSV.").arg(displayText(given)));
    }
    return defaults.delimiter;
}

} // namespace

ExportOptions readExportOptions(ArgumentReader& arguments, const std::string& path)
{
    ExportOptions options;
    options.format = readFormat(arguments, path);
    options.rows = readRows(arguments);
    if (options.rows == ExportRows::Attempts) {
        options.attemptFields =
            readColumns<AttemptField>(arguments, attemptFieldFromName, attemptColumnNames());
    } else {
        options.sessionFields =
            readColumns<SessionField>(arguments, sessionFieldFromName, sessionColumnNames());
    }
    options.delimiter = readDelimiter(arguments, options.format);
    options.formulaGuard = !arguments.has(option::kNoFormulaGuard);
    options.byteOrderMark = arguments.has(option::kBom);
    return options;
}

void refuseExportOptions(ArgumentReader& arguments)
{
    for (const char* name : {option::kFormat, option::kRows, option::kColumns, option::kDelimiter,
                             option::kNoFormulaGuard, option::kBom}) {
        if (arguments.has(name)) {
            //: Wrong use of the command line. %1: an option such as --rows
            arguments.complain(
                Tr::tr("--%1 has a meaning only with --export.").arg(QString::fromLatin1(name)));
        }
    }
}

} // namespace authloupe
