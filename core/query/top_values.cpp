// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics.h"

#include "query/gathered.h"
#include "query/row_walk.h"
#include "session/text_columns.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

namespace authloupe {

namespace {

// Of one text, by raw AttemptResult. There are fewer than 2^32 attempts, and small counts stay in the cache.
using Counts = std::array<std::uint32_t, 3>;
constexpr auto kSucceeded = static_cast<std::size_t>(AttemptResult::Succeeded);
constexpr auto kFailed = static_cast<std::size_t>(AttemptResult::Failed);
constexpr auto kErrors = static_cast<std::size_t>(AttemptResult::Error);

// By raw TextId; the absent text is counted like the others and left out in the end.
using CountsOfTexts = std::vector<Counts>;

void addAttempts(CountsOfTexts& counts, const RowWalk& walk, AttemptTextColumn ids)
{
    const auto add = [&counts](std::uint32_t id, AttemptResult result) {
        ++counts[id][static_cast<std::size_t>(result)];
    };
    (void)visitAttempts(walk, {}, add, ids, &AttemptColumns::result);
}

void addSessions(CountsOfTexts& counts, const RowWalk& walk, SessionTextColumn ids)
{
    walk.visitChunks([&](const SessionColumns& chunk, ChunkRows indexes) {
        // Picked without a branch first: whether a session has attempts, no processor foresees.
        const Gathered outcome(chunk.outcome, indexes);
        std::array<std::uint16_t, kRowsPerChunk> attempted;
        std::size_t count = 0;
        for (std::size_t k = 0; k < indexes.size(); ++k) {
            attempted[count] = indexes[k];
            count += outcome[k] != Outcome::NotAttempted ? 1U : 0U;
        }
        if (count == 0)
            return;
        const ChunkRows rows(attempted.data(), count);
        const Gathered id(chunk.*ids, rows);
        const Gathered succeeded(chunk.successes, rows);
        const Gathered failed(chunk.failures, rows);
        const Gathered errors(chunk.errors, rows);
        for (std::size_t k = 0; k < count; ++k) {
            Counts& value = counts[id[k]];
            value[kSucceeded] += succeeded[k];
            value[kFailed] += failed[k];
            value[kErrors] += errors[k];
        }
    });
}

CountsOfTexts countsOf(const Snapshot& snapshot, const RowSet& rows, TextKind kind)
{
    CountsOfTexts counts(snapshot.texts(kind).size() + 1);
    const RowWalk walk(snapshot, rows);
    for (const auto& column : kAttemptTexts)
        if (column.kind == kind)
            addAttempts(counts, walk, column.ids);
    for (const auto& column : kSessionTexts)
        if (column.kind == kind)
            addSessions(counts, walk, column.ids);
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
        const TopValue value{TextId{id}, counts[id][kSucceeded], counts[id][kFailed], counts[id][kErrors]};
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
