// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/leavable_thread.h"
#include "export/table_export.h"
#include "query/row_set.h"
#include "query/value_table.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace authloupe {

class Doorbell;

// What else a file can be made of than rows.
struct ExportContent {
    std::uint64_t rows = 0; // what progress counts up to
    // Called on the worker; neither commits the sink nor throws anything but std::bad_alloc.
    std::function<Result<ExportSummary>(ByteSink& sink, const ExportProgress& progress,
                                        const StopToken& stop)>
        write;
    enum class Kind : quint8 { Report, Picture };
    Kind kind = Kind::Report;
};

struct ExportPlan {
    SnapshotPtr snapshot;
    std::shared_ptr<const RowSet> rows; // in the order of the export
    ExportOptions options;
    std::string path;                                       // bytes
    std::shared_ptr<const ValueTable> values = nullptr;     // if set, exported in place of the rows
    std::shared_ptr<const ExportContent> content = nullptr; // if set, in place of both

    [[nodiscard]] std::size_t rowCount() const noexcept
    {
        if (content)
            return content->rows;
        return values ? values->rows.size() : rows->size();
    }
};

struct ExportOutcome {
    ExportSummary summary; // of what was written
    Error error;           // code None on success; Cancelled after cancel(); the old file is then as it was
    std::string path;
    [[nodiscard]] bool ok() const noexcept { return error.code == ErrorCode::None; }
};

// Runs a plan from begin to commit on the calling thread; without a sink into the file that the plan names.
// The logs of the snapshot are refused as a target.
[[nodiscard]] ExportOutcome runExport(const ExportPlan& plan, const ExportProgress& progress = {},
                                      const StopToken& stop = {});

[[nodiscard]] ExportOutcome runExport(const ExportPlan& plan, ByteSink& sink,
                                      const ExportProgress& progress = {}, const StopToken& stop = {});

// Writes one export at a time on a worker thread. Lives on the GUI thread.
class ExportJob final : public QObject {
    Q_OBJECT

public:
    explicit ExportJob(QObject* parent = nullptr);
    // Cancels and waits for it, but not for ever: writing that hangs is left behind.
    ~ExportJob() override;
    Q_DISABLE_COPY_MOVE(ExportJob)

    // Precondition: not isRunning().
    void start(ExportPlan plan);
    // finished() follows; an export that had already been committed stays.
    void cancel();
    [[nodiscard]] bool isRunning() const noexcept { return m_running; }

Q_SIGNALS:
    // At most ten a second.
    void progressed(quint64 rowsDone, quint64 rowsTotal);
    void finished(const authloupe::ExportOutcome& outcome);

private:
    void end(const ExportOutcome& outcome);

    std::shared_ptr<Doorbell> m_bell;
    bool m_running = false;
    std::stop_source m_stop;
    LeavableThread m_thread;
};

} // namespace authloupe
