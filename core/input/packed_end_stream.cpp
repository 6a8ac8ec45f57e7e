// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/packed_end_stream.h"

#include "base/byte_at.h"

#include <algorithm>

namespace authloupe {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kXzMagic = "\xFD"
                                      "7zXZ\0"sv;
constexpr std::string_view kZstdMagic = "\x28\xB5\x2F\xFD"sv;
constexpr std::string_view kSkippableMagic = "\x2A\x4D\x18"sv; // behind a byte from 0x50 to 0x5F

std::uint32_t bigEndian16(std::string_view text, std::size_t at) noexcept
{
    return byteAt(text, at) << 8U | byteAt(text, at + 1);
}

std::uint32_t littleEndian(std::string_view text, std::size_t at, std::size_t bytes) noexcept
{
    std::uint32_t value = 0;
    for (std::size_t i = bytes; i > 0; --i)
        value = value << 8U | byteAt(text, at + i - 1);
    return value;
}

std::uint64_t paddingOf(std::uint64_t bytes) noexcept
{
    return (4 - bytes % 4) % 4;
}

} // namespace

PackedEndStream::PackedEndStream(std::unique_ptr<ByteStream> below, Packing packing)
    : m_below(std::move(below)),
      m_next(packing == Packing::Zstd ? Part::Frame
             : packing == Packing::Xz ? Part::Stream
                                      : Part::Unknown)
{}

void PackedEndStream::give(std::uint64_t bytes, Part then) noexcept
{
    m_left = bytes;
    m_next = then;
}

bool PackedEndStream::hasEnded(std::string_view head) noexcept
{
    if (head.empty())
        give(0, Part::End);
    return head.empty();
}

void PackedEndStream::nextPart()
{
    switch (m_next) {
    case Part::Frame: beginFrame(); break;
    case Part::Block: beginBlock(); break;
    case Part::Stream: beginStream(); break;
    case Part::XzBlock: beginXzBlock(); break;
    case Part::Chunk: beginChunk(); break;
    case Part::Index:
        m_partBytes = 1;
        m_haveRecordCount = false;
        give(1, Part::Records);
        break;
    case Part::Records: beginRecords(); break;
    case Part::IndexEnd: {
        constexpr std::uint64_t kChecksumBytes = 4;
        constexpr std::uint64_t kFooterBytes = 12;
        give(paddingOf(m_partBytes) + kChecksumBytes + kFooterBytes, Part::Stream);
        break;
    }
    case Part::Unknown: giveUp(); break;
    case Part::Garbage:
    case Part::End: break;
    }
}

void PackedEndStream::beginFrame()
{
    constexpr std::size_t kSizesAt = 4;
    const std::string_view head = m_below.peek(8);
    if (hasEnded(head))
        return;
    if (head.size() == 8 && head.substr(1, 3) == kSkippableMagic && (byteAt(head, 0) & 0xF0U) == 0x50) {
        give(8 + std::uint64_t{littleEndian(head, kSizesAt, 4)}, Part::Frame);
        return;
    }
    if (!head.starts_with(kZstdMagic)) {
        give(0, m_given == 0 ? Part::Unknown : Part::Garbage);
        return;
    }
    if (head.size() == kSizesAt) {
        giveUp();
        return;
    }
    const unsigned descriptor = byteAt(head, kSizesAt);
    const bool singleSegment = (descriptor & 0x20U) != 0;
    const std::uint64_t dictionaryBytes = (1U << (descriptor & 3U)) / 2; // 0, 1, 2, 4
    const unsigned sizeFlag = descriptor >> 6U;
    const std::uint64_t sizeBytes = sizeFlag == 0 ? (singleSegment ? 1 : 0) : std::uint64_t{1} << sizeFlag;
    m_checkBytes = (descriptor & 4U) != 0 ? 4 : 0;
    give(kSizesAt + 1 + (singleSegment ? 0 : 1) + dictionaryBytes + sizeBytes, Part::Block);
}

void PackedEndStream::beginBlock()
{
    constexpr std::size_t kHeaderBytes = 3;
    const std::string_view head = m_below.peek(kHeaderBytes);
    if (head.size() < kHeaderBytes) {
        giveUp();
        return;
    }
    const std::uint32_t header = littleEndian(head, 0, kHeaderBytes);
    const bool isLast = (header & 1U) != 0;
    const unsigned kind = (header >> 1U) & 3U; // raw, one byte repeated, compressed, reserved
    const std::uint64_t bytes = kHeaderBytes + (kind == 1 ? 1 : header >> 3U);
    give(bytes + (isLast ? m_checkBytes : 0), isLast ? Part::Frame : Part::Block);
}

void PackedEndStream::beginStream()
{
    constexpr std::size_t kHeaderBytes = 12;
    constexpr std::size_t kPaddingBytes = 4;
    const std::string_view head = m_below.peek(kHeaderBytes);
    if (hasEnded(head))
        return;
    if (m_given != 0 && head.starts_with("\0\0\0\0"sv)) {
        give(kPaddingBytes, Part::Stream);
        return;
    }
    if (!head.starts_with(kXzMagic)) {
        give(0, m_given == 0 ? Part::Unknown : Part::Garbage);
        return;
    }
    if (head.size() < kHeaderBytes) {
        giveUp();
        return;
    }
    const unsigned check = byteAt(head, 7) & 0x0FU;
    m_checkBytes = check == 0 ? 0 : 4U << (check - 1) / 3;
    give(kHeaderBytes, Part::XzBlock);
}

void PackedEndStream::beginXzBlock()
{
    const std::string_view head = m_below.peek(1);
    if (head.empty()) {
        giveUp();
        return;
    }
    m_partBytes = 0;
    if (byteAt(head, 0) == 0)
        give(0, Part::Index);
    else
        give((std::uint64_t{byteAt(head, 0)} + 1) * 4, Part::Chunk);
}

// The last filter of a block is LZMA2, whatever stands before it.
void PackedEndStream::beginChunk()
{
    constexpr std::size_t kMostHeaderBytes = 6;
    const std::string_view head = m_below.peek(kMostHeaderBytes);
    const unsigned control = head.empty() ? ~0U : byteAt(head, 0);
    if (control == 0) {
        give(1 + paddingOf(m_partBytes + 1) + m_checkBytes, Part::XzBlock);
        return;
    }
    if (head.size() < kMostHeaderBytes || (control > 2 && control < 0x80)) {
        giveUp();
        return;
    }
    const bool isStored = control <= 2;
    const std::uint64_t properties = control >= 0xC0 ? 1 : 0;
    const std::uint64_t bytes = isStored ? 3 + std::uint64_t{bigEndian16(head, 1)} + 1
                                         : 5 + properties + std::uint64_t{bigEndian16(head, 3)} + 1;
    m_partBytes += bytes;
    give(bytes, Part::Chunk);
}

// Numbers of seven bits a byte: how many blocks, then two of each.
void PackedEndStream::beginRecords()
{
    constexpr std::size_t kMostBytes = 9;
    if (m_haveRecordCount && m_numbersLeft == 0) {
        give(0, Part::IndexEnd);
        return;
    }
    const std::string_view head = m_below.peek(kMostBytes);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        value |= std::uint64_t{byteAt(head, i) & 0x7FU} << 7 * i;
        if ((byteAt(head, i) & 0x80U) != 0)
            continue;
        m_numbersLeft = m_haveRecordCount ? m_numbersLeft - 1 : value * 2;
        m_haveRecordCount = true;
        m_partBytes += i + 1;
        give(i + 1, Part::Records);
        return;
    }
    giveUp();
}

ByteStream::Piece PackedEndStream::read(char* to, std::size_t most)
{
    constexpr int kMostParts = 4096; // a bounded piece of work for each call
    std::size_t filled = 0;
    for (int parts = 0; parts < kMostParts && filled < most; ++parts) {
        if (m_left == 0 && (m_next == Part::End || m_next == Part::Garbage))
            return {filled, true};
        if (m_left == 0) {
            nextPart();
            continue;
        }
        const auto wanted = static_cast<std::size_t>(std::min<std::uint64_t>(m_left, most - filled));
        const Piece piece = m_below.read(to + filled, wanted);
        filled += piece.bytes;
        m_given += piece.bytes;
        m_left -= piece.bytes;
        if (piece.end) {
            give(0, Part::End);
            return {filled, true};
        }
        if (piece.bytes == 0)
            break; // what is below takes its time
    }
    return {filled, false};
}

Error PackedEndStream::trouble() const
{
    Error below = m_below.trouble(); // the front of a frame looks like garbage where it was cut
    if (m_next == Part::Garbage && (below.code == ErrorCode::None || isNote(below.code)))
        return Error{ErrorCode::TrailingGarbage, {}, m_given, 0, {}, m_below.bytesLeft().value_or(0)};
    return below;
}

} // namespace authloupe
