// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"
#include "input/byte_stream.h"
#include "input/input_facts.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace authloupe {

// A log and in what form it arrived.
struct ReadableLog {
    std::shared_ptr<const ByteSource> source;
    InputFacts facts;
    std::uint64_t from = 0; // where to begin
};

// Every line of `suspect`, its file header apart, stands in `logs` as well, in the same order: so
// `error_logs` repeats the warnings of `mail_logs`. `fewest`: so many different lines at least. Gives up
// early, as a rule at the first line that is not found near its time; then nothing is proved. Gives the
// number of its lines.
[[nodiscard]] std::optional<std::uint32_t> findFilteredCopy(const ReadableLog& suspect,
                                                            const std::vector<ReadableLog>& logs,
                                                            std::size_t fewest, const StopFlag& stop);

// The end of `suspect` that is such a copy, of logs the first of which begins between `earliest` and
// `latest`: lines of that time may stand in a log before it. Nothing when a later line stands in none of
// them.
struct FilteredEnd {
    std::uint64_t offset = 0; // where it begins; an entry does there
    std::uint32_t lines = 0;
};
[[nodiscard]] std::optional<FilteredEnd> findFilteredEnd(const ReadableLog& suspect,
                                                         const std::vector<ReadableLog>& logs,
                                                         LogTime earliest, LogTime latest, std::size_t fewest,
                                                         const StopFlag& stop);

} // namespace authloupe
