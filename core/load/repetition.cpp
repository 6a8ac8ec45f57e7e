// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/repetition.h"

#include "load/filtered_copy.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

namespace authloupe {

namespace {

constexpr std::int64_t kJitterSeconds = 5; // lines of a log are written a little late
constexpr std::int64_t kMarginSeconds = 600;
// A few logs are compared at once. Only of more is it worth the while to find out first what lines they hold.
constexpr int kFew = 4;

bool isLater(LogTime left, LogTime right) noexcept
{
    return left.isValid() && right.isValid() && left.seconds > right.seconds + kJitterSeconds;
}

std::string frontOf(const ByteSource& source)
{
    constexpr std::uint64_t kHeadBytes = std::uint64_t{64} << 10;
    std::string head(static_cast<std::size_t>(std::min(source.size(), kHeadBytes)), '\0');
    const auto read = source.readAt(0, head.data(), head.size());
    head.resize(read.ok() ? read.value() : 0);
    return head;
}

// One goes on where the other ends, as far as one can see.
bool beginAlike(const ByteSource& left, const ByteSource& right, CompareBudget& budget)
{
    const std::string one = frontOf(left);
    const std::string other = frontOf(right);
    budget.use(one.size() + other.size());
    return one.starts_with(other) || other.starts_with(one);
}

} // namespace

RepetitionFinder::RepetitionFinder(const std::vector<InputList::Item>& items, StopFlag stop,
                                   std::uint64_t compareBytes)
    : m_items(items),
      m_budget(std::move(stop), compareBytes),
      m_firstLines(items, m_budget),
      m_overlaps(m_budget),
      m_latest(items.size()),
      m_leftOut(items.size()),
      m_allowedFor(items.size())
{
    for (std::size_t index = 0; index < items.size(); ++index)
        allowFor(index);
}

// As soon as its size is known.
void RepetitionFinder::allowFor(std::size_t index)
{
    const std::uint64_t size = m_items[index].source->size();
    if (m_allowedFor[index] || size == SpooledSource::kUnknownSize)
        return;
    m_budget.addLog(size);
    m_allowedFor[index] = true;
}

LogTime RepetitionFinder::latestOf(std::size_t index)
{
    if (!m_latest[index]) {
        const InputList::Item& item = m_items[index];
        if (item.spooled)
            item.spooled->finish();
        allowFor(index);
        m_latest[index] = std::max(latestTime(*item.source, item.facts), item.head.first);
    }
    return *m_latest[index];
}

bool RepetitionFinder::mayBeOfOneAppliance(std::size_t left, std::size_t right) const
{
    const std::string& one = m_items[left].head.serialNumber;
    const std::string& other = m_items[right].head.serialNumber;
    return one.empty() || other.empty() || one == other;
}

// When the later one begins, the other has long been written, and is for long.
bool RepetitionFinder::isSideBySide(std::size_t other, std::size_t index)
{
    return latestOf(other).seconds - kMarginSeconds > m_items[index].head.first.seconds;
}

Repetition RepetitionFinder::find(std::size_t index)
{
    Repetition found;
    if (m_items.size() > 1 && m_items[index].head.first.isValid()) {
        if (index != 0)
            m_latestBefore = std::max(m_latestBefore, latestOf(index - 1));
        if (!m_budget.isOver())
            found = findRepetition(index);
    }
    m_leftOut[index] = found.leaveOut;
    if (m_budget.isSpent() && !m_spentIsSaid && found.note.code == ErrorCode::None) {
        found.note = Error{ErrorCode::NotCompared, m_items[index].problemPath, 0, 0};
        m_spentIsSaid = true;
    }
    return found;
}

Repetition RepetitionFinder::findRepetition(std::size_t index)
{
    Repetition found;
    if (!isLater(m_items[index].head.first, m_latestBefore) && index != 0)
        found = findRepeatedFront(index);
    if (found.note.code == ErrorCode::None)
        found = findCopyOfOthers(index);
    if (found.note.code == ErrorCode::None)
        found = findCopiedStretch(index);
    return found;
}

// Of the logs before it, ascending: those in which its first line stands, and those of which nobody knows.
std::vector<std::size_t> RepetitionFinder::mayHoldFrontOf(std::size_t index)
{
    const LogTime begin = m_items[index].head.first;
    for (; m_nextFresh < index; ++m_nextFresh)
        m_fresh.push_back(m_nextFresh);
    std::erase_if(m_fresh, [&](std::size_t other) {
        return m_leftOut[other] || m_firstLines.isSearched(other) || isLater(begin, latestOf(other));
    });
    while (m_fresh.size() > kFew && !m_budget.isOver()) {
        // As those that follow do not begin before this one, none of them looks farther ahead.
        const std::size_t other = m_fresh.front();
        const InputList::Item& earlier = m_items[other];
        const LogTime near{begin.seconds - kMarginSeconds};
        const bool isAll = isSideBySide(other, index);
        m_firstLines.search(other, isAll ? 0 : placeBefore(*earlier.source, earlier.facts, near));
        m_fresh.erase(m_fresh.begin());
    }
    std::vector<std::size_t> logs = m_fresh;
    if (m_firstLines.searched().empty())
        return logs;
    const auto& firstLine = m_firstLines.frontOf(index).line;
    for (const std::uint32_t other : firstLine ? m_firstLines.holding(*firstLine) : m_firstLines.searched()) {
        m_budget.use(CompareBudget::kLook);
        if (other < index)
            logs.push_back(other);
    }
    std::ranges::sort(logs);
    return logs;
}

Repetition RepetitionFinder::findRepeatedFront(std::size_t index)
{
    const InputList::Item& item = m_items[index];
    Repetition found;
    for (const std::size_t other : mayHoldFrontOf(index)) {
        if (found.leaveOut || m_budget.isOver())
            break;
        if (m_leftOut[other] || !mayBeOfOneAppliance(other, index)
            || isLater(item.head.first, latestOf(other)))
            continue;
        const auto overlap = overlapWith(other, index);
        if (!overlap || overlap->bytes <= found.bytes)
            continue;
        found.bytes = overlap->bytes;
        found.lines = overlap->lines;
        found.leaveOut = overlap->isAll;
        found.note = Error{overlap->isAll ? ErrorCode::RepeatedLog : ErrorCode::RepeatedPart,
                           item.problemPath, overlap->bytes, 0, m_items[other].name};
    }
    return found;
}

// A rotated log begins where the one before ends: there is little to search then. Where they lie side by side
// and nothing is found where the stamps say it should be, the clock may have been set back.
std::optional<Overlap> RepetitionFinder::overlapWith(std::size_t other, std::size_t index)
{
    const InputList::Item& earlier = m_items[other];
    const LogTime begin{m_items[index].head.first.seconds - kMarginSeconds};
    const ByteSource& later = *m_items[index].source;
    if (earlier.source->size() == SpooledSource::kUnknownSize)
        return std::nullopt; // after a stop
    const std::uint64_t from = placeBefore(*earlier.source, earlier.facts, begin);
    auto overlap = m_overlaps.find(*earlier.source, later, from);
    if (!overlap && from != 0 && isSideBySide(other, index))
        overlap = m_overlaps.find(*earlier.source, later, 0);
    return overlap;
}

// The first of the logs that were being written when this one began and for a while after that.
std::optional<std::size_t> RepetitionFinder::firstGoingOnWith(std::size_t index)
{
    const LogTime begin = m_items[index].head.first;
    for (; m_nextGoingOn < index; ++m_nextGoingOn)
        m_goingOn.push_back(m_nextGoingOn);
    if (isLater(m_latestBefore, begin))
        for (auto other = m_goingOn.begin(); other != m_goingOn.end() && !m_budget.isOver();) {
            m_budget.use(CompareBudget::kLook);
            if (!m_items[*other].head.first.isValid())
                return std::nullopt;
            if (m_leftOut[*other] || !isLater(latestOf(*other), begin))
                other = m_goingOn.erase(other); // for those that follow as well: none of them begins earlier
            else if (mayBeOfOneAppliance(*other, index))
                return *other;
            else
                ++other;
        }
    for (std::size_t other = index + 1; other < m_items.size() && !m_budget.isOver(); ++other) {
        m_budget.use(CompareBudget::kLook);
        const LogTime first = m_items[other].head.first;
        if (!first.isValid() || isLater(first, begin))
            break; // those that follow begin later still
        if (mayBeOfOneAppliance(other, index) && isLater(latestOf(other), begin))
            return other;
    }
    return std::nullopt;
}

// Then the other's turn comes, and it is looked at as a whole.
bool RepetitionFinder::beginsLikeLater(std::size_t index, std::size_t first)
{
    const ByteSource& source = *m_items[index].source;
    const std::size_t begin = std::max(index + 1, first);
    const auto isAmong = [&](const FirstLines::Logs& logs) {
        auto other = std::ranges::lower_bound(logs, begin);
        for (; other != logs.end() && !m_budget.isOver(); ++other) {
            const ByteSource& later = *m_items[*other].source;
            m_budget.use(CompareBudget::kOpening);
            if (mayBeOfOneAppliance(*other, index) && beginAlike(source, later, m_budget))
                return true;
        }
        return false;
    };
    const auto& firstLine = m_firstLines.frontOf(index).line;
    if (firstLine)
        return isAmong(m_firstLines.beginningWith(firstLine)) || isAmong(m_firstLines.beginningWith({}));
    FirstLines::Logs all(m_items.size());
    std::iota(all.begin(), all.end(), 0U);
    return isAmong(all);
}

// As far as one knows: the line that it begins with, behind a file header, stands in one of them.
bool RepetitionFinder::mayStandInOthers(std::size_t index, std::size_t first)
{
    constexpr std::uint64_t kSmallBytes = std::uint64_t{1} << 20;
    const FirstLines::Front& front = m_firstLines.frontOf(index);
    if (!front.hasEntry || m_suspects < kFew) {
        m_suspects += front.hasEntry ? 1 : 0;
        return front.hasEntry;
    }
    if (m_suspects++ == kFew)
        for (std::size_t other = 0; other < m_items.size() && !m_budget.isOver(); ++other) {
            if (m_items[other].source->size() <= kSmallBytes && !m_firstLines.isSearched(other))
                m_firstLines.search(other, 0);
            if (!m_firstLines.isSearchedWhole(other))
                m_others.push_back(other);
        }
    const auto isOne = [&](std::size_t other) {
        m_budget.use(CompareBudget::kLook);
        return other >= first && other != index && !m_leftOut[other] && mayBeOfOneAppliance(other, index);
    };
    return !front.entry || std::ranges::any_of(m_others, isOne)
           || std::ranges::any_of(m_firstLines.holding(*front.entry), isOne);
}

// Looks at the logs that were being written when this one began, and those after them.
Repetition RepetitionFinder::findCopyOfOthers(std::size_t index)
{
    constexpr std::size_t kFewestLines = 3;
    const InputList::Item& item = m_items[index];
    const auto first = firstGoingOnWith(index);
    if (!first || beginsLikeLater(index, *first)
        || m_items[*first].source->size() == SpooledSource::kUnknownSize // after a stop
        || !mayStandInOthers(index, *first) || m_budget.isOver())
        return {};
    std::vector<ReadableLog> logs;
    bool sameSerialNumber = !item.head.serialNumber.empty();
    for (std::size_t other = *first; other < m_items.size(); ++other) {
        m_budget.use(CompareBudget::kLook);
        if (other == index || m_leftOut[other] || !mayBeOfOneAppliance(other, index))
            continue;
        const InputList::Item& log = m_items[other];
        const LogTime begin{item.head.first.seconds - kMarginSeconds};
        logs.push_back(
            {log.source, &log.facts, logs.empty() ? placeBefore(*log.source, log.facts, begin) : 0});
        sameSerialNumber = sameSerialNumber && log.head.serialNumber == item.head.serialNumber;
    }
    const auto lines =
        findFilteredCopy({item.source, &item.facts}, logs, sameSerialNumber ? 1 : kFewestLines, m_budget);
    if (!lines)
        return {};
    Repetition found;
    found.bytes = item.source->size();
    found.lines = *lines;
    found.leaveOut = true;
    found.note = Error{ErrorCode::FilteredCopy, item.problemPath, 0, 0, m_items[*first].name};
    return found;
}

// The log at `index` begins when all others, the first of which begins at `begin`, have ended.
bool RepetitionFinder::beginsBehind(const std::vector<std::size_t>& others, LogTime begin, std::size_t index)
{
    const LogTime earliest = m_items[index].head.earliest;
    return isLater(earliest, begin) && std::ranges::all_of(others, [&](std::size_t other) {
               return isLater(earliest, latestOf(other));
           });
}

// error_logs grows slowly: as a rule it begins long before the first of the logs beside it, and it may have
// been fetched later than they were. Between that it repeats their warnings.
Repetition RepetitionFinder::findCopiedStretch(std::size_t index)
{
    const InputList::Item& item = m_items[index];
    if (!item.head.onlyTrouble)
        return {};
    std::vector<ReadableLog> logs;
    std::vector<std::size_t> others; // the same
    LogTime begin;
    bool sameSerialNumber = !item.head.serialNumber.empty();
    for (std::size_t other = 0; other < m_items.size(); ++other) {
        m_budget.use(CompareBudget::kLook);
        const InputList::Item& log = m_items[other];
        if (other == index || m_leftOut[other] || log.head.onlyTrouble || !log.head.earliest.isValid()
            || !mayBeOfOneAppliance(other, index))
            continue;
        begin = begin.isValid() ? std::min(begin, log.head.earliest) : log.head.earliest;
        others.push_back(other);
        logs.push_back({log.source, &log.facts, 0});
        sameSerialNumber = sameSerialNumber && log.head.serialNumber == item.head.serialNumber;
    }
    if (logs.empty() || isLater(begin, latestOf(index)) || beginsBehind(others, begin, index)
        || m_budget.isOver())
        return {};
    constexpr std::size_t kFewestLines = 3;
    const auto stretch = findFilteredStretch({item.source, &item.facts}, logs, begin, kJitterSeconds,
                                             sameSerialNumber ? 1 : kFewestLines, m_budget);
    if (!stretch)
        return {};
    Repetition found;
    found.laterBytes = stretch->bytes;
    found.laterLines = stretch->lines;
    found.restBytes = item.source->size() - stretch->offset - stretch->bytes;
    found.note =
        Error{ErrorCode::FilteredEnd, item.problemPath, stretch->offset, 0, m_items[others.front()].name};
    if (found.restBytes != 0) {
        found.note.code = ErrorCode::FilteredMiddle;
        found.note.count = stretch->lines;
    }
    return found;
}

} // namespace authloupe
