// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_series.h"

#include "models/display_text.h"
#include "models/outcome_color.h"
#include "models/timeline_words.h"

#include <QCoreApplication>

namespace authloupe {
namespace {

// The same context as that of the timeline itself.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(authloupe::Timeline)
};

constexpr int kNameCharacters = 64; // of a profile

// Of the same palette as the outcomes, but other colours than success and failure have.
const QColor kGreen(0x00, 0x9E, 0x73), kSkyBlue(0x56, 0xB4, 0xE9), kOrange(0xE6, 0x9F, 0x00),
    kPurple(0xCC, 0x79, 0xA7), kDarkGrey(0x55, 0x5B, 0x61), kGrey(0x78, 0x7E, 0x84);

TimelineSeries outcomeSeries(Outcome outcome)
{
    return {static_cast<std::uint8_t>(outcome), legendText(outcome), outcomeColor(outcome),
            outcomePattern(outcome)};
}

void appendDirections(std::vector<TimelineSeries>& series)
{
    //: Legend of the timeline; connections to the appliance
    const QString inbound = Tr::tr("Inbound");
    //: Legend of the timeline; connections that the appliance made
    const QString outbound = Tr::tr("Outbound");
    series.push_back({static_cast<std::uint8_t>(Direction::Inbound), inbound, kGreen, SeriesPattern::Plain});
    series.push_back(
        {static_cast<std::uint8_t>(Direction::Outbound), outbound, kOrange, SeriesPattern::Falling});
}

void appendProfiles(std::vector<TimelineSeries>& series, const std::vector<std::string>& profiles)
{
    struct Look {
        QColor color;
        SeriesPattern pattern;
    };
    const std::array<Look, kNamedProfiles> looks{{{kGreen, SeriesPattern::Plain},
                                                  {kOrange, SeriesPattern::Falling},
                                                  {kSkyBlue, SeriesPattern::Rising},
                                                  {kPurple, SeriesPattern::Dots}}};
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        //: Legend of the timeline: the log states a profile, but its name is empty
        const QString name = profiles[i].empty() ? Tr::tr("(empty)", "profile")
                                                 : isolated(displayText(profiles[i], kNameCharacters));
        series.push_back({static_cast<std::uint8_t>(i), name, looks[i].color, looks[i].pattern});
    }
    //: Legend of the timeline; connections with another SMTP authentication profile than those named
    const QString others = Tr::tr("Other profiles");
    //: Legend of the timeline; connections for which the log states no SMTP authentication profile
    const QString none = Tr::tr("Profile not stated");
    series.push_back({kOtherProfilesSeries, others, kDarkGrey, SeriesPattern::Grid});
    series.push_back({kNoProfileSeries, none, kGrey, SeriesPattern::Upright});
}

} // namespace

SeriesPattern outcomePattern(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Failed: return SeriesPattern::Rising;
    case Outcome::SucceededAfterFailure: return SeriesPattern::Falling;
    case Outcome::Error: return SeriesPattern::Dots;
    case Outcome::NotAttempted: return SeriesPattern::Level;
    case Outcome::Succeeded: break;
    }
    return SeriesPattern::Plain;
}

std::vector<TimelineSeries> timelineSeries(const TimeBins& bins)
{
    std::vector<TimelineSeries> series;
    switch (bins.split) {
    case BinSplit::Outcome:
        for (const Outcome outcome : kStackedOutcomes)
            series.push_back(outcomeSeries(outcome));
        return series;
    case BinSplit::Direction: appendDirections(series); break;
    case BinSplit::Profile: appendProfiles(series, bins.profiles); break;
    }
    series.push_back(outcomeSeries(Outcome::NotAttempted));
    return series;
}

std::vector<TimelineSeries> drawnSeries(const TimeBins& bins, bool showNotAttempted)
{
    std::vector<TimelineSeries> series = timelineSeries(bins);
    if (!showNotAttempted)
        std::erase_if(series, [](const TimelineSeries& each) { return each.part == kNotAttemptedSeries; });
    return series;
}

std::int64_t drawnCount(const TimeBins::Bin& bin, bool showNotAttempted) noexcept
{
    const auto left = showNotAttempted ? 0U : bin.count[kNotAttemptedSeries];
    return static_cast<std::int64_t>(bin.total()) - left;
}

std::array<std::uint64_t, kMostSeries> partCounts(const TimeBins& bins) noexcept
{
    std::array<std::uint64_t, kMostSeries> counts{};
    for (const TimeBins::Bin& bin : bins.bins)
        for (std::size_t part = 0; part < counts.size(); ++part)
            counts[part] += bin.count[part];
    return counts;
}

} // namespace authloupe
