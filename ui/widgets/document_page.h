// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_runner.h"
#include "bridge/settings.h"
#include "load/loader.h"

#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace authloupe {

class Actions;
class DetailsPane;
class EmptyResultPage;
class ScrolledPage;
class SessionTableView;
class TimelineView;
class TopValuesPane;
class WholeLogPane;

// An open document: timeline, table, details and the whole log above one another, top values beside the
// table, all of the same query result.
class DocumentPage final : public QWidget {
    Q_OBJECT

public:
    DocumentPage(const Actions& actions, QWidget* parent = nullptr);

    void setResult(const QueryResultPtr& result);
    // Of the document, for reading back the lines of texts.
    void setInputs(const std::vector<LoadInput>& inputs);

    [[nodiscard]] SessionTableView& table() const noexcept { return *m_table; }
    [[nodiscard]] TimelineView& timeline() const noexcept { return *m_timeline; }
    [[nodiscard]] TopValuesPane& topValues() const noexcept { return *m_values; }
    [[nodiscard]] DetailsPane& details() const noexcept { return *m_details; }
    [[nodiscard]] WholeLogPane& wholeLog() const noexcept { return *m_log; }

    // The table, or what stands in its place.
    [[nodiscard]] QWidget& rows() const;
    void focusRows() const;

    void setRowDensity(RowDensity density);

    void restore(const Settings& settings);
    void save(Settings& settings) const;

Q_SIGNALS:
    // Of a table beside or below that of connections: DetailsTable::copyRefused().
    void copyRefused();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void makeRoomForLog();
    void showDetails();

    QAction& m_showValues;
    QAction& m_showLog;
    QSplitter* m_splitter = nullptr;
    TimelineView* m_timeline = nullptr;
    QSplitter* m_across = nullptr; // the table and what is beside it
    QStackedWidget* m_rows = nullptr;
    SessionTableView* m_table = nullptr;
    EmptyResultPage* m_empty = nullptr;
    ScrolledPage* m_emptyScroll = nullptr; // in which it stands
    TopValuesPane* m_values = nullptr;
    DetailsPane* m_details = nullptr;
    WholeLogPane* m_log = nullptr;
    std::vector<LoadInput> m_inputs;
    bool m_arranged = false; // by the user, now or in an earlier run
};

} // namespace authloupe
