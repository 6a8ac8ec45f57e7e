// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coverage_text.h"

#include "models/display_text.h"
#include "models/locale_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace authloupe {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::CoverageText)
};

QString share(std::uint64_t part, std::uint64_t whole)
{
    if (whole == 0)
        return displayCount(part);
    //: %1 is a number of lines, %2 its share of all lines as a percentage
    return Tr::tr("%1 (%2)").arg(displayCount(part),
                                 displayPercent(static_cast<double>(part) / static_cast<double>(whole)));
}

void appendLines(std::vector<CoverageFact>& facts, const Coverage& c)
{
    facts.push_back({//: Name of a number
                     Tr::tr("Lines read"),
                     displayCount(c.lines),
                     {},
                     false});
    facts.push_back({//: Name of a number: of lines
                     Tr::tr("Understood"), share(c.understood, c.lines),
                     //: Tooltip of "Understood"
                     Tr::tr("Lines that tell something about a connection, an attempt or the log file."),
                     false});
    facts.push_back({//: Name of a number: of lines
                     Tr::tr("Known, of no interest here"), share(c.ignored, c.lines),
                     //: Tooltip of "Known, of no interest here"
                     Tr::tr("Lines about other things, such as virus scanning, and blank lines."), false});
    if (c.continued > 0) {
        facts.push_back({//: Name of a number: of lines
                         Tr::tr("Part of another record"), share(c.continued, c.lines),
                         //: Tooltip of "Part of another record"
                         Tr::tr("Second and later lines of records that are broken over several lines."),
                         false});
    }
    facts.push_back({//: Name of a number: of lines
                     Tr::tr("Lines not understood"), share(c.notUnderstood, c.lines),
                     //: Tooltip of "Lines not understood"
                     Tr::tr("Lines that fit no known form. They may hide something: look at the samples."),
                     c.notUnderstood > 0});
    facts.push_back({//: Name of a number: records of the log; one record may span several lines
                     Tr::tr("Log records"),
                     displayCount(c.entries),
                     {},
                     false});
    if (c.wrappedEntries > 0) {
        facts.push_back({//: Name of a number: records of the log that were broken over several lines
                         Tr::tr("Records joined from several lines"),
                         displayCount(c.wrappedEntries),
                         {},
                         false});
    }
    if (c.lookAlikes > 0) {
        facts.push_back({//: Name of a number: records of the log
                         Tr::tr("Other kinds of authentication"), displayCount(c.lookAlikes),
                         //: Tooltip of "Other kinds of authentication"
                         Tr::tr("Records about signatures such as SPF and DKIM, or about logging in to the "
                                "appliance: not about SMTP authentication."),
                         false});
    }
    if (c.yearsDerived > 0) {
        facts.push_back({//: Name of a number: records of the log
                         Tr::tr("Records without a year"), displayCount(c.yearsDerived),
                         //: Tooltip of "Records without a year"
                         Tr::tr("Their year was taken from the date of the file."), true});
    }
    if (c.entriesWithoutSession > 0) {
        facts.push_back({//: Name of a number
                         Tr::tr("Records of no connection"), displayCount(c.entriesWithoutSession),
                         //: Tooltip of "Records of no connection"
                         Tr::tr("Records that were understood but name no connection."), false});
    }
}

void appendConnections(std::vector<CoverageFact>& facts, const Totals& totals)
{
    facts.push_back({//: Name of a number
                     Tr::tr("Inbound connections"),
                     displayCount(totals.inbound),
                     {},
                     false});
    facts.push_back({//: Name of a number
                     Tr::tr("Outbound connections"),
                     displayCount(totals.outbound),
                     {},
                     false});
    if (totals.openedNotSeen > 0) {
        facts.push_back(
            {//: Name of a number: of connections
             Tr::tr("Opening not in the log"), displayCount(totals.openedNotSeen),
             //: Tooltip of "Opening not in the log"
             Tr::tr(
                 "Connections that were opened before the log begins, or in a file that is not open here."),
             true});
    }
    if (totals.endNotSeen > 0) {
        facts.push_back({//: Name of a number: of connections
                         Tr::tr("End not in the log"), displayCount(totals.endNotSeen),
                         //: Tooltip of "End not in the log"
                         Tr::tr("Connections that were still open when the log ends, or end in a file that "
                                "is not open here."),
                         true});
    }
}

void appendClock(std::vector<CoverageFact>& facts, const Coverage& c)
{
    if (c.firstTime.isValid()) {
        facts.push_back({//: Name of a date and time
                         Tr::tr("Earliest time"),
                         isolated(displayTime(c.firstTime)),
                         {},
                         false});
        facts.push_back({//: Name of a date and time
                         Tr::tr("Latest time"),
                         isolated(displayTime(c.lastTime)),
                         {},
                         false});
    }
    if (c.clockStepsBack > 0) {
        facts.push_back(
            {//: Name of a number: how often a line is stamped earlier than the one before it
             Tr::tr("Steps back of the clock"), displayCount(c.clockStepsBack),
             //: Tooltip of "Steps back of the clock"; %1 is a span of time such as "1 h 0 min 0 s", %2 the
             //: date and time that the clock said then
             Tr::tr("The lines keep their order; nothing is sorted by time. The largest step: %1, to %2.")
                 .arg(displayDuration(c.largestStepBack), isolated(displayTime(c.largestStepBackAt.time))),
             true, true});
    }
    if (c.clockGaps > 0) {
        facts.push_back({//: Name of a number: how often nothing was logged for more than an hour
                         Tr::tr("Gaps in the log"), displayCount(c.clockGaps),
                         //: Tooltip of "Gaps in the log"; %1 is a span of time such as "2 h 10 min 0 s", %2 a
                         //: date and time
                         Tr::tr("More than an hour without a record. The largest gap: %1, until %2.")
                             .arg(displayDuration(c.largestGap), isolated(displayTime(c.largestGapAt.time))),
                         true, true});
    }
}

} // namespace

std::vector<CoverageFact> coverageFacts(const Snapshot& snapshot)
{
    std::vector<CoverageFact> facts;
    const Coverage& coverage = snapshot.coverage();
    if (!snapshot.isComplete()) {
        facts.push_back({//: Name of a fact: how much of the files was read
                         Tr::tr("State"),
                         //: The files are still being read, or reading was stopped
                         Tr::tr("Not read to the end"),
                         {},
                         true});
    }
    facts.push_back({//: Name of a number
                     Tr::tr("Files"),
                     displayCount(snapshot.files().size()),
                     {},
                     false});
    facts.push_back({//: Name of a size
                     Tr::tr("Size"),
                     displaySize(coverage.bytes),
                     {},
                     false});
    appendLines(facts, coverage);
    appendConnections(facts, snapshot.totals());
    appendClock(facts, coverage);
    return facts;
}

QString coverageSummary(const Snapshot& snapshot)
{
    const std::uint64_t notUnderstood = snapshot.coverage().notUnderstood;
    if (notUnderstood == 0) {
        //: Status bar
        return Tr::tr("All lines understood");
    }
    //: Status bar
    return Tr::tr("%Ln lines not understood", nullptr, pluralNumber(notUnderstood));
}

QString logTimeText(const Snapshot& snapshot)
{
    std::optional<std::int32_t> offset;
    for (const FileInfo& file : snapshot.files()) {
        if (file.utcOffsetVaries || (offset && file.utcOffset && offset != file.utcOffset)) {
            //: Status bar: the logs were written in several time zones
            return Tr::tr("Log time: several time zones");
        }
        if (!file.utcOffset)
            continue;
        offset = file.utcOffset;
    }
    if (!offset) {
        //: Status bar: the log does not say in which time zone its times are meant
        return Tr::tr("Log time: time zone not stated");
    }
    //: Status bar: the time zone of the log; %1 is like UTC-06:00
    return Tr::tr("Log time %1").arg(isolated(displayUtcOffset(*offset)));
}

std::size_t filesOfSeveralOffsets(const Snapshot& snapshot)
{
    const auto varies = [](const FileInfo& file) { return file.utcOffsetVaries; };
    return static_cast<std::size_t>(std::ranges::count_if(snapshot.files(), varies));
}

QString exportedTimesNote(std::size_t files)
{
    if (files == 0)
        return {};
    //: Result of an export. UTC: an offset from UTC such as -06:00 stands behind the times of a log that
    //: states one; %Ln: number of log files
    return Tr::tr("%Ln file(s) state several offsets from UTC: their times were written without one.",
                  nullptr, pluralNumber(files));
}

} // namespace authloupe
