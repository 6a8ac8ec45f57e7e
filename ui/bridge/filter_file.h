// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "bridge/reading_answer.h"
#include "query/saved_filters.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace authloupe {

struct FilterFileOutcome {
    std::string path;
    bool wasWritten = false; // asked to write; otherwise to read
    Error error;             // code None when it went well
    ReadSavedFilters read;   // of reading; nothing of a file that is too large to be one of filters
};
using FilterFileOutcomePtr = std::shared_ptr<const FilterFileOutcome>;

// Reads and writes files of saved filters on a worker thread, one at a time. Lives on the GUI thread.
class FilterFile final : public QObject {
    Q_OBJECT

public:
    static constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 20U;

    explicit FilterFile(QObject* parent = nullptr);
    Q_DISABLE_COPY_MOVE(FilterFile)

    // Neither is begun while one is under way.
    void read(const std::string& path);
    // As an export is written: all of it or nothing, and never over one of the `logs` that are open.
    void write(const std::string& path, const SavedFilters& filters, const std::vector<std::string>& logs);
    [[nodiscard]] bool isBusy() const noexcept { return m_answer.isBusy(); }

Q_SIGNALS:
    void done(const authloupe::FilterFileOutcomePtr& outcome);

private:
    using Answer = Result<ReadSavedFilters>;
    void ask(const std::string& path, bool writes, std::function<Answer(const StopToken&)> question);
    void take(Answer& answer);

    std::string m_path; // asked for last
    bool m_writes = false;
    ReadingAnswer<ReadSavedFilters> m_answer;
};

} // namespace authloupe
