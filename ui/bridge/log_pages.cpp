// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/log_pages.h"

#include <algorithm>
#include <iterator>

namespace authloupe {

LogPages::LogPages(QObject* parent)
    : QObject(parent),
      m_finders(std::make_shared<LineFinders>()),
      m_reader(this, "whole log", [this](Result<std::vector<RawLine>>& lines) { take(lines); })
{}

LogPages::~LogPages() = default;

void LogPages::setDocument(const SnapshotPtr& snapshot, const std::vector<LoadInput>& inputs,
                           quint64 document)
{
    if (document != m_document || !snapshot) {
        m_reader.clear();
        m_blocks.clear();
        m_wanted.clear();
        m_bytes = 0;
        m_error = {};
        m_finders = std::make_shared<LineFinders>();
    }
    m_document = document;
    m_snapshot = snapshot;
    m_texts.clear();
    std::ranges::copy_if(inputs, std::back_inserter(m_texts),
                         [](const LoadInput& input) { return input.text != nullptr; });
    m_layout = snapshot ? LogLayout(*snapshot) : LogLayout();
}

LogPages::BlockKey LogPages::keyOf(const LogLayout::Place& place)
{
    return {place.file, place.line - (place.line - 1) % kBlockLines};
}

std::uint32_t LogPages::lineCountOf(const BlockKey& key) const
{
    return std::min(kBlockLines, m_layout.lineCount(key.first) - key.second + 1);
}

bool LogPages::isMissing(const BlockKey& key) const
{
    const auto block = m_blocks.find(key);
    return block == m_blocks.end() || block->second.lineCount < lineCountOf(key); // the log grew
}

std::vector<LogPages::BlockKey> LogPages::blocksOf(const RowRange& rows) const
{
    std::vector<BlockKey> keys;
    for (std::uint64_t row = rows.first; row <= rows.last && row < m_layout.rowCount();) {
        LogLayout::Place place = m_layout.placeOf(row);
        if (place.line == 0) { // the row that names the file
            ++row;
            continue;
        }
        keys.push_back(keyOf(place));
        place.line = keys.back().second + lineCountOf(keys.back()) - 1;
        row = m_layout.rowOf(place) + 1;
    }
    return keys;
}

void LogPages::want(const RowRange& rows)
{
    if (!m_snapshot)
        return;
    const std::uint64_t count = rows.last - rows.first + 1;
    m_wanted = blocksOf(rows);
    const std::size_t inSight = m_wanted.size();
    std::ranges::copy(blocksOf({rows.last + 1, rows.last + count}), std::back_inserter(m_wanted));
    if (rows.first > 0)
        std::ranges::copy(blocksOf({rows.first - std::min(rows.first, count), rows.first - 1}),
                          std::back_inserter(m_wanted));
    ++m_wants;
    for (const BlockKey& key : m_wanted)
        if (const auto block = m_blocks.find(key); block != m_blocks.end())
            block->second.lastWanted = m_wants;
    forgetFailures();
    // What is being read may go on unless something in sight waits behind what is out of it.
    const auto asked = std::ranges::find(m_wanted, m_asked);
    const bool waits = std::any_of(m_wanted.begin(), m_wanted.begin() + static_cast<std::ptrdiff_t>(inSight),
                                   [this](const BlockKey& key) { return isMissing(key); });
    const bool isInSight = asked - m_wanted.begin() < static_cast<std::ptrdiff_t>(inSight);
    if (m_reader.isBusy() && (asked == m_wanted.end() || (waits && !isInSight)))
        m_reader.clear();
    askForNext();
}

void LogPages::forgetFailures()
{
    // Whoever comes back tries again.
    std::erase_if(m_blocks, [this](const auto& entry) {
        return entry.second.failed && entry.second.lastWanted != m_wants;
    });
    const bool anyFailed =
        std::ranges::any_of(m_blocks, [](const auto& entry) { return entry.second.failed; });
    if (!anyFailed)
        m_error = {};
}

void LogPages::askForNext()
{
    if (m_reader.isBusy())
        return;
    const auto next = std::ranges::find_if(m_wanted, [this](const BlockKey& key) { return isMissing(key); });
    if (next == m_wanted.end())
        return;
    m_asked = *next;
    m_askedLines = lineCountOf(m_asked);
    m_reader.ask([snapshot = m_snapshot, texts = m_texts, finders = m_finders, key = m_asked,
                  lines = m_askedLines](const StopToken& stop) {
        return readNumberedLines(*snapshot, texts, *finders, key.first, key.second, key.second + lines - 1,
                                 stop);
    });
}

void LogPages::take(Result<std::vector<RawLine>>& lines)
{
    Block& block = m_blocks[m_asked];
    m_bytes -= block.bytes;
    block = {};
    block.lineCount = m_askedLines;
    block.lastWanted = m_wants;
    block.failed = !lines.ok();
    if (lines.ok()) {
        block.lines = std::move(lines.value());
        for (const RawLine& line : block.lines)
            block.bytes += line.text.size() + sizeof line;
    } else {
        m_error = lines.error();
    }
    m_bytes += block.bytes;
    forgetSome();
    askForNext();
    Q_EMIT changed();
}

void LogPages::forgetSome()
{
    while (m_bytes > kMostBytes) {
        const auto oldest =
            std::ranges::min_element(m_blocks, {}, [](const auto& entry) { return entry.second.lastWanted; });
        if (oldest == m_blocks.end() || oldest->second.lastWanted == m_wants)
            return; // all that is left is wanted now
        m_bytes -= oldest->second.bytes;
        m_blocks.erase(oldest);
    }
}

const RawLine* LogPages::line(const LogLayout::Place& place) const
{
    if (place.line == 0)
        return nullptr;
    const BlockKey key = keyOf(place);
    const auto block = m_blocks.find(key);
    if (block == m_blocks.end() || place.line - key.second >= block->second.lines.size())
        return nullptr;
    return &block->second.lines[place.line - key.second];
}

} // namespace authloupe
