// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_bars.h"

#include "models/timeline_series.h"
#include "widgets/timeline_hatch.h"

#include <QBarSet>
#include <QChart>
#include <QLegend>
#include <QMargins>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace authloupe {
namespace {

// A few failures must not vanish beside a mountain of successes: whatever is there is at least this high.
constexpr double kLowestBar = 2.0; // pixels

QBarSet* newSet(const QBrush& brush)
{
    auto* set = new QBarSet(QString());
    set->setPen(Qt::NoPen);
    set->setBrush(brush);
    return set;
}

bool isSame(const TimeBins& a, const TimeBins& b)
{
    const auto sameCounts = [](const TimeBins::Bin& x, const TimeBins::Bin& y) { return x.count == y.count; };
    return a.start == b.start && a.step == b.step && a.split == b.split && a.profiles == b.profiles
           && std::ranges::equal(a.bins, b.bins, sameCounts);
}

bool isSame(const TimelineBars::Input& a, const TimelineBars::Input& b)
{
    return isSame(a.bins, b.bins) && isSame(a.surroundings, b.surroundings)
           && a.showNotAttempted == b.showNotAttempted && a.surroundingsBrush == b.surroundingsBrush
           && a.devicePixelRatio == b.devicePixelRatio && a.counts == b.counts
           && a.plotHeight == b.plotHeight;
}

} // namespace

TimelineBars::TimelineBars(QChart& chart) : m_chart(chart), m_time(new QValueAxis), m_count(new QValueAxis)
{
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setPlotAreaBackgroundBrush(Qt::NoBrush);
    chart.setPlotAreaBackgroundPen(Qt::NoPen);
    chart.setBackgroundBrush(Qt::NoBrush);
    chart.setBackgroundPen(Qt::NoPen);
    chart.setMargins(QMargins());
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.addAxis(m_time, Qt::AlignBottom);
    chart.addAxis(m_count, Qt::AlignLeft);
    m_time->setVisible(false);
    m_count->setVisible(false);
}

TimelineBars::~TimelineBars() = default;

void TimelineBars::setInput(const Input& input)
{
    if (isSame(input, m_input))
        return;
    m_input = input;
    m_grid = BinGrid::of(input.bins);
    if (m_series) {
        m_chart.removeSeries(m_series);
        delete m_series;
        m_series = nullptr;
    }
    m_count->setRange(0, 1); // shares of the height
    if (m_grid.count == 0)
        return;

    // A series of its own each time: its sets are filled before the chart looks at them, once.
    m_series = new QStackedBarSeries;
    const double lowest = kLowestBar / std::max(input.plotHeight, 1.0);
    const auto height = [lowest](double share) { return share <= 0 ? 0.0 : std::max(share, lowest); };
    const TimeBins& bins = input.bins;
    const TimeBins& surroundings = input.surroundings;
    for (const TimelineSeries& series : drawnSeries(bins, input.showNotAttempted)) {
        auto* set = newSet(seriesHatch(series.color, series.pattern, input.devicePixelRatio));
        for (const TimeBins::Bin& bin : bins.bins)
            set->append(
                height(input.counts.share(bin.count[series.part], drawn(bin, input.showNotAttempted))));
        m_series->append(set);
    }
    if (surroundings.bins.size() == bins.bins.size()) {
        auto* set = newSet(input.surroundingsBrush);
        for (std::size_t i = 0; i < bins.bins.size(); ++i) {
            const std::int64_t all = drawn(surroundings.bins[i], input.showNotAttempted);
            const std::int64_t inside = drawn(bins.bins[i], input.showNotAttempted);
            set->append(all > inside ? height(input.counts.share(all) - input.counts.share(inside)) : 0.0);
        }
        m_series->append(set);
    }
    m_chart.addSeries(m_series);
    m_series->attachAxis(m_time);
    m_series->attachAxis(m_count);
}

void TimelineBars::setScale(const TimelineScale& scale, const QRectF& plot)
{
    m_chart.setPlotArea(plot);
    if (m_grid.count == 0)
        return;
    // Qt Charts puts bar i around the value i.
    const auto inBins = [this](LogTime time) {
        return static_cast<double>(time.seconds - m_grid.start.seconds) / static_cast<double>(m_grid.step)
               - 0.5;
    };
    m_time->setRange(inBins(scale.visible.since), inBins(scale.visible.until));
    const double pixels = scale.pixelsPerSecond() * static_cast<double>(m_grid.step);
    // A gap of one pixel, of more between broad bars.
    const double gap = std::clamp(pixels * 0.12, 1.0, 3.0);
    if (m_series)
        m_series->setBarWidth(std::max((pixels - gap) / std::max(pixels, 1.0), 0.4));
}

std::int64_t TimelineBars::highest(const TimeBins& bins, const TimeBins& surroundings, bool showNotAttempted)
{
    std::int64_t most = 0;
    for (const TimeBins::Bin& bin : bins.bins)
        most = std::max(most, drawn(bin, showNotAttempted));
    for (const TimeBins::Bin& bin : surroundings.bins)
        most = std::max(most, drawn(bin, showNotAttempted));
    return most;
}

std::int64_t TimelineBars::drawn(const TimeBins::Bin& bin, bool showNotAttempted)
{
    return drawnCount(bin, showNotAttempted);
}

} // namespace authloupe
