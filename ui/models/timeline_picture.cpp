// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_picture.h"

#include "models/count_scale.h"
#include "models/locale_text.h"
#include "models/timeline_ticks.h"
#include "models/timeline_words.h"

#include <QStringList>

#include <algorithm>

namespace authloupe {

namespace {

constexpr double kPlotLeft = 64, kPlotRight = TimelinePicture::kWidth - 12;
constexpr double kPlotTop = 10, kPlotBottom = TimelinePicture::kHeight - 40;
constexpr double kTickMark = 4;
constexpr double kLabelSpace = 90; // between two labels of the time axis
constexpr double kCountSpace = 34; // and of the other one
constexpr double kLeastBar = 1.5;  // a single failure beside a mountain of successes is still seen

class Plot final {
public:
    Plot(const TimeBins& bins, const TimeBins* surroundings, const TimelineLook& look)
        : m_bins(bins),
          m_surroundings(surroundings),
          m_look(look)
    {
        std::int64_t highest = 1;
        for (const TimeBins* all : {&m_bins, m_surroundings})
            for (std::size_t i = 0; all && i < all->bins.size(); ++i)
                highest = std::max(highest, drawnCount(all->bins[i], look.showNotAttempted));
        m_counts = CountScale(highest, look.logarithmic, kPlotBottom - kPlotTop, kCountSpace);
    }

    void draw(TimelinePicture& picture) const
    {
        drawCounts(picture);
        drawTimes(picture);
        for (std::size_t i = 0; i < m_bins.bins.size(); ++i)
            drawBar(picture, i);
    }

    void drawChosen(TimelinePicture& picture, const TimeRange& range) const
    {
        if (range.isEverything())
            return;
        const auto at = [&](LogTime time, double open) {
            return time.isValid() ? std::clamp(x(time), kPlotLeft, kPlotRight) : open;
        };
        const double left = at(range.since, kPlotLeft);
        picture.chosen = QRectF(left, kPlotTop, at(range.until, kPlotRight) - left, kPlotBottom - kPlotTop);
    }

    void drawSigns(TimelinePicture& picture, std::span<const TimeMark> marks) const
    {
        const std::vector<TimeSign> signs =
            timeSigns(marks, {m_bins.start, m_bins.end()}, [this](LogTime time) { return x(time); });
        for (const TimeSign& sign : signs)
            picture.signs.push_back({{sign.x, kPlotTop - kSignSide / 2 - 1}, sign.shape});
        picture.signFoot = kPlotBottom;
        picture.signNames = signLegend(marks, signs);
    }

private:
    [[nodiscard]] double x(LogTime time) const
    {
        const auto all = static_cast<double>(m_bins.step) * static_cast<double>(m_bins.bins.size());
        return kPlotLeft
               + (kPlotRight - kPlotLeft) * static_cast<double>(time.seconds - m_bins.start.seconds) / all;
    }
    static double height(double share) { return (kPlotBottom - kPlotTop) * share; }

    void drawCounts(TimelinePicture& picture) const
    {
        for (const std::int64_t count : m_counts.labels()) {
            const double y = kPlotBottom - height(m_counts.share(count));
            (count == 0 ? picture.axis : picture.grid).emplace_back(kPlotLeft, y, kPlotRight, y);
            picture.labels.push_back({{kPlotLeft - 6, y + TimelinePicture::kFontSize / 3},
                                      displayCount(static_cast<std::uint64_t>(count)),
                                      TimelinePicture::Anchor::End});
        }
    }

    void drawTimes(TimelinePicture& picture) const
    {
        const TimeRange range{m_bins.start, m_bins.end()};
        double apart = static_cast<double>(range.until.seconds - range.since.seconds) * kLabelSpace
                       / (kPlotRight - kPlotLeft);
        std::vector<TimeTick> ticks = timeTicks(range, apart);
        // A short stretch may lie between two round times: one label there is at all costs.
        for (; ticks.empty() && apart > 1.0; apart /= 2)
            ticks = timeTicks(range, apart);
        for (const TimeTick& tick : ticks) {
            const double at = std::clamp(x(tick.time), kPlotLeft, kPlotRight - kLabelSpace / 3);
            picture.axis.emplace_back(x(tick.time), kPlotBottom, x(tick.time), kPlotBottom + kTickMark);
            const double line = kPlotBottom + kTickMark + TimelinePicture::kFontSize;
            picture.labels.push_back({{at, line}, QString::fromStdString(tick.label)});
            if (!tick.date.empty())
                picture.labels.push_back(
                    {{at, line + TimelinePicture::kFontSize + 3}, QString::fromStdString(tick.date)});
        }
    }

    void drawBar(TimelinePicture& picture, std::size_t index) const
    {
        const auto border = [&](std::size_t i) {
            return x(LogTime{m_bins.start.seconds + m_bins.step * static_cast<std::int64_t>(i)});
        };
        const double left = border(index), width = border(index + 1) - left;
        const double gap = std::clamp(width * 0.12, 0.5, 3.0);
        const std::int64_t whole = drawnCount(m_bins.bins[index], m_look.showNotAttempted);
        double top = kPlotBottom;
        for (std::size_t i = 0; i < picture.legend.size(); ++i) {
            const std::uint32_t count = m_bins.bins[index].count[picture.legend[i].part];
            if (count == 0)
                continue;
            const double bar = std::max(height(m_counts.share(count, whole)), kLeastBar);
            top -= bar;
            picture.bars.push_back({QRectF(left + gap / 2, top, width - gap, bar), i});
        }
        if (!m_surroundings)
            return;
        const std::int64_t all = drawnCount(m_surroundings->bins[index], m_look.showNotAttempted);
        if (all > whole) {
            const double bar = std::max(height(m_counts.share(all) - m_counts.share(whole)), kLeastBar);
            picture.around.emplace_back(left + gap / 2, top - bar, width - gap, bar);
        }
    }

    const TimeBins& m_bins;
    const TimeBins* m_surroundings; // null: there are none
    TimelineLook m_look;
    CountScale m_counts;
};

TimelinePicture drawn(const TimeBins& bins, const TimeBins* surroundings, const TimeRange& chosen,
                      std::span<const TimeMark> marks, const TimelineLook& look)
{
    TimelinePicture picture;
    QStringList parts{displayTimeRange({bins.start, bins.end()}), binSizeText(bins)};
    const auto counts = partCounts(bins);
    for (const TimelineSeries& series : drawnSeries(bins, look.showNotAttempted)) {
        if (counts[series.part] == 0)
            continue;
        picture.legend.push_back(series);
        picture.counts.push_back(displayCount(counts[series.part]));
        parts.append(series.name % QStringLiteral(": ") % picture.counts.back());
    }
    const Plot plot(bins, surroundings, look);
    plot.drawChosen(picture, chosen);
    plot.draw(picture);
    if (look.showMarks)
        plot.drawSigns(picture, marks);
    for (const SignName& name : picture.signNames)
        parts.append(name.text);
    picture.description = parts.join(QStringLiteral("; "));
    return picture;
}

} // namespace

TimelinePicture timelinePicture(const TimeBins& bins, std::span<const TimeMark> marks,
                                const TimelineLook& look)
{
    return drawn(bins, nullptr, {}, marks, look);
}

TimelinePicture timelinePicture(const TimeBins& bins, const TimeBins& surroundings, const TimeRange& chosen,
                                std::span<const TimeMark> marks, const TimelineLook& look)
{
    return drawn(bins, surroundings.bins.size() == bins.bins.size() ? &surroundings : nullptr, chosen, marks,
                 look);
}

} // namespace authloupe
