// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/input_list.h"

#include "base/path_parts.h"

#include <algorithm>
#include <compare>
#include <limits>
#include <map>
#include <tuple>

namespace authloupe {

namespace {

// Logs that nobody can date come last.
std::int64_t beginOf(const InputList::Item& item) noexcept
{
    if (item.head.first.isValid())
        return item.head.first.seconds;
    return item.nameStamp.time.isValid() ? item.nameStamp.time.seconds
                                         : std::numeric_limits<std::int64_t>::max();
}

bool comesBefore(const InputList::Item& left, const InputList::Item& right) noexcept
{
    const auto begins = std::tuple(beginOf(left), left.nameStamp.time, left.nameStamp.rank)
                        <=> std::tuple(beginOf(right), right.nameStamp.time, right.nameStamp.rank);
    return std::is_neq(begins) ? std::is_lt(begins) : left.source->size() > right.source->size();
}

void nameItems(std::vector<InputList::Item>& items)
{
    const auto nameFrom = [](const InputList::Item& item, const std::string& file) {
        return item.facts.member.empty() ? file : file + ": " + item.facts.member;
    };
    std::map<std::string, std::size_t> names;
    for (auto& item : items) {
        item.name = nameFrom(item, std::string(lastPart(item.path)));
        ++names[item.name];
    }
    for (auto& item : items)
        if (names.find(item.name)->second > 1)
            item.name = nameFrom(item, item.path);
}

} // namespace

void arrange(InputList& inputs)
{
    std::ranges::stable_sort(inputs.items, comesBefore);
    if (inputs.items.size() > kMostItems) {
        inputs.errors.push_back(
            Error{ErrorCode::TooManyFiles, {}, std::uint64_t{inputs.items.size() - kMostItems}, 0});
        inputs.items.erase(inputs.items.begin() + kMostItems, inputs.items.end());
    }
    nameItems(inputs.items);
}

} // namespace authloupe
