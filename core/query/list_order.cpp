// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/list_order.h"

#include "query/directed_sort.h"
#include "query/text_ranks.h"

#include <algorithm>
#include <string>
#include <utility>

namespace authloupe {

namespace {

// The absent text, id 0, gets a rank as well; nobody asks for it. Responses are ordered as they are shown.
std::vector<std::uint32_t> rankKind(const Snapshot& snapshot, TextKind kind)
{
    const Dictionary& texts = snapshot.texts(kind);
    std::vector<std::string_view> values(texts.size() + 1);
    std::vector<std::string> readable(kind == TextKind::Response ? values.size() : 0);
    for (std::uint32_t id = 1; id < values.size(); ++id) {
        values[id] = texts.text(TextId{id});
        if (kind == TextKind::Response)
            values[id] = readable[id] = readableResponse(values[id]);
    }
    return rankTexts(values);
}

bool goesOn(std::uint64_t key) noexcept
{
    return key != kNoValueKey && key % 2 != 0;
}

} // namespace

std::optional<TextKind> listKindOf(SessionField field) noexcept
{
    switch (field) {
    case SessionField::Users: return TextKind::User;
    case SessionField::Mechanisms: return TextKind::Mechanism;
    case SessionField::Profiles: return TextKind::Profile;
    case SessionField::Response: return TextKind::Response;
    default: return std::nullopt;
    }
}

ListOrder::ListOrder(const Snapshot& snapshot, TextKind kind, bool descending)
    : m_snapshot(snapshot),
      m_kind(kind),
      m_column(attemptTextColumn(kind)),
      m_ranks(rankKind(snapshot, kind)),
      m_descending(descending)
{}

// A stable sort by the first text keeps what an earlier sort by the rest has done. Most lists have one text:
// only the few longer ones are sorted before.
bool ListOrder::sort(RowSet& rows, const StopToken& stop) const
{
    const auto keyOfFirst = [this](const SessionColumns& sessions, std::size_t i) {
        return beginningOf(sessions, i).first;
    };
    std::optional<SortKeys> keys = collectKeys(rows, m_snapshot, stop, keyOfFirst);
    if (!keys)
        return false;

    RowSet longer;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (goesOn((*keys)[i]))
            longer.push_back(rows[i]);
    if (!sortBySecond(longer, stop))
        return false;
    const std::optional<SortKeys> keysOfLonger = collectKeys(longer, m_snapshot, stop, keyOfFirst);
    if (!keysOfLonger)
        return false;
    std::size_t next = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!goesOn((*keys)[i]))
            continue;
        rows[i] = longer[next];
        (*keys)[i] = (*keysOfLonger)[next];
        ++next;
    }
    return directedSort(rows, *keys, m_descending, stop);
}

ListOrder::Beginning ListOrder::beginningOf(const SessionColumns& sessions, std::size_t index) const noexcept
{
    Beginning beginning;
    std::uint32_t first = raw(kAbsentText);
    std::uint32_t second = raw(kAbsentText);
    const std::uint32_t last = sessions.lastAttempt[index];
    for (std::uint32_t row = sessions.firstAttempt[index]; row != raw(kNoAttempt);) {
        const AttemptColumns& attempts = m_snapshot.attemptChunk(row >> kRowsPerChunkBits);
        const std::uint32_t text = (attempts.*m_column)[row & (kRowsPerChunk - 1)];
        if (first == raw(kAbsentText)) {
            first = text;
        } else if (second == raw(kAbsentText) && text != first) {
            second = text;
        } else if (text != raw(kAbsentText) && text != first && text != second) {
            beginning.second = 1;
            break;
        }
        // The last one need not be asked what comes next: most sessions have one attempt.
        row = row == last ? raw(kNoAttempt) : attempts.next[row & (kRowsPerChunk - 1)];
    }
    if (first != raw(kAbsentText))
        beginning.first = std::uint64_t{m_ranks[first]} * 2 + (second != raw(kAbsentText) ? 1 : 0);
    if (second != raw(kAbsentText))
        beginning.second = std::uint64_t{m_ranks[second]} * 2 + (beginning.second == 1 ? 1 : 0);
    return beginning;
}

// Lists of two texts or more, by all but the first.
bool ListOrder::sortBySecond(RowSet& rows, const StopToken& stop) const
{
    std::optional<SortKeys> keys =
        collectKeys(rows, m_snapshot, stop,
                    [this](const SessionColumns& c, std::size_t i) { return beginningOf(c, i).second; });
    if (!keys || !directedSort(rows, *keys, m_descending, stop))
        return false;
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        while (end < rows.size() && (*keys)[end] == (*keys)[begin])
            ++end;
        if (stop.stop_requested())
            return false;
        if (end - begin > 1 && goesOn((*keys)[begin]))
            sortByLists(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                        rows.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    return true;
}

// The rare ones with three texts or more, and the same second text.
void ListOrder::sortByLists(RowSet::iterator begin, RowSet::iterator end) const
{
    using Ranked = std::pair<std::vector<std::uint32_t>, SessionRow>;
    std::vector<Ranked> ranked;
    for (auto row = begin; row != end; ++row)
        ranked.emplace_back(ranksOf(*row), *row);
    if (m_descending)
        std::ranges::stable_sort(ranked, std::ranges::greater{}, &Ranked::first);
    else
        std::ranges::stable_sort(ranked, {}, &Ranked::first);
    std::ranges::transform(ranked, begin, &Ranked::second);
}

std::vector<std::uint32_t> ListOrder::ranksOf(SessionRow row) const
{
    std::vector<std::uint32_t> ranks;
    for (const TextId text : attemptTexts(m_snapshot, m_snapshot.session(row), m_kind))
        ranks.push_back(m_ranks[raw(text)]);
    return ranks;
}

} // namespace authloupe
