// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/status_fields.h"

#include "models/coverage_text.h"
#include "models/display_text.h"
#include "models/locale_text.h"
#include "widgets/plain_text.h"
#include "widgets/window_messages.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

namespace authloupe {

StatusFields::StatusFields(QWidget* parent)
    : QWidget(parent),
      m_followed(new PlainLabel(this)),
      m_selected(new PlainLabel(this)),
      m_coverage(new QToolButton(this)),
      m_logTime(new PlainLabel(this))
{
    m_coverage->setAutoRaise(true);
    m_coverage->setFocusPolicy(Qt::TabFocus);
    m_coverage->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(fontMetrics().averageCharWidth() * 2);
    row->addWidget(m_followed);
    row->addWidget(m_selected);
    row->addWidget(m_coverage);
    row->addWidget(m_logTime);
    row->addSpacing(fontMetrics().averageCharWidth()); // off the edge of a maximized window
    connect(m_coverage, &QToolButton::clicked, this, &StatusFields::coverageRequested);
    retranslate();
}

void StatusFields::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    retranslate();
}

void StatusFields::setSelected(std::size_t rows)
{
    if (rows != m_selectedRows) {
        m_selectedRows = rows;
        retranslate();
    }
}

void StatusFields::setFollowed(const FollowedLog& followed)
{
    m_log = followed;
    retranslate();
}

void StatusFields::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatusFields::retranslate()
{
    setVisible(m_snapshot != nullptr);
    if (!m_snapshot)
        return;
    m_followed->setText(followedText(m_log));
    m_followed->setVisible(!m_followed->text().isEmpty());
    setPlainToolTip(*m_followed, displayText(m_log.path));
    //: status bar; %Ln is the number of selected rows of the table
    m_selected->setText(tr("%Ln row(s) selected", nullptr, pluralNumber(m_selectedRows)));
    m_selected->setVisible(m_selectedRows > 0);
    m_coverage->setText(withoutMnemonics(coverageSummary(*m_snapshot)));
    const bool doubt = m_snapshot->coverage().notUnderstood > 0;
    m_coverage->setIcon(doubt ? style()->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, this) : QIcon());
    //: tooltip of a button in the status bar that says how many lines were not understood
    setPlainToolTip(*m_coverage, tr("Shows the log files, and which of their lines were not understood."));
    m_logTime->setText(logTimeText(*m_snapshot));
    //: tooltip in the status bar at the time zone of the log
    setPlainToolTip(*m_logTime, tr("All times are shown as the log wrote them."));
}

} // namespace authloupe
