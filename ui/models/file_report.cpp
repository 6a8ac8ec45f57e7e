// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/file_report.h"

#include "models/display_text.h"
#include "models/error_text.h"
#include "models/locale_text.h"

#include <QCoreApplication>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::FileReport)
};

QString kindText(const InputFacts& facts)
{
    if (facts.archive == ArchiveKind::None && facts.packings.empty()) {
        //: How a file arrived: neither compressed nor in an archive
        return Tr::tr("Plain");
    }
    return displayText(facts.kind());
}

QString encodingText(const InputFacts& facts)
{
    switch (facts.encoding) {
    case Encoding::Ascii: return QStringLiteral("ASCII");
    case Encoding::Utf8: return QStringLiteral("UTF-8");
    case Encoding::Utf16Le: return QStringLiteral("UTF-16 LE");
    case Encoding::Utf16Be: return QStringLiteral("UTF-16 BE");
    case Encoding::EightBit:
        //: Encoding of a file: it has bytes above 127 that are no UTF-8
        return Tr::tr("8-bit");
    }
    return {};
}

QString zoneText(const FileInfo& file)
{
    if (file.utcOffset)
        return displayUtcOffset(*file.utcOffset);
    if (file.utcOffsetVaries) {
        //: Time zone of a file: its headers state different ones
        return Tr::tr("Several");
    }
    return {};
}

QString repeatedText(const FileInfo& file)
{
    const std::uint64_t lines = file.repeatedLines + file.repeatedLaterLines;
    return lines == 0 ? QString() : displayCount(lines);
}

} // namespace

QString fileColumnName(FileColumn column)
{
    switch (column) {
    case FileColumn::Name:
        //: Column of the file report: name of the file
        return Tr::tr("File");
    case FileColumn::Kind:
        //: Column of the file report: how the file arrived, such as plain, gzip, zip
        return Tr::tr("Kind");
    case FileColumn::Encoding:
        //: Column of the file report: character encoding, such as UTF-8
        return Tr::tr("Encoding");
    case FileColumn::Lines:
        //: Column of the file report: number of lines
        return Tr::tr("Lines read");
    case FileColumn::Understood:
        //: Column of the file report: number of lines
        return Tr::tr("Understood");
    case FileColumn::Ignored:
        //: Column of the file report: number of lines
        return Tr::tr("Known, of no interest here");
    case FileColumn::Continued:
        //: Column of the file report: number of lines that continue the log record of the line before them
        return Tr::tr("Part of another record");
    case FileColumn::NotUnderstood:
        //: Column of the file report: number of lines
        return Tr::tr("Not understood");
    case FileColumn::Repeated:
        //: Column of the file report: number of lines that were not read, since another file holds them as
        //: well
        return Tr::tr("Counted in another file");
    case FileColumn::First:
        //: Column of the file report: earliest time in the file
        return Tr::tr("Earliest time");
    case FileColumn::Last:
        //: Column of the file report: latest time in the file
        return Tr::tr("Latest time");
    case FileColumn::Appliance:
        //: Column of the file report: serial number that the file states
        return Tr::tr("Serial number");
    case FileColumn::Version:
        //: Column of the file report: version of the appliance's system; AsyncOS is a name
        return Tr::tr("AsyncOS");
    case FileColumn::TimeZone:
        //: Column of the file report: offset of the log's clock from UTC
        return Tr::tr("Time zone");
    case FileColumn::Remarks:
        //: Column of the file report: sentences about what was left out, assumed or wrong
        return Tr::tr("Remarks");
    }
    return {};
}

QString fileCell(const FileInfo& file, FileColumn column)
{
    const Coverage& lines = *file.coverage;
    switch (column) {
    case FileColumn::Name: return displayText(file.name);
    case FileColumn::Kind: return kindText(file.facts);
    case FileColumn::Encoding: return encodingText(file.facts);
    case FileColumn::Lines: return displayCount(lines.lines);
    case FileColumn::Understood: return displayCount(lines.understood);
    case FileColumn::Ignored: return displayCount(lines.ignored);
    case FileColumn::Continued: return displayCount(lines.continued);
    case FileColumn::NotUnderstood: return displayCount(lines.notUnderstood);
    case FileColumn::Repeated: return repeatedText(file);
    case FileColumn::First: return displayTime(lines.firstTime);
    case FileColumn::Last: return displayTime(lines.lastTime);
    case FileColumn::Appliance: return displayText(file.serialNumber);
    case FileColumn::Version: return displayText(file.asyncOsVersion);
    case FileColumn::TimeZone: return zoneText(file);
    case FileColumn::Remarks: return fileRemarks(file).join(QLatin1Char(' '));
    }
    return {};
}

QStringList fileRemarks(const FileInfo& file)
{
    QStringList remarks;
    if (file.error.code != ErrorCode::None)
        remarks << errorText(file.error).what;
    for (const Error& note : file.notes)
        remarks << errorText(note).what;
    const Coverage& lines = *file.coverage;
    if (lines.yearsDerived > 0) {
        //: Remark in the file report: stamps such as "Jun 26 10:42:23" have no year. %Ln: number of log
        //: records
        remarks << Tr::tr(
            "The year of %Ln records is not in the log and was taken from the date of the file.", nullptr,
            pluralNumber(lines.yearsDerived));
    }
    if (file.utcOffsetVaries) {
        //: Remark in the file report
        remarks << Tr::tr("The file states several time zones, so its times are shown without one.");
    }
    if (file.facts.encoding == Encoding::EightBit) {
        //: Remark in the file report: bytes above 127 that are no UTF-8
        remarks << Tr::tr(
            "Some texts are not UTF-8: words of Latin-1 are read as such, other bytes are shown as escapes.");
    }
    return remarks;
}

} // namespace authloupe
