// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_legend.h"

#include "models/locale_text.h"
#include "models/words.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"
#include "widgets/timeline_hatch.h"

#include <QHBoxLayout>
#include <QPainter>

namespace authloupe {

// A piece of a bar.
class TimelineLegend::Swatch final : public QWidget {
public:
    explicit Swatch(QWidget* parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setLook(const QColor& color, SeriesPattern pattern)
    {
        m_color = color;
        m_pattern = pattern;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = fontMetrics().ascent();
        return {side * 3 / 2, side};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), seriesHatch(m_color, m_pattern, devicePixelRatioF()));
    }

private:
    QColor m_color;
    SeriesPattern m_pattern{};
};

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    // Lines close together, entries well apart.
    m_layout->setSpacing(2);
    setBins({}, false);
}

TimelineLegend::Entry TimelineLegend::newEntry()
{
    auto* widget = new QWidget(this);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto* swatch = new Swatch(widget);
    auto* text = new PlainLabel(widget);
    row->addWidget(swatch);
    row->addWidget(text);
    row->addSpacing(fontMetrics().height());
    m_layout->addWidget(widget);
    return {widget, swatch, text};
}

void TimelineLegend::setBins(const TimeBins& bins, bool showNotAttempted)
{
    const auto counts = partCounts(bins);
    std::vector<TimelineSeries> all = drawnSeries(bins, showNotAttempted);
    // What is no profile is worth a word only where there is some.
    std::erase_if(all, [&](const TimelineSeries& series) {
        return (series.part == kOtherProfilesSeries || series.part == kNoProfileSeries)
               && counts[series.part] == 0;
    });
    while (m_entries.size() < all.size())
        m_entries.push_back(newEntry());
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        entry.widget->setVisible(i < all.size());
        if (i >= all.size())
            continue;
        entry.swatch->setLook(all[i].color, all[i].pattern);
        //: Legend of the timeline: %1 an outcome such as "Failed", %2 the number of connections
        entry.text->setText(tr("%1: %2").arg(all[i].name, displayCount(counts[all[i].part])));
        const bool isOutcome = bins.split == BinSplit::Outcome || all[i].part == kNotAttemptedSeries;
        setPlainToolTip(*entry.widget,
                        isOutcome ? explanation(static_cast<Outcome>(all[i].part)) : QString());
    }
}

} // namespace authloupe
