// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics.h"

#include "query/row_walk.h"
#include "session/text_columns.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

namespace authloupe {

namespace {

// Of one text. There are fewer than 2^32 attempts, and small counts stay in the cache.
struct Counts {
    std::uint32_t succeeded = 0, failed = 0, errors = 0;
};

// By raw TextId; the absent text is counted like the others and left out in the end.
using CountsOfTexts = std::vector<Counts>;

void addAttempts(CountsOfTexts& counts, const Snapshot& snapshot, const RowSet& rows, AttemptTextColumn ids)
{
    visitAttempts(snapshot, rows, [&](const AttemptColumns& chunk, std::size_t i) {
        Counts& value = counts[(chunk.*ids)[i]];
        switch (chunk.result[i]) {
        case AttemptResult::Succeeded: ++value.succeeded; break;
        case AttemptResult::Failed: ++value.failed; break;
        case AttemptResult::Error: ++value.errors; break;
        }
    });
}

void addSessions(CountsOfTexts& counts, const Snapshot& snapshot, const RowSet& rows, SessionTextColumn ids)
{
    visitChunks(snapshot, rows, [&](const SessionColumns& chunk, ChunkRows indexes) {
        // Picked without a branch first: whether a session has attempts, no processor foresees.
        std::array<std::uint16_t, kRowsPerChunk> attempted;
        std::size_t count = 0;
        for (const std::uint16_t i : indexes) {
            attempted[count] = i;
            count += chunk.outcome[i] != Outcome::NotAttempted ? 1U : 0U;
        }
        for (const std::size_t i : std::span(attempted).first(count)) {
            Counts& value = counts[(chunk.*ids)[i]];
            value.succeeded += chunk.successes[i];
            value.failed += chunk.failures[i];
            value.errors += chunk.errors[i];
        }
    });
}

CountsOfTexts countsOf(const Snapshot& snapshot, const RowSet& rows, TextKind kind)
{
    CountsOfTexts counts(snapshot.texts(kind).size() + 1);
    for (const auto& column : kAttemptTexts)
        if (column.kind == kind)
            addAttempts(counts, snapshot, rows, column.ids);
    for (const auto& column : kSessionTexts)
        if (column.kind == kind)
            addSessions(counts, snapshot, rows, column.ids);
    return counts;
}

std::uint64_t attemptsOf(const TopValue& value) noexcept
{
    return value.succeeded + value.failed + value.errors;
}

} // namespace

std::vector<TopValue> topValues(const Snapshot& snapshot, const RowSet& rows, TextKind kind, std::size_t most)
{
    const CountsOfTexts counts = countsOf(snapshot, rows, kind);
    std::vector<TopValue> values;
    for (std::uint32_t id = 1; id < counts.size(); ++id) {
        const TopValue value{TextId{id}, counts[id].succeeded, counts[id].failed, counts[id].errors};
        if (attemptsOf(value) != 0)
            values.push_back(value);
    }

    const Dictionary& texts = snapshot.texts(kind);
    const auto worse = [&](const TopValue& a, const TopValue& b) {
        const std::tuple countsOfA(a.failed, attemptsOf(a));
        const std::tuple countsOfB(b.failed, attemptsOf(b));
        return countsOfA != countsOfB ? countsOfA > countsOfB : texts.text(a.text) < texts.text(b.text);
    };
    const auto shown = static_cast<std::ptrdiff_t>(std::min(most, values.size()));
    std::ranges::partial_sort(values, values.begin() + shown, worse);
    values.resize(static_cast<std::size_t>(shown));
    return values;
}

} // namespace authloupe
