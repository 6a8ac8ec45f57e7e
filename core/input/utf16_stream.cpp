// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/utf16_stream.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace authloupe {

namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr char32_t kByteOrderMark = 0xFEFF;

void appendUtf8(std::string& out, char32_t c)
{
    const auto tail = [&](unsigned shift) {
        out += static_cast<char>(0x80U | (static_cast<unsigned>(c >> shift) & 0x3FU));
    };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0U | static_cast<unsigned>(c >> 6U));
        tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0U | static_cast<unsigned>(c >> 12U));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0U | static_cast<unsigned>(c >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace

void Utf16Stream::takeUnit(char32_t unit)
{
    const bool first = !m_begun;
    m_begun = true;
    if (first && unit == kByteOrderMark)
        return;
    const bool isHigh = unit >= 0xD800 && unit < 0xDC00;
    const bool isLow = unit >= 0xDC00 && unit < 0xE000;
    if (m_highSurrogate != 0 && isLow) {
        appendUtf8(m_text, 0x10000 + ((m_highSurrogate - 0xD800) << 10U) + (unit - 0xDC00));
        m_highSurrogate = 0;
        return;
    }
    if (m_highSurrogate != 0)
        appendUtf8(m_text, kReplacement);
    m_highSurrogate = isHigh ? unit : 0;
    if (!isHigh)
        appendUtf8(m_text, isLow ? kReplacement : unit);
}

void Utf16Stream::decodeMore()
{
    std::array<char, std::size_t{16} << 10> block; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const Piece piece = m_below->read(block.data(), block.size());
    m_text.clear();
    m_given = 0;
    for (std::size_t i = 0; i < piece.bytes; ++i) {
        const auto byte = static_cast<unsigned char>(block.at(i));
        if (m_hasHalf) {
            const unsigned unit = m_bigEndian ? unsigned{m_half} << 8U | byte : unsigned{byte} << 8U | m_half;
            takeUnit(unit);
        }
        m_half = byte;
        m_hasHalf = !m_hasHalf;
    }
    if (!piece.end)
        return;
    m_ended = true;
    m_error = m_below->trouble();
    const bool mayBeWhole = m_error.code == ErrorCode::None || isNote(m_error.code); // an error says more
    if (mayBeWhole && (m_hasHalf || m_highSurrogate != 0))
        m_error = Error{ErrorCode::EndsEarly, {}, m_below->bytesTaken(), 0};
}

ByteStream::Piece Utf16Stream::read(char* to, std::size_t most)
{
    if (m_given == m_text.size() && !m_ended)
        decodeMore();
    const std::size_t count = std::min(most, m_text.size() - m_given);
    std::memcpy(to, m_text.data() + m_given, count);
    m_given += count;
    return {count, m_ended && m_given == m_text.size()};
}

ByteStream::Piece LineEndStream::read(char* to, std::size_t most)
{
    const Piece piece = m_below->read(to, most);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < piece.bytes; ++i) {
        const char c = to[i];
        if (!(c == '\n' && m_afterReturn))
            to[kept++] = c == '\r' ? '\n' : c;
        m_afterReturn = c == '\r';
    }
    return {kept, piece.end};
}

} // namespace authloupe
