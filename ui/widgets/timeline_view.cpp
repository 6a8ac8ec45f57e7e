// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_view.h"

#include "bridge/query_engine.h"
#include "widgets/menu_button.h"
#include "widgets/plain_text.h"
#include "widgets/time_boxes.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_legend.h"
#include "widgets/timeline_text.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace authloupe {
namespace {

// A wheel turns fast; bins need not be asked for more often than they are looked at.
constexpr int kBinsDelay = 80; // ms

constexpr double kZoomStep = 0.5;
constexpr int kLeastCharacters = 64;
constexpr int kRounding = 4;  // pixels that a row of widgets may need beyond the sum of their hints
constexpr int kLowLines = 36; // a window of fewer lines is low

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent),
      m_legend(new TimelineLegend(this)),
      m_caption(new PlainLabel(this)),
      m_times(new TimeBoxes(this)),
      m_button(new QToolButton(this)), // behind the fields for the keyboard as well
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
    auto* times = new QHBoxLayout;
    times->addWidget(m_times, 1);
    times->addWidget(m_button);
    m_header->addLayout(times);
    layout->addLayout(m_header);
    layout->addWidget(m_canvas, 1);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->hide();
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
    connect(m_canvas, &TimelineCanvas::hintChanged, this, &TimelineView::showCaption);
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
    Q_EMIT resultShown();
}

bool TimelineView::change(bool TimelineLook::*part, bool on)
{
    TimelineLook look = m_canvas->look();
    if (on == look.*part)
        return false;
    look.*part = on;
    m_canvas->setLook(look);
    refreshTexts();
    return true;
}

void TimelineView::setShowNotAttempted(bool show)
{
    if (change(&TimelineLook::showNotAttempted, show))
        Q_EMIT showsNotAttemptedChanged(show);
}

void TimelineView::setLogarithmic(bool logarithmic)
{
    if (change(&TimelineLook::logarithmic, logarithmic))
        Q_EMIT logarithmicChanged(logarithmic);
}

void TimelineView::setShowMarks(bool show)
{
    if (change(&TimelineLook::showMarks, show))
        Q_EMIT showsMarksChanged(show);
}

void TimelineView::setSplit(BinSplit split)
{
    if (split == m_split)
        return;
    m_split = split;
    refreshTexts();
    Q_EMIT splitChanged(split);
    Q_EMIT binsWanted();
}

const TimelineLook& TimelineView::look() const noexcept
{
    return m_canvas->look();
}

bool TimelineView::hasBars() const
{
    return m_canvas->hasBars();
}

void TimelineView::setCommands(const QList<QAction*>& commands)
{
    m_commands = commands;
    auto* const menu = new QMenu(m_button);
    for (QAction* const command : commands) {
        if (command)
            menu->addAction(command);
        else
            menu->addSeparator();
    }
    m_button->setMenu(menu);
    refreshTexts();
}

bool TimelineView::showsNotAttempted() const noexcept
{
    return m_canvas->look().showNotAttempted;
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

void TimelineView::focusCanvas()
{
    m_canvas->setFocus(Qt::ShortcutFocusReason);
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

// Side by side where neither the legend has to wrap nor the button to be cut for it. The button is cut where
// even a line of their own is too short, so that the fields for times have the room, and where a low window
// can do without that line.
void TimelineView::arrangeHeader()
{
    const auto buttonWith = [this](const QString& text) {
        m_button->setText(text);
        return m_button->isHidden() ? 0 : widthWithArrow(*m_button);
    };
    const int times = m_times->sizeHint().width() + m_header->spacing();
    const int captioned = m_legend->sizeHint().width() + m_header->spacing() + m_caption->sizeHint().width();
    const int all = captioned + m_header->spacing() + times + kRounding;
    const bool isLow = window()->height() < kLowLines * fontMetrics().lineSpacing();
    const int brief = buttonWith(QStringLiteral("…"));
    const int whole = buttonWith(splitText(m_split));
    const bool narrow = (isLow ? brief : whole) + all > width();
    if (whole + (narrow ? times : all) > width())
        m_button->setText(QStringLiteral("…"));
    // Nor has a low window a line for a legend that wraps because of the caption.
    m_caption->setVisible(!isLow || captioned <= width());
    m_button->setMinimumWidth(widthWithArrow(*m_button));
    m_header->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_times->setSizePolicy(narrow ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Fixed);
    // A splitter does not ask how high a legend of two lines is.
    layout()->activate();
    setMinimumHeight(layout()->minimumHeightForWidth(width()));
}

void TimelineView::refreshTexts()
{
    m_legend->setBins(m_result ? m_result->bins : TimeBins(), showsNotAttempted());
    m_legend->setVisible(m_result != nullptr);
    m_button->setVisible(m_result && !m_commands.isEmpty());
    //: Name of a button above the timeline for assistive technology; its text says by what bars are told
    //: apart
    m_button->setAccessibleName(tr("Colours and other commands of the timeline"));
    setPlainToolTip(*m_button, m_button->accessibleName());
    showCaption();
    arrangeHeader();
    //: Help text of the timeline for assistive technology and "What's this"
    m_canvas->setWhatsThis(tr("Drag to select a time range, turn the wheel to zoom, press Esc to go back."));
}

void TimelineView::showCaption(const QString& hint)
{
    if (!m_result || !hint.isEmpty())
        m_caption->setText(hint);
    else
        m_caption->setText(binSizeText(m_result->surroundings));
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
    for (QAction* const command : m_commands) {
        if (command)
            menu.addAction(command);
        else
            menu.addSeparator();
    }
    //: Context menu of the timeline: opens a dialog with the figures of the chart
    menu.addAction(tr("Show as table…"), this, &TimelineView::tableRequested)
        ->setEnabled(m_result != nullptr);
    menu.exec(event->globalPos());
}

} // namespace authloupe
