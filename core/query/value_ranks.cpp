// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/value_ranks.h"

#include "query/ip_address.h"
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
std::vector<std::uint32_t> rankValuesFirst(std::span<const std::string_view> texts,
                                           std::optional<Value> (*parse)(std::string_view) noexcept)
{
    struct Parsed {
        Value value;
        std::size_t index;
    };
    std::vector<Parsed> values;
    std::vector<std::string_view> others;
    std::vector<std::size_t> indexOfOther;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (const std::optional<Value> value = parse(texts[i])) {
            values.push_back({*value, i});
        } else {
            others.push_back(texts[i]);
            indexOfOther.push_back(i);
        }
    }

    std::vector<std::uint32_t> ranks(texts.size());
    std::ranges::sort(values, {}, &Parsed::value);
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
