// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace authloupe {

// How much a load may unpack. A log of identical lines may honestly be 300 times its packed size, so the
// ratio alone refuses nothing.
struct UnpackLimits {
    std::string directory; // for the temporary file; empty: TMPDIR, else /var/tmp, else /tmp
    std::uint64_t reserve = std::uint64_t{512} << 20;  // bytes of the disk that stay free
    std::uint64_t mostBytes = ~std::uint64_t{0};       // of all inputs together
    std::uint64_t ratioAbove = std::uint64_t{4} << 30; // of one input, at each level; above that …
    std::uint64_t mostRatio = 200;                     // … this many times its packed size is too much
};

// The one temporary file of a load, which nobody else can open: it has no name, and goes with the last who
// holds it. Several inputs grow in it at once, each in extents of its own; what an extent does not use stays
// a hole that takes no room on the disk. Safe from any thread.
class Spool final {
public:
    static constexpr std::uint64_t kExtentBytes = std::uint64_t{4} << 20;

    [[nodiscard]] static Result<std::shared_ptr<Spool>> create(const UnpackLimits& limits);
    ~Spool();
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    // Where a new extent begins.
    [[nodiscard]] std::uint64_t reserveExtent() noexcept { return m_next.fetch_add(kExtentBytes); }
    // An error when the disk is full or would be, or when all inputs together are more than they may be.
    [[nodiscard]] Error write(std::uint64_t offset, const char* bytes, std::size_t count);
    [[nodiscard]] Result<std::size_t> read(std::uint64_t offset, char* to, std::size_t count) const;
    [[nodiscard]] const UnpackLimits& limits() const noexcept { return m_limits; }

private:
    Spool(int descriptor, UnpackLimits limits) : m_limits(std::move(limits)), m_descriptor(descriptor) {}
    [[nodiscard]] bool hasRoom() const noexcept;

    UnpackLimits m_limits;
    std::atomic<std::uint64_t> m_next = 0;
    std::atomic<std::uint64_t> m_written = 0;
    int m_descriptor = -1;
};

} // namespace authloupe
