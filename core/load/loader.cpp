// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/loader.h"

#include "load/document_builder.h"
#include "load/input_opener.h"
#include "load/load_plan.h"
#include "load/log_watch.h"
#include "load/repetition.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <limits>
#include <map>
#include <mutex>
#include <new>
#include <optional>
#include <thread>

namespace authloupe {

class Loader::Impl final {
public:
    Impl(const std::vector<LoadInput>& inputs, const Options& options)
        : m_limits(options.limits),
          m_follow(options.follow),
          m_memory(options.memory),
          m_opener(inputs, options.limits, m_stop, options.memory),
          m_plan(m_opener.closedCount(), options.chunkBytes),
          m_document(options.mostLines)
    {
        for (const LoadInput& input : inputs)
            if (input.sourceStop) {
                *input.sourceStop = false;
                m_sourceStops.push_back(input.sourceStop);
            }
        m_storedBytes = m_opener.storedBytes();
        if (m_opener.closedCount() == 0)
            arrangeInputs();
    }

    void work();
    void requestStop() noexcept
    {
        *m_stop = true;
        for (const auto& stop : m_sourceStops)
            *stop = true;
        m_turn.notify_all(); // without the lock, under which a chunk may be stitched: see claim()
    }
    [[nodiscard]] bool stopRequested() const noexcept { return *m_stop; }
    [[nodiscard]] SnapshotPtr publish()
    {
        const std::lock_guard lock(m_mutex);
        return m_document.publish(m_plan.isDone(m_stitched));
    }
    [[nodiscard]] LoadProgress progress() const;
    [[nodiscard]] Following look();
    [[nodiscard]] std::string followedPath() const { return m_watch ? m_watch->path() : std::string(); }
    [[nodiscard]] std::vector<Error> errors() const
    {
        const std::lock_guard lock(m_mutex);
        return m_document.errors();
    }

private:
    struct Reading { // what a worker reads with
        SegmentAssembler assembler;
        EntryReader reader{assembler, FileIndex{}};
        ChunkReader chunkReader;
    };
    void arrangeInputs();
    void watch(InputList::Item& item);
    [[nodiscard]] Following beginAnew(bool isLost);
    [[nodiscard]] LoadPlan::Claim claim();
    void run(const LoadPlan::Claim& claim, std::optional<Reading>& reading);
    void prepare(std::size_t file);
    [[nodiscard]] bool readChunk(const LoadPlan::Claim& claim, Reading& reading, ChunkResult& result);
    void deliver(std::size_t index, ChunkResult result);

    const UnpackLimits m_limits;
    const bool m_follow;
    const MemoryBudget m_memory;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    std::vector<std::shared_ptr<std::atomic<bool>>> m_sourceStops;
    InputOpener m_opener;
    InputList m_inputs; // does not change once it is arranged, but for a log that takes the name of the last
    std::optional<RepetitionFinder> m_repetitions;
    std::optional<LogWatch> m_watch; // of the last item, when it is followed; of whoever looks
    std::atomic<std::uint64_t> m_bytesDone = 0, m_sessions = 0, m_lines = 0;

    mutable std::mutex m_mutex; // guards everything below
    std::condition_variable m_turn;
    LoadPlan m_plan;
    DocumentBuilder m_document;
    std::map<std::size_t, ChunkResult> m_waiting;
    std::size_t m_stitched = 0; // chunks that are in the document
    std::uint64_t m_storedBytes = 0;
};

void Loader::Impl::work()
{
    try {
        std::optional<Reading> reading;
        for (auto next = claim(); next.task != LoadPlan::Task::Nothing; next = claim())
            run(next, reading);
    } catch (const std::bad_alloc&) {
        requestStop();
        const std::lock_guard lock(m_mutex);
        m_document.noteOutOfMemory(m_bytesDone.load());
    }
}

// All inputs are known.
void Loader::Impl::arrangeInputs()
{
    m_inputs = m_opener.take();
    arrange(m_inputs);
    if (m_follow && !m_inputs.items.empty())
        watch(m_inputs.items.back());
    m_document.begin(m_inputs);
    m_repetitions.emplace(m_inputs.items, m_stop);
    m_plan.setItems(m_inputs.items);
}

void Loader::Impl::watch(InputList::Item& item)
{
    auto file = std::dynamic_pointer_cast<const FileSource>(item.source);
    if (item.isText || !file)
        return;
    m_watch.emplace(item.path, std::move(file), m_stop);
    item.source = m_watch->source();
    item.isGrowing = true;
}

// Files are looked at without the lock: one that hangs must not keep waiting who publishes or stops.
Following Loader::Impl::look()
{
    if (!m_watch || *m_stop)
        return Following::Nothing;
    {
        const std::lock_guard lock(m_mutex);
        if (m_document.isMemorySpent() || !m_document.isWhole(m_inputs.items.size() - 1)) {
            m_watch.reset();
            return Following::Nothing;
        }
    }
    const std::uint64_t begin = m_watch->source()->size();
    const LogChange change = m_watch->look();
    if (*m_stop)
        return Following::Nothing;
    switch (change) {
    case LogChange::None: return Following::Quiet;
    case LogChange::Grew: break;
    case LogChange::OutOfReach: return Following::Waiting;
    case LogChange::StartedAnew: return beginAnew(true);
    case LogChange::Replaced: return beginAnew(false);
    }
    const std::lock_guard lock(m_mutex);
    m_plan.grew(begin);
    return Following::Grew;
}

// Lines of the log before are no longer found by its name; whether they are found at all is up to its source.
Following Loader::Impl::beginAnew(bool isLost)
{
    const std::string path = m_watch->path();
    m_watch.reset();
    InputOpener opener({LoadInput{.path = path, .text = {}}}, m_limits, m_stop);
    InputList opened = opener.closedCount() == 0 ? opener.take() : InputList();
    if (!opened.items.empty())
        watch(opened.items.front());

    const std::lock_guard lock(m_mutex);
    InputList::Item& before = m_inputs.items.back();
    m_document.keepSource(m_inputs.items.size() - 1);
    before.isGrowing = false;
    if (!m_watch || m_inputs.items.size() >= std::numeric_limits<std::uint16_t>::max()) {
        m_watch.reset(); // gone again, or no log any more, or more than a document can tell apart
        return Following::Nothing;
    }
    InputList::Item& item = opened.items.front();
    item.name = before.name;
    if (isLost)
        item.notes.push_back(Error{ErrorCode::BeganAnew, path, 0, 0});
    m_inputs.items.push_back(std::move(item));
    m_document.addFile();
    m_plan.grew(0);
    return Following::Grew;
}

LoadPlan::Claim Loader::Impl::claim()
{
    constexpr std::chrono::milliseconds kLookForStopEvery{50};
    std::unique_lock lock(m_mutex);
    while (!*m_stop && !m_document.isMemorySpent()) {
        const LoadPlan::Claim claim = m_plan.next(m_stitched);
        if (claim.task == LoadPlan::Task::Arrange) {
            arrangeInputs();
            m_turn.notify_all();
        } else if (claim.task == LoadPlan::Task::Wait) {
            m_turn.wait_for(lock, kLookForStopEvery); // a stop does not wait for the lock to be heard
        } else if (claim.task != LoadPlan::Task::Nothing && m_memory.isSpent()) {
            // What others have begun is still done: it lies before this chunk.
            m_document.noteMemorySpent(m_memory.mostBytes);
            m_turn.notify_all();
        } else {
            return claim;
        }
    }
    return {};
}

void Loader::Impl::run(const LoadPlan::Claim& claim, std::optional<Reading>& reading)
{
    constexpr std::uint64_t kUnpackedAhead = std::uint64_t{8} << 20;
    switch (claim.task) {
    case LoadPlan::Task::Look: {
        m_opener.lookInto(claim.index);
        const std::lock_guard lock(m_mutex);
        if (m_opener.isMemorySpent())
            m_document.noteMemorySpent(m_memory.mostBytes);
        m_plan.looked();
        break;
    }
    case LoadPlan::Task::Prepare: prepare(claim.index); break;
    case LoadPlan::Task::Unpack: {
        m_inputs.items[claim.index].spooled->advance(kUnpackedAhead);
        const std::lock_guard lock(m_mutex);
        m_plan.unpacked(claim.index);
        break;
    }
    case LoadPlan::Task::Read: {
        ChunkResult result;
        if (!reading)
            reading.emplace();
        if (readChunk(claim, *reading, result))
            deliver(claim.index, std::move(result));
        break;
    }
    default: break;
    }
    m_turn.notify_all();
}

void Loader::Impl::prepare(std::size_t index)
{
    Repetition found = m_repetitions->find(index);
    if (*m_stop)
        return;
    const std::lock_guard lock(m_mutex);
    m_plan.prepared(found);
    m_bytesDone += found.bytes + found.laterBytes;
    m_document.noteRepetition(index, std::move(found));
}

bool Loader::Impl::readChunk(const LoadPlan::Claim& claim, Reading& reading, ChunkResult& result)
{
    const Chunk& chunk = claim.chunk;
    const auto advance = [this](std::uint64_t bytes) {
        m_bytesDone.fetch_add(bytes, std::memory_order_relaxed);
    };
    SegmentAssembler& assembler = reading.assembler;
    assembler.begin(chunk.file, claim.base);
    const InputFacts& facts = m_inputs.items[raw(chunk.file)].facts;
    reading.reader.setYearReference({facts.reference, facts.referenceIsStart});
    result.chunk = chunk;
    result.outcome = reading.chunkReader.read(*m_inputs.items[raw(chunk.file)].source, chunk, reading.reader,
                                              *m_stop, advance);
    const bool stopped = result.outcome.state == ChunkReader::State::Failed && *m_stop;
    if (stopped || result.outcome.state == ChunkReader::State::Stopped)
        return false;
    result.segments = assembler.finish(result.outcome.endOffset);
    result.texts = assembler.takeTexts();
    result.header = assembler.header();
    result.coverage = reading.reader.coverage();
    result.coverage.entriesWithoutSession = assembler.entriesWithoutSession();
    return true;
}

void Loader::Impl::deliver(std::size_t index, ChunkResult result)
{
    const std::lock_guard lock(m_mutex);
    m_plan.delivered(result.chunk, result.outcome.state == ChunkReader::State::Failed);
    m_waiting.emplace(index, std::move(result));
    for (auto next = m_waiting.begin(); next != m_waiting.end() && next->first == m_stitched;
         next = m_waiting.erase(next)) {
        m_document.add(next->second);
        ++m_stitched;
    }
    m_sessions = m_document.sessionCount();
    m_lines = m_document.lineCount();
}

LoadProgress Loader::Impl::progress() const
{
    LoadProgress progress{m_bytesDone.load(), 0, m_sessions.load(), m_lines.load()};
    const std::lock_guard lock(m_mutex);
    const InputOpener::Unpacking unpacking = m_opener.unpacking();
    progress.bytesDone += unpacking.packedBytes;
    progress.bytesTotal =
        m_inputs.items.empty() ? m_storedBytes + unpacking.expectedBytes : unpacking.packedBytes;
    for (const auto& item : m_inputs.items)
        progress.bytesTotal += item.spooled ? item.spooled->expectedSize() : item.source->size();
    return progress;
}

Loader::Loader(const std::vector<LoadInput>& inputs) : Loader(inputs, Options{}) {}

Loader::Loader(const std::vector<LoadInput>& inputs, const Options& options)
    : m_impl(std::make_unique<Impl>(inputs, options))
{}

Loader::~Loader() = default;

void Loader::work()
{
    m_impl->work();
}

Following Loader::look()
{
    return m_impl->look();
}

std::string Loader::followedPath() const
{
    return m_impl->followedPath();
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

LoadProgress Loader::progress() const
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
