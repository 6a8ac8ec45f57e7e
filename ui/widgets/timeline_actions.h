// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace authloupe {

class Actions;
class DocumentPage;
class DocumentQuery;
class ExportBar;
class Settings;
class TimelinePictureFlow;
class TimelineView;

// The actions of the timeline, and what of its looks is remembered.
class TimelineActions final : public QObject {
    Q_OBJECT

public:
    // All of them outlive this object.
    TimelineActions(const Actions& actions, DocumentPage& document, DocumentQuery& query, ExportBar& bar,
                    Settings& settings, QObject* parent = nullptr);

Q_SIGNALS:
    // A picture is being written: the language must stay until it is.
    void exportBegan();

private:
    void connectTime();
    void connectLooks();
    void connectPictures();
    void restore();
    void refresh();

    const Actions& m_actions;
    TimelineView& m_timeline;
    DocumentQuery& m_query;
    Settings& m_settings;
    TimelinePictureFlow* m_pictures = nullptr;
};

} // namespace authloupe
