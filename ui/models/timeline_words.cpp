// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_words.h"

#include "models/locale_text.h"

#include <QCoreApplication>

namespace authloupe {
namespace {

// The same context as that of the timeline itself.
struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Timeline)
};

} // namespace

QString stepText(std::int64_t step)
{
    const auto number = [step](std::int64_t unit) {
        return pluralNumber(static_cast<std::uint64_t>(step / unit));
    };
    if (step % kWeek == 0) {
        //: Bin size of the timeline
        return Timeline::tr("%Ln week(s)", nullptr, number(kWeek));
    }
    if (step % kDay == 0) {
        //: Bin size of the timeline
        return Timeline::tr("%Ln day(s)", nullptr, number(kDay));
    }
    if (step % kHour == 0) {
        //: Bin size of the timeline
        return Timeline::tr("%Ln hour(s)", nullptr, number(kHour));
    }
    if (step % kMinute == 0) {
        //: Bin size of the timeline
        return Timeline::tr("%Ln minute(s)", nullptr, number(kMinute));
    }
    //: Bin size of the timeline
    return Timeline::tr("%Ln second(s)", nullptr, number(1));
}

QString legendText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Succeeded:
        //: Legend of the timeline; connections whose authentication succeeded (feminine plural in French)
        return Timeline::tr("Succeeded");
    case Outcome::Failed:
        //: Legend of the timeline; connections whose authentication failed (feminine plural in French)
        return Timeline::tr("Failed");
    case Outcome::SucceededAfterFailure:
        //: Legend of the timeline; connections whose authentication failed first and succeeded later
        return Timeline::tr("Succeeded after failure");
    case Outcome::Error:
        //: Legend of the timeline; connections whose authentication ended with an error, as of LDAP
        return Timeline::tr("Error");
    case Outcome::NotAttempted:
        //: Legend of the timeline; connections without any authentication attempt
        return Timeline::tr("No authentication");
    }
    return {};
}

QString binSizeText(const TimeBins& bins)
{
    if (bins.bins.empty())
        return {};
    //: Above the timeline; %1 is the time that one bar stands for, such as "5 minutes"
    return Timeline::tr("Bin size: %1").arg(stepText(bins.step));
}

QString logarithmicText()
{
    //: Above the timeline and in a saved picture of it: the height of its bars follows the logarithm of
    //: counts
    return Timeline::tr("Logarithmic height");
}

QString splitText(BinSplit split)
{
    switch (split) {
    case BinSplit::Direction:
        //: Button above the timeline: its bars are told apart by inbound and outbound
        return Timeline::tr("By direction");
    case BinSplit::Profile:
        //: Button above the timeline: its bars are told apart by SMTP authentication profile
        return Timeline::tr("By profile", "timeline");
    case BinSplit::Outcome: break;
    }
    //: Button above the timeline: its bars are told apart by succeeded, failed and so on
    return Timeline::tr("By outcome");
}

QString chartTitle(BinSplit split)
{
    switch (split) {
    case BinSplit::Direction:
        //: Title of a saved picture of the timeline, whose bars are told apart by inbound and outbound
        return Timeline::tr("Connections over time, by direction");
    case BinSplit::Profile:
        //: Title of a saved picture of the timeline, whose bars are told apart by SMTP authentication profile
        return Timeline::tr("Connections over time, by profile");
    case BinSplit::Outcome: break;
    }
    //: Title of a saved picture of the timeline, whose bars are told apart by succeeded, failed and so on
    return Timeline::tr("Connections over time, by outcome of the authentication");
}

QString unplacedText(const TimeBins& bins, bool zoomed)
{
    if (bins.withoutTime == 0)
        return {};
    if (zoomed) {
        //: About the timeline: connections that pass the filter but are off the screen after zooming in
        return Timeline::tr("Outside this stretch of time: %1").arg(displayCount(bins.withoutTime));
    }
    //: About the timeline: connections for which the log states no time
    return Timeline::tr("Without a time: %1").arg(displayCount(bins.withoutTime));
}

QString notDrawnText(std::uint64_t count)
{
    //: In a saved picture of the timeline: connections that tried no authentication are not in the bars
    return Timeline::tr("Without authentication, not drawn: %1").arg(displayCount(count));
}

} // namespace authloupe
