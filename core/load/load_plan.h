// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/chunk_reader.h"
#include "load/input_list.h"
#include "load/repetition.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace authloupe {

// Who does what next in a load. Logs are read in their order, one chunk after the other; what is packed is
// unpacked by those who read it, and ahead of them by those who would have to wait. Not safe from several
// threads: the loader's lock guards it.
class LoadPlan final {
public:
    enum class Task : std::uint8_t {
        Look,    // into a closed input, by number
        Arrange, // all inputs are known: setItems()
        Prepare, // find out what of a log stands in others
        Unpack,  // a stretch of a log whose turn comes later
        Read,    // a chunk
        Wait,    // until another worker is through with something
        Nothing, // is left to claim
    };
    struct Claim {
        Task task = Task::Nothing;
        std::size_t index = 0; // of the input, the log or, in order, the chunk
        Chunk chunk;
        std::uint64_t base = 0; // bytes of all logs before
    };

    LoadPlan(std::size_t closedInputs, std::uint64_t chunkBytes);

    // `stitched`: chunks that are done in order.
    [[nodiscard]] Claim next(std::size_t stitched);
    void looked() noexcept { ++m_looked; }
    // They must live, where they are, as long as the plan.
    void setItems(const std::vector<InputList::Item>& items);
    void prepared(const Repetition& repetition);
    void unpacked(std::size_t item) { m_unpacking[item] = false; }
    // `failed`: nothing behind it will be read, as a stream may never tell where it ends then.
    void delivered(const Chunk& chunk, bool failed) noexcept;
    // When it is done: the last item has got more bytes from `begin` on, or is a new one (0).
    void grew(std::uint64_t begin);
    // Everything was claimed and `stitched` chunks are all there are.
    [[nodiscard]] bool isDone(std::size_t stitched) const noexcept;

private:
    // Chunks that may be finished and wait for an earlier one; bounds the memory that a slow one can pile up.
    static constexpr std::size_t kMostAhead = 16;

    [[nodiscard]] Claim aheadOr(Task task);
    [[nodiscard]] Claim readChunk(std::uint64_t size);
    void beginItem(std::size_t item);
    void beginNext();

    std::size_t m_closed = 0, m_nextLook = 0, m_looked = 0;
    std::uint64_t m_chunkBytes = 0, m_nextBytes = 0;
    const std::vector<InputList::Item>* m_items = nullptr;
    std::vector<bool> m_unpacking; // by item

    struct Rest {
        std::size_t item = 0;
        std::uint64_t begin = 0;
    };
    std::vector<Rest> m_rests; // of items through which it went, to be read when it went through all
    std::size_t m_restsBegun = 0;

    std::size_t m_item = 0;   // whose chunks are claimed now
    std::uint64_t m_base = 0; // bytes of all items before
    std::uint64_t m_begin = 0;
    std::uint64_t m_endBytes = 0; // of it that are not read, or not yet
    std::size_t m_claimed = 0;    // chunks
    std::size_t m_readers = 0;    // of m_item
    bool m_begun = false, m_preparing = false, m_prepared = false, m_leftOut = false, m_goesOn = false,
         m_failed = false;
};

} // namespace authloupe
