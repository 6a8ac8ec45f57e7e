// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"
#include "input/input_facts.h"

#include <memory>

struct archive;

namespace authloupe {

// What a stream of one of libarchive's kinds holds. libarchive would call programs such as lzop for kinds
// that it cannot unpack itself; only those that it can are asked for, and nothing is guessed.
class FilterStream final : public ByteStream {
public:
    FilterStream(std::unique_ptr<ByteStream> below, Packing packing);
    ~FilterStream() override;
    FilterStream(const FilterStream&) = delete;
    FilterStream& operator=(const FilterStream&) = delete;

    [[nodiscard]] Piece read(char* to, std::size_t most) override;
    [[nodiscard]] Error trouble() const override { return m_error; }
    [[nodiscard]] std::uint64_t bytesTaken() const noexcept override;

    // libarchive has this kind built in and needs no other program for it.
    [[nodiscard]] static bool canUnpack(Packing packing);

private:
    struct Below;
    [[nodiscard]] bool choose();
    [[nodiscard]] bool open();
    void fail();

    std::unique_ptr<Below> m_below;
    archive* m_archive = nullptr;
    Packing m_packing;
    const char* m_block = nullptr; // of libarchive: valid until its next call
    std::size_t m_left = 0;
    Error m_error;
    bool m_opened = false;
    bool m_ended = false;
};

} // namespace authloupe
