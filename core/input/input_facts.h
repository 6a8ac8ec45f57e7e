// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log_time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace authloupe {

// How bytes are packed into a stream.
enum class Packing : std::uint8_t { Gzip, Bzip2, Xz, Lzma, Lzip, Zstd, Lz4, Compress };
// What holds several files.
enum class ArchiveKind : std::uint8_t { None, Tar, Zip, SevenZip };
// As the first 64 KiB look. EightBit: bytes above 127 that are no UTF-8, such as Latin-1; they are kept.
enum class Encoding : std::uint8_t { Ascii, Utf8, Utf16Le, Utf16Be, EightBit };

// Stable English words: `gzip`, `7z`, `utf-16le`.
[[nodiscard]] std::string_view stableName(Packing packing) noexcept;
[[nodiscard]] std::string_view stableName(ArchiveKind kind) noexcept; // empty for None
[[nodiscard]] std::string_view stableName(Encoding encoding) noexcept;

// In what form a log arrived.
struct InputFacts {
    ArchiveKind archive = ArchiveKind::None;
    std::string member;            // its name in the archive: bytes, never used as a path
    std::vector<Packing> packings; // of the file or of the archive, outermost first
    std::vector<Packing> memberPackings;
    Encoding encoding = Encoding::Ascii;
    bool carriageReturns = false;  // lines end with CR alone
    std::uint64_t storedBytes = 0; // of the file, or of the archive that holds it
    // When the log was begun (from its name) or, at the latest, last written (from the file or its archive),
    // by the wall clock of this machine: what a stamp without a year is measured by.
    LogTime reference;
    bool referenceIsStart = false;

    // Its bytes are not those of the file: they were unpacked or decoded into a temporary file.
    [[nodiscard]] bool isConverted() const noexcept
    {
        return archive != ArchiveKind::None || !packings.empty() || isDecoded();
    }
    [[nodiscard]] bool isDecoded() const noexcept
    {
        return encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be || carriageReturns;
    }
    // `plain`, `gzip`, `tar+gzip`, `zip: gzip`, from the outside inwards: what it arrived as.
    [[nodiscard]] std::string kind() const;
};

} // namespace authloupe
