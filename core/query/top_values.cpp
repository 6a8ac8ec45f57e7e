// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics.h"

#include "query/row_walk.h"
#include "query/text_columns.h"

#include <algorithm>
#include <tuple>

namespace authloupe {

namespace {

// By raw TextId; the absent text is counted like the others and left out in the end.
using Counts = std::vector<TopValue>;

void addAttempts(Counts& counts, const Snapshot& snapshot, const RowSet& rows,
                 AttemptColumns::Column<std::uint32_t> AttemptColumns::*ids)
{
    visitAttempts(snapshot, rows, [&](const AttemptColumns& chunk, std::size_t i) {
        TopValue& value = counts[(chunk.*ids)[i]];
        switch (chunk.result[i]) {
        case AttemptResult::Succeeded: ++value.succeeded; break;
        case AttemptResult::Failed: ++value.failed; break;
        case AttemptResult::Error: ++value.errors; break;
        }
    });
}

void addSessions(Counts& counts, const Snapshot& snapshot, const RowSet& rows,
                 SessionColumns::Column<std::uint32_t> SessionColumns::*ids)
{
    visitSessions(snapshot, rows, [&](const SessionColumns& chunk, std::size_t i) {
        TopValue& value = counts[(chunk.*ids)[i]];
        value.succeeded += chunk.successes[i];
        value.failed += chunk.failures[i];
        value.errors += chunk.errors[i];
    });
}

Counts countsOf(const Snapshot& snapshot, const RowSet& rows, TextKind kind)
{
    Counts counts(snapshot.texts(kind).size() + 1);
    for (std::uint32_t id = 0; id < counts.size(); ++id)
        counts[id].text = TextId{id};
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
    Counts values = countsOf(snapshot, rows, kind);
    std::erase_if(values, [](const TopValue& v) { return v.text == kAbsentText || attemptsOf(v) == 0; });

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
