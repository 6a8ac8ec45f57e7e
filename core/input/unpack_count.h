// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"
#include "input/spool.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>

namespace authloupe {

// What has come out of one level of what an input is packed in, whether anything came out of the next one or
// not, and whether that is too much. All members of an archive add to the same one. Safe from any thread.
class UnpackCount final {
public:
    // `input`: as it is stored.
    UnpackCount(UnpackLimits limits, std::shared_ptr<const ByteSource> input, StopFlag stop)
        : m_limits(std::move(limits)),
          m_input(std::move(input)),
          m_stop(std::move(stop))
    {}
    [[nodiscard]] std::shared_ptr<UnpackCount> ofAnotherLevel() const
    {
        return std::make_shared<UnpackCount>(m_limits, m_input, m_stop);
    }

    // False when it is too much now. `taken`: bytes of the input, which are its size while nobody knows that.
    [[nodiscard]] bool add(std::uint64_t bytes, std::uint64_t taken) noexcept;
    [[nodiscard]] bool isTooMuch() const noexcept { return m_isTooMuch.load(std::memory_order_relaxed); }
    [[nodiscard]] bool isStopped() const noexcept { return isSet(m_stop); }

private:
    UnpackLimits m_limits;
    std::shared_ptr<const ByteSource> m_input;
    StopFlag m_stop;
    std::atomic<std::uint64_t> m_bytes = 0;
    std::atomic<bool> m_isTooMuch = false;
};

} // namespace authloupe
