// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <utility>

namespace authloupe {

// How far somebody has come who reads a source. Safe from any thread.
struct ReadMeter {
    std::atomic<std::uint64_t> bytes = 0; // that were read; those read twice count twice
};

// A source, and a note of what is read from it.
class MeteredSource final : public ByteSource {
public:
    MeteredSource(std::shared_ptr<const ByteSource> source, std::shared_ptr<ReadMeter> meter)
        : m_source(std::move(source)),
          m_meter(std::move(meter))
    {}
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override
    {
        auto read = m_source->readAt(offset, to, most);
        if (read.ok())
            m_meter->bytes.fetch_add(read.value(), std::memory_order_relaxed);
        return read;
    }
    [[nodiscard]] std::uint64_t size() const noexcept override { return m_source->size(); }

private:
    std::shared_ptr<const ByteSource> m_source;
    std::shared_ptr<ReadMeter> m_meter;
};

} // namespace authloupe
