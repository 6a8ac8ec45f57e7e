// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reading_answer.h"
#include "load/lines_around.h"
#include "load/loader.h"
#include "load/session_lines.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace authloupe {

struct SessionLinesResult {
    SnapshotPtr snapshot;
    SessionRow row = kNoSession; // kNoSession: the surroundings of a place
    SessionLines lines;
    Error error; // code None when the lines could be read
};
using SessionLinesResultPtr = std::shared_ptr<const SessionLinesResult>;

// Reads lines of the log back on a worker thread, those of a session or those around a place; the latest
// request wins. Lives on the GUI thread.
class LinesReader final : public QObject {
    Q_OBJECT

public:
    explicit LinesReader(QObject* parent = nullptr);
    Q_DISABLE_COPY_MOVE(LinesReader)

    // `inputs` are LoadController::inputs(): those given as text are read from memory.
    void request(SnapshotPtr snapshot, SessionRow row, const std::vector<LoadInput>& inputs);
    void requestAround(SnapshotPtr snapshot, const LogPosition& place, const std::vector<LoadInput>& inputs,
                       const Surroundings& surroundings = {});
    // Nothing asked for so far is delivered any more.
    void clear();
    [[nodiscard]] bool isBusy() const noexcept { return m_lines.isBusy(); }

Q_SIGNALS:
    void ready(const authloupe::SessionLinesResultPtr& result);

private:
    struct Place {
        SnapshotPtr snapshot;
        SessionRow row = kNoSession;
    };
    using Texts = std::vector<LoadInput>;
    using Read = std::function<Result<SessionLines>(const Snapshot&, const Texts&, const StopToken&)>;

    void ask(Place place, const std::vector<LoadInput>& inputs, Read read);
    void take(Result<SessionLines>& lines);

    Place m_place; // asked for last
    ReadingAnswer<SessionLines> m_lines;
};

} // namespace authloupe
