// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/events_view.h"

#include "models/event_model.h"
#include "widgets/details_delegate.h"
#include "widgets/details_table.h"
#include "widgets/lines_reading.h"
#include "widgets/plain_text.h"

#include <QEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace authloupe {

EventsView::EventsView(LinesReading& reading, QWidget* parent)
    : QWidget(parent),
      m_reading(reading),
      m_model(new EventModel(this)),
      m_stack(new QStackedLayout(this)),
      m_sentence(new PlainParagraph(this)),
      m_page(new QWidget(this)),
      m_table(new DetailsTable(m_page)),
      m_cut(new PlainParagraph(m_page))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    m_table->setModel(m_model);
    auto* const delegate = new DetailsDelegate(m_table);
    delegate->setResultColumn(EventModel::Event);
    m_table->setItemDelegate(delegate);
    auto* const page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_table, 1);
    page->addWidget(m_cut);
    m_cut->hide();
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_page);
    setFocusProxy(m_table);
    connect(&m_reading, &LinesReading::changed, this, &EventsView::refresh);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT lineRequested(m_model->rawLine(index.row())); });
    retranslate();
}

void EventsView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void EventsView::refresh()
{
    if (m_reading.state() == LinesReading::State::Read) {
        const bool first = m_model->rowCount() == 0;
        m_model->setLines(m_reading.result()->snapshot, m_reading.result()->row, m_reading.result()->lines);
        if (first) {
            m_table->fitColumns(EventModel::Text);
            m_table->scrollToTop();
        }
    } else {
        m_model->clear();
    }
    refreshTexts();
}

void EventsView::retranslate()
{
    //: Name of the table for assistive technology
    m_table->setAccessibleName(tr("Events of the connection"));
    //: Below the events of a connection: only the first part of the log could be read
    m_cut->setText(
        tr("Not all events are shown: the connection has too many lines, or they lie too far apart."));
    m_model->retranslate();
    if (m_model->rowCount() > 0)
        m_table->fitColumns(EventModel::Text); // times may be longer
    refreshTexts();
}

void EventsView::refreshTexts()
{
    const bool read = m_reading.state() == LinesReading::State::Read;
    m_stack->setCurrentWidget(read && m_model->rowCount() > 0 ? m_page : m_sentence);
    m_cut->setVisible(read && m_reading.result()->lines.truncated);
    //: In place of the events of a connection
    const QString none = tr("The lines of this connection tell no event.");
    m_sentence->setText(read ? none : m_reading.sentence());
}

} // namespace authloupe
