// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_legend.h"

#include "models/locale_text.h"
#include "models/words.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"
#include "widgets/timeline_hatch.h"
#include "widgets/timeline_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace authloupe {
namespace {

// A piece of a bar.
class Swatch final : public QWidget {
public:
    Swatch(Outcome outcome, QWidget* parent) : QWidget(parent), m_outcome(outcome)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
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
        painter.fillRect(rect(), outcomeHatch(m_outcome, devicePixelRatioF()));
    }

private:
    Outcome m_outcome;
};

} // namespace

TimelineLegend::TimelineLegend(QWidget* parent) : QWidget(parent)
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // Lines close together, entries well apart.
    layout->setSpacing(2);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        auto* widget = new QWidget(this);
        auto* row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        auto* text = new PlainLabel(widget);
        row->addWidget(new Swatch(kStackedOutcomes[i], widget));
        row->addWidget(text);
        row->addSpacing(fontMetrics().height());
        layout->addWidget(widget);
        m_entries[i] = {kStackedOutcomes[i], widget, text};
    }
    retranslate();
}

void TimelineLegend::setCounts(const Counts& counts, bool showNotAttempted)
{
    m_counts = counts;
    for (const Entry& entry : m_entries) {
        if (entry.outcome == Outcome::NotAttempted)
            entry.widget->setVisible(showNotAttempted);
    }
    retranslate();
}

void TimelineLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void TimelineLegend::retranslate()
{
    for (const Entry& entry : m_entries) {
        const std::uint64_t count = m_counts[static_cast<std::size_t>(entry.outcome)];
        //: Legend of the timeline: %1 an outcome such as "Failed", %2 the number of connections
        entry.text->setText(tr("%1: %2").arg(legendText(entry.outcome), displayCount(count)));
        setPlainToolTip(*entry.widget, explanation(entry.outcome));
    }
}

} // namespace authloupe
