// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/document_page.h"

#include "models/session_table_model.h"
#include "widgets/actions.h"
#include "widgets/details_pane.h"
#include "widgets/details_table.h"
#include "widgets/empty_result_page.h"
#include "widgets/scrolled_page.h"
#include "widgets/session_table_view.h"
#include "widgets/table_column_state.h"
#include "widgets/timeline_view.h"
#include "widgets/top_values_pane.h"
#include "widgets/whole_log_pane.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace authloupe {

namespace {

constexpr QLatin1String kSplitterName("document");
constexpr QLatin1String kAcrossName("rows");
constexpr int kRowsAtLeast = 3;
constexpr int kPartOfRows = 3; // of the width, beside the top values
constexpr int kPartOfValues = 2;
constexpr int kAnyWidth = 1000; // a splitter takes sizes in proportion

} // namespace

DocumentPage::DocumentPage(const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_showValues(actions[Act::ShowTopValues]),
      m_showLog(actions[Act::ShowLog]),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_timeline(new TimelineView(m_splitter)),
      m_across(new QSplitter(Qt::Horizontal, m_splitter)),
      m_rows(new QStackedWidget(m_across)),
      m_table(new SessionTableView(m_rows)),
      m_empty(new EmptyResultPage(actions)),
      m_emptyScroll(new ScrolledPage(m_empty, m_rows)),
      m_values(new TopValuesPane(m_across)),
      m_details(new DetailsPane(m_splitter)),
      m_log(new WholeLogPane(m_splitter))
{
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_emptyScroll);
    m_emptyScroll->setFocusProxy(m_empty);
    // Below this the window scrolls.
    m_rows->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                             + m_table->verticalHeader()->defaultSectionSize() * kRowsAtLeast
                             + m_table->horizontalScrollBar()->sizeHint().height());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(m_splitter->indexOf(m_across), 1);
    m_across->setChildrenCollapsible(false);
    m_across->setStretchFactor(0, kPartOfRows);
    m_across->setStretchFactor(1, kPartOfValues);
    m_values->hide();
    m_log->hide();
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_arranged = true; });
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_table, &SessionTableView::currentSessionChanged, this, &DocumentPage::showDetails);
    connect(m_table, &SessionTableView::activated, this, [this] {
        m_details->show();
        m_details->setFocus(Qt::OtherFocusReason);
    });
    for (const auto& [act, pane] :
         {std::pair<Act, QWidget*>{Act::ShowTimeline, m_timeline}, {Act::ShowDetails, m_details}}) {
        QAction& action = actions[act];
        action.setChecked(true);
        connect(&action, &QAction::toggled, pane, &QWidget::setVisible);
    }
    for (DetailsTable* const table : findChildren<DetailsTable*>())
        connect(table, &DetailsTable::copyRefused, this, &DocumentPage::copyRefused);
    connect(&m_showValues, &QAction::toggled, m_values, &QWidget::setVisible);
    connect(&m_showLog, &QAction::toggled, this, [this](bool shown) {
        m_log->setVisible(shown);
        makeRoomForLog();
    });
}

void DocumentPage::setResult(const QueryResultPtr& result)
{
    if (result)
        m_log->setDocument(result->snapshot, m_inputs, result->document);
    else
        m_log->setDocument(nullptr, {}, 0);
    m_table->setResult(result);
    m_timeline->setResult(result);
    m_values->setResult(result);
    m_empty->setResult(result);
    m_rows->setCurrentWidget(result && result->rows->empty() ? static_cast<QWidget*>(m_emptyScroll)
                                                             : m_table);
}

void DocumentPage::setInputs(const std::vector<LoadInput>& inputs)
{
    m_inputs = inputs;
    m_details->setInputs(inputs);
}

QWidget& DocumentPage::rows() const
{
    return *m_rows->currentWidget();
}

void DocumentPage::focusRows() const
{
    rows().setFocus(Qt::OtherFocusReason);
}

void DocumentPage::setRowDensity(RowDensity density)
{
    m_table->setRowDensity(density);
    m_details->setRowDensity(density);
}

void DocumentPage::restore(const Settings& settings)
{
    setRowDensity(settings.rowDensity());
    m_arranged = m_splitter->restoreState(settings.layoutState(kSplitterName));
    if (!m_across->restoreState(settings.layoutState(kAcrossName)))
        m_across->setSizes({kPartOfRows * kAnyWidth, kPartOfValues * kAnyWidth});
    m_values->setGroup(settings.topValueGroup());
    m_showValues.setChecked(settings.showsTopValues());
    m_values->setVisible(m_showValues.isChecked()); // whatever the splitter remembers
    m_showLog.setChecked(settings.showsWholeLog());
    m_log->setVisible(m_showLog.isChecked());
    setColumnState(*m_table->horizontalHeader(), settings.columns());
}

void DocumentPage::save(Settings& settings) const
{
    if (m_arranged)
        settings.setLayoutState(kSplitterName, m_splitter->saveState());
    settings.setLayoutState(kAcrossName, m_across->saveState());
    settings.setTopValueGroup(m_values->group());
    settings.setShowsTopValues(m_showValues.isChecked());
    settings.setShowsWholeLog(m_showLog.isChecked());
    settings.setColumns(columnState(*m_table->horizontalHeader()));
}

void DocumentPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_arranged)
        arrange();
}

// The timeline can be read with a dozen lines of text, the details with a few more; in a small window both
// make way for the table.
void DocumentPage::arrange()
{
    const int line = fontMetrics().lineSpacing();
    const int toShare = std::max(0, height() - 8 * line);
    const int timeline = std::min(toShare * 2 / 5, line * 12);
    const int details = std::min(toShare / 3, line * 15);
    const int log = m_log->isHidden() ? 0 : std::min(toShare / 2, line * 16);
    m_splitter->setSizes({timeline, height() - timeline - details - log, details, log});
}

// A splitter would give a pane that was never seen next to nothing.
void DocumentPage::makeRoomForLog()
{
    QList<int> sizes = m_splitter->sizes();
    const int log = fontMetrics().lineSpacing() * 12;
    if (m_log->isHidden() || sizes.back() >= log)
        return;
    if (!m_arranged) {
        arrange();
        return;
    }
    const auto largest = std::max_element(sizes.begin(), sizes.end() - 1);
    const int taken = std::min(*largest / 2, log - sizes.back());
    *largest -= taken;
    sizes.back() += taken;
    m_splitter->setSizes(sizes);
}

void DocumentPage::showDetails()
{
    const QueryResultPtr& result = m_table->sessions().result();
    m_log->setSession(result ? m_table->currentSession() : kNoSession);
    if (result)
        m_details->setSession(result->snapshot, m_table->currentSession(), result->document);
    else
        m_details->setSession(nullptr, kNoSession, 0);
}

} // namespace authloupe
