// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/lines_reader.h"

#include <QTimer>

#include <vector>

namespace authloupe {

// Lines of the log that are read back for views of them: how far that is, what was read last, and what to say
// in its place. Reading that is over soon says nothing; what is shown stays until something newer is there.
class LinesReading final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { Empty, Reading, Read, Failed };

    explicit LinesReading(QObject* parent = nullptr);
    ~LinesReading() override;

    // `inputs`: LoadController::inputs(). Of a session: unless its lines are there already; the same row of a
    // later snapshot is read again only when the log has told more about it. Call clear() first for another
    // row.
    void readSession(const SnapshotPtr& snapshot, SessionRow row, const std::vector<LoadInput>& inputs);
    void readAround(const SnapshotPtr& snapshot, const LogPosition& place,
                    const std::vector<LoadInput>& inputs);
    void clear();

    [[nodiscard]] State state() const noexcept { return m_state; }
    // Null unless the state is Read.
    [[nodiscard]] const SessionLinesResultPtr& result() const noexcept { return m_result; }
    // While lines are read, or why they could not be read; empty otherwise.
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    // Of state(), result() or sentence().
    void changed();

private:
    void begin();
    void take(const SessionLinesResultPtr& result);

    LinesReader m_reader;
    QTimer m_patience; // before the sentence: most reads are done sooner
    State m_state = State::Empty;
    Session m_told; // what the log told of the session when its lines were asked for
    SessionLinesResultPtr m_result;
    Error m_error;
};

} // namespace authloupe
