// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/latest_answer.h"
#include "bridge/query_engine.h"
#include "query/kindred.h"

#include <QObject>

#include <memory>
#include <optional>

namespace authloupe {

struct KindredRequest {
    QueryResultPtr of; // the document, and the rows that are shown; never null
    SessionRow from = kNoSession;
    TextKind kind = TextKind::User; // or Address
    std::optional<TextId> only;     // of the users of a connection this one; unset: any of them
    KinStep step = KinStep::Later;

    friend bool operator==(const KindredRequest&, const KindredRequest&) = default;
};

struct KindredAnswer {
    KindredRequest request;
    Kindred found;
};
using KindredAnswerPtr = std::shared_ptr<const KindredAnswer>;

// Looks for kindred connections on one worker thread; the latest request wins. Lives on the GUI thread and
// never makes it wait.
class KindredFinder final : public QObject {
    Q_OBJECT

public:
    explicit KindredFinder(QObject* parent = nullptr);
    ~KindredFinder() override;
    Q_DISABLE_COPY_MOVE(KindredFinder)

    void request(const KindredRequest& request);
    // Nothing asked for so far is answered any more.
    void clear();

Q_SIGNALS:
    void found(const authloupe::KindredAnswerPtr& answer);
    // Memory ran out.
    void failed(const authloupe::Error& error);

private:
    void deliver();

    LatestAnswer<KindredRequest, KindredAnswerPtr> m_answers;
};

} // namespace authloupe
