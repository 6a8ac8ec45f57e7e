// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/overlap.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <set>
#include <string>
#include <string_view>

namespace authloupe {

namespace {

constexpr std::size_t kComparedBytes = std::size_t{1} << 20;
constexpr std::size_t kFirstComparedBytes = 4096; // most places differ soon
constexpr std::size_t kMostNeedleBytes = 4096;
constexpr std::size_t kFewestLines = 3; // different ones

// Reads exactly `count` bytes, or nothing.
bool readAll(const ByteSource& source, std::uint64_t offset, char* to, std::size_t count)
{
    const auto read = source.readAt(offset, to, count);
    return read.ok() && read.value() == count;
}

} // namespace

bool OverlapFinder::readFirstLine()
{
    m_needle.resize(kMostNeedleBytes);
    const auto head = m_later->readAt(0, m_needle.data(), m_needle.size());
    m_needle.resize(head.ok() ? head.value() : 0);
    if (const auto lineEnd = m_needle.find('\n'); lineEnd != std::string::npos)
        m_needle.resize(lineEnd + 1);
    return !m_needle.empty();
}

std::optional<Overlap> OverlapFinder::find(const ByteSource& earlier, const ByteSource& later,
                                           std::uint64_t from)
{
    m_earlier = &earlier;
    m_later = &later;
    m_budget.use(CompareBudget::kOpening);
    if (m_budget.isOver() || !readFirstLine())
        return std::nullopt;
    m_blockBytes = static_cast<std::size_t>(std::min<std::uint64_t>(kComparedBytes, earlier.size()));
    m_searched.allow(m_blockBytes);
    m_compareable = 16 * earlier.size() + kComparedBytes;
    std::uint64_t offset = from;
    while (offset < earlier.size() && !m_budget.isOver()) {
        char* const begin = m_searched.forByte(offset);
        const auto read = earlier.readAt(offset, begin, m_blockBytes);
        if (!read.ok() || read.value() < m_needle.size())
            break;
        m_budget.use(read.value());
        const std::string_view text(begin, read.value());
        for (auto at = text.find(m_needle); at != std::string_view::npos; at = text.find(m_needle, at + 1))
            if (const auto found = compareFrom(offset + at))
                return found;
        if (offset + read.value() >= earlier.size())
            break;
        offset += read.value() - m_needle.size() + 1;
    }
    return std::nullopt;
}

std::optional<Overlap> OverlapFinder::compareFrom(std::uint64_t at)
{
    char before = '\n';
    if (at != 0 && (!readAll(*m_earlier, at - 1, &before, 1) || before != '\n'))
        return std::nullopt;
    const std::uint64_t most = m_earlier->size() - at;
    if (most > m_compareable) // a log of one line over and over: not every place of it
        return std::nullopt;
    m_left.allow(m_blockBytes);
    m_right.allow(m_blockBytes);
    Overlap overlap;
    std::uint64_t length = 0;
    std::uint64_t lineStart = 0; // behind the last line end
    std::size_t blockBytes = std::min(kFirstComparedBytes, m_blockBytes);
    while (length < most && !overlap.isAll) {
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(blockBytes, most - length));
        blockBytes = std::min(8 * blockBytes, m_blockBytes);
        char* const left = m_left.forByte(at + length);
        char* const right = m_right.forByte(length);
        const auto read = m_later->readAt(length, right, wanted);
        if (m_budget.isOver() || !read.ok())
            return std::nullopt;
        const std::size_t count = read.value();
        m_budget.use(2 * count);
        m_compareable -= std::min<std::uint64_t>(m_compareable, count);
        if (!readAll(*m_earlier, at + length, left, count) || std::memcmp(left, right, count) != 0)
            return std::nullopt;
        const std::string_view text(right, count);
        overlap.lines += static_cast<std::uint32_t>(std::ranges::count(text, '\n'));
        if (const auto last = text.rfind('\n'); last != std::string_view::npos)
            lineStart = length + last + 1;
        length += count;
        overlap.isAll = count < wanted;
    }
    char next = '\0';
    const auto more = m_later->readAt(length, &next, 1);
    overlap.isAll = more.ok() && more.value() == 0 && !isSet(m_budget.stop());
    overlap.bytes = overlap.isAll ? length : lineStart;
    overlap.lines += overlap.isAll && lineStart < length ? 1U : 0U;
    if (overlap.bytes == 0 || (at != 0 && !saysEnough(overlap.bytes)))
        return std::nullopt;
    return overlap;
}

// Among the first `bytes` of the later log, or as many as a block holds, are enough different lines.
bool OverlapFinder::saysEnough(std::uint64_t bytes)
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, m_blockBytes));
    char* const begin = m_right.forByte(0);
    if (!readAll(*m_later, 0, begin, count))
        return false;
    std::string_view text(begin, count);
    std::set<std::string_view> lines;
    while (!text.empty() && lines.size() < kFewestLines) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        lines.insert(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines.size() >= kFewestLines;
}

std::optional<Overlap> findOverlap(const ByteSource& earlier, const ByteSource& later, std::uint64_t from,
                                   const StopFlag& stop)
{
    CompareBudget budget(stop, std::numeric_limits<std::uint64_t>::max());
    return OverlapFinder(budget).find(earlier, later, from);
}

} // namespace authloupe
