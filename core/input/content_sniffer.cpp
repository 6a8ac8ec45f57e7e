// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/content_sniffer.h"

#include "base/byte_at.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace authloupe {

namespace {

constexpr std::size_t kTarBlock = 512;

// bzip2 names its first block (or its end) behind the level; `BZh9` alone could be a word.
bool isBzip2(std::string_view head) noexcept
{
    using namespace std::string_view_literals;
    return head.size() >= 10 && head.starts_with("BZh") && head[3] >= '1' && head[3] <= '9'
           && (head.substr(4, 6) == "\x31\x41\x59\x26\x53\x59"sv
               || head.substr(4, 6) == "\x17\x72\x45\x38\x50\x90"sv);
}

// The old format has no magic number: properties, the size of a dictionary that is a power of two or 3/2 of
// one, and a length that is unknown or below 256 GiB. (as xz and libarchive tell it)
bool isLzma(std::string_view head) noexcept
{
    if (head.size() < 14 || byteAt(head, 0) != 0x5D || byteAt(head, 13) != 0)
        return false;
    std::uint32_t dictionary = 0;
    for (std::size_t i = 4; i >= 1; --i)
        dictionary = dictionary << 8U | byteAt(head, i);
    std::uint64_t length = 0;
    for (std::size_t i = 12; i >= 5; --i)
        length = length << 8U | byteAt(head, i);
    const auto isPower = [](std::uint32_t value) { return value != 0 && (value & (value - 1)) == 0; };
    return (isPower(dictionary) || (dictionary % 3 == 0 && isPower(dictionary / 3))) && dictionary >= 4096
           && (length == ~std::uint64_t{0} || length < (std::uint64_t{1} << 38U));
}

bool isTar(std::string_view head) noexcept
{
    if (head.size() < kTarBlock || head[0] == '\0')
        return false;
    constexpr std::size_t kChecksum = 148, kChecksumLength = 8;
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < kTarBlock; ++i)
        sum += i >= kChecksum && i < kChecksum + kChecksumLength ? ' ' : byteAt(head, i);
    std::uint32_t stated = 0;
    bool digits = false;
    for (std::size_t i = kChecksum; i < kChecksum + kChecksumLength; ++i) {
        const char c = head[i];
        if (c >= '0' && c <= '7') {
            stated = stated * 8 + static_cast<std::uint32_t>(c - '0');
            digits = true;
        } else if (digits || (c != ' ' && c != '\0')) {
            break;
        }
    }
    return digits && stated == sum;
}

bool isUtf8(std::string_view text) noexcept
{
    const bool mayBeCut = text.size() >= kSniffedBytes; // by the end of the head
    while (!text.empty()) {
        const CodePoint next = firstCodePoint(text);
        if (!next.valid)
            return mayBeCut && next.bytes == text.size();
        text.remove_prefix(next.bytes);
    }
    return true;
}

} // namespace

std::optional<Packing> sniffPacking(std::string_view head) noexcept
{
    using namespace std::string_view_literals;
    if (head.starts_with("\x1F\x8B\x08"sv))
        return Packing::Gzip;
    if (head.starts_with("\x1F\x9D"sv))
        return Packing::Compress;
    if (isBzip2(head))
        return Packing::Bzip2;
    if (head.starts_with("\xFD"
                         "7zXZ\0"sv))
        return Packing::Xz;
    if (head.starts_with("\x28\xB5\x2F\xFD"sv))
        return Packing::Zstd;
    if (head.starts_with("\x04\x22\x4D\x18"sv) || head.starts_with("\x02\x21\x4C\x18"sv))
        return Packing::Lz4;
    if (head.starts_with("LZIP\x01"sv))
        return Packing::Lzip;
    if (isLzma(head))
        return Packing::Lzma;
    return std::nullopt;
}

ArchiveKind sniffArchive(std::string_view head) noexcept
{
    using namespace std::string_view_literals;
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv))
        return ArchiveKind::Zip;
    if (head.starts_with("7z\xBC\xAF\x27\x1C"sv))
        return ArchiveKind::SevenZip;
    return isTar(head) ? ArchiveKind::Tar : ArchiveKind::None;
}

Encoding sniffEncoding(std::string_view head) noexcept
{
    using namespace std::string_view_literals;
    head = head.substr(0, kSniffedBytes);
    if (head.starts_with("\xFF\xFE"sv))
        return Encoding::Utf16Le;
    if (head.starts_with("\xFE\xFF"sv))
        return Encoding::Utf16Be;
    constexpr std::size_t kFewest = 4;
    std::array<std::size_t, 2> nuls{}; // at even and at odd places
    bool ascii = true;
    for (std::size_t i = 0; i < head.size(); ++i) {
        nuls.at(i % 2) += head[i] == '\0' ? 1U : 0U;
        ascii = ascii && byteAt(head, i) < 0x80;
    }
    // A hole of NULs in a log has them at both.
    const auto manyOf = [&](std::size_t count) {
        return head.size() >= kFewest && count * 10 >= head.size() * 3;
    };
    const auto fewOf = [&](std::size_t count) { return count * 20 < head.size(); };
    if (manyOf(nuls[1]) && fewOf(nuls[0]))
        return Encoding::Utf16Le;
    if (manyOf(nuls[0]) && fewOf(nuls[1]))
        return Encoding::Utf16Be;
    if (ascii)
        return Encoding::Ascii;
    return isUtf8(head) ? Encoding::Utf8 : Encoding::EightBit;
}

bool sniffCarriageReturns(std::string_view head) noexcept
{
    head = head.substr(0, kSniffedBytes);
    const auto ends = std::ranges::count(head, '\r');
    return ends > 0 && head.find('\n') == std::string_view::npos && head.find('\0') == std::string_view::npos
           && (ends > 1 || head.back() != '\r');
}

} // namespace authloupe
