// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/first_lines.h"

#include "base/hash.h"
#include "load/line_stream.h"

#include <string>
#include <string_view>

namespace authloupe {

namespace {

// The front of a log: all that LineStream would cut a line to.
constexpr std::size_t kFrontBytes = LineStream::kMostLineBytes;

FirstLines::Front frontIn(std::string_view text, bool isAll)
{
    FirstLines::Front front;
    bool isFirst = true;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (isFirst)
            front.line = textHash(line);
        isFirst = false;
        if (!line.empty() && !isFileHeader(line)) {
            front.entry = textHash(line);
            return front;
        }
    }
    if (isAll && text.ends_with('\r'))
        text.remove_suffix(1);
    front.hasEntry = !isAll || (!text.empty() && !isFileHeader(text));
    if (isAll && front.hasEntry)
        front.entry = textHash(text); // without a line end
    return front;
}

} // namespace

FirstLines::FirstLines(const std::vector<InputList::Item>& items, CompareBudget& budget)
    : m_items(items),
      m_budget(budget),
      m_searchedFrom(items.size(), kNowhere)
{}

void FirstLines::readFronts()
{
    if (!m_fronts.empty())
        return;
    m_fronts.resize(m_searchedFrom.size());
    std::string text(kFrontBytes, '\0');
    for (std::uint32_t log = 0; log < m_fronts.size() && !isSet(m_budget.stop()); ++log) {
        const auto read = m_items[log].source->readAt(0, text.data(), text.size());
        const std::size_t count = read.ok() ? read.value() : 0;
        Front& front = m_fronts[log];
        front = frontIn(std::string_view(text).substr(0, count), read.ok() && count < text.size());
        (front.line ? m_beginning[*front.line] : m_withoutFirst).push_back(log);
        for (const auto& print : {front.line, front.entry})
            if (print)
                m_holding.try_emplace(*print);
    }
}

const FirstLines::Front& FirstLines::frontOf(std::size_t log)
{
    readFronts();
    return m_fronts[log];
}

const FirstLines::Logs& FirstLines::beginningWith(std::optional<LinePrint> line)
{
    readFronts();
    return line ? m_beginning[*line] : m_withoutFirst;
}

void FirstLines::search(std::size_t log, std::uint64_t from)
{
    readFronts();
    m_budget.use(CompareBudget::kOpening);
    LineStream lines(m_items[log].source, from, 1, m_budget.stop());
    LineStream::Line line;
    std::uint64_t offset = from;
    while (!m_budget.isOver() && lines.next(line)) {
        m_budget.use(lines.offset() - offset);
        offset = lines.offset();
        const auto found = m_holding.find(textHash(line.text));
        if (found == m_holding.end() || (!found->second.empty() && found->second.back() == log))
            continue;
        m_budget.use(CompareBudget::kOpening); // which it will take, and so that they are not too many
        found->second.push_back(static_cast<std::uint32_t>(log));
    }
    if (m_budget.isOver())
        return; // nothing is known of the rest
    m_searchedFrom[log] = from;
    m_searched.push_back(static_cast<std::uint32_t>(log));
}

const FirstLines::Logs& FirstLines::holding(LinePrint line) const
{
    static const Logs kNone;
    const auto found = m_holding.find(line);
    return found == m_holding.end() ? kNone : found->second;
}

} // namespace authloupe
