// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_mark_text.h"

#include "models/display_text.h"
#include "models/locale_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace authloupe {
namespace {

constexpr std::size_t kMostMarksTold = 6;

// The same context as that of the timeline itself.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Timeline)
};

QString timeOf(LogTime time)
{
    return isolated(displayTime(time));
}

std::uint64_t countOf(std::span<const TimeMark> marks, TimeMark::Kind kind)
{
    return static_cast<std::uint64_t>(std::ranges::count(marks, kind, &TimeMark::kind));
}

} // namespace

QString markText(const TimeMark& mark, const Snapshot& snapshot)
{
    const auto index = static_cast<std::size_t>(mark.file);
    const QString file =
        index < snapshot.files().size() ? isolated(displayText(snapshot.files()[index].name)) : QString();
    const QString line = displayCount(mark.line);
    const std::int64_t forth = mark.before.isValid() ? mark.at.seconds - mark.before.seconds : 0;
    switch (mark.kind) {
    case TimeMark::Kind::ClockBack:
        //: Mark on the timeline: %1 a span such as "1 h 00 min 00 s", %2 and %3 times, %4 a log file, %5 a
        //: number
        return Tr::tr("The clock goes back by %1, from %2 to %3 (%4, line %5).")
            .arg(displayDuration(-forth), timeOf(mark.before), timeOf(mark.at), file, line);
    case TimeMark::Kind::Gap:
        //: Mark on the timeline: the log was silent or its clock jumped; %1 a span such as "1 h 00 min 00 s",
        //: %2 and %3 times, %4 a log file, %5 a number
        return Tr::tr("No entry for %1, from %2 to %3 (%4, line %5).")
            .arg(displayDuration(forth), timeOf(mark.before), timeOf(mark.at), file, line);
    case TimeMark::Kind::FileBegins: break;
    }
    //: Mark on the timeline: %1 a log file, %2 a time
    return Tr::tr("Log file %1 begins, at %2.").arg(file, timeOf(mark.at));
}

QString marksText(std::span<const TimeMark> marks, const Snapshot& snapshot)
{
    QStringList lines;
    for (const TimeMark& mark : marks.first(std::min(marks.size(), kMostMarksTold)))
        lines.append(markText(mark, snapshot));
    if (marks.size() > kMostMarksTold) {
        //: Below some marks of the timeline: so many more stand at the same place
        lines.append(Tr::tr("%Ln more mark(s) here", nullptr, pluralNumber(marks.size() - kMostMarksTold)));
    }
    return lines.join(u'\n');
}

QString markCountText(TimeMark::Kind kind, std::uint64_t count)
{
    const QString number = displayCount(count);
    switch (kind) {
    case TimeMark::Kind::ClockBack:
        //: Marks on the timeline; %1 is how often the clock of the log goes back
        return Tr::tr("Steps back of the clock: %1").arg(number);
    case TimeMark::Kind::Gap:
        //: Marks on the timeline; %1 is how often the log is silent for more than an hour
        return Tr::tr("Gaps in the log: %1").arg(number);
    case TimeMark::Kind::FileBegins: break;
    }
    //: Marks on the timeline; %1 is how many log files begin behind the first one
    return Tr::tr("Log files that begin: %1").arg(number);
}

QString marksSummary(std::span<const TimeMark> marks)
{
    QStringList parts;
    for (const TimeMark::Kind kind :
         {TimeMark::Kind::ClockBack, TimeMark::Kind::Gap, TimeMark::Kind::FileBegins})
        if (const std::uint64_t count = countOf(marks, kind); count > 0)
            parts.append(markCountText(kind, count));
    return parts.join(QStringLiteral("; "));
}

} // namespace authloupe
