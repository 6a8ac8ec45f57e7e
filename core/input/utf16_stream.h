// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/byte_stream.h"

#include <cstdint>
#include <memory>
#include <string>

namespace authloupe {

// UTF-16 as UTF-8, without its byte order mark. A surrogate without its other half becomes U+FFFD; half a
// character at the end is left out, and said.
class Utf16Stream final : public ByteStream {
public:
    Utf16Stream(std::unique_ptr<ByteStream> below, bool bigEndian)
        : m_below(std::move(below)),
          m_bigEndian(bigEndian)
    {}
    [[nodiscard]] Piece read(char* to, std::size_t most) override;
    [[nodiscard]] Error trouble() const override { return m_error; }
    [[nodiscard]] std::uint64_t bytesTaken() const noexcept override { return m_below->bytesTaken(); }

private:
    void decodeMore();
    void takeUnit(char32_t unit);

    std::unique_ptr<ByteStream> m_below;
    std::string m_text;
    std::size_t m_given = 0;      // of m_text
    char32_t m_highSurrogate = 0; // waits for its other half
    unsigned char m_half = 0;     // the first byte of a unit
    bool m_hasHalf = false;
    bool m_bigEndian = false;
    bool m_begun = false;
    bool m_ended = false;
    Error m_error;
};

// Lines that end with CR alone as lines that end with LF; CRLF becomes LF as well.
class LineEndStream final : public ByteStream {
public:
    explicit LineEndStream(std::unique_ptr<ByteStream> below) : m_below(std::move(below)) {}
    [[nodiscard]] Piece read(char* to, std::size_t most) override;
    [[nodiscard]] Error trouble() const override { return m_below->trouble(); }
    [[nodiscard]] std::uint64_t bytesTaken() const noexcept override { return m_below->bytesTaken(); }

private:
    std::unique_ptr<ByteStream> m_below;
    bool m_afterReturn = false;
};

} // namespace authloupe
