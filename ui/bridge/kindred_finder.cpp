// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/kindred_finder.h"

namespace authloupe {

namespace {

KindredAnswerPtr answerTo(const KindredRequest& request, const StopToken& stop)
{
    const Snapshot& snapshot = *request.of->snapshot;
    const Kinship kinship = request.only ? Kinship{request.kind, {*request.only}}
                                         : kinshipOf(snapshot, request.from, request.kind);
    const auto found = findKindred(snapshot, request.from, kinship, request.step, *request.of->rows, stop);
    return found ? std::make_shared<const KindredAnswer>(KindredAnswer{request, *found}) : nullptr;
}

} // namespace

KindredFinder::KindredFinder(QObject* parent) : QObject(parent), m_answers("kindred") {}

KindredFinder::~KindredFinder() = default;

void KindredFinder::request(const KindredRequest& request)
{
    Q_ASSERT(request.of);
    m_answers.ask(
        request, LatestTask::Running::Stop,
        [request](const StopToken& stop) { return answerTo(request, stop); },
        [this] { QMetaObject::invokeMethod(this, &KindredFinder::deliver, Qt::QueuedConnection); });
}

void KindredFinder::clear()
{
    m_answers.clear();
}

void KindredFinder::deliver()
{
    const auto delivery = m_answers.take();
    if (!delivery)
        return;
    if (delivery->answer)
        Q_EMIT found(delivery->answer);
    else if (delivery->answered)
        Q_EMIT failed(outOfMemory(*delivery->answered->of->snapshot));
}

} // namespace authloupe
