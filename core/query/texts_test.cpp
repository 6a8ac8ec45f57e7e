// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/texts_test.h"

#include "session/text_columns.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace authloupe {

namespace {

template<std::size_t size>
void addClauseBits(std::array<ClauseBits, size>& bits, const PackedColumn<std::uint32_t>& column,
                   const std::vector<ClauseBits>& mask, std::size_t count) noexcept
{
    if (mask.empty())
        return;
    const Unpacked ids(column, count);
    for (std::size_t i = 0; i < count; ++i)
        bits[i] |= mask[ids[i]];
}

} // namespace

TextsTest::TextsTest(std::span<const Clause> clauses, ClauseMasks masks)
    : m_clauses(clauses),
      m_masks(std::move(masks))
{}

bool TextsTest::scanAttempts(const Snapshot& snapshot, const Effort& effort)
{
    const bool needed = std::ranges::any_of(
        kAttemptTexts, [this](const auto& column) { return !m_masks.of(column.kind).empty(); });
    if (!needed)
        return true;
    m_ofAttempts.emplace(snapshot.sessionCount());
    effort.forStretches(snapshot.sessionCount(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
        scanAttemptsOf(sessions, snapshot, effort.stop());
    });
    return !effort.isStopped();
}

// Attempts stand near their sessions in nearly all logs, so that each thread passes over most of those of the
// others. Where they do not, nobody works longer than one thread would on everything.
void TextsTest::scanAttemptsOf(Stretch sessions, const Snapshot& snapshot, const StopToken& stop)
{
    ClauseBits* const ofSessions = m_ofAttempts->data();
    std::fill(ofSessions + sessions.begin, ofSessions + sessions.end, ClauseBits{0});
    const auto begin = static_cast<std::uint32_t>(sessions.begin);
    for (std::size_t first = 0; first < snapshot.attemptCount(); first += kRowsPerChunk) {
        const AttemptColumns& chunk = snapshot.attemptChunk(first / kRowsPerChunk);
        if (!chunk.session.mayHold(begin, sessions.size()))
            continue;
        if (stop.stop_requested())
            return;
        const std::size_t count = std::min(kRowsPerChunk, snapshot.attemptCount() - first);
        Bits bits{};
        for (const auto& column : kAttemptTexts)
            addClauseBits(bits, chunk.*column.ids, m_masks.of(column.kind), count);
        // Mostly few attempts meet anything.
        for (std::size_t at = 0; at < count; at += sizeof(std::uint64_t)) {
            std::uint64_t word = 0;
            std::memcpy(&word, &bits[at], sizeof word);
            if (word == 0)
                continue;
            for (std::size_t i = at; i < std::min(at + sizeof word, count); ++i)
                if (const std::uint32_t session = chunk.session[i]; session - begin < sessions.size())
                    ofSessions[session] |= bits[i];
        }
    }
}

void TextsTest::narrow(Kept& kept, const SessionColumns& chunk, std::size_t firstRow,
                       std::size_t count) const noexcept
{
    Bits bits{};
    if (m_ofAttempts)
        std::copy_n(m_ofAttempts->data() + firstRow, count, bits.begin());
    for (const auto& column : kSessionTexts)
        addClauseBits(bits, chunk.*column.ids, m_masks.of(column.kind), count);
    for (std::size_t clause = 0; clause < m_clauses.size(); ++clause)
        if (m_clauses[clause].connectionId)
            addConnectionIds(bits, chunk, clause, kept, count);
    for (std::size_t i = 0; i < count; ++i)
        kept[i] &= static_cast<std::uint8_t>(m_masks.passes(bits[i]));
}

// Turning a number into text costs more than all else: only where it still decides.
void TextsTest::addConnectionIds(Bits& bits, const SessionColumns& chunk, std::size_t clause,
                                 const Kept& kept, std::size_t count) const noexcept
{
    const auto bit = static_cast<ClauseBits>(1U << clause);
    const ConnectionIdTest& test = *m_clauses[clause].connectionId;
    ConnectionIdTest::Fronts fronts{};
    for (std::size_t i = 0; i < count; ++i)
        if (kept[i] != 0 && (bits[i] & bit) == 0 && test.matches(chunk.connectionId[i], fronts))
            bits[i] |= bit;
}

std::optional<std::vector<TextsTest>> textsTests(const Snapshot& snapshot, std::span<const Clause> clauses,
                                                 const std::function<std::vector<Clause>()>& again,
                                                 const Effort& effort)
{
    std::vector<TextsTest> tests;
    for (std::size_t first = 0; first < clauses.size(); first += kMostClausesInBits) {
        const std::size_t count = std::min(clauses.size() - first, kMostClausesInBits);
        const auto someAgain = [&] {
            std::vector<Clause> all = again();
            return std::vector<Clause>(
                std::move_iterator(all.begin() + static_cast<std::ptrdiff_t>(first)),
                std::move_iterator(all.begin() + static_cast<std::ptrdiff_t>(first + count)));
        };
        const auto some = clauses.subspan(first, count);
        std::optional<ClauseMasks> masks = ClauseMasks::make(snapshot, some, someAgain, effort);
        if (!masks)
            return std::nullopt;
        tests.emplace_back(some, std::move(*masks));
        if (!tests.back().scanAttempts(snapshot, effort))
            return std::nullopt;
    }
    return tests;
}

} // namespace authloupe
