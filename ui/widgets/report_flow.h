// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/note_book.h"
#include "load/load_input.h"

#include <QObject>

#include <vector>

namespace authloupe {

class ExportBar;
class Language;
class SessionTableView;
class Settings;

// From the wish for a report to one that is being written: asks, remembers the choices, starts.
class ReportFlow final : public QObject {
    Q_OBJECT

public:
    // All of them outlive this object.
    ReportFlow(SessionTableView& table, ExportBar& bar, Settings& settings, const Language& language,
               QObject* parent = nullptr);

    // False while nothing is open or an export runs.
    [[nodiscard]] bool isPossible() const;
    // `inputs`: LoadController::inputs().
    void run(const std::vector<LoadInput>& inputs, const NotesByRow& notes);

private:
    SessionTableView& m_table;
    ExportBar& m_bar;
    Settings& m_settings;
    const Language& m_language;
};

} // namespace authloupe
