// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_view.h"

#include "bridge/query_engine.h"
#include "widgets/plain_text.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_legend.h"
#include "widgets/timeline_text.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace authloupe {
namespace {

// A wheel turns fast; bins need not be asked for more often than they are looked at.
constexpr int kBinsDelay = 80; // ms

constexpr double kZoomStep = 0.5;

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent),
      m_legend(new TimelineLegend(this)),
      m_caption(new PlainLabel(this)),
      m_canvas(new TimelineCanvas(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* header = new QHBoxLayout;
    header->addWidget(m_legend, 1);
    header->addWidget(m_caption, 0, Qt::AlignTop);
    layout->addLayout(header);
    layout->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);

    m_binsTimer.setSingleShot(true);
    m_binsTimer.setInterval(kBinsDelay);
    connect(&m_binsTimer, &QTimer::timeout, this, &TimelineView::binsWanted);
    connect(m_canvas, &TimelineCanvas::binsWanted, this, [this] {
        if (!m_binsTimer.isActive())
            m_binsTimer.start();
    });
    connect(m_canvas, &TimelineCanvas::rangeSelected, this, &TimelineView::rangeSelected);
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
