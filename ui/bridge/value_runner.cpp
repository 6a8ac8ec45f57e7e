// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/value_runner.h"

#include <optional>
#include <utility>

namespace authloupe {

// Keeps what the next request may have in common with the last: another order counts nothing anew.
class ValueRunner::Counter final {
public:
    [[nodiscard]] ValueAnswerPtr run(const ValueRequest& request, const StopToken& stop)
    {
        if (!findValues(request, stop) || !count(request, stop)) {
            return nullptr;
        }
        auto sorted = std::make_shared<ValueTable>(*m_table);
        if (!sortValues(*sorted, request.order, stop)) {
            return nullptr;
        }
        return std::make_shared<const ValueAnswer>(ValueAnswer{request, std::move(sorted)});
    }

private:
    [[nodiscard]] bool findValues(const ValueRequest& request, const StopToken& stop)
    {
        if (m_values && m_snapshot == request.of->snapshot && m_values->group == request.group) {
            return true;
        }
        m_table.reset();
        m_snapshot = request.of->snapshot;
        m_values = GroupValues::of(*m_snapshot, request.group, stop);
        return m_values.has_value();
    }
    [[nodiscard]] bool count(const ValueRequest& request, const StopToken& stop)
    {
        if (!m_table || m_rows != request.of->rows) {
            m_rows = request.of->rows;
            Crew crew(queryThreads(*m_snapshot));
            m_table = valueTable(*m_snapshot, *m_rows, *m_values, {stop, &crew});
        }
        return m_table.has_value();
    }

    SnapshotPtr m_snapshot; // of m_values
    std::optional<GroupValues> m_values;
    std::shared_ptr<const RowSet> m_rows; // of m_table
    std::optional<ValueTable> m_table;    // as counted
};

namespace {

bool isNewerState(const ValueRequest& older, const ValueRequest& newer)
{
    return older.group == newer.group && older.order == newer.order
           && older.of->document == newer.of->document && older.of->filter == newer.of->filter;
}

} // namespace

ValueRunner::ValueRunner(QObject* parent)
    : QObject(parent),
      m_counter(std::make_shared<Counter>()),
      m_answers("top values")
{}

ValueRunner::~ValueRunner() = default;

void ValueRunner::request(const ValueRequest& request)
{
    Q_ASSERT(request.of);
    const std::optional<ValueRequest>& asked = m_answers.asked();
    if (asked == request) {
        return;
    }
    const auto running =
        asked && isNewerState(*asked, request) ? LatestTask::Running::LetEnd : LatestTask::Running::Stop;
    m_answers.ask(
        request, running,
        [counter = m_counter, request](const StopToken& stop) { return counter->run(request, stop); },
        [this] { QMetaObject::invokeMethod(this, &ValueRunner::deliver, Qt::QueuedConnection); });
}

void ValueRunner::clear()
{
    m_answers.clear();
}

void ValueRunner::deliver()
{
    const auto delivery = m_answers.take();
    if (!delivery) {
        return;
    }
    if (delivery->answer) {
        Q_EMIT ready(delivery->answer);
    } else if (delivery->answered) { // a newer one may get through
        Q_EMIT failed(outOfMemory(*delivery->answered->of->snapshot));
    }
}

} // namespace authloupe
