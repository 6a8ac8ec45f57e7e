// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_picture.h"

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
constexpr double kLeastBar = 1.5;  // a single failure beside a mountain of successes is still seen

class Plot final {
public:
    explicit Plot(const TimeBins& bins) : m_bins(bins)
    {
        std::int64_t highest = 1;
        for (const TimeBins::Bin& bin : bins.bins)
            highest = std::max<std::int64_t>(highest, bin.total());
        m_counts = countTicks(highest, 4);
    }

    void draw(TimelinePicture& picture) const
    {
        drawCounts(picture);
        drawTimes(picture);
        for (std::size_t i = 0; i < m_bins.bins.size(); ++i)
            drawBar(picture, i);
    }

private:
    [[nodiscard]] double x(LogTime time) const
    {
        const auto all = static_cast<double>(m_bins.step) * static_cast<double>(m_bins.bins.size());
        return kPlotLeft
               + (kPlotRight - kPlotLeft) * static_cast<double>(time.seconds - m_bins.start.seconds) / all;
    }
    [[nodiscard]] double height(std::int64_t count) const
    {
        return (kPlotBottom - kPlotTop) * static_cast<double>(count) / static_cast<double>(m_counts.back());
    }

    void drawCounts(TimelinePicture& picture) const
    {
        for (const std::int64_t count : m_counts) {
            const double y = kPlotBottom - height(count);
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
        double top = kPlotBottom;
        for (const Outcome outcome : kStackedOutcomes) {
            const std::uint32_t count = m_bins.bins[index].count[static_cast<std::size_t>(outcome)];
            if (count == 0)
                continue;
            const double bar = std::max(height(count), kLeastBar);
            top -= bar;
            picture.bars.push_back({QRectF(left + gap / 2, top, width - gap, bar), outcome});
        }
    }

    const TimeBins& m_bins;
    std::vector<std::int64_t> m_counts;
};

} // namespace

TimelinePicture timelinePicture(const TimeBins& bins)
{
    TimelinePicture picture;
    Plot(bins).draw(picture);
    QStringList parts{displayTimeRange({bins.start, bins.end()}), binSizeText(bins)};
    for (const Outcome outcome : kStackedOutcomes) {
        std::uint64_t count = 0;
        for (const TimeBins::Bin& bin : bins.bins)
            count += bin.count[static_cast<std::size_t>(outcome)];
        if (count == 0)
            continue;
        picture.legend.emplace_back(outcome, legendText(outcome));
        parts.append(picture.legend.back().second % QStringLiteral(": ") % displayCount(count));
    }
    picture.description = parts.join(QStringLiteral("; "));
    return picture;
}

} // namespace authloupe
