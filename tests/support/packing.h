// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace authloupe::test {

// Bytes packed by one of libarchive's filters: gzip, bzip2, xz, lzma, lzip, zstd, lz4, compress.
[[nodiscard]] std::string packed(std::string_view bytes, const std::string& filter);

struct Member {
    std::string name;
    std::string content;
    enum class Kind { File, Directory, SymbolicLink, HardLink, Fifo } kind = Kind::File;
};
// `format`: ustar, zip, 7zip; `filter` as above or empty. With a password the members of a zip are encrypted.
[[nodiscard]] std::string archived(const std::vector<Member>& members, const std::string& format,
                                   const std::string& filter = {}, const std::string& password = {});

[[nodiscard]] std::string utf16(std::string_view ascii, bool bigEndian, bool mark);

} // namespace authloupe::test
