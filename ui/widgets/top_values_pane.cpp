// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/top_values_pane.h"

#include "models/value_words.h"
#include "widgets/plain_text.h"
#include "widgets/value_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace authloupe {

TopValuesPane::TopValuesPane(QWidget* parent)
    : QWidget(parent),
      m_tabs(new QTabBar(this)),
      m_export(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_list(new ValueList(m_stack)),
      m_empty(new PlainParagraph(m_stack))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (QToolButton* const scroll : m_tabs->findChildren<QToolButton*>())
        scroll->setFocusPolicy(Qt::NoFocus); // the arrow keys go through the tabs
    for (std::size_t i = 0; i < kValueGroups.size(); ++i)
        m_tabs->addTab(QString());
    m_export->setAutoRaise(true);
    m_export->setFocusPolicy(Qt::TabFocus);
    m_export->setIcon(QIcon::fromTheme(QStringLiteral("document-save-as"),
                                       style()->standardIcon(QStyle::SP_DialogSaveButton, nullptr, this)));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    setFocusProxy(m_tabs);

    auto* const row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(m_export);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { setGroup(kValueGroups.at(static_cast<std::size_t>(std::max(0, tab)))); });
    connect(m_list, &ValueList::sortRequested, this, [this](const ValueOrder& order) {
        m_order = order;
        m_list->setOrder(m_order);
        ask();
    });
    connect(m_list, &ValueList::filterRequested, this, &TopValuesPane::requestFilter);
    connect(m_list, &ValueList::exportRequested, this, &TopValuesPane::requestExport);
    connect(m_export, &QToolButton::clicked, this, &TopValuesPane::requestExport);
    connect(&m_runner, &ValueRunner::ready, this, &TopValuesPane::show);
    connect(&m_runner, &ValueRunner::failed, this, &TopValuesPane::failed);
    retranslate();
}

TopValuesPane::~TopValuesPane() = default;

void TopValuesPane::setResult(const QueryResultPtr& result)
{
    const bool another = !result || !m_result || result->document != m_result->document;
    m_result = result;
    if (another)
        show(nullptr);
    ask();
}

void TopValuesPane::setGroup(ValueGroup group)
{
    if (group == m_group)
        return;
    m_group = group;
    m_tabs->setCurrentIndex(static_cast<int>(group));
    m_order = ValueOrder();
    m_list->setOrder(m_order);
    show(nullptr);
    ask();
}

ValueAnswerPtr TopValuesPane::shown() const
{
    return m_list->values().answer();
}

void TopValuesPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
}

void TopValuesPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    ask();
}

void TopValuesPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_runner.clear(); // nobody waits for it
}

void TopValuesPane::ask()
{
    if (!m_result || !isVisible())
        return;
    const ValueRequest request{m_result, m_group, m_order};
    if (const ValueAnswerPtr answer = shown(); !answer || !(answer->request == request))
        m_runner.request(request);
}

void TopValuesPane::show(const ValueAnswerPtr& answer)
{
    if (answer && answer->request.group != m_group)
        return;
    m_list->setAnswer(answer);
    const bool any = answer && !answer->table->rows.empty();
    const bool hadFocus = m_list->hasFocus();
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_list) : m_empty);
    if (hadFocus && !any)
        m_tabs->setFocus(Qt::OtherFocusReason);
    m_empty->setText(answer ? noValuesText(m_group) : QString());
    m_export->setEnabled(any);
}

void TopValuesPane::requestFilter(int row, CellVerb verb)
{
    const std::string value(m_list->values().valueOf(row));
    Q_EMIT filterRequested(m_group, value, verb);
}

void TopValuesPane::requestExport()
{
    if (const ValueAnswerPtr answer = shown(); answer && !answer->table->rows.empty())
        Q_EMIT exportRequested(answer);
}

void TopValuesPane::retranslate()
{
    for (std::size_t i = 0; i < kValueGroups.size(); ++i)
        m_tabs->setTabText(static_cast<int>(i), groupText(kValueGroups.at(i)));
    //: Name of a row of tabs for assistive technology: users, addresses, networks …
    m_tabs->setAccessibleName(tr("Top values"));
    //: Name of a list for assistive technology: users, addresses and so on with their counts
    m_list->setAccessibleName(tr("List of values"));
    //: Button: writes the list of values to a file
    const QString exportText = tr("Export list…");
    setPlainToolTip(*m_export, exportText);
    m_export->setAccessibleName(exportText);
    m_list->retranslate();
    m_empty->setText(shown() ? noValuesText(m_group) : QString());
}

} // namespace authloupe
