// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timeline_sheet.h"

#include <QObject>

namespace authloupe {

class ExportBar;
class Settings;
class TimelineView;

// The timeline as a picture for a ticket: in a file, or on the clipboard.
class TimelinePictureFlow final : public QObject {
    Q_OBJECT

public:
    // All of them outlive this object.
    TimelinePictureFlow(TimelineView& timeline, ExportBar& bar, Settings& settings,
                        QObject* parent = nullptr);

    // False without a bar. Saving has to wait for an export that runs.
    [[nodiscard]] bool canCopy() const;
    [[nodiscard]] bool canSave() const;
    // Asks for a file, whose ending says which kind it is, and writes it as an export is written.
    void save();
    // As pixels, and as a drawing for programs that take one.
    void copy();

private:
    [[nodiscard]] TimelineShot shot() const;

    TimelineView& m_timeline;
    ExportBar& m_bar;
    Settings& m_settings;
};

} // namespace authloupe
