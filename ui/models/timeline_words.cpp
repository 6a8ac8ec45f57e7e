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

// A round step in its largest unit.
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

} // namespace

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

} // namespace authloupe
