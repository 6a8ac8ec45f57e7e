// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_chips.h"

#include "models/filter_text.h"
#include "widgets/filter_chip_button.h"
#include "widgets/flow_layout.h"

#include <QEvent>

#include <algorithm>

namespace authloupe {

FilterChips::FilterChips(QWidget* parent) : QWidget(parent)
{
    auto* const layout = new FlowLayout(this);
    layout->setSpacing(fontMetrics().averageCharWidth());
    rebuild();
}

void FilterChips::setFilter(const Filter& filter)
{
    if (!(filter == m_filter)) {
        m_filter = filter;
        rebuild();
    }
}

QStringList FilterChips::texts() const
{
    QStringList result;
    for (const FilterChipButton* chip : m_chips)
        result.append(chip->fullText());
    return result;
}

void FilterChips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void FilterChips::rebuild()
{
    //: accessible name of the row of chips below the filter fields
    setAccessibleName(tr("Filters in force"));
    // Whoever removes one chip after the other with the keyboard stays among them.
    const auto focused =
        std::find_if(m_chips.begin(), m_chips.end(), [](auto* chip) { return chip->hasFocus(); });
    const bool hadFocus = focused != m_chips.end();
    const auto place = static_cast<std::size_t>(focused - m_chips.begin());
    for (FilterChipButton* chip : m_chips) {
        // The one that was clicked is still in its signal.
        chip->hide();
        layout()->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget* before = this; // in the keyboard's way, which would otherwise lead to them last of all
    for (const FilterChip& chip : filterChips(m_filter)) {
        auto* const button = new FilterChipButton(chip.text, this);
        connect(button, &FilterChipButton::clicked, this,
                [this, without = chip.without] { Q_EMIT removed(without); });
        layout()->addWidget(button);
        button->show();
        QWidget::setTabOrder(before, button);
        before = button;
        m_chips.push_back(button);
    }
    if (hadFocus && !m_chips.empty())
        m_chips[std::min(place, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

} // namespace authloupe
