// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/spooled_source.h"

#include "input/unpack_count.h"

#include <algorithm>
#include <cerrno>

namespace authloupe {

namespace {

constexpr std::size_t kSpoolBlockBytes = std::size_t{256} << 10;

} // namespace

SpooledSource::SpooledSource(std::shared_ptr<Spool> spool, Opener open, std::uint64_t storedBytes,
                             StopFlag stop, std::shared_ptr<UnpackCount> count)
    : m_spool(std::move(spool)),
      m_open(std::move(open)),
      m_storedBytes(storedBytes),
      m_stop(std::move(stop)),
      m_count(std::move(count))
{}

std::uint64_t SpooledSource::placeOf(std::uint64_t offset) const
{
    const std::lock_guard lock(m_mutex);
    const std::uint64_t extent = offset / Spool::kExtentBytes;
    while (m_extents.size() <= extent)
        m_extents.push_back(m_spool->reserveExtent());
    return m_extents[extent] + offset % Spool::kExtentBytes;
}

Error SpooledSource::store(const char* bytes, std::size_t count) const
{
    const std::uint64_t stored = count;
    std::uint64_t offset = m_available.load(std::memory_order_relaxed);
    while (count != 0) {
        const std::uint64_t inExtent = Spool::kExtentBytes - offset % Spool::kExtentBytes;
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(count, inExtent));
        if (Error error = m_spool->write(placeOf(offset), bytes, part); error.code != ErrorCode::None)
            return error;
        bytes += part;
        offset += part;
        count -= part;
    }
    if (m_count && !m_count->add(stored, m_taken.load(std::memory_order_relaxed)))
        return Error{ErrorCode::ExpandsTooMuch, {}, 0, 0};
    return {};
}

void SpooledSource::end(Error error) const
{
    const std::uint64_t taken = m_taken.load(std::memory_order_relaxed);
    if (error.code == ErrorCode::SpoolFailed || error.code == ErrorCode::ExpandsTooMuch)
        error.offset = taken;
    {
        const std::lock_guard lock(m_mutex);
        m_error = std::move(error);
    }
    m_stream.reset();
    m_open = nullptr;
    m_block.reset();
    m_complete.store(true, std::memory_order_release);
}

void SpooledSource::readBlock() const
{
    // Its own: the stream may unpack another spooled source, by this thread.
    if (!m_block)
        m_block = std::make_unique_for_overwrite<char[]>(kSpoolBlockBytes);
    if (!m_stream && m_open)
        m_stream = m_open();
    // Asked for now: bytes that were taken from the stream and have no place would be lost.
    (void)placeOf(m_available.load(std::memory_order_relaxed) + kSpoolBlockBytes - 1);
    std::size_t filled = 0;
    ByteStream::Piece piece;
    // Whole blocks, but not at any price: a stream may give little for much.
    for (int tries = 0; tries < 16 && filled < kSpoolBlockBytes && !piece.end; ++tries) {
        piece = m_stream->read(m_block.get() + filled, kSpoolBlockBytes - filled);
        filled += piece.bytes;
    }
    m_taken.store(m_stream->bytesTaken(), std::memory_order_relaxed);
    if (filled != 0) {
        if (Error error = store(m_block.get(), filled); error.code != ErrorCode::None) {
            end(std::move(error));
            return;
        }
        m_available.fetch_add(filled, std::memory_order_release);
    }
    if (!piece.end)
        return;
    Error trouble = m_stream->trouble();
    if (trouble.code == ErrorCode::Cancelled)
        return; // nobody asks any more; the size stays unknown
    end(std::move(trouble));
}

Result<std::size_t> SpooledSource::readAt(std::uint64_t offset, char* to, std::size_t most) const
{
    const std::uint64_t wanted = most > kUnknownSize - offset ? kUnknownSize : offset + most;
    const auto isThere = [&] {
        return m_available.load(std::memory_order_acquire) >= wanted || isComplete() || isSet(m_stop);
    };
    while (!isThere()) {
        std::unique_lock lock(m_mutex);
        if (m_reading) {
            m_news.wait(lock, [&] { return !m_reading || isThere(); });
            continue;
        }
        lock.unlock();
        (void)advance(1);
    }
    const std::uint64_t available = m_available.load(std::memory_order_acquire);
    std::size_t left =
        offset < available ? static_cast<std::size_t>(std::min<std::uint64_t>(most, available - offset)) : 0;
    std::size_t done = 0;
    while (left != 0) {
        const std::uint64_t inExtent = Spool::kExtentBytes - offset % Spool::kExtentBytes;
        const auto part = static_cast<std::size_t>(std::min<std::uint64_t>(left, inExtent));
        auto read = m_spool->read(placeOf(offset), to + done, part);
        if (!read.ok())
            return read;
        if (read.value() < part) // of what had been written
            return Error{ErrorCode::SpoolFailed, {}, offset, EIO};
        offset += part;
        done += part;
        left -= part;
    }
    return done;
}

bool SpooledSource::advance(std::uint64_t most) const
{
    struct Turn { // ours until the end of the call, whatever happens
        const SpooledSource& source;
        ~Turn()
        {
            {
                const std::lock_guard lock(source.m_mutex);
                source.m_reading = false;
            }
            source.m_news.notify_all();
        }
    };
    {
        const std::lock_guard lock(m_mutex);
        if (m_reading || isComplete() || isSet(m_stop))
            return false;
        m_reading = true;
    }
    const Turn turn{*this};
    const std::uint64_t begin = m_available.load(std::memory_order_relaxed);
    do {
        readBlock();
        m_news.notify_all();
    } while (!isComplete() && !isSet(m_stop) && m_available.load(std::memory_order_relaxed) < begin + most);
    return true;
}

void SpooledSource::finish() const
{
    constexpr std::uint64_t kStep = std::uint64_t{1} << 20;
    while (!isComplete() && !isSet(m_stop)) {
        if (advance(kStep))
            continue;
        std::unique_lock lock(m_mutex);
        m_news.wait(lock, [&] { return !m_reading || isSet(m_stop); });
    }
}

Error SpooledSource::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

std::uint64_t SpooledSource::expectedSize() const noexcept
{
    const std::uint64_t available = m_available.load(std::memory_order_relaxed);
    const std::uint64_t taken = m_taken.load(std::memory_order_relaxed);
    if (isComplete() || taken == 0 || m_storedBytes <= taken)
        return std::max(available, isComplete() ? 0 : m_storedBytes);
    return static_cast<std::uint64_t>(static_cast<double>(available) / static_cast<double>(taken)
                                      * static_cast<double>(m_storedBytes));
}

} // namespace authloupe
