// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_engine.h"
#include "models/timeline_picture.h"
#include "widgets/timeline_axes.h"
#include "widgets/timeline_bars.h"
#include "widgets/timeline_brush.h"
#include "widgets/timeline_marks.h"
#include "widgets/timeline_viewport.h"

#include <QChartView>

#include <optional>

namespace authloupe {

// The plot of the timeline: draws the bars, takes mouse, wheel and keys. Pinned left to right.
class TimelineCanvas final : public QChartView {
    Q_OBJECT

public:
    explicit TimelineCanvas(QWidget* parent = nullptr);
    ~TimelineCanvas() override;

    void setResult(QueryResultPtr result);
    void setLook(const TimelineLook& look);
    [[nodiscard]] const TimelineLook& look() const noexcept { return m_look; }
    [[nodiscard]] bool hasBars() const;

    [[nodiscard]] const TimelineViewport& viewportRange() const noexcept { return m_viewport; }
    [[nodiscard]] const TimelineAxes& axes() const noexcept { return m_axes; }
    [[nodiscard]] const TimelineMarks& marks() const noexcept { return m_marks; }
    [[nodiscard]] TimeRange binRange() const;
    [[nodiscard]] std::size_t mostBins() const;
    // The range in force: the one being dragged, else the one just chosen, else the filter's.
    [[nodiscard]] TimeRange shownRange() const;
    // The bar that the keyboard stands on; -1 for none.
    [[nodiscard]] int cursorBin() const;

    // Around the cursor or the middle.
    void zoomStep(double factor);
    void resetZoom();
    // Takes back one thing: the selection in the making, then the zoom, then the time filter. False: nothing
    // to do.
    bool stepBack();
    void retranslate();

Q_SIGNALS:
    void rangeSelected(const authloupe::TimeRange& range);
    void binsWanted();
    // What is being selected, in words; empty when nothing is.
    void hintChanged(const QString& hint);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    // What of the selected range the mouse takes hold of.
    enum class Grip : quint8 { None, Since, Until, Whole };

    [[nodiscard]] BinGrid grid() const;
    [[nodiscard]] Grip gripAt(const QPointF& position) const;
    [[nodiscard]] QRectF handleOf(const TimeRange& range) const;
    [[nodiscard]] QRectF columnOf(const TimeRange& range) const;
    void refresh();      // new data, palette, size or language
    void refreshScale(); // another stretch of time on the screen
    void rangeMoved();
    void brushChanged();
    void commitBrush();
    [[nodiscard]] int cursorTarget(int key) const;
    void moveCursorTo(int index, bool extend);
    // The selected range, or an end of it, by so many bars. False: there is none, or it is not one for these
    // keys.
    bool moveRange(int key, bool end);
    void tellRange();
    void setHover(int index, int sign = -1);
    // What marks stand in a stretch of time, in sentences; empty when they are not shown.
    [[nodiscard]] QString marksIn(const TimeRange& range) const;
    void drawScaleWord(QPainter& painter) const;
    void drawEdges(QPainter& painter, const TimeRange& range) const;
    void drawHandle(QPainter& painter, const TimeRange& range) const;
    void updateMouseCursor(const QPointF& position);

    QueryResultPtr m_result;
    TimelineLook m_look{false, false};
    TimelineViewport m_viewport;
    TimelineAxes m_axes;
    TimelineBrush m_brush;
    TimeRange m_chosen; // asked for, not yet answered
    std::optional<QPointF> m_pressedAt;
    Grip m_pressedGrip = Grip::None;
    TimelineMarks m_marks; // of m_result
    int m_hover = -1;
    int m_hoverSign = -1;
    LogTime m_cursor; // start of the bar that the keyboard stands on
    bool m_keyboardFocus = false;
    std::size_t m_mostBins = 0;           // as of the last resize that mattered
    std::unique_ptr<TimelineBars> m_bars; // draws into chart(), so it goes first
};

} // namespace authloupe
