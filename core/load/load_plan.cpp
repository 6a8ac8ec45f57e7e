// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/load_plan.h"

#include <algorithm>

namespace authloupe {

namespace {

constexpr std::uint64_t kFirstChunkBytes = std::uint64_t{256} << 10; // so that rows are there at once
constexpr std::uint64_t kSmallestChunkBytes = 4; // longer than a byte order mark, behind which the first
                                                 // entry begins

} // namespace

LoadPlan::LoadPlan(std::size_t closedInputs, std::uint64_t chunkBytes)
    : m_closed(closedInputs),
      m_chunkBytes(std::max(chunkBytes, kSmallestChunkBytes)),
      m_nextBytes(std::min(m_chunkBytes, kFirstChunkBytes))
{}

void LoadPlan::setItems(const std::vector<InputList::Item>& items)
{
    m_items = &items;
    m_unpacking.resize(items.size());
    beginItem(0);
}

void LoadPlan::beginItem(std::size_t item)
{
    m_item = item;
    m_begin = m_endBytes = 0;
    m_readers = 0;
    m_begun = m_preparing = m_leftOut = m_goesOn = m_failed = false;
    m_prepared = m_items->size() < 2; // nothing to repeat
}

// In their order, then what is left of some.
void LoadPlan::beginNext()
{
    if (m_restsBegun == 0 && m_item + 1 < m_items->size()) {
        beginItem(m_item + 1);
    } else if (m_restsBegun == m_rests.size()) {
        beginItem(m_items->size());
    } else {
        const Rest& rest = m_rests[m_restsBegun++];
        beginItem(rest.item);
        m_prepared = true;
        m_begin = rest.begin;
        m_base -= rest.begin; // so that a place in it is as far from the end of the last log as it is
    }
}

void LoadPlan::prepared(const Repetition& repetition)
{
    m_prepared = true;
    m_begin = repetition.bytes;
    m_endBytes = repetition.laterBytes + repetition.restBytes;
    if (repetition.restBytes != 0)
        m_rests.push_back({m_item, (*m_items)[m_item].source->size() - repetition.restBytes});
    m_leftOut = repetition.leaveOut;
}

void LoadPlan::grew(std::uint64_t begin)
{
    m_unpacking.resize(m_items->size());
    beginItem(m_items->size() - 1);
    m_prepared = true;
    m_begin = begin;
    m_goesOn = begin != 0;
    m_base -= begin; // of which it has been counted already
}

void LoadPlan::delivered(const Chunk& chunk, bool failed) noexcept
{
    if (raw(chunk.file) != m_item)
        return;
    m_readers -= m_readers != 0 ? 1 : 0;
    m_failed = m_failed || failed;
}

bool LoadPlan::isDone(std::size_t stitched) const noexcept
{
    return m_items != nullptr && m_item == m_items->size() && stitched == m_claimed;
}

LoadPlan::Claim LoadPlan::aheadOr(Task task)
{
    constexpr std::size_t kMostOpen = 16; // every stream holds memory
    const std::size_t end = std::min(m_items->size(), m_item + kMostOpen);
    for (std::size_t item = m_item + 1; item < end; ++item) {
        const auto& spooled = (*m_items)[item].spooled;
        if (!spooled || m_unpacking[item] || spooled->isComplete())
            continue;
        m_unpacking[item] = true;
        return {Task::Unpack, item, {}, 0};
    }
    return {task, 0, {}, 0};
}

LoadPlan::Claim LoadPlan::readChunk(std::uint64_t size)
{
    const std::uint64_t end = size - std::min(size, m_begin) > m_nextBytes ? m_begin + m_nextBytes : size;
    const Chunk chunk{FileIndex{static_cast<std::uint16_t>(m_item)}, m_begin, end, !m_begun && !m_goesOn,
                      !m_begun && m_goesOn};
    m_begun = true;
    m_begin = end;
    m_nextBytes = std::min(m_chunkBytes, m_nextBytes * 2);
    ++m_readers;
    return {Task::Read, m_claimed++, chunk, m_base};
}

LoadPlan::Claim LoadPlan::next(std::size_t stitched)
{
    if (m_nextLook < m_closed)
        return {Task::Look, m_nextLook++, {}, 0};
    if (m_items == nullptr)
        return {m_looked < m_closed ? Task::Wait : Task::Arrange, 0, {}, 0};
    while (m_item < m_items->size()) {
        if (!m_prepared && m_preparing)
            return aheadOr(Task::Wait);
        if (!m_prepared) {
            m_preparing = true;
            return {Task::Prepare, m_item, {}, 0};
        }
        const std::uint64_t size = (*m_items)[m_item].source->size() - m_endBytes; // whose size is known then
        const bool isThrough = m_failed || (size != SpooledSource::kUnknownSize && m_begin >= size);
        if (m_leftOut || (isThrough && (m_begun || m_endBytes != 0))) {
            m_base += m_leftOut ? 0 : m_failed ? m_begin : size;
            beginNext();
            continue;
        }
        if (m_claimed >= stitched + kMostAhead)
            return aheadOr(Task::Wait);
        // One reader of a stream unpacks it while he reads. A second one can only parse beside him.
        if (size == SpooledSource::kUnknownSize && m_readers != 0)
            if (const Claim ahead = aheadOr(Task::Wait); ahead.task == Task::Unpack)
                return ahead;
        return readChunk(size);
    }
    return {};
}

} // namespace authloupe
