// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/row_test.h"

#include "query/field_numbers.h"

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

    void narrow(Kept& kept, std::size_t chunk, std::size_t count) override
    {
        FieldNumbers numbers;
        if (!readNumbers(numbers, m_snapshot, chunk, count, m_field))
            return; // makeRangesTest() asked before
        if (!m_including.empty()) {
            const Kept inside = insideOf(m_including, numbers, count);
            for (std::size_t i = 0; i < count; ++i)
                kept[i] &= inside[i];
        }
        if (!m_excluding.empty()) {
            const Kept inside = insideOf(m_excluding, numbers, count);
            for (std::size_t i = 0; i < count; ++i)
                kept[i] &= static_cast<std::uint8_t>(inside[i] ^ 1U);
        }
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

} // namespace

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
