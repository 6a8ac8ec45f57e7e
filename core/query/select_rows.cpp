// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_set.h"

#include "query/row_test.h"
#include "query/scratch_array.h"
#include "query/texts_test.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <numeric>
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

// Eight rows at once where all pass or none does. Gives the number of rows written.
std::size_t writeKept(SessionRow* passed, const Kept& kept, std::size_t firstRow, std::size_t count) noexcept
{
    constexpr std::uint64_t kAllPass = 0x0101010101010101U;
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
    return found;
}

// All tests of one filter, ready to be asked by any thread.
struct AllTests {
    FactsTest facts;
    MarksTest marks;
    std::vector<TextsTest> texts;
    std::vector<std::unique_ptr<RowTest>> others;

    // False when nothing passes.
    [[nodiscard]] bool narrow(Kept& kept, const Snapshot& snapshot, std::size_t chunk,
                              std::size_t count) const
    {
        const SessionColumns& columns = snapshot.sessionChunk(chunk);
        kept.fill(1);
        marks.narrow(kept, chunk * kRowsPerChunk, count);
        facts.narrow(kept, columns, count);
        if (!keepsSome(kept))
            return false;
        for (const TextsTest& test : texts)
            test.narrow(kept, columns, chunk * kRowsPerChunk, count);
        if (!others.empty() && !keepsSome(kept))
            return false;
        for (const std::unique_ptr<RowTest>& test : others)
            test->narrow(kept, chunk, count);
        return true;
    }
};

// Every piece writes its rows where they stand when all rows pass. Gives how many each has written.
std::vector<std::size_t> writePieces(RowSet& rows, const Snapshot& snapshot, const AllTests& tests,
                                     std::size_t rowsInPiece, const Effort& effort)
{
    std::vector<std::size_t> counts((rows.size() + rowsInPiece - 1) / rowsInPiece);
    const auto nothing = [] { return 0; };
    effort.forPieces(rows.size(), rowsInPiece, 1, nothing, [&](int, Stretch piece) {
        SessionRow* next = rows.data() + piece.begin;
        for (std::size_t first = piece.begin; first < piece.end && !effort.isStopped();
             first += kRowsPerChunk) {
            const std::size_t count = std::min(kRowsPerChunk, piece.end - first);
            Kept kept;
            if (tests.narrow(kept, snapshot, first / kRowsPerChunk, count))
                next += writeKept(next, kept, first, count);
        }
        counts[piece.begin / rowsInPiece] = static_cast<std::size_t>(next - rows.data()) - piece.begin;
    });
    return counts;
}

// The rows of all pieces, one behind the other. Few of many take memory of their own, so that no more is kept
// than is needed.
RowSet joinPieces(RowSet rows, const std::vector<std::size_t>& counts, std::size_t rowsInPiece)
{
    const std::size_t total = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    RowSet few(total < rows.size() / 2 ? total : 0);
    RowSet& joined = total < rows.size() / 2 ? few : rows;
    SessionRow* next = joined.data();
    for (std::size_t piece = 0; piece < counts.size(); ++piece) {
        SessionRow* const from = rows.data() + piece * rowsInPiece;
        if (counts[piece] != 0 && from != next)
            std::memmove(next, from, counts[piece] * sizeof(SessionRow));
        next += counts[piece];
    }
    joined.resize(total);
    return std::move(joined);
}

} // namespace

std::optional<RowSet> selectRows(const Snapshot& snapshot, const Filter& filter,
                                 const MatcherFactory& matcher, const Effort& effort,
                                 std::span<const SessionRow> marked)
{
    const std::vector<Clause> clauses = clausesOf(filter, matcher);
    std::optional<std::vector<TextsTest>> texts = textsTests(
        snapshot, clauses, [&] { return clausesOf(filter, matcher); }, effort);
    if (!texts)
        return std::nullopt;
    const AllTests tests{FactsTest(filter), MarksTest(filter.marked, marked), std::move(*texts),
                         rowTestsOf(filter, snapshot, matcher)};
    if (!std::ranges::all_of(tests.others, [&](const auto& test) { return test->prepare(effort); }))
        return std::nullopt;

    RowSet rows(snapshot.sessionCount());
    // One thread alone leaves no gaps.
    const std::size_t rowsInPiece =
        effort.stretchesOf(rows.size()) == 1 ? std::max(rows.size(), kRowsPerChunk) : 8 * kRowsPerChunk;
    preferLargePages(rows.data(), rows.size() * sizeof(SessionRow));
    const std::vector<std::size_t> counts = writePieces(rows, snapshot, tests, rowsInPiece, effort);
    if (effort.isStopped())
        return std::nullopt;
    return joinPieces(std::move(rows), counts, rowsInPiece);
}

} // namespace authloupe
