// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace authloupe {

// Bytes that can be read at any place. Safe to use from several threads at once.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    // Reads up to `most` bytes at `offset`; fewer only at the end, 0 behind it.
    [[nodiscard]] virtual Result<std::size_t> readAt(std::uint64_t offset, char* to,
                                                     std::size_t most) const = 0;
    // When it was opened.
    [[nodiscard]] virtual std::uint64_t size() const noexcept = 0;
};

// A text in memory: pasted, or read from standard input.
class MemorySource final : public ByteSource {
public:
    explicit MemorySource(std::shared_ptr<const std::string> text) : m_text(std::move(text)) {}
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, char* to, std::size_t most) const override;
    [[nodiscard]] std::uint64_t size() const noexcept override { return m_text->size(); }

private:
    std::shared_ptr<const std::string> m_text;
};

} // namespace authloupe
