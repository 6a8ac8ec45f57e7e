// SPDX-License-Identifier: GPL-3.0-or-later
#include "input/input_facts.h"

namespace authloupe {

std::string_view stableName(Packing packing) noexcept
{
    switch (packing) {
    case Packing::Gzip: return "gzip";
    case Packing::Bzip2: return "bzip2";
    case Packing::Xz: return "xz";
    case Packing::Lzma: return "lzma";
    case Packing::Lzip: return "lzip";
    case Packing::Zstd: return "zstd";
    case Packing::Lz4: return "lz4";
    case Packing::Compress: return "compress";
    }
    return {};
}

std::string_view stableName(ArchiveKind kind) noexcept
{
    switch (kind) {
    case ArchiveKind::None: return {};
    case ArchiveKind::Tar: return "tar";
    case ArchiveKind::Zip: return "zip";
    case ArchiveKind::SevenZip: return "7z";
    }
    return {};
}

std::string_view stableName(Encoding encoding) noexcept
{
    switch (encoding) {
    case Encoding::Ascii: return "ascii";
    case Encoding::Utf8: return "utf-8";
    case Encoding::Utf16Le: return "utf-16le";
    case Encoding::Utf16Be: return "utf-16be";
    case Encoding::EightBit: return "8-bit";
    }
    return {};
}

std::string InputFacts::kind() const
{
    std::string text(stableName(archive));
    for (const Packing packing : packings) {
        text += text.empty() ? "" : "+";
        text += stableName(packing);
    }
    for (std::size_t i = 0; i < memberPackings.size(); ++i) {
        text += i == 0 ? ": " : "+";
        text += stableName(memberPackings[i]);
    }
    return text.empty() ? "plain" : text;
}

} // namespace authloupe
