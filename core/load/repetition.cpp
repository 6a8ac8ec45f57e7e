// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/repetition.h"

#include "load/filtered_copy.h"

#include <algorithm>
#include <string>
#include <utility>

namespace authloupe {

namespace {

constexpr std::int64_t kJitterSeconds = 5; // lines of a log are written a little late
constexpr std::int64_t kMarginSeconds = 600;

bool isLater(LogTime left, LogTime right) noexcept
{
    return left.isValid() && right.isValid() && left.seconds > right.seconds + kJitterSeconds;
}

std::string frontOf(const ByteSource& source)
{
    constexpr std::size_t kHeadBytes = std::size_t{64} << 10;
    std::string head(kHeadBytes, '\0');
    const auto read = source.readAt(0, head.data(), head.size());
    head.resize(read.ok() ? read.value() : 0);
    return head;
}

// One goes on where the other ends, as far as one can see.
bool beginAlike(const ByteSource& left, const ByteSource& right)
{
    const std::string one = frontOf(left);
    const std::string other = frontOf(right);
    return one.starts_with(other) || other.starts_with(one);
}

} // namespace

RepetitionFinder::RepetitionFinder(const std::vector<InputList::Item>& items, StopFlag stop)
    : m_items(items),
      m_stop(std::move(stop)),
      m_latest(items.size()),
      m_leftOut(items.size())
{}

LogTime RepetitionFinder::latestOf(std::size_t index)
{
    if (!m_latest[index]) {
        const InputList::Item& item = m_items[index];
        if (item.spooled)
            item.spooled->finish();
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

Repetition RepetitionFinder::find(std::size_t index)
{
    const InputList::Item& item = m_items[index];
    Repetition found;
    if (m_items.size() > 1 && item.head.first.isValid()) {
        if (index != 0)
            m_latestBefore = std::max(m_latestBefore, latestOf(index - 1));
        if (!isLater(item.head.first, m_latestBefore) && index != 0)
            found = findRepeatedFront(index);
        if (found.note.code == ErrorCode::None)
            found = findCopyOfOthers(index);
        if (found.note.code == ErrorCode::None)
            found = findCopiedStretch(index);
    }
    m_leftOut[index] = found.leaveOut;
    return found;
}

Repetition RepetitionFinder::findRepeatedFront(std::size_t index)
{
    const InputList::Item& item = m_items[index];
    Repetition found;
    for (std::size_t other = 0; other < index && !found.leaveOut && !isSet(m_stop); ++other) {
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
    auto overlap = findOverlap(*earlier.source, later, from, m_stop);
    const bool sideBySide = latestOf(other).seconds - kMarginSeconds > m_items[index].head.first.seconds;
    if (!overlap && from != 0 && sideBySide)
        overlap = findOverlap(*earlier.source, later, 0, m_stop);
    return overlap;
}

// Looks at the logs that were being written when this one began, and those after them.
Repetition RepetitionFinder::findCopyOfOthers(std::size_t index)
{
    const InputList::Item& item = m_items[index];
    std::vector<ReadableLog> logs;
    std::size_t first = 0; // of them
    bool sameSerialNumber = !item.head.serialNumber.empty();
    for (std::size_t other = isLater(m_latestBefore, item.head.first) ? 0 : index;
         other < m_items.size() && !isSet(m_stop); ++other) {
        const InputList::Item& log = m_items[other];
        if (logs.empty() && (!log.head.first.isValid() || isLater(log.head.first, item.head.first)))
            return {}; // those that follow begin later still
        if (other == index || m_leftOut[other] || !mayBeOfOneAppliance(other, index))
            continue;
        if (logs.empty() && !isLater(latestOf(other), item.head.first))
            continue;
        if (other > index && beginAlike(*item.source, *log.source))
            return {}; // the other's turn comes, and it is looked at as a whole then
        if (logs.empty() && log.source->size() == SpooledSource::kUnknownSize)
            return {}; // after a stop
        const LogTime begin{item.head.first.seconds - kMarginSeconds};
        logs.push_back(
            {log.source, log.facts, logs.empty() ? placeBefore(*log.source, log.facts, begin) : 0});
        first = logs.size() == 1 ? other : first;
        sameSerialNumber = sameSerialNumber && log.head.serialNumber == item.head.serialNumber;
    }
    constexpr std::size_t kFewestLines = 3;
    if (logs.empty())
        return {};
    const auto lines =
        findFilteredCopy({item.source, item.facts}, logs, sameSerialNumber ? 1 : kFewestLines, m_stop);
    if (!lines)
        return {};
    Repetition found;
    found.bytes = item.source->size();
    found.lines = *lines;
    found.leaveOut = true;
    found.note = Error{ErrorCode::FilteredCopy, item.problemPath, 0, 0, m_items[first].name};
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
        const InputList::Item& log = m_items[other];
        if (other == index || m_leftOut[other] || log.head.onlyTrouble || !log.head.earliest.isValid()
            || !mayBeOfOneAppliance(other, index))
            continue;
        begin = begin.isValid() ? std::min(begin, log.head.earliest) : log.head.earliest;
        others.push_back(other);
        logs.push_back({log.source, log.facts, 0});
        sameSerialNumber = sameSerialNumber && log.head.serialNumber == item.head.serialNumber;
    }
    if (logs.empty() || isLater(begin, latestOf(index)) || beginsBehind(others, begin, index)
        || isSet(m_stop))
        return {};
    constexpr std::size_t kFewestLines = 3;
    const auto stretch = findFilteredStretch({item.source, item.facts}, logs, begin, kJitterSeconds,
                                             sameSerialNumber ? 1 : kFewestLines, m_stop);
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
