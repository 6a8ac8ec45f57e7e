// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_view.h"

#include "bridge/query_engine.h"
#include "widgets/plain_text.h"
#include "widgets/time_boxes.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_legend.h"
#include "widgets/timeline_text.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace authloupe {
namespace {

// A wheel turns fast; bins need not be asked for more often than they are looked at.
constexpr int kBinsDelay = 80; // ms

constexpr double kZoomStep = 0.5;
constexpr int kLeastCharacters = 64;

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent),
      m_legend(new TimelineLegend(this)),
      m_caption(new PlainLabel(this)),
      m_times(new TimeBoxes(this)),
      m_header(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_canvas(new TimelineCanvas(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* legend = new QHBoxLayout;
    // Its first line stands level with the words beside the fields.
    legend->setContentsMargins(0, std::max(0, (m_times->sizeHint().height() - fontMetrics().height()) / 2), 0,
                               0);
    legend->addWidget(m_legend, 1);
    legend->addWidget(m_caption, 0, Qt::AlignTop);
    m_header->addLayout(legend, 1);
    m_header->addWidget(m_times);
    layout->addLayout(m_header);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    // Of the narrow arrangement, whichever is in use: otherwise a wide window could not be made narrower.
    setMinimumWidth(fontMetrics().averageCharWidth() * kLeastCharacters);

    m_binsTimer.setSingleShot(true);
    m_binsTimer.setInterval(kBinsDelay);
    connect(&m_binsTimer, &QTimer::timeout, this, &TimelineView::binsWanted);
    connect(m_canvas, &TimelineCanvas::binsWanted, this, [this] {
        if (!m_binsTimer.isActive())
            m_binsTimer.start();
    });
    connect(m_canvas, &TimelineCanvas::rangeSelected, this, &TimelineView::rangeSelected);
    connect(m_times, &TimeBoxes::rangeChosen, this, &TimelineView::rangeSelected);
    connect(m_canvas, &TimelineCanvas::hintChanged, this, [this](const QString& hint) {
        m_caption->setText(!hint.isEmpty() || !m_result ? hint : binSizeText(m_result->surroundings));
    });
    refreshTexts();
}

TimelineView::~TimelineView() = default;

void TimelineView::setResult(std::shared_ptr<const QueryResult> result)
{
    m_result = std::move(result);
    m_canvas->setResult(m_result);
    m_times->setRange(m_result ? m_result->filter.time : TimeRange(),
                      m_result ? std::optional(m_result->logSpan) : std::nullopt);
    refreshTexts();
}

void TimelineView::setShowNotAttempted(bool show)
{
    if (show == showsNotAttempted())
        return;
    m_canvas->setShowNotAttempted(show);
    refreshTexts();
    Q_EMIT showsNotAttemptedChanged(show);
}

bool TimelineView::showsNotAttempted() const noexcept
{
    return m_canvas->showsNotAttempted();
}

TimeRange TimelineView::binRange() const
{
    return m_canvas->binRange();
}

std::size_t TimelineView::mostBins() const
{
    return m_canvas->mostBins();
}

bool TimelineView::isZoomed() const
{
    return m_canvas->viewportRange().isZoomed();
}

void TimelineView::zoomIn()
{
    m_canvas->zoomStep(kZoomStep);
}

void TimelineView::zoomOut()
{
    m_canvas->zoomStep(1 / kZoomStep);
}

void TimelineView::resetZoom()
{
    m_canvas->resetZoom();
}

void TimelineView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refreshTexts();
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
}

// Side by side where the legend need not wrap for it.
void TimelineView::arrangeHeader()
{
    const int needed = m_legend->sizeHint().width() + m_caption->sizeHint().width()
                       + m_times->sizeHint().width() + 2 * std::max(0, m_header->spacing());
    const bool narrow = needed > width();
    m_header->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_times->setSizePolicy(narrow ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void TimelineView::refreshTexts()
{
    TimelineLegend::Counts counts{};
    if (m_result) {
        for (const TimeBins::Bin& bin : m_result->bins.bins) {
            for (std::size_t i = 0; i < counts.size(); ++i)
                counts[i] += bin.count[i];
        }
    }
    m_legend->setCounts(counts, showsNotAttempted());
    m_legend->setVisible(m_result != nullptr);
    m_caption->setText(m_result ? binSizeText(m_result->surroundings) : QString());
    arrangeHeader();
    //: Help text of the timeline for assistive technology and "What's this"
    m_canvas->setWhatsThis(tr("Drag to select a time range, turn the wheel to zoom, press Esc to go back."));
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    //: Context menu of the timeline
    menu.addAction(tr("Zoom in"), m_canvas, [this] { zoomIn(); })->setEnabled(m_result != nullptr);
    //: Context menu of the timeline
    menu.addAction(tr("Zoom out"), m_canvas, [this] { zoomOut(); })->setEnabled(isZoomed());
    //: Context menu of the timeline
    menu.addAction(tr("Reset zoom"), m_canvas, [this] { resetZoom(); })->setEnabled(isZoomed());
    menu.addSeparator();
    //: Context menu of the timeline: the connections are no longer filtered by time
    QAction* remove = menu.addAction(tr("Remove time filter"), this, [this] { Q_EMIT rangeSelected({}); });
    remove->setEnabled(m_result && !m_result->filter.time.isEverything());
    menu.addSeparator();
    //: Context menu of the timeline, with a check mark: the bars also count connections that tried no
    //: authentication
    QAction* all = menu.addAction(tr("Show connections without authentication"), this,
                                  [this](bool on) { setShowNotAttempted(on); });
    all->setCheckable(true);
    all->setChecked(showsNotAttempted());
    //: Context menu of the timeline: opens a dialog with the figures of the chart
    menu.addAction(tr("Show as table…"), this, &TimelineView::tableRequested)
        ->setEnabled(m_result != nullptr);
    menu.exec(event->globalPos());
}

} // namespace authloupe
