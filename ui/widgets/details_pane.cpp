// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/details_pane.h"

#include "models/attempt_model.h"
#include "models/facts_model.h"
#include "models/roles.h"
#include "widgets/details_delegate.h"
#include "widgets/details_table.h"
#include "widgets/events_view.h"
#include "widgets/lines_reading.h"
#include "widgets/log_lines_view.h"
#include "widgets/messages_table.h"
#include "widgets/note_view.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTabWidget>

#include <utility>

namespace authloupe {
namespace {

enum Tab { FactsTab, AttemptsTab, EventsTab, MessagesTab, LinesTab, NoteTab };

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QWidget(parent),
      m_stack(new QStackedLayout(this)),
      m_empty(new PlainParagraph(this)),
      m_tabs(new QTabWidget(this)),
      m_factsModel(new FactsModel(this)),
      m_facts(new DetailsTable(this)),
      m_attemptsModel(new AttemptModel(this)),
      m_attempts(new DetailsTable(this)),
      m_messages(new MessagesTable(this)),
      m_reading(new LinesReading(this)),
      m_events(new EventsView(*m_reading, this)),
      m_lines(new LogLinesView(*m_reading, this))
{
    m_facts->setModel(m_factsModel);
    m_facts->horizontalHeader()->hide();
    auto* factsDelegate = new DetailsDelegate(m_facts);
    factsDelegate->setAlignedToReading(true);
    m_facts->setItemDelegate(factsDelegate);
    m_attempts->setModel(m_attemptsModel);
    auto* attemptsDelegate = new DetailsDelegate(m_attempts);
    attemptsDelegate->setResultColumn(AttemptModel::Result);
    m_attempts->setItemDelegate(attemptsDelegate);
    m_tabs->setDocumentMode(true);
    setFocusProxy(m_tabs);
    m_tabs->addTab(m_facts, QString());
    m_tabs->addTab(m_attempts, QString());
    m_tabs->addTab(m_events, QString());
    m_tabs->addTab(m_messages, QString());
    m_tabs->addTab(m_lines, QString());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DetailsPane::fillCurrentTab);
    connect(m_events, &EventsView::lineRequested, this, &DetailsPane::showLine);
    connect(m_messages, &MessagesTable::connectionRequested, this, &DetailsPane::connectionRequested);
    connect(m_lines, &LogLinesView::placeRequested, this, &DetailsPane::placeRequested);
    retranslate();
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setInputs(std::vector<LoadInput> inputs)
{
    m_inputs = std::move(inputs);
}

void DetailsPane::setSession(SnapshotPtr snapshot, SessionRow row, quint64 document)
{
    const bool same = hasSession() && snapshot && row == m_row && document == m_document;
    m_snapshot = std::move(snapshot);
    m_row = row;
    m_document = document;
    if (!same) {
        m_reading->clear();
        m_messages->messages().setSession(nullptr, kNoSession);
        m_messagesAreNew = true;
    }
    m_factsModel->setSession(m_snapshot, hasSession() ? m_row : kNoSession);
    m_attemptsModel->setSession(m_snapshot, hasSession() ? m_row : kNoSession);
    if (!same && hasSession()) {
        m_facts->scrollToTop();
        m_attempts->scrollToTop();
        m_facts->fitColumns(FactsModel::Value);
        m_attempts->fitColumns(AttemptModel::Response);
    }
    if (m_note)
        m_note->setSession(hasSession() ? m_row : kNoSession);
    m_stack->setCurrentWidget(hasSession() ? static_cast<QWidget*>(m_tabs) : m_empty);
    fillCurrentTab();
}

void DetailsPane::setMenuActions(const QList<QAction*>& actions)
{
    m_facts->setMenuActions(actions);
    m_attempts->setMenuActions(actions);
}

void DetailsPane::setRowDensity(RowDensity density)
{
    for (DetailsTable* const table : findChildren<DetailsTable*>())
        table->setRowDensity(density);
}

std::optional<TextId> DetailsPane::focusedUser() const
{
    const QVariant row = m_attempts->currentIndex().data(AttemptRowRole);
    if (!hasSession() || !m_attempts->hasFocus() || !row.isValid())
        return std::nullopt;
    const TextId user = m_snapshot->attempt(AttemptRow{row.toUInt()}).user;
    return user == kAbsentText ? std::nullopt : std::optional(user);
}

void DetailsPane::setNotes(NoteBook& notes)
{
    m_note = new NoteView(notes, this);
    m_tabs->addTab(m_note, QString());
    nameTabs();
}

void DetailsPane::writeNote()
{
    if (!hasSession() || !m_note)
        return;
    m_tabs->setCurrentIndex(NoteTab);
    m_note->focusText();
}

// Nobody waits for what nobody looks at.
void DetailsPane::fillCurrentTab()
{
    if (!hasSession())
        return;
    switch (m_tabs->currentIndex()) {
    case EventsTab:
    case LinesTab: m_reading->readSession(m_snapshot, m_row, m_inputs); break;
    case MessagesTab:
        m_messages->messages().setSession(m_snapshot, m_row);
        if (std::exchange(m_messagesAreNew, false)) {
            m_messages->scrollToTop();
            m_messages->fitColumns(MessageModel::State);
        }
        break;
    default: break;
    }
}

void DetailsPane::showLine(int line)
{
    m_tabs->setCurrentIndex(LinesTab);
    m_lines->showLine(line);
}

void DetailsPane::findInLines()
{
    if (!hasSession())
        return;
    m_tabs->setCurrentIndex(LinesTab);
    m_lines->focusSearch();
}

void DetailsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void DetailsPane::retranslate()
{
    //: In the details pane while no connection is selected
    m_empty->setText(tr("Select a connection to see its details."));
    nameTabs();
    //: Name of the table for assistive technology
    m_facts->setAccessibleName(tr("Details of the connection"));
    //: Name of the table for assistive technology
    m_attempts->setAccessibleName(tr("Attempts of the connection"));
    //: Name of the table for assistive technology
    m_messages->setAccessibleName(tr("Messages of the connection"));
    m_factsModel->retranslate();
    m_attemptsModel->retranslate();
    m_messages->messages().retranslate();
}

void DetailsPane::nameTabs()
{
    //: Tab of the details pane: what the log tells of the connection
    m_tabs->setTabText(FactsTab, tr("Details"));
    //: Tab of the details pane: the authentication attempts of the connection
    m_tabs->setTabText(AttemptsTab, tr("Attempts"));
    //: Tab of the details pane: what happened on the connection, in the order of the log
    m_tabs->setTabText(EventsTab, tr("Events"));
    //: Tab of the details pane: the messages that came in or went out on the connection
    m_tabs->setTabText(MessagesTab, tr("Messages"));
    //: Tab of the details pane: the lines of the log that belong to the connection
    m_tabs->setTabText(LinesTab, tr("Raw log lines"));
    if (m_note) {
        //: Tab of the details pane: what somebody wrote about the connection
        m_tabs->setTabText(NoteTab, tr("Note"));
    }
}

} // namespace authloupe
