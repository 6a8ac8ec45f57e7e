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

// Of one text, by raw AttemptResult. There are fewer than 2^32 attempts, and small counts stay in the cache.
using Counts = std::array<std::uint32_t, 3>;
constexpr auto kSucceeded = static_cast<std::size_t>(AttemptResult::Succeeded);
constexpr auto kFailed = static_cast<std::size_t>(AttemptResult::Failed);
constexpr auto kErrors = static_cast<std::size_t>(AttemptResult::Error);

// By raw TextId; the absent text is counted like the others and left out in the end.
using CountsOfTexts = std::vector<Counts>;

void addAttempts(CountsOfTexts& counts, const RowWalk& walk, AttemptTextColumn ids)
{
    (void)visitAttempts(walk, [&](const AttemptColumns& chunk, std::size_t i) {
        ++counts[(chunk.*ids)[i]][static_cast<std::size_t>(chunk.result[i])];
    });
}

void addSessions(CountsOfTexts& counts, const RowWalk& walk, SessionTextColumn ids)
{
    walk.visitChunks([&](const SessionColumns& chunk, ChunkRows indexes) {
        // Picked without a branch first: whether a session has attempts, no processor foresees.
        std::array<std::uint16_t, kRowsPerChunk> attempted;
        std::size_t count = 0;
        for (const std::uint16_t i : indexes) {
            attempted[count] = i;
            count += chunk.outcome[i] != Outcome::NotAttempted ? 1U : 0U;
        }
        for (const std::size_t i : std::span(attempted).first(count)) {
            Counts& value = counts[(chunk.*ids)[i]];
            value[kSucceeded] += chunk.successes[i];
            value[kFailed] += chunk.failures[i];
            value[kErrors] += chunk.errors[i];
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
