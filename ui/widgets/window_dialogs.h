// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_runner.h"
#include "load/load_input.h"

#include <QObject>
#include <QPointer>

#include <vector>

class QMainWindow;

namespace authloupe {

class Actions;
class BinTableDialog;
class CoverageDialog;
class FilterHelp;

// The dialogs that only show something. Those that stay open beside the window follow what it shows.
class WindowDialogs final : public QObject {
    Q_OBJECT

public:
    WindowDialogs(QMainWindow& window, const Actions& actions);

    // LoadController::inputs() of the document that setResult() tells of.
    void setInputs(const std::vector<LoadInput>& inputs) { m_inputs = inputs; }
    void setResult(const QueryResultPtr& result);
    void showCoverage();
    void showBinTable();

Q_SIGNALS:
    // Of a table in one of them: DetailsTable::copyRefused().
    void copyRefused();

private:
    void showFilterHelp();
    void showShortcuts();

    QMainWindow& m_window;
    std::vector<LoadInput> m_inputs;
    QueryResultPtr m_result;
    QPointer<CoverageDialog> m_coverage;
    QPointer<BinTableDialog> m_bins;
    QPointer<FilterHelp> m_filterHelp;
};

} // namespace authloupe
