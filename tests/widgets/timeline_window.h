// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/log_text.h"
#include "bridge/query_engine.h"
#include "support/iso_time.h"
#include "widgets/timeline_canvas.h"
#include "widgets/timeline_view.h"
#include "widgets/window_warnings.h"

#include <QAbstractScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace authloupe::test {

// A window with nothing but the timeline, which answers its questions like the real one does, but at once.
class TimelineWindow final : public QWidget {
public:
    explicit TimelineWindow(SnapshotPtr snapshot)
        : view(new TimelineView(this)),
          ranges(view, &TimelineView::rangeSelected),
          asked(view, &TimelineView::binsWanted),
          m_snapshot(std::move(snapshot)),
          m_engine(makeAsciiMatcher)
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(view);
        connect(view, &TimelineView::rangeSelected, this, [this](const TimeRange& range) {
            filter.time = range;
            query();
        });
        connect(view, &TimelineView::binsWanted, this, &TimelineWindow::query);
        resize(900, 240);
        query();
    }

    void query()
    {
        QueryRequest request;
        request.snapshot = m_snapshot;
        request.filter = filter;
        request.binRange = view->binRange();
        request.mostBins = view->mostBins();
        request.document = document;
        request.split = view->split();
        result = m_engine.run(request, {});
        view->setResult(result);
    }

    void open(SnapshotPtr snapshot)
    {
        m_snapshot = std::move(snapshot);
        ++document;
        query();
    }

    [[nodiscard]] TimelineCanvas& canvas() const { return *view->findChild<TimelineCanvas*>(); }
    [[nodiscard]] QWidget* plot() const { return canvas().viewport(); }
    // Where a moment stands on the screen.
    [[nodiscard]] QPoint pointAt(LogTime time) const
    {
        const TimelineAxes& axes = canvas().axes();
        return QPointF(axes.scale().x(time), axes.plot().center().y()).toPoint();
    }

    // The same on the strip that moves the selected range.
    [[nodiscard]] QPoint stripAt(LogTime time) const
    {
        return {pointAt(time).x(), qRound(canvas().axes().plot().top()) + 4};
    }

    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(plot(), Qt::LeftButton, {}, from);
        QTest::mouseMove(plot(), (from + to) / 2);
        QTest::mouseMove(plot(), to);
        QTest::mouseRelease(plot(), Qt::LeftButton, {}, to);
    }

    TimelineView* view;
    QSignalSpy ranges;
    QSignalSpy asked;
    Filter filter;
    std::uint64_t document = 1;
    QueryResultPtr result;

private:
    SnapshotPtr m_snapshot;
    QueryEngine m_engine;
};

// Two hours of one connection a minute, from 11:00 on; every third one succeeds, the others fail.
inline SnapshotPtr twoHours()
{
    std::string text;
    for (unsigned i = 0; i < 120; ++i)
        text += connection(i + 1, 11 * 3600 + i * 60, "user" + std::to_string(i % 10), i % 3 == 0);
    return snapshotOf(text);
}

} // namespace authloupe::test
