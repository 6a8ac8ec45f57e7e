// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/query_runner.h"
#include "models/filter_history.h"

#include <QObject>

namespace authloupe {

// What is asked of the document that is open: filter with its history, order, bins of the timeline. Every
// change asks anew, on a worker; one answer serves the table, the timeline, the chips and the counts.
class DocumentQuery final : public QObject {
    Q_OBJECT

public:
    explicit DocumentQuery(QObject* parent = nullptr);

    // A newer state of the document, or another document. The filter of the one before stays only if it was
    // asked for.
    void setSnapshot(const SnapshotPtr& snapshot, quint64 document);
    // The next document is the same logs read again, or more of them: filter and history stay.
    void keepFilterForNextDocument(bool keep) noexcept { m_keepFilter = keep; }

    [[nodiscard]] const Filter& filter() const noexcept { return m_history.current(); }
    // `continues`: goes on with the step before, as while somebody is typing.
    void setFilter(const Filter& filter, bool continues = false);
    // A step with other choices switched off.
    void setChoices(const Filter& filter, const std::vector<Filter>& off);
    [[nodiscard]] const std::vector<Filter>& switchedOff() const noexcept { return m_history.switchedOff(); }
    // Nothing is asked for, and nothing is switched off.
    [[nodiscard]] bool isClear() const noexcept { return filter().isEverything() && switchedOff().empty(); }
    void setTimeRange(const TimeRange& range);
    // Silence of the log is marked on the timeline from so many seconds on.
    void setLeastGap(std::int64_t seconds);
    // Rows that somebody marked, in file order; of another document than that which is asked they are none.
    void setMarked(RowSet rows, quint64 document);
    // What is switched off goes as well.
    void clearFilter();
    [[nodiscard]] FilterHistory& history() noexcept { return m_history; }

    [[nodiscard]] const SortOrder& order() const noexcept { return m_order; }
    void setOrder(const SortOrder& order);
    void setBins(const TimeRange& range, std::size_t mostBins, BinSplit split = BinSplit::Outcome);

    // The last answer; null before the first.
    [[nodiscard]] const QueryResultPtr& result() const noexcept { return m_result; }

Q_SIGNALS:
    void filterChanged();
    void resultReady(const authloupe::QueryResultPtr& result);
    // What is shown stays.
    void failed(const authloupe::Error& error);
    // Asking takes long enough to be seen.
    void busyChanged(bool busy);

private:
    void ask();

    FilterHistory m_history;
    SortOrder m_order;
    TimeRange m_binRange;
    std::size_t m_mostBins;
    BinSplit m_split = BinSplit::Outcome;
    std::int64_t m_leastGap = Coverage::kGapSeconds;
    std::shared_ptr<const RowSet> m_marked; // null: none
    SnapshotPtr m_snapshot;
    quint64 m_document = 0;
    bool m_keepFilter = false;
    QueryResultPtr m_result;
    QueryRunner m_runner;
};

} // namespace authloupe
