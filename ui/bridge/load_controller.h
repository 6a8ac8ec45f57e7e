// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/loader.h"

#include <QObject>

#include <memory>
#include <vector>

namespace authloupe {

// How a load came to its end. Exactly one per open() that was not superseded by a newer one.
struct LoadOutcome {
    SnapshotPtr snapshot;      // what is shown from now on; the old document when nothing could be read
    std::vector<Error> errors; // inputs that could not be read, or not to their end; refused ones first
    bool cancelled = false;    // by cancel(): the snapshot holds what was read until then and is not complete
    bool nothingReadable = false; // no input gave a single line: the old document stays
};

enum class LoadMode : quint8 { Replace, Add };

// Loads logs on worker threads and hands out their snapshots. Lives on the GUI thread and never makes it wait: a load
// that is superseded is told to stop and reaped in the background. Its late results are dropped.
class LoadController final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Loading };
    Q_ENUM(State)

    explicit LoadController(QObject* parent = nullptr);
    // Stops what runs and waits for it: one block of reading, well below a second.
    ~LoadController() override;
    Q_DISABLE_COPY_MOVE(LoadController)

    // A folder stands for the files in it, one level deep. Add loads what inputs() holds and the new ones afresh, so
    // that connections that span files join. Supersedes a load that runs.
    void open(std::vector<LoadInput> inputs, LoadMode mode = LoadMode::Replace);
    // Reads the same inputs again. Nothing happens without any.
    void reload();
    // Keeps what was read so far. finished() follows.
    void cancel();

    [[nodiscard]] State state() const noexcept { return m_state; }
    // Inputs as they were given, folders not expanded: of the load that runs, else of the document shown.
    [[nodiscard]] const std::vector<LoadInput>& inputs() const noexcept { return m_inputs; }
    // The document shown; null before the first.
    [[nodiscard]] const SnapshotPtr& snapshot() const noexcept { return m_snapshot; }
    // Changes when snapshot() is of another load than before. Rows keep their meaning while it stays.
    [[nodiscard]] quint64 document() const noexcept { return m_document; }

Q_SIGNALS:
    // The load starts; the old document is still shown.
    void started();
    // A newer state of the document: the first as soon as there are rows, then at most ten a second, and the last one.
    void snapshotPublished(const authloupe::SnapshotPtr& snapshot);
    // At most ten a second. bytesPerSecond is of the last seconds, 0 when not yet known.
    void progressed(const authloupe::LoadProgress& progress, double bytesPerSecond);
    void finished(const authloupe::LoadOutcome& outcome);
    void stateChanged(authloupe::LoadController::State state);

private:
    class Job;
    friend class Job;

    void takeNews(quint64 generation);
    void supersede();
    void reap();
    void setState(State state);

    std::shared_ptr<Job> m_job;                  // the load that runs
    std::vector<std::shared_ptr<Job>> m_retired; // told to stop, not yet ended
    std::vector<LoadInput> m_inputs;
    std::vector<LoadInput> m_shownInputs; // of m_snapshot
    SnapshotPtr m_snapshot;
    quint64 m_generation = 0;
    quint64 m_document = 0;
    State m_state = State::Idle;
};

} // namespace authloupe
