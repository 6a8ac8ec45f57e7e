// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

#include "query/field_numbers.h"
#include "query/row_walk.h"
#include "query/scratch_array.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <span>
#include <utility>

namespace authloupe {

namespace {

constexpr std::int64_t kLeastBound = kNoNumber + 1;
constexpr std::int64_t kGreatestBound = std::numeric_limits<std::int64_t>::max();

// Both ends belong to it.
struct Closed {
    std::int64_t least = kLeastBound, most = kGreatestBound;
};

std::optional<Closed> closedRange(const FieldChoice& choice)
{
    if (const NumberRange* const numbers = std::get_if<NumberRange>(&choice.test))
        return Closed{std::max(numbers->least.value_or(kLeastBound), kLeastBound),
                      numbers->most.value_or(kGreatestBound)};
    const TimeRange* const times = std::get_if<TimeRange>(&choice.test);
    if (!times)
        return std::nullopt;
    return Closed{times->since.isValid() ? times->since.seconds : kLeastBound,
                  times->until.isValid() ? times->until.seconds - 1 : kGreatestBound};
}

// False when a choice is no range.
bool addRanges(std::vector<Closed>& ranges, const std::vector<const FieldChoice*>& choices)
{
    for (const FieldChoice* const choice : choices) {
        const std::optional<Closed> range = closedRange(*choice);
        if (!range)
            return false;
        ranges.push_back(*range);
    }
    return true;
}

class RangesTest final : public RowTest {
public:
    RangesTest(const Snapshot& snapshot, SessionField field, std::vector<Closed> including,
               std::vector<Closed> excluding)
        : m_snapshot(snapshot),
          m_field(field),
          m_including(std::move(including)),
          m_excluding(std::move(excluding))
    {}

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) const override
    {
        if (m_including.size() == 1)
            narrowToRange(kept, m_snapshot, chunk, count, m_field, m_including[0].least, m_including[0].most,
                          false);
        for (const Closed& range : m_excluding)
            narrowToRange(kept, m_snapshot, chunk, count, m_field, range.least, range.most, true);
        FieldNumbers numbers;
        if (m_including.size() <= 1 || !readNumbers(numbers, m_snapshot, chunk, count, m_field))
            return;
        const Kept inside = insideOf(m_including, numbers, count);
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &= inside[i];
    }

private:
    // 1 where a number is in one of the ranges; kNoNumber is less than all of them.
    static Kept insideOf(std::span<const Closed> ranges, const FieldNumbers& numbers, std::size_t count)
    {
        Kept inside{};
        for (const Closed& range : ranges)
            for (std::size_t i = 0; i < count; ++i)
                inside[i] |= static_cast<std::uint8_t>(static_cast<int>(numbers[i] >= range.least)
                                                       & static_cast<int>(numbers[i] <= range.most));
        return inside;
    }

    const Snapshot& m_snapshot;
    SessionField m_field;
    std::vector<Closed> m_including, m_excluding;
};

// Attempts of a session stand in the order of its chain, so of its answers the first or the last one is that
// of its first or last attempt.
class AttemptTimesTest final : public RowTest {
public:
    AttemptTimesTest(const Snapshot& snapshot, bool ofFirst, std::vector<Closed> including,
                     std::vector<Closed> excluding)
        : m_snapshot(snapshot),
          m_ofFirst(ofFirst),
          m_including(std::move(including)),
          m_excluding(std::move(excluding))
    {}

    bool prepare(const Effort& effort) override
    {
        ScratchArray<std::uint8_t>& all = m_passes.emplace(m_snapshot.sessionCount());
        const std::uint8_t withoutAttempt = m_including.empty() ? 1 : 0;
        const auto visit = [this, &all](std::uint32_t session, std::int64_t time) {
            all[session] = passes(time);
        };
        effort.forStretches(all.size(), kRowsPerChunk, [&](std::size_t, Stretch sessions) {
            std::fill(all.begin() + sessions.begin, all.begin() + sessions.end, withoutAttempt);
            (void)forAttemptsOf(sessions, m_snapshot, m_ofFirst ? WalkFrom::Back : WalkFrom::Front,
                                effort.stop(), visit, &AttemptColumns::time);
        });
        return !effort.isStopped();
    }

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) const override
    {
        const std::uint8_t* const passes = m_passes->data() + chunk * kRowsPerChunk;
        for (std::size_t i = 0; i < count; ++i)
            kept[i] &= passes[i];
    }

private:
    [[nodiscard]] std::uint8_t passes(std::int64_t seconds) const noexcept
    {
        const auto inOne = [seconds](std::span<const Closed> ranges) {
            unsigned inside = 0;
            for (const Closed& range : ranges)
                inside |= static_cast<unsigned>(seconds >= range.least)
                          & static_cast<unsigned>(seconds <= range.most);
            return inside;
        };
        const unsigned included = m_including.empty() ? 1U : inOne(m_including);
        return static_cast<std::uint8_t>(included & (inOne(m_excluding) ^ 1U));
    }

    const Snapshot& m_snapshot;
    bool m_ofFirst;
    std::vector<Closed> m_including, m_excluding;
    std::optional<ScratchArray<std::uint8_t>> m_passes; // by SessionRow
};

} // namespace

std::unique_ptr<RowTest> makeAttemptTimesTest(const Snapshot& snapshot, const FieldGroup& group)
{
    const bool ofFirst = group.field == SessionField::FirstAttempt;
    std::vector<Closed> including;
    std::vector<Closed> excluding;
    if ((!ofFirst && group.field != SessionField::LastAttempt) || !addRanges(including, group.including)
        || !addRanges(excluding, group.excluding))
        return nullptr;
    return std::make_unique<AttemptTimesTest>(snapshot, ofFirst, std::move(including), std::move(excluding));
}

std::unique_ptr<RowTest> makeRangesTest(const Snapshot& snapshot, const FieldGroup& group)
{
    std::vector<Closed> including;
    std::vector<Closed> excluding;
    if (!hasNumbers(group.field) || !addRanges(including, group.including)
        || !addRanges(excluding, group.excluding))
        return nullptr;
    return std::make_unique<RangesTest>(snapshot, group.field, std::move(including), std::move(excluding));
}

} // namespace authloupe
