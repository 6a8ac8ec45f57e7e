// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/input_list.h"

#include "input/file_source.h"
#include "maillog/stamp.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace authloupe {

namespace {

// The earliest place in the file's head that has a stamp; kNoTime (the smallest of all) is avoided so that
// files without one come last.
LogTime timeOfFirstStamp(const ByteSource& source)
{
    constexpr LogTime kLast{std::numeric_limits<std::int64_t>::max()};
    constexpr std::size_t kHead = std::size_t{64} << 10;
    std::string head(kHead, '\0');
    const auto read = source.readAt(0, head.data(), head.size());
    if (!read.ok())
        return kLast;
    std::string_view text = std::string_view(head).substr(0, read.value());
    while (!text.empty()) {
        const std::size_t lineEnd = text.find('\n');
        if (const auto stamp = findLooseStamp(text.substr(0, lineEnd)))
            return stamp->time;
        if (lineEnd == std::string_view::npos)
            break;
        text.remove_prefix(lineEnd + 1);
    }
    return kLast;
}

std::string lastComponent(const std::string& path)
{
    const std::size_t slash = path.find_last_of('/');
    return slash == std::string::npos || slash + 1 == path.size() ? path : path.substr(slash + 1);
}

void nameItems(std::vector<InputList::Item>& items)
{
    for (auto& item : items)
        item.name = lastComponent(item.path);
    std::multiset<std::string> names;
    for (const auto& item : items)
        names.insert(item.name);
    for (auto& item : items)
        if (names.count(item.name) > 1)
            item.name = item.path;
}

} // namespace

InputList openInputs(const std::vector<LoadInput>& inputs)
{
    struct Found {
        InputList::Item item;
        LogTime first;
    };
    InputList list;
    std::vector<Found> found;
    std::set<FileIdentity> seen;
    for (const LoadInput& input : inputs) {
        std::shared_ptr<const ByteSource> source;
        if (input.text) {
            source = std::make_shared<TextSource>(input.text);
        } else {
            auto file = FileSource::open(input.path);
            if (!file.ok()) {
                list.errors.push_back(file.error());
                continue;
            }
            if (!seen.insert(file.value()->identity()).second)
                continue;
            source = file.value();
        }
        const LogTime first = timeOfFirstStamp(*source);
        found.push_back({{std::move(source), input.path, {}}, first});
    }
    std::ranges::stable_sort(found, {}, &Found::first);
    for (Found& one : found)
        list.items.push_back(std::move(one.item));
    nameItems(list.items);
    return list;
}

} // namespace authloupe
