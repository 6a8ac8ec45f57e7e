// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/loader.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QTimer;

namespace authloupe {

class Doorbell;
class LoadJob;

// How a load came to its end. Exactly one per open() that was not superseded by a newer one.
struct LoadOutcome {
    SnapshotPtr snapshot;      // what is shown from now on; the old document when nothing could be read
    std::vector<Error> errors; // inputs that could not be read, or not to their end; refused ones first
    std::vector<std::string> shallowFolders; // with files in the folders in them that were passed over
    bool cancelled = false; // by cancel(): the snapshot holds what was read until then and is not complete
    bool nothingReadable = false; // there are errors and not one line of a mail log: the old document stays
};

// The log that is followed.
struct FollowedLog {
    enum class State : quint8 {
        None,      // none is
        Following, // and at hand
        Waiting,   // until it can be reached again
        Paused,
        // The reason tells why; without one the last log is packed, a text or read in parts, or what took its
        // name is no log.
        Impossible,
    };
    State state = State::None;
    std::string path; // bytes
    std::optional<Error> reason{};
    // The reason follows from when it was asked for.
    friend bool operator==(const FollowedLog& a, const FollowedLog& b)
    {
        return a.state == b.state && a.path == b.path;
    }
};

enum class LoadMode : quint8 { Replace, Add };

// Loads logs on worker threads and hands out their snapshots. Lives on the GUI thread and never makes it
// wait: a load that is superseded is told to stop and reaped in the background. Its late results are dropped.
class LoadController final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 { Idle, Loading };
    Q_ENUM(State)

    explicit LoadController(QObject* parent = nullptr);
    // Stops what runs and waits for it: one block of reading. A load that hangs in a read is left behind
    // after LeavableThread::kPatience.
    ~LoadController() override;
    Q_DISABLE_COPY_MOVE(LoadController)

    // A folder stands for the files in it, one level deep unless its LoadInput says all. Add loads the inputs
    // of reload() and the new ones afresh, so that connections that span files join. Supersedes a load that
    // runs.
    // follow: as after setFollowing(true).
    void open(std::vector<LoadInput> inputs, LoadMode mode = LoadMode::Replace, bool follow = false);
    // Reads the inputs of the document shown, or of the load that runs, again. Nothing happens without any.
    void reload();
    // Goes on with the last log of the document, in their order, when it gets longer or another one takes its
    // name. Reads the document again for that, unless it is followed already and only paused. A document that
    // is opened in the place of this one is not followed. Does it read again?
    bool setFollowing(bool following);
    // What was asked for last, as far as it is possible.
    [[nodiscard]] bool isToFollow() const noexcept { return m_follow; }
    [[nodiscard]] const FollowedLog& followed() const noexcept { return m_followed; }
    // Keeps what was read so far. finished() follows soon, even when a network drive does not answer.
    void cancel();

    [[nodiscard]] State state() const noexcept { return m_state; }
    // What the document shown was loaded from, as it was given: folders not expanded. Texts have names that
    // differ.
    [[nodiscard]] const std::vector<LoadInput>& inputs() const noexcept { return m_inputs; }
    // The document shown; null before the first.
    [[nodiscard]] const SnapshotPtr& snapshot() const noexcept { return m_snapshot; }
    // Changes when snapshot() is of another load than before. Rows keep their meaning while it stays.
    [[nodiscard]] quint64 document() const noexcept { return m_shownGeneration; }

Q_SIGNALS:
    // The load starts; the old document is still shown.
    void started();
    // A newer state of the document: the first as soon as there are rows, then at most ten a second, and the
    // last one.
    void snapshotPublished(const authloupe::SnapshotPtr& snapshot);
    // At most ten a second. bytesPerSecond is of the last seconds, 0 when not yet known.
    void progressed(const authloupe::LoadProgress& progress, double bytesPerSecond);
    void finished(const authloupe::LoadOutcome& outcome);
    void followedChanged(const authloupe::FollowedLog& followed);
    void stateChanged(authloupe::LoadController::State state);

private:
    void load(std::vector<LoadInput> inputs, bool follow);
    void takeNews(quint64 generation);
    void show(SnapshotPtr snapshot);
    void end(LoadOutcome outcome);
    void giveUpWaiting();
    void setFollowed(FollowedLog followed);
    void retireJob();
    void reap();
    void setState(State state);

    std::shared_ptr<Doorbell> m_bell;                // for the threads of the loads
    std::unique_ptr<LoadJob> m_job;                  // the load that runs
    std::unique_ptr<LoadJob> m_follower;             // the load that has ended, but for following
    std::vector<std::unique_ptr<LoadJob>> m_retired; // told to stop, not yet ended
    QTimer* m_patience = nullptr;                    // runs while a cancelled load has not ended yet
    std::vector<LoadInput> m_loading;                // of the load that runs
    std::vector<LoadInput> m_inputs;                 // of m_snapshot
    SnapshotPtr m_snapshot;
    quint64 m_generation = 0;      // of the load that runs or ran last
    quint64 m_shownGeneration = 0; // the load that m_snapshot is of
    State m_state = State::Idle;
    bool m_cancelled = false;
    bool m_follow = false; // what was asked for
    FollowedLog m_followed;
};

} // namespace authloupe
