// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "input/byte_source.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace authloupe {

// Set by whoever no longer wants the bytes; may be null.
using StopFlag = std::shared_ptr<const std::atomic<bool>>;

[[nodiscard]] inline bool isSet(const StopFlag& stop) noexcept
{
    return stop && stop->load(std::memory_order_relaxed);
}

// Bytes that come one after the other: of a file, or of what a stream below gives once it is unpacked or
// decoded. One thread at a time.
class ByteStream {
public:
    struct Piece {
        std::size_t bytes = 0;
        bool end = false; // nothing follows; trouble() says why if it is not the true end
    };

    virtual ~ByteStream() = default;
    // Up to `most` bytes, at least one of which is wanted. None need not be the end: a call reads a bounded
    // part of what is below.
    [[nodiscard]] virtual Piece read(char* to, std::size_t most) = 0;
    // After the end. `offset` is bytes of the lowest stream, path is empty. TrailingGarbage tells of bytes
    // that were left out, and how many where that is known; everything else tells that something is missing.
    [[nodiscard]] virtual Error trouble() const = 0;
    // Of the lowest stream, so far.
    [[nodiscard]] virtual std::uint64_t bytesTaken() const noexcept = 0;
    // That were not read yet, where somebody knows.
    [[nodiscard]] virtual std::optional<std::uint64_t> bytesLeft() const { return std::nullopt; }
};

// A source from its beginning to its end.
class SourceStream final : public ByteStream {
public:
    SourceStream(std::shared_ptr<const ByteSource> source, StopFlag stop)
        : m_source(std::move(source)),
          m_stop(std::move(stop))
    {}
    [[nodiscard]] Piece read(char* to, std::size_t most) override;
    [[nodiscard]] Error trouble() const override { return m_error; }
    [[nodiscard]] std::uint64_t bytesTaken() const noexcept override { return m_offset; }
    [[nodiscard]] std::optional<std::uint64_t> bytesLeft() const override;

private:
    std::shared_ptr<const ByteSource> m_source;
    StopFlag m_stop;
    Error m_error;
    std::uint64_t m_offset = 0;
};

class UnpackCount;

// Shows what comes next before it is read. With a count it is where a level of packing ends: nothing that is
// unpacked above it gets more after a stop, or once there is too much; that may be all that ever comes.
class PeekStream final : public ByteStream {
public:
    explicit PeekStream(std::unique_ptr<ByteStream> below, std::shared_ptr<UnpackCount> count = nullptr)
        : m_below(std::move(below)),
          m_count(std::move(count))
    {}
    // Up to `most` bytes, fewer only at the end. Valid until the next call of anything.
    [[nodiscard]] std::string_view peek(std::size_t most);
    [[nodiscard]] Piece read(char* to, std::size_t most) override;
    [[nodiscard]] Error trouble() const override
    {
        return m_error.code != ErrorCode::None ? m_error : m_below->trouble();
    }
    [[nodiscard]] std::uint64_t bytesTaken() const noexcept override { return m_below->bytesTaken(); }
    [[nodiscard]] std::optional<std::uint64_t> bytesLeft() const override;

private:
    [[nodiscard]] Piece take(char* to, std::size_t most); // of what is below

    std::unique_ptr<ByteStream> m_below;
    std::shared_ptr<UnpackCount> m_count; // may be null
    Error m_error;                        // of our own
    std::vector<char> m_seen;
    std::size_t m_given = 0; // of m_seen
    bool m_end = false;
};

} // namespace authloupe
