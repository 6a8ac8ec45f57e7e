// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"

#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <memory>

class QBoxLayout;
class QLabel;

namespace authloupe {

struct QueryResult;
class TimeBoxes;
class TimelineCanvas;
class TimelineLegend;

// The connections of a query over time, by outcome, and the time filter: dragging selects a range, the wheel
// changes the scale only. Escape and double click take back one thing at a time: an unfinished selection,
// then the zoom, then the time filter. Time runs from left to right in every language and is the log's own
// wall clock.
class TimelineView final : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    // What to draw, the filter range in force included (result->filter.time). Null: nothing is open.
    void setResult(std::shared_ptr<const QueryResult> result);

    // Draws connections without an authentication attempt too. They are in the counts and the table in any
    // case.
    void setShowNotAttempted(bool show);
    [[nodiscard]] bool showsNotAttempted() const noexcept;

    // What the next query is to be asked for: the stretch of time on the screen and how many bars fit.
    [[nodiscard]] TimeRange binRange() const;
    [[nodiscard]] std::size_t mostBins() const;
    [[nodiscard]] bool isZoomed() const;
    // The same time filter as texts.
    [[nodiscard]] TimeBoxes& times() const noexcept { return *m_times; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    // The user chose a time filter; isEverything() means that it is to be removed.
    void rangeSelected(const authloupe::TimeRange& range);
    // binRange() or mostBins() changed: ask for new bins. At most about ten times a second.
    void binsWanted();
    void showsNotAttemptedChanged(bool shows);
    // The chart as a table (BinTableDialog) is asked for.
    void tableRequested();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshTexts();
    void arrangeHeader();

    std::shared_ptr<const QueryResult> m_result;
    TimelineLegend* m_legend = nullptr;
    QLabel* m_caption = nullptr; // what one bar stands for
    TimeBoxes* m_times = nullptr;
    QBoxLayout* m_header = nullptr; // legend and times, side by side where there is room
    TimelineCanvas* m_canvas = nullptr;
    QTimer m_binsTimer;
};

} // namespace authloupe
