// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reading_answer.h"
#include "load/line_search.h"
#include "load/loader.h"
#include "query/regex_places.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// What to look for in lines of a log: a text, or a regular expression between slashes; case does not matter.
struct SoughtText {
    std::string text; // without the slashes
    bool isRegex = false;

    // As somebody typed it.
    [[nodiscard]] static SoughtText of(std::string_view typed);
    // Why it cannot be looked for.
    [[nodiscard]] std::optional<RegexFault> fault() const;
    // For one thread.
    [[nodiscard]] LineSearch::Test lineTest() const;
    // Where a regular expression stands in a line as it is shown; empty for a text, and for one with a fault.
    [[nodiscard]] std::optional<RegexPlaces> places() const;

    friend bool operator==(const SoughtText&, const SoughtText&) = default;
};

struct LogSearchResult {
    std::optional<FoundLine> found;
    Error error; // code None when the search went through
};

// Looks for a line in a whole document on a worker thread, until it is found, cancelled, or asked for
// something else. Lives on the GUI thread.
class LogSearch final : public QObject {
    Q_OBJECT

public:
    explicit LogSearch(QObject* parent = nullptr);
    ~LogSearch() override;
    Q_DISABLE_COPY_MOVE(LogSearch)

    // `sought` has no fault. `texts`: as for findLine().
    void start(const SnapshotPtr& snapshot, const std::vector<LoadInput>& texts, const SoughtText& sought,
               const LogLayout::Place& from, bool backwards);
    void cancel();
    [[nodiscard]] bool isBusy() const noexcept { return m_answer.isBusy(); }
    // 0 to 1, of the running search.
    [[nodiscard]] double progress() const noexcept;

Q_SIGNALS:
    void finished(const authloupe::LogSearchResult& result);

private:
    void take(const Result<std::optional<FoundLine>>& found);

    std::shared_ptr<std::atomic<std::uint64_t>> m_done; // bytes, of the running search
    std::uint64_t m_bytes = 0;                          // of all of it
    ReadingAnswer<std::optional<FoundLine>> m_answer;
};

} // namespace authloupe
