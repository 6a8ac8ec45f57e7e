// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/query_runner.h"

#include "bridge/unicode_matcher.h"

#include <utility>

namespace authloupe {

namespace {

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
      m_engine(std::make_shared<QueryEngine>(std::move(matcher))),
      m_answers("query")
{}

QueryRunner::~QueryRunner() = default;

void QueryRunner::request(const QueryRequest& request)
{
    Q_ASSERT(request.snapshot);
    const std::optional<QueryRequest>& asked = m_answers.asked();
    if (asked == request) {
        return;
    }
    const bool was = isBusy();
    const auto running =
        asked && isGrown(*asked, request) ? LatestTask::Running::LetEnd : LatestTask::Running::Stop;
    m_answers.ask(
        request, running,
        [engine = m_engine, request](const StopToken& stop) { return engine->run(request, stop); },
        [this] { QMetaObject::invokeMethod(this, &QueryRunner::deliver, Qt::QueuedConnection); });
    tellBusy(was);
}

void QueryRunner::clear()
{
    const bool was = isBusy();
    m_answers.clear();
    tellBusy(was);
}

void QueryRunner::deliver()
{
    const auto delivery = m_answers.take();
    if (!delivery) {
        return;
    }
    if (delivery->answer) {
        Q_EMIT ready(delivery->answer);
    } else if (delivery->answered) { // a newer one may get through
        Q_EMIT failed(outOfMemory(*delivery->answered->snapshot));
    }
    if (delivery->answered && !isBusy()) { // nobody asked anew meanwhile
        Q_EMIT busyChanged(false);
    }
}

void QueryRunner::tellBusy(bool before)
{
    if (before != isBusy()) {
        Q_EMIT busyChanged(isBusy());
    }
}

} // namespace authloupe
