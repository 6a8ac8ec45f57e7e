// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"
#include "maillog/entry_reader.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace authloupe {

// A stretch of a file by nominal borders. It holds the entries whose first stamped line begins in [begin,
// end), so neighbours agree on their border without talking to each other.
struct Chunk {
    FileIndex file{};
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    bool isFirst = false; // of its file: `begin` is where a line begins, which is read whatever it is
    bool goesOn = false;  // so it is, but an earlier read of the file ended there
};

// Reads the entries of a chunk in blocks that stay in the processor's second-level cache. One thread.
class ChunkReader final {
public:
    enum class State : std::uint8_t { Done, Stopped, Failed };
    struct Outcome {
        State state = State::Done;
        std::uint64_t endOffset = 0; // behind the last entry read
        Error error;                 // Failed
    };
    using Advance = std::function<void(std::uint64_t bytes)>;

    // `advance` is called after every block with the bytes it took; `stop` is polled as often.
    [[nodiscard]] Outcome read(const ByteSource& source, const Chunk& chunk, EntryReader& reader,
                               const std::atomic<bool>& stop, const Advance& advance);

private:
    static constexpr std::size_t kBlockBytes = std::size_t{256} << 10;

    // Where the first entry of the chunk begins; nothing when it has none or on an error, which `error` then
    // tells.
    [[nodiscard]] std::optional<std::uint64_t> findStart(const ByteSource& source, const Chunk& chunk,
                                                         EntryReader& reader, Error& error);
    // Looks at the head of the file, once for each file.
    void findShape(const ByteSource& source, const Chunk& chunk, Error& error);
    // Reads the block at `offset` behind `kept` bytes that stand at `keptFrom` in the buffer; they begin at
    // m_begin then. Less than blockAt() when the source has become shorter than it was.
    [[nodiscard]] Result<std::size_t> fill(const ByteSource& source, std::uint64_t offset,
                                           std::size_t keptFrom, std::size_t kept);
    // How long the block at `offset` should be.
    [[nodiscard]] static std::size_t blockAt(const ByteSource& source, std::uint64_t offset) noexcept;

    std::vector<char> m_buffer;
    std::size_t m_begin = 0;               // of what is to be read in it
    const ByteSource* m_shapeOf = nullptr; // whose shape it is
    FileIndex m_shapeFile{};
    LogShape m_shape;
};

} // namespace authloupe
