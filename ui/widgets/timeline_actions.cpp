// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_actions.h"

#include "bridge/settings.h"
#include "widgets/actions.h"
#include "widgets/document_page.h"
#include "widgets/document_query.h"
#include "widgets/export_bar.h"
#include "widgets/time_boxes.h"
#include "widgets/timeline_picture_flow.h"
#include "widgets/timeline_view.h"

#include <QAction>
#include <QActionGroup>

#include <array>
#include <utility>

namespace authloupe {
namespace {

constexpr std::array kSplits{std::pair(Act::ColourByOutcome, BinSplit::Outcome),
                             std::pair(Act::ColourByDirection, BinSplit::Direction),
                             std::pair(Act::ColourByProfile, BinSplit::Profile)};

} // namespace

TimelineActions::TimelineActions(const Actions& actions, DocumentPage& document, DocumentQuery& query,
                                 ExportBar& bar, Settings& settings, QObject* parent)
    : QObject(parent),
      m_actions(actions),
      m_timeline(document.timeline()),
      m_query(query),
      m_settings(settings),
      m_pictures(new TimelinePictureFlow(m_timeline, bar, settings, this))
{
    connectTime();
    connectLooks();
    connectPictures();
    m_timeline.setCommands({&actions[Act::ColourByOutcome], &actions[Act::ColourByDirection],
                            &actions[Act::ColourByProfile], nullptr, &actions[Act::LogarithmicHeight],
                            &actions[Act::ShowTimeMarks], nullptr, &actions[Act::SavePicture],
                            &actions[Act::CopyPicture]});
    restore();
    connect(&m_timeline, &TimelineView::resultShown, this, &TimelineActions::refresh);
    connect(&bar, &ExportBar::finished, this, &TimelineActions::refresh);
    refresh();
}

void TimelineActions::refresh()
{
    const bool open = m_timeline.result() != nullptr;
    for (const Act act : {Act::ZoomIn, Act::ZoomOut, Act::ResetZoom, Act::TimelineTable, Act::FilterTime,
                          Act::ShowNotAttempted, Act::ColourByOutcome, Act::ColourByDirection,
                          Act::ColourByProfile, Act::LogarithmicHeight, Act::ShowTimeMarks})
        m_actions[act].setEnabled(open);
    m_actions[Act::CopyPicture].setEnabled(m_pictures->canCopy());
    m_actions[Act::SavePicture].setEnabled(m_pictures->canSave());
}

void TimelineActions::connectTime()
{
    TimelineView* const timeline = &m_timeline;
    connect(timeline, &TimelineView::rangeSelected, &m_query, &DocumentQuery::setTimeRange);
    connect(timeline, &TimelineView::binsWanted, &m_query, [this, timeline] {
        m_query.setBins(timeline->binRange(), timeline->mostBins(), timeline->split());
    });
    connect(timeline, &TimelineView::tableRequested, &m_actions[Act::TimelineTable], &QAction::trigger);
    connect(&m_actions[Act::FilterTime], &QAction::triggered, timeline, [this, timeline] {
        m_actions[Act::ShowTimeline].setChecked(true);
        timeline->times().focusFrom();
    });
    TimeBoxes* const times = &timeline->times();
    connect(&m_actions[Act::EarlierTime], &QAction::triggered, times, [times] { times->step(-1); });
    connect(&m_actions[Act::LaterTime], &QAction::triggered, times, [times] { times->step(1); });
    const auto showSteps = [this, times] {
        m_actions[Act::EarlierTime].setEnabled(times->canStep(-1));
        m_actions[Act::LaterTime].setEnabled(times->canStep(1));
    };
    connect(times, &TimeBoxes::rangeShown, this, showSteps);
    showSteps();
    connect(&m_actions[Act::ZoomIn], &QAction::triggered, timeline, &TimelineView::zoomIn);
    connect(&m_actions[Act::ZoomOut], &QAction::triggered, timeline, &TimelineView::zoomOut);
    connect(&m_actions[Act::ResetZoom], &QAction::triggered, timeline, &TimelineView::resetZoom);
}

void TimelineActions::connectLooks()
{
    TimelineView* const timeline = &m_timeline;
    connect(timeline, &TimelineView::showsNotAttemptedChanged, &m_actions[Act::ShowNotAttempted],
            &QAction::setChecked);
    connect(&m_actions[Act::ShowNotAttempted], &QAction::toggled, timeline,
            &TimelineView::setShowNotAttempted);
    connect(timeline, &TimelineView::showsNotAttemptedChanged, &m_settings,
            &Settings::setTimelineShowsNotAttempted);
    connect(timeline, &TimelineView::showsNotAttemptedChanged, this, &TimelineActions::refresh);
    connect(&m_actions[Act::LogarithmicHeight], &QAction::toggled, timeline, &TimelineView::setLogarithmic);
    connect(timeline, &TimelineView::logarithmicChanged, &m_settings, &Settings::setTimelineIsLogarithmic);
    connect(&m_actions[Act::ShowTimeMarks], &QAction::toggled, timeline, &TimelineView::setShowMarks);
    connect(timeline, &TimelineView::showsMarksChanged, &m_settings, &Settings::setTimelineShowsMarks);
    connect(&m_settings, &Settings::markedSilenceChanged, &m_query, &DocumentQuery::setLeastGap);
    auto* const group = new QActionGroup(this);
    for (const auto& [act, split] : kSplits) {
        group->addAction(&m_actions[act]);
        connect(&m_actions[act], &QAction::triggered, timeline,
                [timeline, split = split] { timeline->setSplit(split); });
    }
    connect(timeline, &TimelineView::splitChanged, this, [this](BinSplit split) {
        m_settings.setTimelineSplit(split);
        for (const auto& [act, its] : kSplits)
            m_actions[act].setChecked(its == split);
    });
}

void TimelineActions::connectPictures()
{
    connect(&m_actions[Act::CopyPicture], &QAction::triggered, m_pictures, &TimelinePictureFlow::copy);
    connect(&m_actions[Act::SavePicture], &QAction::triggered, m_pictures, [this] {
        m_pictures->save();
        refresh();
        Q_EMIT exportBegan();
    });
}

void TimelineActions::restore()
{
    m_timeline.setShowNotAttempted(m_settings.timelineShowsNotAttempted());
    m_actions[Act::LogarithmicHeight].setChecked(m_settings.timelineIsLogarithmic());
    m_timeline.setShowMarks(m_settings.timelineShowsMarks());
    m_actions[Act::ShowTimeMarks].setChecked(m_timeline.look().showMarks);
    m_query.setLeastGap(m_settings.markedSilence());
    m_timeline.setSplit(m_settings.timelineSplit());
    for (const auto& [act, split] : kSplits)
        m_actions[act].setChecked(split == m_timeline.split());
}

} // namespace authloupe
