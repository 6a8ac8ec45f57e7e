// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/line_finder.h"

#include "maillog/newline_scanner.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::size_t kBlockBytes = std::size_t{256} << 10;

} // namespace

void LineFinder::learn(const FileInfo& file)
{
    if (file.repeatedBytes != 0)
        add({file.repeatedBytes, static_cast<std::uint32_t>(file.repeatedLines + 1)});
    if (!m_marks.empty() && !file.marks.empty() && m_marks.back().offset >= file.marks.back().offset)
        return;
    for (const LineMark& mark : file.marks)
        add(mark);
}

void LineFinder::add(const LineMark& mark)
{
    const auto at = std::ranges::lower_bound(m_marks, mark.offset, {}, &LineMark::offset);
    if (at == m_marks.end() || at->offset != mark.offset)
        m_marks.insert(at, mark);
}

Result<std::uint64_t> LineFinder::offsetOf(const ByteSource& source, std::uint32_t line,
                                           const StopToken& stop)
{
    const auto behind = std::ranges::upper_bound(m_marks, line, {}, &LineMark::line);
    std::vector<LineMark> passed;
    LineMark from = behind == m_marks.begin() ? LineMark{0, 1} : *(behind - 1);
    std::uint64_t nextMark = from.offset + kBetweenMarks;
    std::vector<char> block(kBlockBytes + NewlineScanner::kPadding);
    for (std::uint64_t at = from.offset; from.line < line;) {
        if (stop.stop_requested()) {
            m_marks.insert(behind, passed.begin(), passed.end());
            return Error{ErrorCode::Cancelled, {}, at, 0};
        }
        const auto read = source.readAt(at, block.data(), kBlockBytes);
        if (!read.ok())
            return read.error();
        if (read.value() == 0)
            return Error{ErrorCode::FileShrank, {}, at, 0};
        NewlineScanner newlines(block.data(), block.data() + read.value());
        while (from.line < line) {
            const char* const found = newlines.next();
            if (found == nullptr)
                break;
            from = {at + static_cast<std::uint64_t>(found - block.data()) + 1, from.line + 1};
        }
        at += read.value();
        if (from.offset >= nextMark) {
            const bool isNearNext = behind != m_marks.end() && behind->offset < from.offset + kBetweenMarks;
            if (!isNearNext)
                passed.push_back(from);
            nextMark = from.offset + kBetweenMarks;
        }
    }
    m_marks.insert(behind, passed.begin(), passed.end());
    return from.offset;
}

} // namespace authloupe
