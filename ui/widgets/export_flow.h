// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/value_runner.h"

#include <QObject>

namespace authloupe {

class ExportBar;
class SessionTableView;
class Settings;

// From the wish to export to a running export: asks, remembers the choices, starts.
class ExportFlow final : public QObject {
    Q_OBJECT

public:
    // All three outlive this object.
    ExportFlow(SessionTableView& table, ExportBar& bar, Settings& settings, QObject* parent = nullptr);

    // False while there is nothing to export or an export runs.
    [[nodiscard]] bool isPossible() const;
    void run();
    // A list of values, into a file that is asked for; format and such as chosen last in the dialog of run().
    void runValues(const ValueAnswerPtr& answer);

private:
    SessionTableView& m_table;
    ExportBar& m_bar;
    Settings& m_settings;
};

} // namespace authloupe
