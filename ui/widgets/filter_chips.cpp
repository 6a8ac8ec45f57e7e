// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_chips.h"

#include "models/filter_text.h"
#include "query/filter_parts.h"
#include "widgets/filter_chip_button.h"
#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace authloupe {

FilterChips::FilterChips(QWidget* parent) : QWidget(parent), m_more(new PlainLabel(this))
{
    auto* const layout = new FlowLayout(this);
    layout->setSpacing(fontMetrics().averageCharWidth());
    rebuild();
}

void FilterChips::setFilter(const Filter& filter, const std::vector<Filter>& off)
{
    if (filter == m_filter && off == m_off)
        return;
    m_filter = filter;
    m_off = off;
    rebuild();
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
    layout()->removeWidget(m_more);
    for (const FilterChip& chip : filterChips(m_filter, m_off, kMostChips))
        addChip(chip);
    m_more->setText(choicesWithoutChip(m_filter, m_off));
    m_more->setVisible(!m_more->text().isEmpty());
    layout()->addWidget(m_more);
    if (hadFocus && !m_chips.empty())
        m_chips[std::min(place, m_chips.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void FilterChips::addChip(const FilterChip& chip)
{
    auto* const button = new FilterChipButton(chip.text, chip.isOn, this);
    connect(button, &FilterChipButton::clicked, this, [this, chip] { remove(chip); });
    connect(button, &FilterChipButton::switchRequested, this, [this, chip] { toggle(chip); });
    connect(button, &FilterChipButton::menuRequested, this,
            [this, chip](const QPoint& position) { showMenu(chip, position); });
    layout()->addWidget(button);
    button->show();
    // In the keyboard's way, which would otherwise lead to it last of all. Not behind this widget: it takes
    // no focus, and nothing can be put behind such a one.
    QWidget::setTabOrder(m_chips.empty() ? previousInFocusChain() : m_chips.back(), button);
    m_chips.push_back(button);
}

void FilterChips::remove(const FilterChip& chip)
{
    if (chip.isOn)
        Q_EMIT removed(chip.without(m_filter));
    else
        Q_EMIT changed(m_filter, offWithout(chip.part));
}

void FilterChips::toggle(const FilterChip& chip)
{
    std::vector<Filter> off = offWithout(chip.part);
    if (chip.isOn) {
        off.push_back(chip.part);
        Q_EMIT changed(chip.without(m_filter), off);
        return;
    }
    // There is one range of time, and one wish about marks: the other one makes way, and can be called back.
    if (!chip.part.time.isEverything() && !m_filter.time.isEverything())
        off.emplace_back().time = m_filter.time;
    if (chip.part.marked && m_filter.marked)
        off.emplace_back().marked = m_filter.marked;
    Q_EMIT changed(withPart(m_filter, chip.part), off);
}

void FilterChips::invert(const FilterChip& chip, const Filter& other)
{
    std::vector<Filter> off = offWithout(chip.part);
    if (chip.isOn) {
        Q_EMIT changed(withPart(chip.without(m_filter), other), off);
        return;
    }
    off.push_back(other);
    Q_EMIT changed(m_filter, off);
}

void FilterChips::showMenu(const FilterChip& chip, const QPoint& globalPosition)
{
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: menu of a chip: the choice stays visible, but does nothing until it is switched on again
    menu->addAction(chip.isOn ? tr("Switch &off") : tr("Switch &on"), this, [this, chip] { toggle(chip); });
    if (const auto other = inverted(chip.part)) {
        //: menu of a chip: asks for the opposite of its choice
        menu->addAction(tr("&Invert"), this, [this, chip, other = *other] { invert(chip, other); });
    }
    //: menu of a chip
    menu->addAction(tr("&Remove"), this, [this, chip] { remove(chip); });
    menu->popup(globalPosition);
}

std::vector<Filter> FilterChips::offWithout(const Filter& part) const
{
    std::vector<Filter> off = m_off;
    std::erase(off, part);
    return off;
}

} // namespace authloupe
