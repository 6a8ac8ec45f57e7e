// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/radix_sort.h"
#include "query/sort_keys.h"
#include "query/text_ranks.h"
#include "query/value_ranks.h"
#include "query/value_table.h"

#include <algorithm>
#include <numeric>

namespace authloupe {

namespace {

constexpr std::size_t kValuesPerStep = std::size_t{1} << 14U;

std::vector<std::uint32_t> ranksOfValues(const ValueTable& table, const StopToken& stop)
{
    const bool ofNetworks = table.group == ValueGroup::Networks;
    std::vector<std::string_view> texts;
    texts.reserve(table.rows.size());
    for (const ValueRow& row : table.rows) {
        const std::string_view text = table.text(row);
        texts.push_back(ofNetworks ? text.substr(0, text.find('/')) : text);
    }
    return ofNetworks || table.group == ValueGroup::Addresses ? rankAddresses(texts, stop)
                                                              : rankTexts(texts, stop);
}

std::uint64_t keyOfSeen(LogTime time) noexcept
{
    return time.isValid() ? static_cast<std::uint64_t>(time.seconds) : kNoValueKey;
}

// The value itself stands in its place already.
std::uint64_t keyOfColumn(const ValueRow& row, ValueColumn column) noexcept
{
    switch (column) {
    case ValueColumn::Value: return 0;
    case ValueColumn::Connections: return row.counts.connections;
    case ValueColumn::Succeeded: return row.counts.succeeded;
    case ValueColumn::Failed: return row.counts.failed;
    case ValueColumn::Errors: return row.counts.errors;
    case ValueColumn::Distinct: return row.counts.distinct;
    case ValueColumn::FirstSeen: return keyOfSeen(row.counts.first);
    case ValueColumn::LastSeen: return keyOfSeen(row.counts.last);
    case ValueColumn::EverSucceeded: break;
    }
    return row.everSucceeded ? 1 : 0;
}

// ValuePlaces in the table, brought into order by keys that are asked for by place. Their type is what
// radixSort takes; they are no rows of a log.
using ValuePlaces = RowSet;

template<class KeyOf>
bool sortPlaces(ValuePlaces& places, bool descending, const StopToken& stop, const KeyOf& keyOf)
{
    SortKeys keys(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i % kValuesPerStep == 0 && stop.stop_requested())
            return false;
        keys[i] = keyOf(raw(places[i]));
    }
    return radixSort(places, {keys.data(), keys.size()},
                     KeyDirection::of({keys.data(), keys.size()}, descending), KeysAfter::Lost, stop);
}

} // namespace

bool sortValues(ValueTable& table, const ValueOrder& order, const StopToken& stop)
{
    const std::vector<ValueRow>& rows = table.rows;
    ValuePlaces places;
    places.reserve(rows.size());
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        places.push_back(SessionRow{i});
    const std::vector<std::uint32_t> ranks = ranksOfValues(table, stop);
    if (stop.stop_requested())
        return false;
    const bool byValue = order.column == ValueColumn::Value;
    const auto rank = [&](std::size_t i) { return std::uint64_t{ranks[i]}; };
    const auto attempts = [&](std::size_t i) { return rows[i].counts.attempts(); };
    const auto column = [&](std::size_t i) { return keyOfColumn(rows[i], order.column); };
    // Each sort is stable, so the last one counts most.
    if (!sortPlaces(places, byValue && order.descending, stop, rank))
        return false;
    if (!byValue
        && (!sortPlaces(places, true, stop, attempts) || !sortPlaces(places, order.descending, stop, column)))
        return false;
    std::vector<ValueRow> sorted;
    sorted.reserve(rows.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (i % kValuesPerStep == 0 && stop.stop_requested())
            return false;
        sorted.push_back(rows[raw(places[i])]);
    }
    table.rows = std::move(sorted);
    return true;
}

} // namespace authloupe
