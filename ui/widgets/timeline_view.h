// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline_picture.h"
#include "query/filter.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <memory>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace authloupe {

struct QueryResult;
class TimeBoxes;
class TimelineCanvas;
class TimelineLegend;

// The connections of a query over time, by outcome or another part of them, and the time filter: dragging
// selects a range, the wheel changes the scale only. Escape and double click take back one thing at a time:
// an unfinished selection, then the zoom, then the time filter. Time runs from left to right in every
// language and is the log's own wall clock.
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
    void setLogarithmic(bool logarithmic);
    // Signs where the log's clock steps and where logs begin.
    void setShowMarks(bool show);
    // By what the bars are told apart: with the next result.
    void setSplit(BinSplit split);
    [[nodiscard]] BinSplit split() const noexcept { return m_split; }
    [[nodiscard]] const TimelineLook& look() const noexcept;
    // There is something to see, and to make a picture of.
    [[nodiscard]] bool hasBars() const;
    [[nodiscard]] const std::shared_ptr<const QueryResult>& result() const noexcept { return m_result; }
    // What the context menu offers besides, and the button above the chart; empty ones are separators.
    // Actions outlive the view.
    void setCommands(const QList<QAction*>& commands);

    // What the next query is to be asked for: the stretch of time on the screen and how many bars fit.
    [[nodiscard]] TimeRange binRange() const;
    [[nodiscard]] std::size_t mostBins() const;
    [[nodiscard]] bool isZoomed() const;
    // The same time filter as texts.
    [[nodiscard]] TimeBoxes& times() const noexcept { return *m_times; }
    void focusCanvas();

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void resetZoom();

Q_SIGNALS:
    // The user chose a time filter; isEverything() means that it is to be removed.
    void rangeSelected(const authloupe::TimeRange& range);
    // binRange() or mostBins() changed: ask for new bins. At most about ten times a second.
    void binsWanted();
    void resultShown();
    void showsNotAttemptedChanged(bool shows);
    void logarithmicChanged(bool logarithmic);
    void showsMarksChanged(bool shows);
    void splitChanged(authloupe::BinSplit split);
    // The chart as a table (BinTableDialog) is asked for.
    void tableRequested();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // False: it was so before.
    bool change(bool TimelineLook::*part, bool on);
    void refreshTexts();
    void showCaption(const QString& hint = {});
    void arrangeHeader();

    std::shared_ptr<const QueryResult> m_result;
    BinSplit m_split = BinSplit::Outcome;
    QList<QAction*> m_commands;
    TimelineLegend* m_legend = nullptr;
    QLabel* m_caption = nullptr; // what one bar stands for
    TimeBoxes* m_times = nullptr;
    QToolButton* m_button = nullptr; // by what the bars are told apart, and what else can be done
    QBoxLayout* m_header = nullptr;  // legend and times, side by side where there is room
    TimelineCanvas* m_canvas = nullptr;
    QTimer m_binsTimer;
};

} // namespace authloupe
