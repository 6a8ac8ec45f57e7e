// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/list_order.h"

#include "query/directed_sort.h"
#include "query/text_ranks.h"
#include "session/message_lists.h"
#include "session/text_columns.h"

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
        if (kind == TextKind::Sender && values[id].empty())
            values[id] = "<>";
    }
    return rankTexts(values);
}

// Lists that begin alike have the same key; the lowest bit tells whether the list goes on.
std::uint64_t keyOf(std::uint32_t rank, bool goesOn) noexcept
{
    return std::uint64_t{rank} * 2 + (goesOn ? 1 : 0);
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
    case SessionField::EnvelopeSenders: return TextKind::Sender;
    default: return std::nullopt;
    }
}

ListOrder::ListOrder(const Snapshot& snapshot, TextKind kind, bool descending)
    : m_snapshot(snapshot),
      m_kind(kind),
      m_ranks(rankKind(snapshot, kind)),
      m_descending(descending)
{}

// A stable sort by the first text keeps what an earlier sort by the rest has done. Most lists have one text:
// only the few longer ones are sorted before.
bool ListOrder::sort(RowSet& rows, const StopToken& stop) const
{
    const std::optional<Beginnings> begin = beginnings(stop);
    if (!begin)
        return false;
    const auto keyOfFirst = [&](SessionRow row) {
        const std::uint32_t text = begin->text[raw(row)];
        return text == raw(kAbsentText) ? kNoValueKey : keyOf(m_ranks[text], begin->goesOn[raw(row)] != 0);
    };
    SortKeys keys(rows.size());
    RowSet longer;
    std::vector<std::size_t> places; // of the longer ones
    for (std::size_t i = 0; i < rows.size(); ++i) {
        keys[i] = keyOfFirst(rows[i]);
        if (goesOn(keys[i])) {
            longer.push_back(rows[i]);
            places.push_back(i);
        }
    }
    if (!sortByRest(longer, stop))
        return false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        rows[places[i]] = longer[i];
        keys[places[i]] = keyOfFirst(longer[i]);
    }
    return directedSort(rows, keys, m_descending, stop);
}

// Attempts stand in file order, so the first text that is met for a session is the first of its list. One
// walk from front to back costs less than following the chains of millions of sessions.
std::optional<ListOrder::Beginnings> ListOrder::beginnings(const StopToken& stop) const
{
    Beginnings result{std::vector<std::uint32_t>(m_snapshot.sessionCount(), raw(kAbsentText)),
                      std::vector<std::uint8_t>(m_snapshot.sessionCount())};
    if (m_kind == TextKind::Sender)
        return senderBeginnings(std::move(result), stop);
    const AttemptTextColumn column = attemptTextColumn(m_kind);
    for (std::size_t first = 0; first < m_snapshot.attemptCount(); first += kRowsPerChunk) {
        if (stop.stop_requested())
            return std::nullopt;
        const AttemptColumns& attempts = m_snapshot.attemptChunk(first / kRowsPerChunk);
        const std::size_t count = std::min(kRowsPerChunk, m_snapshot.attemptCount() - first);
        for (std::size_t i = 0; i < count; ++i) {
            const std::uint32_t text = (attempts.*column)[i];
            std::uint32_t& firstText = result.text[attempts.session[i]];
            if (firstText == raw(kAbsentText))
                firstText = text;
            else if (text != raw(kAbsentText) && text != firstText)
                result.goesOn[attempts.session[i]] = 1;
        }
    }
    return result;
}

// The messages of a session need not stand in the order of its list.
std::optional<ListOrder::Beginnings> ListOrder::senderBeginnings(Beginnings result,
                                                                 const StopToken& stop) const
{
    for (std::uint32_t row = 0; row < result.text.size(); ++row) {
        const SessionColumns& sessions = m_snapshot.sessionChunk(row >> kRowsPerChunkBits);
        const std::size_t i = row & (kRowsPerChunk - 1);
        if (i == 0 && stop.stop_requested())
            return std::nullopt;
        if (sessions.firstLink[i] == raw(kNoMessage))
            continue;
        const std::vector<TextId> senders = envelopeSenders(m_snapshot, sessions.get(i));
        if (!senders.empty())
            result.text[row] = raw(senders.front());
        result.goesOn[row] = senders.size() > 1 ? 1 : 0;
    }
    return result;
}

// Lists of two texts or more, by all but the first.
bool ListOrder::sortByRest(RowSet& rows, const StopToken& stop) const
{
    SortKeys keys;
    for (const SessionRow row : rows) {
        const std::vector<std::uint32_t> ranks = ranksOf(row);
        keys.push_back(keyOf(ranks[1], ranks.size() > 2));
        if (keys.size() % kRowsPerChunk == 0 && stop.stop_requested())
            return false;
    }
    if (!directedSort(rows, keys, m_descending, stop))
        return false;
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        while (end < rows.size() && keys[end] == keys[begin])
            ++end;
        if (stop.stop_requested())
            return false;
        if (end - begin > 1 && goesOn(keys[begin]))
            sortByWholeLists(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                             rows.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    return true;
}

// The rare ones with three texts or more, and the same second text.
void ListOrder::sortByWholeLists(RowSet::iterator begin, RowSet::iterator end) const
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
    const SessionColumns& sessions = m_snapshot.sessionChunk(raw(row) >> kRowsPerChunkBits);
    const std::size_t index = raw(row) & (kRowsPerChunk - 1);
    std::vector<std::uint32_t> ranks;
    for (const TextId text : m_kind == TextKind::Sender
                                 ? envelopeSenders(m_snapshot, sessions.get(index))
                                 : attemptTexts(m_snapshot, AttemptRow{sessions.firstAttempt[index]}, m_kind))
        ranks.push_back(m_ranks[raw(text)]);
    return ranks;
}

} // namespace authloupe
