// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/code_set.h"

#include "base/utf8.h"

#include <algorithm>
#include <utility>

namespace authloupe {

char32_t takeCode(std::string_view& text) noexcept
{
    constexpr char32_t kOfBytes = 0xDC00;
    const CodePoint c = firstCodePoint(text);
    const auto byte = static_cast<unsigned char>(text.front());
    text.remove_prefix(c.valid ? c.bytes : 1);
    return c.valid ? c.value : kOfBytes + byte;
}

CodeSet CodeSet::everything()
{
    CodeSet set;
    set.add(0, kLastCode);
    return set;
}

void CodeSet::add(char32_t first, char32_t last)
{
    const auto begin = std::ranges::lower_bound(m_ranges, first, {}, [](const Range& r) {
        return r.last == kLastCode ? kLastCode : r.last + 1; // neighbours become one
    });
    auto end = begin;
    for (; end != m_ranges.end() && (last == kLastCode || end->first <= last + 1); ++end) {
        first = std::min(first, end->first);
        last = std::max(last, end->last);
    }
    m_ranges.insert(m_ranges.erase(begin, end), Range{first, last});
}

void CodeSet::add(const CodeSet& other)
{
    for (const Range& range : other.m_ranges)
        add(range.first, range.last);
}

void CodeSet::addFolded(CaseFold fold)
{
    constexpr char32_t kLongest = 4096;
    const std::vector<Range> ranges = m_ranges;
    for (const Range& range : ranges) {
        const bool isLong = range.last - range.first > kLongest;
        const char32_t last = isLong ? std::min<char32_t>(range.last, 0x7F) : range.last;
        for (char32_t c = range.first; c <= last; ++c)
            add(fold(c));
    }
}

void CodeSet::invert()
{
    std::vector<Range> others;
    char32_t next = 0;
    for (const Range& range : m_ranges) {
        if (range.first > next)
            others.push_back({next, range.first - 1});
        next = range.last + 1;
    }
    if (next <= kLastCode)
        others.push_back({next, kLastCode});
    m_ranges = std::move(others);
}

bool CodeSet::contains(char32_t c) const noexcept
{
    const auto range = std::ranges::lower_bound(m_ranges, c, {}, &Range::last);
    return range != m_ranges.end() && range->first <= c;
}

} // namespace authloupe
