// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/load_controller.h"

#include "bridge/doorbell.h"
#include "bridge/load_job.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <string>
#include <utility>

namespace authloupe {

namespace {

using namespace std::chrono_literals;

// A read of a healthy drive ends long before; one of a drive that is gone may never.
constexpr auto kPatienceWithCancel = 200ms;

// A text is found again by its name, so no two inputs may have the same.
void makeTextNamesUnique(std::vector<LoadInput>& inputs)
{
    std::set<std::string> taken;
    for (const LoadInput& input : inputs) {
        if (input.isFile()) {
            taken.insert(input.path);
        }
    }
    for (LoadInput& input : inputs) {
        const std::string name = input.path;
        for (int n = 2; !input.isFile() && taken.contains(input.path); ++n) {
            input.path = name + " (" + std::to_string(n) + ")";
        }
        taken.insert(input.path);
    }
}

} // namespace

LoadController::LoadController(QObject* parent)
    : QObject(parent),
      m_bell(std::make_shared<Doorbell>(this)),
      m_patience(new QTimer(this))
{
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatienceWithCancel);
    connect(m_patience, &QTimer::timeout, this, &LoadController::giveUpWaiting);
}

LoadController::~LoadController()
{
    retireJob(); // now all of them are told to stop
    m_bell->mute();
    const auto deadline = LeavableThread::Clock::now() + LeavableThread::kPatience;
    for (const std::unique_ptr<LoadJob>& job : m_retired) {
        job->endBy(deadline);
    }
}

void LoadController::open(std::vector<LoadInput> inputs, LoadMode mode, bool follow)
{
    if (mode == LoadMode::Add) {
        std::vector<LoadInput> all = m_job ? m_loading : m_inputs;
        std::ranges::move(inputs, std::back_inserter(all));
        inputs = std::move(all);
    }
    load(std::move(inputs), follow || (mode == LoadMode::Add && m_follow));
}

void LoadController::load(std::vector<LoadInput> inputs, bool follow)
{
    retireJob();
    makeTextNamesUnique(inputs);
    m_loading = std::move(inputs);
    m_cancelled = false;
    m_follow = follow;
    const quint64 generation = ++m_generation;
    m_job = std::make_unique<LoadJob>(m_loading, follow, [this, bell = m_bell, generation] {
        bell->ring([this, generation] { takeNews(generation); });
    });
    setFollowed({});
    setState(State::Loading);
    Q_EMIT started();
}

void LoadController::reload()
{
    std::vector<LoadInput> inputs = m_job ? m_loading : m_inputs;
    if (!inputs.empty()) {
        load(std::move(inputs), m_follow);
    }
}

bool LoadController::setFollowing(bool following)
{
    if (following == m_follow) {
        return false;
    }
    m_follow = following;
    if (m_follower) {
        m_follower->setPaused(!following);
        return false;
    }
    if (following) {
        reload();
    }
    return following;
}

void LoadController::cancel()
{
    if (!m_job || m_cancelled) {
        return;
    }
    m_cancelled = true;
    m_job->requestStop();
    m_patience->start();
}

void LoadController::takeNews(quint64 generation)
{
    reap();
    LoadJob* const job = m_job ? m_job.get() : m_follower.get();
    if (job == nullptr || generation != m_generation) {
        return;
    }
    LoadNews news = job->takeNews();
    if (news.progress) {
        Q_EMIT progressed(*news.progress, news.bytesPerSecond);
    }
    // Whoever is told may have opened something else.
    if (generation == m_generation && news.snapshot && news.snapshot->sessionCount() > 0 && !news.outcome) {
        show(std::move(news.snapshot));
    }
    if (generation == m_generation && news.outcome) {
        end(std::move(*news.outcome));
    }
    if (generation == m_generation && news.followed && m_follower) {
        setFollowed(std::move(*news.followed));
    }
}

void LoadController::show(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    if (m_shownGeneration != m_generation) {
        m_shownGeneration = m_generation;
        m_inputs = m_loading;
    }
    Q_EMIT snapshotPublished(m_snapshot);
}

void LoadController::end(LoadOutcome outcome)
{
    const quint64 generation = m_generation;
    std::unique_ptr<LoadJob> follower;
    if (m_follow && !m_cancelled && !outcome.cancelled && !outcome.nothingReadable) {
        follower = std::move(m_job);
    }
    retireJob();
    m_follower = std::move(follower);
    // A load that was through before it heard of it was not cancelled.
    outcome.cancelled = m_cancelled && !(outcome.snapshot && outcome.snapshot->isComplete());
    // The old document makes way for one that has something to show, or that is truly empty.
    const bool hasRows = outcome.snapshot && outcome.snapshot->sessionCount() > 0;
    const bool wanted = hasRows || !(outcome.cancelled || outcome.nothingReadable);
    if (wanted && outcome.snapshot != m_snapshot) {
        show(std::exchange(outcome.snapshot, nullptr));
    }
    if (generation != m_generation) {
        return;
    }
    outcome.snapshot = m_snapshot;
    m_follow = m_follow && m_follower != nullptr;
    setState(State::Idle);
    if (generation == m_generation) {
        Q_EMIT finished(outcome);
    }
}

void LoadController::giveUpWaiting()
{
    if (!m_job) {
        return;
    }
    LoadOutcome outcome;
    outcome.cancelled = true;
    if (m_shownGeneration == m_generation) {
        outcome.snapshot = m_snapshot;
    }
    end(std::move(outcome));
}

void LoadController::retireJob()
{
    m_patience->stop();
    for (std::unique_ptr<LoadJob>* const job : {&m_job, &m_follower}) {
        if (*job) {
            (*job)->abandon();
            m_retired.push_back(std::move(*job));
        }
    }
    reap();
}

void LoadController::reap()
{
    std::erase_if(m_retired, [](const std::unique_ptr<LoadJob>& job) { return job->hasEnded(); });
}

void LoadController::setFollowed(FollowedLog followed)
{
    if (followed.state == FollowedLog::State::Impossible) {
        m_follow = false;
    }
    if (m_followed != followed) {
        m_followed = std::move(followed);
        Q_EMIT followedChanged(m_followed);
    }
}

void LoadController::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        Q_EMIT stateChanged(state);
    }
}

} // namespace authloupe
