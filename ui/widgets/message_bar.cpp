// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/message_bar.h"

#include "widgets/plain_text.h"
#include "widgets/text_dialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace authloupe {
namespace {

// More than these would push the table out of the window.
constexpr std::size_t kMostRows = 3;

QStyle::StandardPixmap iconOf(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Information: return QStyle::SP_MessageBoxInformation;
    case MessageBar::Severity::Warning: return QStyle::SP_MessageBoxWarning;
    case MessageBar::Severity::Error: break;
    }
    return QStyle::SP_MessageBoxCritical;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_list(new QVBoxLayout),
      m_more(new QPushButton(this)),
      m_dismiss(new QToolButton(this))
{
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_dismiss->setAutoRaise(true);
    m_dismiss->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_dismiss->setFocusPolicy(Qt::TabFocus);
    m_more->setFlat(true);

    auto* const row = new QHBoxLayout(this);
    row->addLayout(m_list, 1);
    row->addWidget(m_more, 0, Qt::AlignBottom);
    row->addWidget(m_dismiss, 0, Qt::AlignTop);
    connect(m_dismiss, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_more, &QPushButton::clicked, this, &MessageBar::showAll);
    retranslate();
    hide();
}

void MessageBar::add(Severity severity, Sentence sentence)
{
    addAll({{severity, std::move(sentence)}});
}

void MessageBar::addAll(std::vector<Message> messages)
{
    for (Message& message : messages) {
        const qsizetype before = m_sentences.size();
        m_sentences.insert(message.sentence());
        if (m_sentences.size() > before)
            m_messages.push_back(std::move(message));
    }
    fillRows();
}

void MessageBar::clear()
{
    for (const Row& row : m_rows)
        delete row.widget;
    m_rows.clear();
    m_messages.clear();
    m_sentences.clear();
    fillRows();
}

QStringList MessageBar::texts() const
{
    QStringList result;
    for (const Message& message : m_messages)
        result.append(message.sentence());
    return result;
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_sentences.clear();
        for (const Message& message : m_messages)
            m_sentences.insert(message.sentence());
        retranslate();
    }
    QFrame::changeEvent(event);
}

void MessageBar::fillRows()
{
    while (m_rows.size() < std::min(kMostRows, m_messages.size()))
        addRow(m_messages[m_rows.size()]);
    retranslate();
    setVisible(!m_messages.empty());
}

void MessageBar::addRow(const Message& message)
{
    Row row;
    row.widget = new QWidget(this);
    row.text = new PlainParagraph(row.widget);
    auto* const picture = new PlainLabel(row.widget);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    picture->setPixmap(
        style()->standardIcon(iconOf(message.severity)).pixmap(QSize(side, side), devicePixelRatioF()));
    auto* const layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(row.text, 1);
    if (message.offer.accept) {
        row.offer = new QPushButton(row.widget);
        layout->addWidget(row.offer, 0, Qt::AlignTop);
        // Later: what is done then may clear the bar, and the button with it.
        connect(row.offer, &QPushButton::clicked, this, message.offer.accept, Qt::QueuedConnection);
    }
    m_list->addWidget(row.widget);
    m_rows.push_back(row);
}

void MessageBar::retranslate()
{
    //: accessible name of the bar with error messages above the table
    setAccessibleName(tr("Messages"));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].text->setText(m_messages[i].sentence());
        if (m_rows[i].offer != nullptr)
            m_rows[i].offer->setText(m_messages[i].offer.label());
    }
    const int more = static_cast<int>(m_messages.size() - m_rows.size());
    //: button behind the first messages; opens a list of all of them
    m_more->setText(tr("%Ln more message(s)…", nullptr, more));
    m_more->setVisible(more > 0);
    //: tooltip and accessible name of the button that closes the bar with messages
    setPlainToolTip(*m_dismiss, tr("Dismiss messages"));
    m_dismiss->setAccessibleName(tr("Dismiss messages"));
}

void MessageBar::showAll()
{
    //: title of the dialog that lists all messages about files
    TextDialog dialog(tr("Messages"), texts().join(QStringLiteral("\n\n")), this);
    dialog.exec();
}

} // namespace authloupe
