// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace authloupe {

// What went wrong, without a sentence: the floor that shows it writes the sentence in the user's language.
enum class ErrorCode : std::uint8_t {
    None,
    NotFound, // no such file, dangling link, too many links
    PermissionDenied,
    IsDirectory,
    NotRegularFile, // FIFO, socket, device
    ReadFailed,     // systemError says why; offset is where
    FileShrank,     // became shorter than what had been read
    NoLogLine,      // nothing in the input looks like a mail log
    OutOfMemory,
    CannotCreate, // the target or its temporary file cannot be created
    WriteFailed,
    DiskFull,
    CannotReplace, // writing went well, renaming over the target did not
    TargetIsInput, // the export would overwrite a log that is open
    Cancelled,
};

struct Error {
    ErrorCode code = ErrorCode::None;
    std::string path;         // bytes as the user named them; may be invalid UTF-8
    std::uint64_t offset = 0; // bytes into that file, where it is known
    int systemError = 0;      // errno, 0 when there is none
};

// Stable English name such as "not-found", for diagnostics and tests; never shown in the window.
[[nodiscard]] std::string_view errorName(ErrorCode code) noexcept;

} // namespace authloupe
