// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/query_runner.h"

#include "bridge/unicode_matcher.h"

#include <mutex>
#include <new>
#include <utility>

namespace authloupe {

// The newest answer that the GUI thread has not taken yet.
struct QueryRunner::Mailbox {
    std::mutex mutex;
    QueryResultPtr result; // guarded by mutex, as what follows; null when it failed
    ErrorCode failure = ErrorCode::None;
    quint64 ask = 0;
};

namespace {

Error outOfMemory(const Snapshot& snapshot)
{
    Error error;
    error.code = ErrorCode::OutOfMemory;
    error.path = snapshot.files().empty() ? std::string() : snapshot.files().front().path;
    return error;
}

bool isGrown(const QueryRequest& older, const QueryRequest& newer)
{
    QueryRequest same = older;
    same.snapshot = newer.snapshot;
    return same == newer;
}

} // namespace

QueryRunner::QueryRunner(QObject* parent) : QueryRunner(unicodeMatchers(), parent) {}

QueryRunner::QueryRunner(MatcherFactory matcher, QObject* parent)
    : QObject(parent),
      m_mailbox(std::make_shared<Mailbox>()),
      m_engine(std::make_shared<QueryEngine>(std::move(matcher))),
      m_worker("query")
{}

QueryRunner::~QueryRunner() = default;

void QueryRunner::request(QueryRequest request)
{
    Q_ASSERT(request.snapshot);
    if (m_asked == request) {
        return;
    }
    const bool grown = m_asked && isGrown(*m_asked, request);
    ++m_asks;
    if (!grown) {
        m_oldestWanted = m_asks;
    }
    auto task = [this, mailbox = m_mailbox, engine = m_engine, request, ask = m_asks](const StopToken& stop) {
        QueryResultPtr result;
        ErrorCode failure = ErrorCode::None;
        try {
            result = engine->run(request, stop);
        } catch (const std::bad_alloc&) {
            failure = ErrorCode::OutOfMemory;
        }
        if (!result && failure == ErrorCode::None) {
            return;
        }
        {
            const std::scoped_lock lock(mailbox->mutex);
            mailbox->result.swap(result);
            mailbox->failure = failure;
            mailbox->ask = ask;
        }
        QMetaObject::invokeMethod(this, &QueryRunner::deliver, Qt::QueuedConnection);
    };
    m_worker.post(std::move(task), grown ? LatestTask::Running::LetEnd : LatestTask::Running::Stop);
    setAsked(std::move(request));
}

void QueryRunner::clear()
{
    m_worker.cancel();
    m_oldestWanted = ++m_asks;
    setAsked({});
}

void QueryRunner::deliver()
{
    QueryResultPtr result;
    ErrorCode failure = ErrorCode::None;
    quint64 ask = 0;
    {
        const std::scoped_lock lock(m_mailbox->mutex);
        result.swap(m_mailbox->result);
        failure = std::exchange(m_mailbox->failure, ErrorCode::None);
        ask = m_mailbox->ask;
    }
    const bool isSilent = !result && failure == ErrorCode::None;
    if (isSilent || ask < m_oldestWanted) {
        return;
    }
    const bool answered = ask == m_asks;
    const SnapshotPtr asked = m_asked ? m_asked->snapshot : nullptr;
    if (answered) {
        m_asked.reset();
    }
    if (result) {
        Q_EMIT ready(result);
    } else if (answered && asked) { // a newer one may get through
        Q_EMIT failed(outOfMemory(*asked));
    }
    if (answered && ask == m_asks) { // nobody asked anew meanwhile
        Q_EMIT busyChanged(false);
    }
}

void QueryRunner::setAsked(std::optional<QueryRequest> asked)
{
    const bool was = isBusy();
    m_asked = std::move(asked);
    if (was != isBusy()) {
        Q_EMIT busyChanged(isBusy());
    }
}

} // namespace authloupe
