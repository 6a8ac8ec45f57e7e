// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "bridge/latest_answer.h"
#include "query/saved_filters.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace authloupe {

class Doorbell;

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
    // Reading and writing that hang are left behind.
    ~FilterFile() override;
    Q_DISABLE_COPY_MOVE(FilterFile)

    // Neither is begun while one is under way.
    void read(const std::string& path);
    // As an export is written: all of it or nothing, and never over one of the `logs` that are open.
    void write(const std::string& path, const SavedFilters& filters, const std::vector<std::string>& logs);
    [[nodiscard]] bool isBusy() const noexcept { return m_answers.asked().has_value(); }

Q_SIGNALS:
    void done(const authloupe::FilterFileOutcomePtr& outcome);

private:
    struct Request {
        std::string path;
        bool writes = false;
    };
    template<class Find>
    void ask(Request request, Find find);
    void deliver();

    std::shared_ptr<Doorbell> m_bell;
    LatestAnswer<Request, FilterFileOutcomePtr> m_answers;
};

} // namespace authloupe
