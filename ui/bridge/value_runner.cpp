// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/value_runner.h"

#include <mutex>
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
            m_table = valueTable(*m_snapshot, *m_rows, *m_values, stop);
        }
        return m_table.has_value();
    }

    SnapshotPtr m_snapshot; // of m_values
    std::optional<GroupValues> m_values;
    std::shared_ptr<const RowSet> m_rows; // of m_table
    std::optional<ValueTable> m_table;    // as counted
};

// The newest answer that the GUI thread has not taken yet.
struct ValueRunner::Mailbox {
    std::mutex mutex;
    ValueAnswerPtr answer; // guarded by mutex
    quint64 ask = 0;       // likewise
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
      m_mailbox(std::make_shared<Mailbox>()),
      m_counter(std::make_shared<Counter>()),
      m_worker("top values")
{}

ValueRunner::~ValueRunner() = default;

void ValueRunner::request(const ValueRequest& request)
{
    Q_ASSERT(request.of);
    if (m_asked == request) {
        return;
    }
    const bool letEnd = m_asked && isNewerState(*m_asked, request);
    ++m_asks;
    if (!letEnd) {
        m_oldestWanted = m_asks;
    }
    auto task = [this, mailbox = m_mailbox, counter = m_counter, request,
                 ask = m_asks](const StopToken& stop) {
        ValueAnswerPtr answer = counter->run(request, stop);
        if (!answer) {
            return;
        }
        {
            const std::scoped_lock lock(mailbox->mutex);
            mailbox->answer.swap(answer);
            mailbox->ask = ask;
        }
        QMetaObject::invokeMethod(this, &ValueRunner::deliver, Qt::QueuedConnection);
    };
    m_worker.post(std::move(task), letEnd ? LatestTask::Running::LetEnd : LatestTask::Running::Stop);
    m_asked = request;
}

void ValueRunner::clear()
{
    m_worker.cancel();
    m_oldestWanted = ++m_asks;
    m_asked.reset();
}

void ValueRunner::deliver()
{
    ValueAnswerPtr answer;
    quint64 ask = 0;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        answer.swap(m_mailbox->answer);
        ask = m_mailbox->ask;
    }
    if (!answer || ask < m_oldestWanted) {
        return;
    }
    if (ask == m_asks) {
        m_asked.reset();
    }
    Q_EMIT ready(answer);
}

} // namespace authloupe
