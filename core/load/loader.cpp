// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/loader.h"

#include "load/chunk_reader.h"
#include "load/header_sniff.h"
#include "load/input_list.h"
#include "session/segment_assembler.h"
#include "session/stitcher.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <new>
#include <thread>

namespace authloupe {

namespace {

// Chunks that may be finished and wait for an earlier one; bounds the memory that a slow chunk can pile up.
constexpr std::size_t kMostAhead = 16;

// Small ones first, so that rows are there at once.
std::vector<Chunk> cutIntoChunks(const InputList& inputs, std::uint64_t chunkBytes)
{
    std::vector<Chunk> chunks;
    std::uint64_t next = std::min<std::uint64_t>(chunkBytes, std::uint64_t{256} << 10);
    for (std::size_t file = 0; file < inputs.items.size(); ++file) {
        const std::uint64_t size = inputs.items[file].source->size();
        std::uint64_t begin = 0;
        do {
            const std::uint64_t end = size - begin > next ? begin + next : size;
            chunks.push_back({FileIndex{static_cast<std::uint16_t>(file)}, begin, end});
            begin = end;
            next = std::min(chunkBytes, next * 2);
        } while (begin < size);
    }
    return chunks;
}

} // namespace

class Loader::Impl final {
public:
    Impl(const std::vector<LoadInput>& inputs, Options options)
        : m_inputs(openInputs(inputs)),
          m_stitcher(m_store),
          m_errors(m_inputs.errors)
    {
        constexpr std::size_t kMostFiles = 0xFFFF;
        if (m_inputs.items.size() > kMostFiles)
            m_inputs.items.resize(kMostFiles);
        constexpr std::uint64_t kSmallest =
            4; // longer than a byte order mark, behind which the first entry begins
        m_chunks = cutIntoChunks(m_inputs, std::max(options.chunkBytes, kSmallest));
        for (const auto& item : m_inputs.items) {
            m_bases.push_back(m_bytesTotal);
            m_bytesTotal += item.source->size();
            FileInfo info;
            info.path = item.path;
            info.name = item.name;
            m_store.files().push_back(std::move(info));
        }
        m_headers = sniffSerialNumbers(m_inputs);
        m_stitcher.setSoleAppliance(soleSerialNumber(m_headers));
        m_entriesOfFile.resize(m_inputs.items.size());
        m_lastTimeOfFile.resize(m_inputs.items.size());
    }

    void work();
    void requestStop() noexcept
    {
        m_stop = true;
        { // a worker that has just looked at m_stop is asleep, and hears of it, once the lock is ours
            const std::lock_guard lock(m_mutex);
        }
        m_turn.notify_all();
    }
    [[nodiscard]] bool stopRequested() const noexcept { return m_stop; }
    [[nodiscard]] SnapshotPtr publish()
    {
        const std::lock_guard lock(m_mutex);
        return m_store.publish(m_stitched == m_chunks.size() && !m_broken);
    }
    [[nodiscard]] LoadProgress progress() const noexcept
    {
        return {m_bytesDone.load(), m_bytesTotal, m_sessions.load(), m_lines.load()};
    }
    [[nodiscard]] std::vector<Error> errors() const
    {
        const std::lock_guard lock(m_mutex);
        return m_errors;
    }

private:
    struct ChunkResult {
        std::vector<Segment> segments;
        SegmentTexts texts;
        HeaderFacts header;
        Coverage coverage;
        LogTime firstTime, lastTime; // stamps in file order
        ChunkReader::Outcome outcome;
    };

    void workUntilDone();
    void deliver(std::size_t index, ChunkResult result);
    void stitch(const Chunk& chunk, const ChunkResult& result);
    void noteHeader(FileInfo& file, const HeaderFacts& header);
    void noteError(Error error, FileInfo& file);

    InputList m_inputs;
    std::vector<Chunk> m_chunks;
    std::vector<std::uint64_t> m_bases; // bytes of all files before, by file
    std::vector<std::string> m_headers; // serial numbers, by file
    std::uint64_t m_bytesTotal = 0;
    std::atomic<std::size_t> m_nextChunk = 0;
    std::atomic<bool> m_stop = false;
    std::atomic<std::uint64_t> m_bytesDone = 0, m_sessions = 0, m_lines = 0;

    mutable std::mutex m_mutex; // guards everything below
    std::condition_variable m_turn;
    SessionStore m_store;
    Stitcher m_stitcher;
    std::map<std::size_t, ChunkResult> m_waiting;
    std::size_t m_stitched = 0; // chunks that are in the store
    std::vector<std::uint64_t> m_entriesOfFile;
    std::vector<LogTime> m_lastTimeOfFile;
    std::vector<Error> m_errors;
    bool m_broken = false; // something that should have been read was not
};

void Loader::Impl::work()
{
    try {
        workUntilDone();
    } catch (const std::bad_alloc&) {
        requestStop();
        const std::lock_guard lock(m_mutex);
        m_broken = true;
        m_errors.push_back(Error{ErrorCode::OutOfMemory, {}, m_bytesDone.load(), 0});
    }
}

void Loader::Impl::workUntilDone()
{
    SegmentAssembler assembler;
    EntryReader reader(assembler, FileIndex{});
    ChunkReader chunkReader;
    const auto advance = [this](std::uint64_t bytes) {
        m_bytesDone.fetch_add(bytes, std::memory_order_relaxed);
    };

    for (std::size_t index = m_nextChunk.fetch_add(1); index < m_chunks.size();
         index = m_nextChunk.fetch_add(1)) {
        {
            std::unique_lock lock(m_mutex);
            m_turn.wait(lock, [&] { return m_stop || index < m_stitched + kMostAhead; });
        }
        const Chunk& chunk = m_chunks[index];
        assembler.begin(chunk.file, m_bases[raw(chunk.file)]);
        ChunkResult result;
        result.outcome =
            chunkReader.read(*m_inputs.items[raw(chunk.file)].source, chunk, reader, m_stop, advance);
        if (result.outcome.state == ChunkReader::State::Stopped)
            return;
        result.segments = assembler.finish(result.outcome.endOffset);
        result.texts = assembler.takeTexts();
        result.header = assembler.header();
        result.coverage = reader.coverage();
        result.coverage.entriesWithoutSession = assembler.entriesWithoutSession();
        result.firstTime = reader.firstEntryTime();
        result.lastTime = reader.lastEntryTime();
        deliver(index, std::move(result));
    }
}

void Loader::Impl::deliver(std::size_t index, ChunkResult result)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.emplace(index, std::move(result));
    for (auto next = m_waiting.begin(); next != m_waiting.end() && next->first == m_stitched;
         next = m_waiting.erase(next)) {
        stitch(m_chunks[m_stitched], next->second);
        ++m_stitched;
    }
    m_sessions = m_store.sessionCount();
    m_lines = m_store.coverage().lines;
    m_turn.notify_all();
}

void Loader::Impl::stitch(const Chunk& chunk, const ChunkResult& result)
{
    const std::size_t index = raw(chunk.file);
    FileInfo& file = m_store.files()[index];
    noteHeader(file, result.header);
    if (chunk.begin == 0)
        m_stitcher.beginFile(!m_headers[index].empty());
    m_stitcher.beginStretch(result.texts, static_cast<std::uint32_t>(file.lines));
    for (const Segment& segment : result.segments)
        m_stitcher.add(segment);

    Coverage& coverage = m_store.coverage();
    coverage.add(result.coverage, static_cast<std::uint32_t>(file.lines));
    LogTime& last = m_lastTimeOfFile[index];
    if (last.isValid() && result.firstTime.isValid())
        coverage.noteStep(last, result.firstTime);
    if (result.lastTime.isValid())
        last = result.lastTime;
    file.lines += result.coverage.lines;
    if (result.coverage.lines != 0)
        file.bytes = std::min(result.outcome.endOffset, m_inputs.items[index].source->size());
    m_entriesOfFile[index] += result.coverage.entries;

    if (result.outcome.state == ChunkReader::State::Failed) {
        m_broken = true;
        noteError(result.outcome.error, file);
    }
    const bool fileDone = m_stitched + 1 == m_chunks.size() || m_chunks[m_stitched + 1].file != chunk.file;
    if (!fileDone)
        return;
    coverage.bytes += file.bytes;
    if (m_entriesOfFile[index] == 0)
        noteError(Error{ErrorCode::NoLogLine, {}, 0, 0}, file);
}

void Loader::Impl::noteHeader(FileInfo& file, const HeaderFacts& header)
{
    if (file.serialNumber.empty()) {
        file.serialNumber = header.serialNumber;
        file.asyncOsVersion = header.version;
    }
    const bool differs = file.utcOffset && header.utcOffset && *file.utcOffset != *header.utcOffset;
    file.utcOffsetVaries = file.utcOffsetVaries || header.utcOffsetVaries || differs;
    if (file.utcOffsetVaries)
        file.utcOffset.reset();
    else if (header.utcOffset)
        file.utcOffset = header.utcOffset;
}

// The first trouble of a file tells why; the others follow from it.
void Loader::Impl::noteError(Error error, FileInfo& file)
{
    if (file.error.code != ErrorCode::None)
        return;
    error.path = file.path;
    file.error = error;
    m_errors.push_back(std::move(error));
}

Loader::Loader(std::vector<LoadInput> inputs) : Loader(std::move(inputs), Options{}) {}

Loader::Loader(std::vector<LoadInput> inputs, Options options)
    : m_impl(std::make_unique<Impl>(std::move(inputs), options))
{}

Loader::~Loader() = default;

void Loader::work()
{
    m_impl->work();
}

void Loader::requestStop() noexcept
{
    m_impl->requestStop();
}

bool Loader::stopRequested() const noexcept
{
    return m_impl->stopRequested();
}

SnapshotPtr Loader::publish()
{
    return m_impl->publish();
}

LoadProgress Loader::progress() const noexcept
{
    return m_impl->progress();
}

std::vector<Error> Loader::errors() const
{
    return m_impl->errors();
}

SnapshotPtr loadAll(Loader& loader, unsigned threads)
{
    constexpr unsigned kMost = 8;
    if (threads == 0)
        threads = std::clamp(std::thread::hardware_concurrency(), 1U, kMost);
    {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < threads; ++i)
            helpers.emplace_back([&loader] { loader.work(); });
        loader.work();
    }
    return loader.publish();
}

} // namespace authloupe
