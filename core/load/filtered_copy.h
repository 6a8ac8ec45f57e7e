// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"
#include "input/input_facts.h"
#include "load/compare_budget.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace authloupe {

// A log and in what form it arrived.
struct ReadableLog {
    std::shared_ptr<const ByteSource> source;
    const InputFacts* facts = nullptr;
    std::uint64_t from = 0; // where to begin
};

// Every line of `suspect`, its file header apart, stands in `logs` as well, in the same order: so
// `error_logs` repeats the warnings of `mail_logs`. `fewest`: so many different lines at least. Gives up
// early, as a rule at the first line that is not found near its time; then nothing is proved. Gives the
// number of its lines.
[[nodiscard]] std::optional<std::uint32_t> findFilteredCopy(const ReadableLog& suspect,
                                                            const std::vector<ReadableLog>& logs,
                                                            std::size_t fewest, CompareBudget& budget);

// The stretch of `suspect` that is such a copy of logs the first of which begins at `begin`. What lies before
// it is older than they are, what lies behind it younger, give or take `jitter` seconds. Nothing when a line
// of the time that they cover stands in none of them.
struct FilteredStretch {
    std::uint64_t offset = 0; // where it begins; an entry does there
    std::uint64_t bytes = 0;  // up to where another entry begins, or the end
    std::uint32_t lines = 0;
};
[[nodiscard]] std::optional<FilteredStretch> findFilteredStretch(const ReadableLog& suspect,
                                                                 const std::vector<ReadableLog>& logs,
                                                                 LogTime begin, std::int64_t jitter,
                                                                 std::size_t fewest, CompareBudget& budget);

} // namespace authloupe
