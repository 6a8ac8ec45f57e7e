// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_canvas.h"

#include "models/time_mark_text.h"
#include "widgets/timeline_hatch.h"
#include "widgets/timeline_text.h"

#include <QChart>
#include <QGuiApplication>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <utility>

namespace authloupe {
namespace {

constexpr std::size_t kFewestBins = 10;
constexpr double kEdgeWidth = 2.0; // of the selected range
constexpr double kGripHeight = 18.0;
constexpr double kHandleHeight = 9.0; // above the selected range: moves it
constexpr double kHandleDots = 4.0;   // between two of its dots

} // namespace

TimelineCanvas::TimelineCanvas(QWidget* parent)
    : QChartView(new QChart, parent),
      m_bars(std::make_unique<TimelineBars>(*chart()))
{
    // Time runs from left to right in every language, so that a screenshot means the same to everybody.
    setLayoutDirection(Qt::LeftToRight);
    chart()->setLayoutDirection(Qt::LeftToRight);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHint(QPainter::Antialiasing, false);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setMouseTracking(true);
    const int line = fontMetrics().height();
    setMinimumSize(20 * line / 2, 4 * line);
    retranslate();
}

TimelineCanvas::~TimelineCanvas() = default;

void TimelineCanvas::setResult(QueryResultPtr result)
{
    if (!result || !m_result || result->document != m_result->document) {
        m_viewport.clear();
        m_brush.clear();
        m_cursor = kNoTime;
    }
    // While a log loads, results of before the choice still arrive: its band stays until it is answered.
    if (!result || !m_result || result->document != m_result->document || result->filter.time == m_chosen
        || result->filter.time != m_result->filter.time)
        m_chosen = {};
    m_result = std::move(result);
    if (m_result && !m_result->surroundings.bins.empty()) {
        if (m_result->binRange.isEverything() || m_viewport.isEmpty())
            m_viewport.setHome(BinGrid::of(m_result->surroundings));
    } else if (!m_viewport.isZoomed()) {
        m_viewport.clear();
    }
    refresh();
}

void TimelineCanvas::setLook(const TimelineLook& look)
{
    m_look = look;
    refresh();
}

TimeRange TimelineCanvas::binRange() const
{
    return m_viewport.wanted(mostBins());
}

std::size_t TimelineCanvas::mostBins() const
{
    const double width = m_viewport.isEmpty() ? viewport()->width() * 0.95 : m_axes.plot().width();
    return std::clamp(static_cast<std::size_t>(std::max(width, 0.0) / TimelineBars::kNarrowestBar),
                      kFewestBins, TimelineBars::kMostBars);
}

TimeRange TimelineCanvas::shownRange() const
{
    if (m_brush.isActive())
        return m_brush.range();
    if (!m_chosen.isEverything())
        return m_chosen;
    return m_result ? m_result->filter.time : TimeRange();
}

int TimelineCanvas::cursorBin() const
{
    const BinGrid bins = grid();
    const int index = m_cursor.isValid() ? bins.indexOf(m_cursor) : -1;
    return index < bins.count ? index : -1;
}

bool TimelineCanvas::hasBars() const
{
    return m_result && emptyTimelineText(m_result.get(), m_look.showNotAttempted).isEmpty();
}

BinGrid TimelineCanvas::grid() const
{
    return m_result ? BinGrid::of(m_result->surroundings) : BinGrid();
}

void TimelineCanvas::retranslate()
{
    //: Name of the chart for assistive technology
    setAccessibleName(tr("Timeline"));
    refresh();
}

void TimelineCanvas::refresh()
{
    refreshScale();
    TimelineBars::Input input;
    if (hasBars()) {
        input.bins = m_result->bins;
        input.surroundings = m_result->surroundings;
    }
    input.showNotAttempted = m_look.showNotAttempted;
    input.surroundingsBrush = surroundingsBrush(palette());
    input.devicePixelRatio = devicePixelRatioF();
    input.counts = m_axes.counts();
    input.plotHeight = m_axes.plot().height();
    m_bars->setInput(input);
    m_bars->setScale(m_axes.scale(), m_axes.plot());
    QString summary = m_result ? chartSummary(*m_result, m_look.showNotAttempted)
                               : emptyTimelineText(nullptr, m_look.showNotAttempted);
    if (hasBars() && m_look.logarithmic)
        summary += QStringLiteral("; ") % logarithmicText();
    if (hasBars() && m_look.showMarks && !m_result->marks->empty())
        summary += QStringLiteral("; ") % marksSummary(*m_result->marks);
    setAccessibleDescription(summary);
    setHover(-1);
}

void TimelineCanvas::refreshScale()
{
    if (!m_viewport.isEmpty()) {
        const std::int64_t highest =
            m_result ? TimelineBars::highest(m_result->bins, m_result->surroundings, m_look.showNotAttempted)
                     : 0;
        m_axes.setLayout(viewport()->rect(), font(), m_viewport.visible(), highest, m_look.logarithmic);
        m_bars->setScale(m_axes.scale(), m_axes.plot());
    }
    const bool marked = hasBars() && m_look.showMarks;
    m_marks.setLayout(marked ? std::span<const TimeMark>(*m_result->marks) : std::span<const TimeMark>(),
                      m_axes.scale(), m_axes.plot());
    viewport()->update();
}

QRectF TimelineCanvas::columnOf(const TimeRange& range) const
{
    const QRectF& plot = m_axes.plot();
    const auto x = [&](LogTime time, double open) {
        return time.isValid() ? std::clamp(m_axes.scale().x(time), plot.left(), plot.right()) : open;
    };
    const double left = x(range.since, plot.left());
    return {left, plot.top(), x(range.until, plot.right()) - left, plot.height()};
}

void TimelineCanvas::drawBackground(QPainter* painter, const QRectF&)
{
    const QColor base = palette().color(QPalette::Base);
    painter->fillRect(viewport()->rect(), base);
    if (!hasBars()) {
        QTextOption option(Qt::AlignCenter);
        option.setTextDirection(QGuiApplication::layoutDirection());
        painter->setPen(palette().color(QPalette::PlaceholderText));
        painter->drawText(viewport()->rect().adjusted(12, 4, -12, -4),
                          emptyTimelineText(m_result.get(), m_look.showNotAttempted), option);
        return;
    }
    if (const TimeRange range = shownRange(); !range.isEverything()) {
        QColor fill = palette().color(QPalette::Highlight);
        fill.setAlphaF(m_brush.isActive() ? 0.28F : 0.16F);
        painter->fillRect(columnOf(range), fill);
    }
    if (m_hover >= 0 && !m_brush.isActive()) {
        QColor fill = palette().color(QPalette::Text);
        fill.setAlphaF(0.07F);
        painter->fillRect(columnOf(grid().range(m_hover)), fill);
    }
    m_axes.drawGrid(*painter, palette());
    m_axes.drawLabels(*painter, palette());
}

void TimelineCanvas::drawForeground(QPainter* painter, const QRectF&)
{
    if (!hasBars())
        return;
    m_marks.draw(*painter, palette());
    if (const TimeRange range = shownRange(); !range.isEverything())
        drawEdges(*painter, range);
    if (const TimeRange range = shownRange(); range.since.isValid() && range.until.isValid())
        drawHandle(*painter, range);
    if (m_look.logarithmic)
        drawScaleWord(*painter);
    if (!hasFocus() || !m_keyboardFocus)
        return;
    // The style's own focus frame may be filled, which would tint the bars.
    const int bin = cursorBin();
    painter->setPen(QPen(palette().color(QPalette::Highlight), kEdgeWidth));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bin >= 0 ? columnOf(grid().range(bin)) : m_axes.plot());
}

// On the axis of the counts, at its upper end, legible over bars.
void TimelineCanvas::drawScaleWord(QPainter& painter) const
{
    const QString word = logarithmicText();
    const QFontMetricsF metrics(font());
    const QRectF place(m_axes.plot().left() + 3, m_axes.plot().top() + 1, metrics.horizontalAdvance(word) + 8,
                       metrics.height());
    // In a low chart the bars matter more.
    const bool hasRoom = m_axes.plot().height() > 4 * metrics.height();
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(hasRoom ? 0.85F : 0.4F);
    painter.fillRect(place, ground);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, word);
}

QRectF TimelineCanvas::handleOf(const TimeRange& range) const
{
    QRectF handle = columnOf(range);
    handle.setHeight(std::min(kHandleHeight, handle.height()));
    return handle;
}

// Broad enough to take hold of, with dots that say so; the rest of the range is left to a new selection.
void TimelineCanvas::drawHandle(QPainter& painter, const TimeRange& range) const
{
    const QRectF handle = handleOf(range);
    painter.save();
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlphaF(0.75F);
    painter.fillRect(handle, fill);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::HighlightedText));
    for (int i = -2; i <= 2; ++i) {
        const QRectF dot(handle.center().x() + i * kHandleDots - 1, handle.center().y() - 1, 2, 2);
        if (handle.contains(dot))
            painter.drawRect(dot);
    }
    painter.restore();
}

void TimelineCanvas::drawEdges(QPainter& painter, const TimeRange& range) const
{
    const QRectF column = columnOf(range);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    const auto draw = [&](LogTime border, double x) {
        // An end that lies beside the screen has no edge on it.
        if (!border.isValid() || border < m_axes.scale().visible.since
            || border > m_axes.scale().visible.until)
            return;
        painter.drawRect(QRectF(x - kEdgeWidth / 2, column.top(), kEdgeWidth, column.height()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(x - 3, column.center().y() - kGripHeight / 2, 6, kGripHeight), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    };
    draw(range.since, column.left());
    draw(range.until, column.right());
    painter.restore();
}

} // namespace authloupe
