// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/chunk_reader.h"
#include "load/input_list.h"
#include "load/repetition.h"
#include "session/segment_assembler.h"
#include "session/session_store.h"
#include "session/stitcher.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace authloupe {

// What one chunk says.
struct ChunkResult {
    Chunk chunk;
    std::vector<Segment> segments;
    SegmentTexts texts;
    HeaderFacts header;
    Coverage coverage;
    ChunkReader::Outcome outcome;
};

// Puts chunks, in order, into the store, and keeps account of each file. Not safe from several threads.
class DocumentBuilder final {
public:
    // mostLines: of one file, not more than kMostNumberedLines.
    explicit DocumentBuilder(std::uint64_t mostLines = kMostNumberedLines)
        : m_mostLines(mostLines),
          m_stitcher(m_store)
    {}

    // `inputs` must live, where it is, as long as the builder.
    void begin(const InputList& inputs);
    void noteRepetition(std::size_t file, Repetition repetition);
    // The last of the inputs came later than begin().
    void addFile();
    // Lines of the file are no longer found by its path.
    void keepSource(std::size_t file);
    // Was all of the file read in its turn, and nothing of its end found in others?
    [[nodiscard]] bool isWhole(std::size_t file);
    void add(const ChunkResult& result);
    // Takes no memory itself.
    void noteOutOfMemory(std::uint64_t bytesDone) noexcept;
    // Something is left that is not read, since the process may hold no more than that.
    void noteMemorySpent(std::uint64_t budget) noexcept;
    [[nodiscard]] bool isMemorySpent() const noexcept { return m_memorySpent.has_value(); }

    // Once memory has run out while something was added, nothing more is added, and this is the state before
    // that, as far as it was published.
    [[nodiscard]] SnapshotPtr publish(bool allRead);
    [[nodiscard]] std::uint64_t sessionCount() const noexcept { return m_store.sessionCount(); }
    [[nodiscard]] std::uint64_t lineCount() noexcept { return m_store.coverage().lines; }
    [[nodiscard]] std::vector<Error> errors() const;

private:
    void appendFile(const InputList::Item& item);
    void addLines(std::size_t index, const ByteSource& source, const ChunkResult& result);
    void beginFile(std::size_t index, std::uint64_t begin);
    static void noteBytes(FileInfo& file, std::uint64_t end, bool isRest);
    static void noteMark(FileInfo& file, bool isRest);
    void endFile(std::size_t index);
    void noteHeader(FileInfo& file, const HeaderFacts& header);
    void noteCoverage(FileInfo& file, const Coverage& stretch, std::uint32_t lineBase);
    void noteError(Error error, std::size_t index);
    void cut(std::size_t index, const Error& error);
    void noteSharedHosts(std::size_t index, const ChunkResult& result);

    const std::uint64_t m_mostLines;
    SessionStore m_store;
    Stitcher m_stitcher;
    const InputList* m_inputs = nullptr;
    std::vector<bool> m_done; // by file
    // By file: some of it could not be read. What stands behind is left out, although it may be readable
    // again by now: the numbers of its lines are not known, and a log that was rewritten meanwhile would be
    // mixed.
    std::vector<bool> m_cut;
    std::vector<std::uint64_t> m_rests; // by file: bytes that are read after all others
    std::size_t m_samplesOfFiles = 0;   // kept in the accounts of single files
    std::vector<Error> m_errors;
    std::optional<std::uint64_t> m_outOfMemoryAt; // bytes done
    std::optional<std::uint64_t> m_memorySpent;   // the budget
    SnapshotPtr m_published;                      // the last one
    bool m_torn = false;                          // what is being added is there in part
    bool m_broken = false;                        // something that should have been read was not
    bool m_toldSharedHosts = false;
};

} // namespace authloupe
