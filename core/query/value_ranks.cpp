// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/value_ranks.h"

#include "query/ip_address.h"
#include "query/ipv4.h"
#include "query/radix_items.h"
#include "query/text_ranks.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace authloupe {

namespace {

std::optional<double> parseScore(std::string_view text) noexcept
{
    double score = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, score);
    return error == std::errc{} && stopped == end && std::isfinite(score) ? std::optional(score)
                                                                          : std::nullopt;
}

constexpr std::uint32_t kValuesPerPoll = 1U << 14;

template<class Value>
struct Parsed {
    Value value;
    std::uint32_t index;
};

// Texts that are no value.
struct Others {
    std::vector<std::string_view> texts;
    std::vector<std::uint32_t> indexes;

    void add(std::string_view text, std::uint32_t index)
    {
        texts.push_back(text);
        indexes.push_back(index);
    }
    // From `first` on.
    void rank(std::vector<std::uint32_t>& ranks, std::uint32_t first, const StopToken& stop) const
    {
        const std::vector<std::uint32_t> own = rankTexts(texts, stop);
        for (std::size_t i = 0; i < own.size(); ++i)
            ranks[indexes[i]] = first + own[i];
    }
};

// Sorts and ranks from `first` on; gives the rank that comes next.
template<class Value>
std::uint32_t rankValues(std::vector<Parsed<Value>>& values, std::vector<std::uint32_t>& ranks,
                         std::uint32_t first)
{
    std::ranges::sort(values, {}, &Parsed<Value>::value);
    std::uint32_t next = first;
    for (std::size_t i = 0; i < values.size(); ++i) {
        next += i != 0 && values[i - 1].value < values[i].value ? 1U : 0U;
        ranks[values[i].index] = next;
    }
    return values.empty() ? first : next + 1;
}

// Numbers of 32 bits above their indexes: there may be a million of them.
std::uint32_t rankIpv4(std::vector<std::uint64_t>& numbers, std::vector<std::uint32_t>& ranks,
                       const StopToken& stop)
{
    constexpr unsigned kBits = 32;
    std::vector<std::uint64_t> spare(numbers.size());
    radixSortItems(
        std::span(numbers), std::span(spare), kBits, [](std::uint64_t item) { return item >> kBits; }, stop);
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        next += i != 0 && numbers[i - 1] >> kBits != numbers[i] >> kBits ? 1U : 0U;
        ranks[numbers[i] & 0xFFFF'FFFFU] = next;
    }
    return numbers.empty() ? 0 : next + 1;
}

} // namespace

std::vector<std::uint32_t> rankAddresses(std::span<const std::string_view> texts, const StopToken& stop)
{
    std::vector<std::uint32_t> ranks(texts.size());
    std::vector<std::uint64_t> four;
    std::vector<Parsed<IpAddress>> six;
    Others others;
    four.reserve(texts.size());
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
        if (i % kValuesPerPoll == 0 && stop.stop_requested())
            return ranks;
        if (const std::optional<std::uint32_t> number = parseIpv4(texts[i]))
            four.push_back(std::uint64_t{*number} << 32 | i);
        else if (const std::optional<IpAddress> address = parseIpAddress(texts[i]))
            six.push_back({*address, i});
        else
            others.add(texts[i], i);
    }
    const std::uint32_t first = rankIpv4(four, ranks, stop);
    others.rank(ranks, rankValues(six, ranks, first), stop);
    return ranks;
}

std::vector<std::uint32_t> rankScores(std::span<const std::string_view> texts, const StopToken& stop)
{
    std::vector<std::uint32_t> ranks(texts.size());
    std::vector<Parsed<double>> scores;
    Others others;
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
        if (i % kValuesPerPoll == 0 && stop.stop_requested())
            return ranks;
        if (const std::optional<double> score = parseScore(texts[i]))
            scores.push_back({*score, i});
        else
            others.add(texts[i], i);
    }
    others.rank(ranks, rankValues(scores, ranks, 0), stop);
    return ranks;
}

} // namespace authloupe
