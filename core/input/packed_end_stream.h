// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"
#include "input/input_facts.h"

#include <cstdint>
#include <memory>
#include <string_view>

namespace authloupe {

// The bytes of an xz or zstd file up to its true end. Both say in their frames how long these are, so the end
// is found without unpacking anything: libarchive takes whatever follows for more packed data, and drops the
// last block with it. What is no such frame at all is given as it is, to whoever unpacks it and says why.
// (the .xz file format 1.1.0; RFC 8878)
class PackedEndStream final : public ByteStream {
public:
    PackedEndStream(std::unique_ptr<ByteStream> below, Packing packing);

    [[nodiscard]] Piece read(char* to, std::size_t most) override;
    // TrailingGarbage when something follows.
    [[nodiscard]] Error trouble() const override;
    [[nodiscard]] std::uint64_t bytesTaken() const noexcept override { return m_below.bytesTaken(); }

    [[nodiscard]] static bool canFollow(Packing packing) noexcept
    {
        return packing == Packing::Xz || packing == Packing::Zstd;
    }

private:
    // What comes next in the file.
    enum class Part : std::uint8_t {
        Frame, // zstd: the first of a file, or one more
        Block,
        Stream, // xz: the first of a file, or one more behind padding
        XzBlock,
        Chunk, // of LZMA2
        Index,
        Records,
        IndexEnd,
        Unknown, // no frame: everything is given
        Garbage,
        End,
    };
    void nextPart();
    void beginFrame();
    void beginBlock();
    void beginStream();
    void beginXzBlock();
    void beginChunk();
    void beginRecords();
    // The next `bytes` belong together; `then` follows.
    void give(std::uint64_t bytes, Part then) noexcept;
    void giveUp() noexcept { give(~std::uint64_t{0}, Part::Unknown); }
    [[nodiscard]] bool hasEnded(std::string_view head) noexcept;

    PeekStream m_below;
    std::uint64_t m_given = 0;
    std::uint64_t m_left = 0; // of the part that is given now
    Part m_next = Part::End;
    std::uint32_t m_checkBytes = 0;  // behind each block of xz, behind each frame of zstd
    std::uint64_t m_partBytes = 0;   // of the block's chunks, or of the index, so far
    std::uint64_t m_numbersLeft = 0; // of the index
    bool m_haveRecordCount = false;
};

} // namespace authloupe
