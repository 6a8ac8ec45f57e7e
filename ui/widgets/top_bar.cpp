// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/top_bar.h"

#include "models/filter_text.h"
#include "widgets/actions.h"
#include "widgets/document_query.h"
#include "widgets/filter_bar.h"
#include "widgets/filter_chips.h"
#include "widgets/plain_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace authloupe {

namespace {

constexpr int kPatienceMilliseconds = 300;
constexpr int kNarrowCharacters = 110;

QToolButton* buttonOf(QAction& action, Qt::ToolButtonStyle style, QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    showAction(*button, action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

TopBar::TopBar(const Actions& actions, DocumentQuery& query, QWidget* parent)
    : QWidget(parent),
      m_query(query),
      m_open(buttonOf(actions[Act::Open], Qt::ToolButtonTextBesideIcon, this)),
      m_add(buttonOf(actions[Act::Add], Qt::ToolButtonTextBesideIcon, this)),
      m_filterBar(new FilterBar(this)),
      m_back(buttonOf(actions[Act::Back], Qt::ToolButtonIconOnly, this)),
      m_forward(buttonOf(actions[Act::Forward], Qt::ToolButtonIconOnly, this)),
      m_chips(new FilterChips(this)),
      m_clear(buttonOf(actions[Act::ClearFilters], Qt::ToolButtonTextOnly, this)),
      m_counts(new PlainLabel(this))
{
    auto* const first = new QHBoxLayout;
    first->addWidget(m_open, 0, Qt::AlignTop);
    first->addWidget(m_add, 0, Qt::AlignTop);
    first->addSpacing(fontMetrics().averageCharWidth());
    first->addWidget(m_filterBar, 1);

    auto* const second = new QHBoxLayout;
    second->addWidget(m_back, 0, Qt::AlignTop);
    second->addWidget(m_forward, 0, Qt::AlignTop);
    second->addWidget(m_chips, 1);
    second->addWidget(m_clear, 0, Qt::AlignTop);
    second->addWidget(m_counts, 0, Qt::AlignTop);
    m_counts->setAlignment(Qt::AlignVCenter | Qt::AlignTrailing);
    m_counts->setMinimumHeight(m_clear->sizeHint().height());

    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(first);
    rows->addLayout(second);

    // Counts that are about to change are dimmed, but only when that takes long enough to be noticed.
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, m_counts, [this] { m_counts->setEnabled(false); });
    connect(&m_query, &DocumentQuery::busyChanged, this, [this](bool busy) {
        if (busy) {
            m_patience.start();
        } else {
            m_patience.stop();
            m_counts->setEnabled(true);
        }
    });
    connect(m_filterBar, &FilterBar::edited, &m_query, &DocumentQuery::setFilter);
    connect(m_filterBar, &FilterBar::leftForRows, this, &TopBar::leftForRows);
    connect(m_chips, &FilterChips::removed, this,
            [this](const Filter& without) { m_query.setFilter(without); });
    connect(m_chips, &FilterChips::changed, &m_query, &DocumentQuery::setChoices);
    connect(&m_query, &DocumentQuery::filterChanged, this, &TopBar::showFilter);
    connect(&m_query, &DocumentQuery::resultReady, this, [this](const QueryResultPtr& result) {
        m_filterBar->setSnapshot(result->snapshot);
        showCounts();
    });
    showFilter();
    showCounts();
}

QString TopBar::countsText() const
{
    return m_counts->text();
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showCounts();
    QWidget::changeEvent(event);
}

// In a narrow window the fields need the room more than words that are in the menu as well.
void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * kNarrowCharacters;
    for (QToolButton* const button : {m_open, m_add})
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void TopBar::showFilter()
{
    m_filterBar->setFilter(m_query.filter());
    m_chips->setFilter(m_query.filter(), m_query.switchedOff());
    m_clear->setVisible(!m_query.isClear());
}

void TopBar::showCounts()
{
    const QueryResultPtr& result = m_query.result();
    m_counts->setText(result ? shownOfTotal(result->rows->size(), result->snapshot->sessionCount())
                             : QString());
}

} // namespace authloupe
