// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/latest_answer.h"
#include "bridge/query_engine.h"

#include <QObject>

#include <memory>

namespace authloupe {

// Runs queries on one worker thread; the latest wins. Lives on the GUI thread and never makes it wait.
class QueryRunner final : public QObject {
    Q_OBJECT

public:
    // The matcher decides how "contains, case ignored" is meant; by default the one that knows Unicode.
    explicit QueryRunner(QObject* parent = nullptr);
    explicit QueryRunner(MatcherFactory matcher, QObject* parent = nullptr);
    ~QueryRunner() override;
    Q_DISABLE_COPY_MOVE(QueryRunner)

    // The same request as the one that runs is not begun anew. A request that differs only by a newer
    // snapshot of the same document lets the running one end and deliver, so that a growing file cannot
    // starve the view.
    void request(const QueryRequest& request);
    // Nothing asked for so far is delivered any more.
    void clear();
    // A request has not been answered yet.
    [[nodiscard]] bool isBusy() const noexcept { return m_answers.asked().has_value(); }

Q_SIGNALS:
    void ready(const authloupe::QueryResultPtr& result);
    // Memory ran out. What was ready before is as true as it was.
    void failed(const authloupe::Error& error);
    void busyChanged(bool busy);

private:
    void deliver();
    void tellBusy(bool before);

    std::shared_ptr<QueryEngine> m_engine; // touched by the worker only
    LatestAnswer<QueryRequest, QueryResultPtr> m_answers;
};

} // namespace authloupe
