// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"
#include "input/byte_stream.h"
#include "input/spool.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace authloupe {

// A stream that can be read at any place: what was read of it lies in the spool. It is written once, from its
// beginning to its end, by whoever asks for bytes that are not there yet, one block at a time; others read
// what is there meanwhile. So unpacking needs no thread of its own, and a reader waits for nothing but the
// block that he needs.
class SpooledSource final : public ByteSource {
public:
    static constexpr std::uint64_t kUnknownSize = ~std::uint64_t{0} >> 1U;
    using Opener = std::function<std::unique_ptr<ByteStream>()>;

    // `open` is called when the first byte is asked for, and gone after the last one was read.
    // `storedBytes`: size of what is unpacked, for progress; 0 when unknown. `count`: of all that comes from
    // the same input; null when nothing is unpacked.
    SpooledSource(std::shared_ptr<Spool> spool, Opener open, std::uint64_t storedBytes, StopFlag stop,
                  std::shared_ptr<UnpackCount> count = nullptr);

    // After a stop, or where trouble ended the stream, there are fewer bytes than were asked for.
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override;
    // kUnknownSize until the end is reached.
    [[nodiscard]] std::uint64_t size() const noexcept override
    {
        return m_complete.load(std::memory_order_acquire) ? m_available.load(std::memory_order_acquire)
                                                          : kUnknownSize;
    }
    [[nodiscard]] bool isComplete() const noexcept { return m_complete.load(std::memory_order_acquire); }
    // That can be read without unpacking more.
    [[nodiscard]] std::uint64_t availableBytes() const noexcept
    {
        return m_available.load(std::memory_order_acquire);
    }
    // Reads up to `most` bytes more, unless another thread does so. False when there is nothing to do here.
    bool advance(std::uint64_t most) const;
    // To the end, or until a stop.
    void finish() const;
    // Once complete: why the stream ended, if not at its true end.
    [[nodiscard]] Error trouble() const;
    // How many bytes there will be: known at the end, before that by what was unpacked so far.
    [[nodiscard]] std::uint64_t expectedSize() const noexcept;

private:
    void readBlock() const; // m_reading is ours
    void end(Error error) const;
    [[nodiscard]] Error store(const char* bytes, std::size_t count) const;
    [[nodiscard]] std::uint64_t placeOf(std::uint64_t offset) const;

    std::shared_ptr<Spool> m_spool;
    mutable Opener m_open;
    mutable std::unique_ptr<ByteStream> m_stream;
    mutable std::unique_ptr<char[]> m_block; // what is being read, of whoever reads
    std::uint64_t m_storedBytes = 0;
    StopFlag m_stop;
    std::shared_ptr<UnpackCount> m_count;
    mutable std::atomic<std::uint64_t> m_available = 0, m_taken = 0;
    mutable std::atomic<bool> m_complete = false;

    mutable std::mutex m_mutex; // guards what follows
    mutable std::condition_variable m_news;
    mutable std::vector<std::uint64_t> m_extents; // in the spool
    mutable Error m_error;
    mutable bool m_reading = false;
};

} // namespace authloupe
