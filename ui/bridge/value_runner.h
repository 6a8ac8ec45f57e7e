// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/latest_answer.h"
#include "bridge/query_engine.h"
#include "query/value_table.h"

#include <QObject>

#include <memory>

namespace authloupe {

struct ValueRequest {
    QueryResultPtr of; // whose rows are counted; never null
    ValueGroup group{};
    ValueOrder order;

    friend bool operator==(const ValueRequest&, const ValueRequest&) = default;
};

struct ValueAnswer {
    ValueRequest request;
    std::shared_ptr<const ValueTable> table; // sorted; never null
};
using ValueAnswerPtr = std::shared_ptr<const ValueAnswer>;

// Counts values on one worker thread; the latest request wins. Lives on the GUI thread and never makes it
// wait.
class ValueRunner final : public QObject {
    Q_OBJECT

public:
    explicit ValueRunner(QObject* parent = nullptr);
    ~ValueRunner() override;
    Q_DISABLE_COPY_MOVE(ValueRunner)

    // What only asks for a newer state of the same document lets the running one end and deliver, so that a
    // growing log does not starve the view.
    void request(const ValueRequest& request);
    // Nothing asked for so far is delivered any more.
    void clear();
    [[nodiscard]] bool isBusy() const noexcept { return m_answers.asked().has_value(); }

Q_SIGNALS:
    void ready(const authloupe::ValueAnswerPtr& answer);
    // Memory ran out. What was ready before is as true as it was.
    void failed(const authloupe::Error& error);

private:
    class Counter;

    void deliver();

    std::shared_ptr<Counter> m_counter; // touched by the worker only
    LatestAnswer<ValueRequest, ValueAnswerPtr> m_answers;
};

} // namespace authloupe
