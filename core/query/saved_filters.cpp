// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/saved_filters.h"

#include "base/utf8.h"
#include "query/filter_language.h"

#include <algorithm>
#include <utility>

namespace authloupe {

namespace {

constexpr std::string_view kHead =
    "# Filters of Authloupe: a name in brackets, its filter on the next line.\n";

bool isControl(char32_t value) noexcept
{
    return value < 0x20 || (value >= 0x7F && value < 0xA0) || value == 0x2028 || value == 0x2029;
}

std::string_view trimmed(std::string_view text) noexcept
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// A line without its end; takes it from `rest`.
std::string_view takeLine(std::string_view& rest) noexcept
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return trimmed(line);
}

std::optional<std::string> nameInBrackets(std::string_view line)
{
    if (line.size() < 2 || line.front() != '[' || line.back() != ']')
        return std::nullopt;
    std::string name = savedName(line.substr(1, line.size() - 2));
    return name.empty() ? std::nullopt : std::optional(std::move(name));
}

bool isTaken(const SavedFilters& filters, const std::string& name)
{
    return std::ranges::find(filters, name, &SavedFilter::name) != filters.end();
}

// `name (2)`, or the first number that is free.
std::string freeName(const SavedFilters& filters, const std::string& name)
{
    std::string free = name;
    for (std::size_t number = 2; isTaken(filters, free); ++number)
        free = name + " (" + std::to_string(number) + ')';
    return free;
}

} // namespace

std::string savedName(std::string_view typed)
{
    std::string name;
    for (std::string_view rest = typed; !rest.empty();) {
        const CodePoint point = firstCodePoint(rest);
        rest.remove_prefix(point.bytes);
        const std::size_t before = name.size();
        appendUtf8(name, isControl(point.value) ? U' ' : point.value);
        if (name.size() > kLongestSavedName) {
            name.resize(before);
            break;
        }
    }
    return std::string(trimmed(name));
}

std::optional<SavedFilter> savedFilter(std::string_view typedName, const Filter& filter)
{
    SavedFilter saved{savedName(typedName), toText(filter)};
    if (saved.name.empty() || saved.text.find_first_of("\r\n") != std::string::npos)
        return std::nullopt;
    return saved;
}

bool putSaved(SavedFilters& to, SavedFilter filter)
{
    if (const auto same = std::ranges::find(to, filter.name, &SavedFilter::name); same != to.end()) {
        same->text = std::move(filter.text);
        return true;
    }
    if (to.size() >= kMostSavedFilters)
        return false;
    to.push_back(std::move(filter));
    return true;
}

std::size_t mergeSaved(SavedFilters& to, const SavedFilters& from)
{
    std::size_t added = 0;
    for (const SavedFilter& filter : from) {
        if (to.size() >= kMostSavedFilters)
            break;
        if (std::ranges::find(to, filter) != to.end())
            continue;
        to.push_back({freeName(to, filter.name), filter.text});
        ++added;
    }
    return added;
}

std::string savedFiltersText(const SavedFilters& filters)
{
    std::string text(kHead);
    for (const SavedFilter& filter : filters)
        text += "\n[" + filter.name + "]\n" + filter.text + '\n';
    return text;
}

ReadSavedFilters readSavedFilters(std::string_view text)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    ReadSavedFilters read;
    std::optional<std::string> name; // whose filter comes next
    std::size_t number = 0;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        ++number;
        if (line.empty())
            continue;
        if (!name) {
            name = nameInBrackets(line);
            if (!name && line.front() != '#')
                read.refused.push_back(number);
            continue;
        }
        const ParsedFilter parsed = parseFilter(line);
        if (parsed.ok() && !parsed.filter.isEverything() && read.filters.size() < kMostSavedFilters)
            read.filters.push_back({freeName(read.filters, *name), toText(parsed.filter)});
        else
            read.refused.push_back(number);
        name.reset();
    }
    return read;
}

} // namespace authloupe
