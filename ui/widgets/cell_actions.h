// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/cell_filter.h"
#include "widgets/message_bar.h"

#include <QObject>

#include <optional>

namespace authloupe {

class Actions;
class DocumentQuery;
class SessionTableView;
class Settings;

// What can be done with the rows and the current cell of the table: filter by it, copy, sort, go to the next
// failure.
class CellActions final : public QObject {
    Q_OBJECT

public:
    // All four outlive this object.
    CellActions(const Actions& actions, SessionTableView& table, DocumentQuery& query,
                const Settings& settings, QObject* parent = nullptr);

    // Says that something is more than a clipboard should carry.
    void refuseCopy();

Q_SIGNALS:
    void refused(authloupe::MessageBar::Severity severity, const authloupe::MessageBar::Sentence& sentence);

private:
    void refresh();
    void refreshFilters();
    [[nodiscard]] std::optional<Filter> byCell(CellVerb verb) const;
    [[nodiscard]] LogTime currentTime() const;
    [[nodiscard]] std::optional<Filter> onlyCell() const;
    [[nodiscard]] std::optional<Filter> ofRow(ValueGroup group) const;
    void applyIf(const std::optional<Filter>& filter);
    void applyValues(const std::optional<Filter>& filter);
    void tellTooManyValues();
    void copyRows();
    void copyValue();
    void copyAsFilter();
    void sort(bool descending);
    void goToFailed(int step);

    const Actions& m_actions;
    SessionTableView& m_table;
    DocumentQuery& m_query;
    const Settings& m_settings;
};

} // namespace authloupe
