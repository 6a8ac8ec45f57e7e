// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/overlap.h"

#include "load/cache_place.h"

#include <algorithm>
#include <cstring>
#include <set>
#include <string>
#include <string_view>

namespace authloupe {

namespace {

constexpr std::size_t kComparedBytes = std::size_t{1} << 20;
constexpr std::size_t kMostNeedleBytes = 4096;
constexpr std::size_t kFewestLines = 3; // different ones

// Reads exactly `count` bytes, or nothing.
bool readAll(const ByteSource& source, std::uint64_t offset, char* to, std::size_t count)
{
    const auto read = source.readAt(offset, to, count);
    return read.ok() && read.value() == count;
}

class Search final {
public:
    Search(const ByteSource& earlier, const ByteSource& later, const StopFlag& stop)
        : m_earlier(earlier),
          m_later(later),
          m_stop(stop),
          m_left(kComparedBytes),
          m_right(kComparedBytes),
          m_compareable(16 * earlier.size() + kComparedBytes)
    {}

    std::optional<Overlap> run(std::uint64_t offset)
    {
        m_needle.resize(kMostNeedleBytes);
        const auto head = m_later.readAt(0, m_needle.data(), m_needle.size());
        m_needle.resize(head.ok() ? head.value() : 0);
        if (m_needle.empty())
            return std::nullopt;
        if (const auto lineEnd = m_needle.find('\n'); lineEnd != std::string::npos)
            m_needle.resize(lineEnd + 1);
        PlacedBlock block(kComparedBytes);
        while (offset < m_earlier.size() && !isSet(m_stop)) {
            char* const begin = block.forByte(offset);
            const auto read = m_earlier.readAt(offset, begin, kComparedBytes);
            if (!read.ok() || read.value() < m_needle.size())
                break;
            const std::string_view text(begin, read.value());
            for (auto at = text.find(m_needle); at != std::string_view::npos;
                 at = text.find(m_needle, at + 1))
                if (const auto found = compareFrom(offset + at))
                    return found;
            if (offset + read.value() >= m_earlier.size())
                break;
            offset += read.value() - m_needle.size() + 1;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<Overlap> compareFrom(std::uint64_t at)
    {
        char before = '\n';
        if (at != 0 && (!readAll(m_earlier, at - 1, &before, 1) || before != '\n'))
            return std::nullopt;
        const std::uint64_t most = m_earlier.size() - at;
        if (most > m_compareable) // a log of one line over and over: not every place of it
            return std::nullopt;
        Overlap overlap;
        std::uint64_t length = 0;
        std::uint64_t lineStart = 0; // behind the last line end
        while (length < most && !overlap.isAll) {
            const auto wanted =
                static_cast<std::size_t>(std::min<std::uint64_t>(kComparedBytes, most - length));
            char* const left = m_left.forByte(at + length);
            char* const right = m_right.forByte(length);
            const auto read = m_later.readAt(length, right, wanted);
            if (isSet(m_stop) || !read.ok())
                return std::nullopt;
            const std::size_t count = read.value();
            m_compareable -= std::min<std::uint64_t>(m_compareable, count);
            if (!readAll(m_earlier, at + length, left, count) || std::memcmp(left, right, count) != 0)
                return std::nullopt;
            const std::string_view text(right, count);
            overlap.lines += static_cast<std::uint32_t>(std::ranges::count(text, '\n'));
            if (const auto last = text.rfind('\n'); last != std::string_view::npos)
                lineStart = length + last + 1;
            length += count;
            overlap.isAll = count < wanted;
        }
        char next = '\0';
        const auto more = m_later.readAt(length, &next, 1);
        overlap.isAll = more.ok() && more.value() == 0 && !isSet(m_stop);
        overlap.bytes = overlap.isAll ? length : lineStart;
        overlap.lines += overlap.isAll && lineStart < length ? 1U : 0U;
        if (overlap.bytes == 0 || (at != 0 && !saysEnough(overlap.bytes)))
            return std::nullopt;
        return overlap;
    }

    // Among the first `bytes` of the later log, or as many as a block holds, are enough different lines.
    [[nodiscard]] bool saysEnough(std::uint64_t bytes)
    {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, kComparedBytes));
        char* const begin = m_right.forByte(0);
        if (!readAll(m_later, 0, begin, count))
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

    const ByteSource& m_earlier;
    const ByteSource& m_later;
    const StopFlag& m_stop;
    std::string m_needle; // first line of the later log
    PlacedBlock m_left, m_right;
    std::uint64_t m_compareable; // bytes
};

} // namespace

std::optional<Overlap> findOverlap(const ByteSource& earlier, const ByteSource& later, std::uint64_t from,
                                   const StopFlag& stop)
{
    return Search(earlier, later, stop).run(from);
}

} // namespace authloupe
