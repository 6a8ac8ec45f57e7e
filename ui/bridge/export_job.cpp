// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/export_job.h"

#include "bridge/doorbell.h"
#include "bridge/value_export.h"
#include "export/file_sink.h"

#include <chrono>
#include <new>
#include <utility>

namespace authloupe {

namespace {

// A file is made safe on its disk before the export counts as done, which may take a while.
constexpr auto kPatienceWithDisk = std::chrono::seconds(5);

// Calls `tell` at most ten times a second.
class Throttle final {
public:
    template<class Tell>
    void operator()(const Tell& tell)
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_last >= std::chrono::milliseconds(100)) {
            m_last = now;
            tell();
        }
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

Result<ExportSummary> write(const ExportPlan& plan, ByteSink& sink, const ExportProgress& progress,
                            const StopToken& stop)
{
    if (plan.content)
        return plan.content->write(sink, progress, stop);
    if (plan.values)
        return exportValues(*plan.values, plan.options, sink, progress, stop);
    return exportTable(*plan.snapshot, *plan.rows, plan.options, sink, progress, stop);
}

ExportOutcome outOfMemory(const ExportPlan& plan)
{
    ExportOutcome outcome;
    outcome.error.code = ErrorCode::OutOfMemory;
    outcome.error.path = outcome.path = plan.path;
    return outcome;
}

} // namespace

ExportOutcome runExport(const ExportPlan& plan, const ExportProgress& progress, const StopToken& stop)
try {
    std::vector<std::string> logs;
    for (const FileInfo& file : plan.snapshot->files()) {
        logs.push_back(file.path);
    }
    auto sink = openFileSink(plan.path, logs, stop);
    if (!sink.ok()) {
        return {.summary = {}, .error = sink.error(), .path = plan.path};
    }
    return runExport(plan, *sink.value(), progress, stop);
} catch (const std::bad_alloc&) {
    return outOfMemory(plan);
}

ExportOutcome runExport(const ExportPlan& plan, ByteSink& sink, const ExportProgress& progress,
                        const StopToken& stop)
try {
    ExportOutcome outcome;
    outcome.path = plan.path;
    const auto summary = write(plan, sink, progress, stop);
    if (!summary.ok()) {
        outcome.error = summary.error();
    } else if (stop.stop_requested()) {
        outcome.error.code = ErrorCode::Cancelled;
    } else if (auto error = sink.commit()) {
        outcome.error = std::move(*error);
    } else {
        outcome.summary = summary.value();
    }
    if (outcome.error.path.empty() && !outcome.ok()) {
        outcome.error.path = plan.path;
    }
    return outcome;
} catch (const std::bad_alloc&) {
    return outOfMemory(plan);
}

ExportJob::ExportJob(QObject* parent) : QObject(parent), m_bell(std::make_shared<Doorbell>(this)) {}

ExportJob::~ExportJob()
{
    m_bell->mute();
    m_stop.request_stop();
    m_thread.endBy(LeavableThread::Clock::now() + kPatienceWithDisk);
}

void ExportJob::start(ExportPlan plan)
{
    Q_ASSERT(!m_running && plan.snapshot && (plan.rows || plan.values || plan.content));
    m_running = true;
    m_stop = std::stop_source();
    m_thread.start("export", [this, bell = m_bell, plan = std::move(plan), stop = m_stop.get_token()] {
        Throttle throttle;
        const auto total = static_cast<quint64>(plan.rowCount());
        const ExportProgress progress = [&](std::uint64_t done) {
            throttle([&] { bell->ring([this, done, total] { Q_EMIT progressed(done, total); }); });
        };
        const ExportOutcome outcome = runExport(plan, progress, stop);
        bell->ring([this, outcome] { end(outcome); });
    });
}

void ExportJob::cancel()
{
    m_stop.request_stop();
}

void ExportJob::end(const ExportOutcome& outcome)
{
    m_thread.join(); // it has told its last word
    m_running = false;
    Q_EMIT finished(outcome);
}

} // namespace authloupe
