// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_set.h"

#include "query/clause_masks.h"
#include "query/row_test.h"
#include "query/scratch_array.h"
#include "session/text_columns.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <utility>

namespace authloupe {

namespace {

// The bytes of so many rows are one word.
constexpr std::size_t kRowsInWord = sizeof(std::uint64_t);

std::uint64_t wordAt(const std::array<std::uint8_t, kRowsPerChunk>& bytes, std::size_t at) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, &bytes[at], sizeof word);
    return word;
}

// 1 where a byte is one of a few values.
template<class Word, class Words>
void narrowToWords(Kept& kept, const SessionColumns::Column<Word>& column, const Words& words,
                   std::size_t count) noexcept
{
    if (words.empty())
        return;
    const Unpacked values(column, count);
    Kept chosen{};
    for (const Word word : words)
        for (std::size_t i = 0; i < count; ++i)
            chosen[i] |= static_cast<std::uint8_t>(values[i] == word);
    for (std::size_t i = 0; i < count; ++i)
        kept[i] &= chosen[i];
}

// The tests on a session's own facts: outcome, direction, time.
class FactsTest final {
public:
    explicit FactsTest(const Filter& filter) : m_filter(filter)
    {
        const TimeRange& range = filter.time;
        m_since = std::max(range.since.seconds, kNoTime.seconds + 1);
        const std::int64_t last =
            range.until.isValid() ? range.until.seconds - 1 : std::numeric_limits<std::int64_t>::max();
        m_isNever = last < m_since;
        m_length = static_cast<std::uint64_t>(last) - static_cast<std::uint64_t>(m_since);
    }

    void narrow(Kept& kept, const SessionColumns& chunk, std::size_t count) const noexcept
    {
        narrowToWords(kept, chunk.outcome, m_filter.outcomes, count);
        narrowToWords(kept, chunk.direction, m_filter.directions, count);
        if (m_filter.time.isEverything())
            return;
        // Rows follow each other in time, so most chunks are decided as a whole.
        const auto since = static_cast<std::uint64_t>(m_since);
        if (!m_isNever && chunk.firstTime.bits().allWithin(since, m_length))
            return;
        if (m_isNever || chunk.firstTime.bits().noneWithin(since, m_length)) {
            kept.fill(0);
            return;
        }
        const Unpacked firstTime(chunk.firstTime, count);
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &=
                static_cast<std::uint8_t>(static_cast<std::uint64_t>(firstTime[i]) - since <= m_length);
    }

private:
    const Filter& m_filter;
    std::int64_t m_since;
    std::uint64_t m_length = 0; // of the range, both ends in it
    bool m_isNever = false;
};

// Whether somebody marked the row: few are, as a rule.
class MarksTest final {
public:
    MarksTest(std::optional<bool> wanted, std::span<const SessionRow> marked)
        : m_wanted(wanted),
          m_marked(marked)
    {}

    void narrow(Kept& kept, std::size_t firstRow, std::size_t count) const noexcept
    {
        if (!m_wanted)
            return;
        Kept isMarked{};
        const auto from =
            std::ranges::lower_bound(m_marked, SessionRow{static_cast<std::uint32_t>(firstRow)});
        for (auto at = from; at != m_marked.end() && raw(*at) < firstRow + count; ++at)
            isMarked[raw(*at) - firstRow] = 1;
        const auto other = static_cast<std::uint8_t>(*m_wanted ? 0 : 1);
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &= static_cast<std::uint8_t>(isMarked[i] ^ other);
    }

private:
    std::optional<bool> m_wanted;
    std::span<const SessionRow> m_marked;
};

// The tests of up to eight clauses on the texts of sessions and their attempts.
class TextsTest final {
public:
    TextsTest(std::span<const Clause> clauses, ClauseMasks masks)
        : m_clauses(clauses),
          m_masks(std::move(masks))
    {}

    // Gathers what the attempts of each session meet. False when stopped.
    bool scanAttempts(const Snapshot& snapshot, const StopToken& stop)
    {
        const bool needed = std::ranges::any_of(
            kAttemptTexts, [this](const auto& column) { return !m_masks.of(column.kind).empty(); });
        if (!needed)
            return true;
        m_ofAttempts.resize(snapshot.sessionCount());
        for (std::size_t first = 0; first < snapshot.attemptCount(); first += kRowsPerChunk) {
            if (stop.stop_requested())
                return false;
            const AttemptColumns& chunk = snapshot.attemptChunk(first / kRowsPerChunk);
            const std::size_t count = std::min(kRowsPerChunk, snapshot.attemptCount() - first);
            std::array<ClauseBits, kRowsPerChunk> bits{};
            for (const auto& column : kAttemptTexts)
                addBits(bits, chunk.*column.ids, m_masks.of(column.kind), count);
            addToSessions(bits, chunk, count);
        }
        return true;
    }

    void narrow(Kept& kept, const SessionColumns& chunk, std::size_t firstRow,
                std::size_t count) const noexcept
    {
        std::array<ClauseBits, kRowsPerChunk> bits{};
        if (!m_ofAttempts.empty())
            std::copy_n(&m_ofAttempts[firstRow], count, bits.begin());
        for (const auto& column : kSessionTexts)
            addBits(bits, chunk.*column.ids, m_masks.of(column.kind), count);
        for (std::size_t clause = 0; clause < m_clauses.size(); ++clause)
            if (m_clauses[clause].connectionId)
                addConnectionIds(bits, chunk, clause, kept, count);
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &= static_cast<std::uint8_t>(m_masks.passes(bits[i]));
    }

private:
    using Bits = std::array<ClauseBits, kRowsPerChunk>;

    static void addBits(Bits& bits, const PackedColumn<std::uint32_t>& column,
                        const std::vector<ClauseBits>& mask, std::size_t count) noexcept
    {
        if (mask.empty())
            return;
        const Unpacked ids(column, count);
        for (std::size_t i = 0; i < count; ++i)
            bits[i] |= mask[ids[i]];
    }

    // Mostly few attempts meet anything.
    void addToSessions(const Bits& bits, const AttemptColumns& chunk, std::size_t count) noexcept
    {
        ClauseBits* const ofSessions = m_ofAttempts.data();
        for (std::size_t begin = 0; begin < count; begin += kRowsInWord) {
            if (wordAt(bits, begin) == 0)
                continue;
            const std::size_t end = std::min(begin + kRowsInWord, count);
            for (std::size_t i = begin; i < end; ++i)
                ofSessions[chunk.session[i]] |= bits[i];
        }
    }

    // Turning a number into text costs more than all else: only where it still decides.
    void addConnectionIds(Bits& bits, const SessionColumns& chunk, std::size_t clause, const Kept& kept,
                          std::size_t count) const noexcept
    {
        const auto bit = static_cast<ClauseBits>(1U << clause);
        const ConnectionIdTest& test = *m_clauses[clause].connectionId;
        for (std::size_t i = 0; i < count; ++i)
            if (kept[i] != 0 && (bits[i] & bit) == 0 && test.matches(chunk.connectionId[i]))
                bits[i] |= bit;
    }

    std::span<const Clause> m_clauses;
    ClauseMasks m_masks;
    std::vector<ClauseBits> m_ofAttempts; // by SessionRow; empty when no text of an attempt meets any clause
};

// Empty when stopped.
std::optional<std::vector<TextsTest>> textsTests(const Snapshot& snapshot, std::span<const Clause> clauses,
                                                 const StopToken& stop)
{
    std::vector<TextsTest> tests;
    while (!clauses.empty()) {
        const auto some = clauses.first(std::min(clauses.size(), kMostClausesInBits));
        clauses = clauses.subspan(some.size());
        std::optional<ClauseMasks> masks = ClauseMasks::make(snapshot, some, stop);
        if (!masks)
            return std::nullopt;
        tests.emplace_back(some, std::move(*masks));
        if (!tests.back().scanAttempts(snapshot, stop))
            return std::nullopt;
    }
    return tests;
}

// Eight rows at once where all pass or none does.
void appendKept(RowSet& rows, const Kept& kept, std::size_t firstRow, std::size_t count)
{
    constexpr std::uint64_t kAllPass = 0x0101010101010101U;
    std::array<SessionRow, kRowsPerChunk> passed;
    std::size_t found = 0;
    for (std::size_t begin = 0; begin < count; begin += kRowsInWord) {
        const std::uint64_t some = wordAt(kept, begin);
        const std::size_t end = std::min(begin + kRowsInWord, count);
        if (some == 0)
            continue;
        if (some == kAllPass && end - begin == kRowsInWord) {
            for (std::size_t i = 0; i < kRowsInWord; ++i)
                passed[found + i] = SessionRow{static_cast<std::uint32_t>(firstRow + begin + i)};
            found += kRowsInWord;
            continue;
        }
        for (std::size_t i = begin; i < end; ++i) {
            passed[found] = SessionRow{static_cast<std::uint32_t>(firstRow + i)};
            found += kept[i];
        }
    }
    rows.insert(rows.end(), passed.begin(), passed.begin() + static_cast<std::ptrdiff_t>(found));
}

} // namespace

std::optional<RowSet> selectRows(const Snapshot& snapshot, const Filter& filter,
                                 const MatcherFactory& matcher, const StopToken& stop,
                                 std::span<const SessionRow> marked)
{
    const std::vector<Clause> clauses = clausesOf(filter, matcher);
    const std::optional<std::vector<TextsTest>> texts = textsTests(snapshot, clauses, stop);
    if (!texts)
        return std::nullopt;
    const FactsTest facts(filter);
    const MarksTest marks(filter.marked, marked);
    const std::vector<std::unique_ptr<RowTest>> others = rowTestsOf(filter, snapshot, matcher);
    if (!std::ranges::all_of(others, [&stop](const auto& test) { return test->prepare(stop); }))
        return std::nullopt;

    RowSet rows;
    rows.reserve(snapshot.sessionCount()); // address space only; growing would copy
    preferLargePages(rows.data(), rows.capacity() * sizeof(SessionRow));
    for (std::size_t first = 0; first < snapshot.sessionCount(); first += kRowsPerChunk) {
        if (stop.stop_requested())
            return std::nullopt;
        const SessionColumns& chunk = snapshot.sessionChunk(first / kRowsPerChunk);
        const std::size_t count = std::min(kRowsPerChunk, snapshot.sessionCount() - first);
        Kept kept;
        kept.fill(1);
        marks.narrow(kept, first, count);
        facts.narrow(kept, chunk, count);
        if (!keepsSome(kept))
            continue;
        for (const TextsTest& test : *texts)
            test.narrow(kept, chunk, first, count);
        if (!others.empty() && !keepsSome(kept))
            continue;
        for (const std::unique_ptr<RowTest>& test : others)
            test->narrow(kept, first / kRowsPerChunk, count);
        appendKept(rows, kept, first, count);
    }
    return rows;
}

} // namespace authloupe
