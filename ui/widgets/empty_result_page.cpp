// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_result_page.h"

#include "models/coverage_text.h"
#include "models/filter_text.h"
#include "models/locale_text.h"
#include "widgets/actions.h"
#include "widgets/plain_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace authloupe {
namespace {

QWidget* buttonRow(const Actions& actions, std::initializer_list<Act> acts, QWidget* parent)
{
    auto* const row = new QWidget(parent);
    auto* const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Act act : acts) {
        auto* const button = new QToolButton(row);
        showAction(*button, actions[act]);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return row;
}

} // namespace

EmptyResultPage::EmptyResultPage(const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel(this)),
      m_text(new PlainParagraph(this)),
      m_filterButtons(buttonRow(actions, {Act::ClearFilters, Act::Back}, this)),
      m_logButtons(buttonRow(actions, {Act::Open, Act::ShowCoverage}, this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_title->setWordWrap(true);
    auto* const column = new QWidget(this);
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto* const lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0); // the page has some; a low window has room for a line then
    lines->setSpacing(fontMetrics().lineSpacing() / 2);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text), m_filterButtons, m_logButtons})
        lines->addWidget(widget);
    auto* const across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    auto* const page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(across);
    page->addStretch(2);
    retranslate();
}

void EmptyResultPage::setResult(const QueryResultPtr& result)
{
    m_result = result;
    retranslate();
}

void EmptyResultPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyResultPage::retranslate()
{
    const bool filtered = m_result && m_result->snapshot->sessionCount() > 0;
    m_filterButtons->setVisible(filtered);
    m_logButtons->setVisible(!filtered);
    setFocusProxy((filtered ? m_filterButtons : m_logButtons)->findChild<QToolButton*>());
    // With rows the table is in its place, and nobody reads what would have to be gathered for every result.
    if (!m_result || !m_result->rows->empty())
        return;
    if (!filtered) {
        //: heading in the place of the table: the log holds no SMTP connection
        m_title->setText(tr("No connection in this log"));
        m_text->setText(coverageSummary(*m_result->snapshot));
        return;
    }
    //: heading in the place of the table: the filter hides every connection
    m_title->setText(tr("No connection passes the filter"));
    QStringList lines;
    //: %Ln is the number of connections in the log; the choices of the filter follow, one per line
    lines.append(tr("The log has %Ln connection(s). None of them meets all of this:", nullptr,
                    pluralNumber(m_result->snapshot->sessionCount())));
    for (const FilterChip& chip : filterChips(m_result->filter, {}, kMostChips))
        lines.append(chip.text);
    if (const QString more = choicesWithoutChip(m_result->filter); !more.isEmpty())
        lines.append(more);
    m_text->setText(lines.join(u'\n'));
}

} // namespace authloupe
