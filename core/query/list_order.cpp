// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/list_order.h"

#include "query/text_columns.h"
#include "query/text_ranks.h"

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

AttemptColumns::Column<std::uint32_t> AttemptColumns::*columnOf(TextKind kind) noexcept
{
    return std::ranges::find(kAttemptTexts, kind, &TextColumn<AttemptColumns>::kind)->ids;
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

ListOrder::ListOrder(const Snapshot& snapshot, TextKind kind)
    : m_snapshot(snapshot),
      m_kind(kind),
      m_ranks(rankKind(snapshot, kind))
{}

std::optional<SortKeys> ListOrder::keys(const RowSet& rows, const StopToken& stop) const
{
    const auto column = columnOf(m_kind);
    return collectKeys(rows, m_snapshot, stop, [&](const SessionColumns& sessions, std::size_t i) {
        std::uint32_t first = raw(kAbsentText);
        for (std::uint32_t row = sessions.firstAttempt[i]; row != raw(kNoAttempt);) {
            const AttemptColumns& attempts = m_snapshot.attemptChunk(row >> kRowsPerChunkBits);
            const std::size_t index = row & (kRowsPerChunk - 1);
            const std::uint32_t text = (attempts.*column)[index];
            if (first == raw(kAbsentText))
                first = text;
            else if (text != raw(kAbsentText) && text != first)
                return std::uint64_t{m_ranks[first]} * 2 + 1;
            // The last one need not be asked what comes next: most sessions have one attempt.
            row = row == sessions.lastAttempt[i] ? raw(kNoAttempt) : attempts.next[index];
        }
        return first == raw(kAbsentText) ? kNoValueKey : std::uint64_t{m_ranks[first]} * 2;
    });
}

bool ListOrder::settle(RowSet& rows, const SortKeys& keys, bool descending, const StopToken& stop) const
{
    constexpr std::size_t kRowsPerPoll = 4096;
    std::size_t sincePoll = 0;
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        while (end < rows.size() && keys[end] == keys[begin])
            ++end;
        sincePoll += end - begin;
        if (sincePoll >= kRowsPerPoll) {
            sincePoll = 0;
            if (stop.stop_requested())
                return false;
        }
        if (end - begin > 1 && keys[begin] != kNoValueKey && keys[begin] % 2 != 0)
            settleGroup(rows, begin, end, descending);
        begin = end;
    }
    return true;
}

std::vector<std::uint32_t> ListOrder::ranksOf(SessionRow row) const
{
    std::vector<std::uint32_t> ranks;
    for (const TextId text : attemptTexts(m_snapshot, m_snapshot.session(row), m_kind))
        ranks.push_back(m_ranks[raw(text)]);
    return ranks;
}

void ListOrder::settleGroup(RowSet& rows, std::size_t begin, std::size_t end, bool descending) const
{
    using Ranked = std::pair<std::vector<std::uint32_t>, SessionRow>;
    std::vector<Ranked> ranked;
    for (std::size_t i = begin; i < end; ++i)
        ranked.emplace_back(ranksOf(rows[i]), rows[i]);
    if (descending)
        std::ranges::stable_sort(ranked, std::ranges::greater{}, &Ranked::first);
    else
        std::ranges::stable_sort(ranked, {}, &Ranked::first);
    for (std::size_t i = begin; i < end; ++i)
        rows[i] = ranked[i - begin].second;
}

} // namespace authloupe
