// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_source.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

namespace authloupe::test {

// Another source, of which it counts what is read. For one thread at a time.
class CountedSource final : public ByteSource {
public:
    explicit CountedSource(std::shared_ptr<const ByteSource> below) : m_below(std::move(below)) {}

    [[nodiscard]] std::uint64_t size() const noexcept override { return m_below->size(); }
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override
    {
        const auto read = m_below->readAt(offset, to, most);
        ++reads;
        bytes += read.ok() ? read.value() : 0;
        if (onRead)
            onRead();
        return read;
    }

    mutable std::uint64_t reads = 0, bytes = 0;
    std::function<void()> onRead; // is called after each read

private:
    std::shared_ptr<const ByteSource> m_below;
};

} // namespace authloupe::test
