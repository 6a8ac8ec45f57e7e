// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/list_order.h"

#include "query/radix_sort.h"
#include "query/sender_walk.h"
#include "query/text_ranks.h"
#include "session/message_lists.h"
#include "session/text_columns.h"

#include <algorithm>
#include <string>
#include <utility>

namespace authloupe {

namespace {

// The absent text, id 0, gets a rank as well; nobody asks for it. Responses are ordered as they are shown.
std::vector<std::uint32_t> rankKind(const Snapshot& snapshot, TextKind kind, const StopToken& stop)
{
    const Dictionary& texts = snapshot.texts(kind);
    std::vector<std::string_view> values(texts.size() + 1);
    std::vector<std::string> readable(kind == TextKind::Response ? values.size() : 0);
    for (std::uint32_t id = 1; id < values.size(); ++id) {
        values[id] = texts.text(TextId{id});
        if (kind == TextKind::Response)
            values[id] = readable[id] = readableResponse(values[id]);
        if (kind == TextKind::Sender)
            values[id] = writtenSender(values[id]);
    }
    return rankTexts(values, stop);
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

constexpr std::size_t kRowsPerPoll = 4096;

// visit(raw TextId) for the texts of a list, repetitions included, for as long as it says true.
template<class Visit>
void visitTexts(const Snapshot& snapshot, SessionRow session, TextKind kind, const Visit& visit)
{
    const SessionColumns& sessions = snapshot.sessionChunk(raw(session) >> kRowsPerChunkBits);
    if (kind == TextKind::Sender) {
        visitSenders(snapshot, sessions, raw(session) & kRowMask, visit);
        return;
    }
    const AttemptTextColumn column = attemptTextColumn(kind);
    for (std::uint32_t row = sessions.firstAttempt[raw(session) & kRowMask]; row != raw(kNoAttempt);) {
        const AttemptColumns& attempts = snapshot.attemptChunk(row >> kRowsPerChunkBits);
        const std::uint32_t text = (attempts.*column)[row & kRowMask];
        if (text != raw(kAbsentText) && !visit(text))
            return;
        row = attempts.next[row & kRowMask];
    }
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

ListOrder::ListOrder(const Snapshot& snapshot, TextKind kind, bool descending, const Effort& effort)
    : m_snapshot(snapshot),
      m_kind(kind),
      m_effort(effort),
      m_ranks(rankKind(snapshot, kind, effort.stop())),
      m_descending(descending)
{}

// A stable sort by the first text keeps what an earlier sort by the rest has done. Most lists have one text:
// only the few longer ones are sorted before.
bool ListOrder::sort(RowSet& rows) const
{
    const std::optional<Beginnings> begin = m_kind == TextKind::Sender ? senderBeginnings() : beginnings();
    if (!begin)
        return false;
    const auto keyOfBeginning = [this](MetTexts beginning) {
        const std::uint64_t key = keyOf(m_ranks[beginning.first()], beginning.several());
        return beginning.none() ? kNoValueKey : key; // without a branch
    };
    std::optional<SortKeys> keys = keysFromTable(rows, *begin, m_effort, keyOfBeginning);
    if (!keys)
        return false;
    RowSet longer;
    std::vector<std::uint32_t> places; // of the longer ones
    if (!findLonger(*keys, rows, longer, places))
        return false;
    if (!sortByRest(longer))
        return false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        rows[places[i]] = longer[i];
        (*keys)[places[i]] = keyOfBeginning((*begin)[raw(longer[i])]);
    }
    return radixSort(rows, *keys, KeyDirection::of(*keys, m_descending, m_effort), KeysAfter::Lost, m_effort);
}

// Attempts stand in file order, so the first text that is met for a session is the first of its list. One
// walk from front to back costs less than following the chains of millions of sessions, and no branch hangs
// on whose attempt comes next: no processor foresees that.
std::optional<ListOrder::Beginnings> ListOrder::beginnings() const
{
    Beginnings result(m_snapshot.sessionCount());
    const auto visit = [&result](std::uint32_t session, std::uint32_t text) { result[session].meet(text); };
    m_effort.forStretches(result.size(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
        std::fill(result.begin() + sessions.begin, result.begin() + sessions.end, MetTexts());
        (void)forAttemptsOf(sessions, m_snapshot, WalkFrom::Front, m_effort.stop(), visit,
                            attemptTextColumn(m_kind));
    });
    return m_effort.isStopped() ? std::nullopt : std::optional(std::move(result));
}

// The messages of a session need not stand in the order of its list, so where it has several senders the list
// is asked.
std::optional<ListOrder::Beginnings> ListOrder::senderBeginnings() const
{
    Beginnings result(m_snapshot.sessionCount());
    const auto visit = [&result](std::uint32_t session, std::uint32_t sender) {
        result[session].meet(sender);
    };
    m_effort.forStretches(result.size(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
        std::fill(result.begin() + sessions.begin, result.begin() + sessions.end, MetTexts());
        if (!forSendersOf(sessions, m_snapshot, m_effort.stop(), visit))
            return;
        for (std::size_t row = sessions.begin; row < sessions.end; ++row) {
            if (row % kRowsPerPoll == 0 && m_effort.isStopped())
                return;
            if (result[row].several())
                result[row] = beginningInOrder(SessionRow{static_cast<std::uint32_t>(row)});
        }
    });
    return m_effort.isStopped() ? std::nullopt : std::optional(std::move(result));
}

MetTexts ListOrder::beginningInOrder(SessionRow row) const
{
    MetTexts inOrder;
    visitTexts(m_snapshot, row, m_kind, [&](std::uint32_t text) {
        inOrder.meet(text);
        return !inOrder.several();
    });
    return inOrder;
}

// The rows whose lists have more than one text, and where they stand among all.
bool ListOrder::findLonger(const SortKeys& keys, const RowSet& rows, RowSet& longer,
                           std::vector<std::uint32_t>& places) const
{
    std::vector<std::vector<std::uint32_t>> ofStretch(m_effort.stretchesOf(rows.size()));
    m_effort.forStretches(rows.size(), 1, [&](std::size_t number, Stretch stretch) {
        std::vector<std::uint32_t>& own = ofStretch[number];
        for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
            if (i % kRowsPerPoll == 0 && m_effort.isStopped())
                return;
            if (goesOn(keys[i]))
                own.push_back(static_cast<std::uint32_t>(i));
        }
    });
    for (const std::vector<std::uint32_t>& some : ofStretch)
        places.insert(places.end(), some.begin(), some.end());
    longer.resize(places.size());
    std::ranges::transform(places, longer.begin(), [&rows](std::uint32_t place) { return rows[place]; });
    return !m_effort.isStopped();
}

// Lists of two texts or more, by all but the first.
bool ListOrder::sortByRest(RowSet& rows) const
{
    constexpr std::size_t kRestsPerPoll = 512;
    SortKeys keys(rows.size());
    m_effort.forStretches(rows.size(), 1, [&](std::size_t, Stretch stretch) {
        for (std::size_t i = stretch.begin; i < stretch.end; ++i) {
            if (i % kRestsPerPoll == 0 && m_effort.isStopped())
                return;
            keys[i] = keyOfRest(rows[i]);
        }
    });
    if (m_effort.isStopped()
        || !radixSort(rows, keys, KeyDirection::of(keys, m_descending, m_effort), KeysAfter::InOrder,
                      m_effort))
        return false;
    for (std::size_t begin = 0; begin < rows.size();) {
        std::size_t end = begin + 1;
        while (end < rows.size() && keys[end] == keys[begin])
            ++end;
        if (m_effort.isStopped())
            return false;
        if (end - begin > 1 && goesOn(keys[begin]))
            sortByWholeLists(rows.begin() + static_cast<std::ptrdiff_t>(begin),
                             rows.begin() + static_cast<std::ptrdiff_t>(end));
        begin = end;
    }
    return true;
}

// Of the second text, and whether a third one follows. No list is made for it.
std::uint64_t ListOrder::keyOfRest(SessionRow row) const
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    bool more = false;
    visitTexts(m_snapshot, row, m_kind, [&](std::uint32_t text) {
        if (first == 0)
            first = text;
        else if (text != first && second == 0)
            second = text;
        else
            more = text != first && text != second;
        return !more;
    });
    return keyOf(m_ranks[second], more);
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
