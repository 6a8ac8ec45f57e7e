// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/value_ranks.h"

#include "query/ip_address.h"
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

template<class Value>
struct Parsed {
    Value value;
    std::uint32_t index;
};

void sortByValue(std::vector<Parsed<double>>& values)
{
    std::ranges::sort(values, {}, &Parsed<double>::value);
}

// Most addresses are IPv4: numbers of 32 bits, of which there may be a million.
void sortByValue(std::vector<Parsed<IpAddress>>& values)
{
    constexpr unsigned kBits = 32;
    const auto others = std::ranges::stable_partition(
        values, [](const Parsed<IpAddress>& parsed) { return parsed.value.isIpv4; });
    std::ranges::sort(others, {}, &Parsed<IpAddress>::value);
    const auto four = std::span(values).first(values.size() - others.size());
    std::vector<std::uint64_t> packed(four.size());
    for (std::uint32_t i = 0; i < packed.size(); ++i)
        packed[i] = four[i].value.lastWord() << kBits | i;
    std::vector<std::uint64_t> spare(packed.size());
    radixSortItems(std::span(packed), std::span(spare), kBits,
                   [](std::uint64_t item) { return item >> kBits; });
    std::vector<Parsed<IpAddress>> ordered;
    ordered.reserve(four.size());
    for (const std::uint64_t item : packed)
        ordered.push_back(four[item & 0xFFFF'FFFFU]);
    std::ranges::copy(ordered, four.begin());
}

template<class Value>
std::vector<std::uint32_t> rankValuesFirst(std::span<const std::string_view> texts,
                                           std::optional<Value> (*parse)(std::string_view) noexcept)
{
    std::vector<Parsed<Value>> values;
    std::vector<std::string_view> others;
    std::vector<std::size_t> indexOfOther;
    for (std::uint32_t i = 0; i < texts.size(); ++i) {
        if (const std::optional<Value> value = parse(texts[i])) {
            values.push_back({*value, i});
        } else {
            others.push_back(texts[i]);
            indexOfOther.push_back(i);
        }
    }

    std::vector<std::uint32_t> ranks(texts.size());
    sortByValue(values);
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        next += i != 0 && values[i - 1].value < values[i].value ? 1U : 0U;
        ranks[values[i].index] = next;
    }
    const std::uint32_t firstOther = values.empty() ? 0 : next + 1;
    const std::vector<std::uint32_t> otherRanks = rankTexts(others);
    for (std::size_t i = 0; i < others.size(); ++i)
        ranks[indexOfOther[i]] = firstOther + otherRanks[i];
    return ranks;
}

} // namespace

std::vector<std::uint32_t> rankAddresses(std::span<const std::string_view> texts)
{
    return rankValuesFirst<IpAddress>(texts, parseIpAddress);
}

std::vector<std::uint32_t> rankScores(std::span<const std::string_view> texts)
{
    return rankValuesFirst<double>(texts, parseScore);
}

} // namespace authloupe
