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
    TooManyLines,   // more than have numbers; read up to `offset`
    NoLogLine,      // nothing in the input looks like a mail log; count = its lines, if it has any at all
    OutOfMemory,
    MemorySpent,  // the process holds as much as it may, `count` bytes; the first `offset` of the logs were
                  // read
    CannotCreate, // the target or its temporary file cannot be created
    WriteFailed,
    DiskFull,
    CannotReplace,  // writing went well, renaming over the target did not
    TargetIsInput,  // the export would overwrite a log that is open
    TooManyFiles,   // more than a document or the system can hold; offset = how many were left out
    EndsEarly,      // packed data or a character is cut; what came before is kept
    Damaged,        // packed data that cannot be unpacked; what came before is kept
    Encrypted,      // a member of an archive wants a password
    NestedArchive,  // packed or collected more often than is unpacked
    ExpandsTooMuch, // unpacked it is larger than the limits allow
    SpoolFailed,    // the temporary file for what is unpacked; systemError says why
    // Notes: nothing of a log is missing that could have been read.
    TrailingGarbage, // `count` bytes from `offset` on, behind the end of packed data, were left out
    RepeatedFile,    // the same file under another name, `other`
    RepeatedLog,     // every byte of it stands in `other`
    RepeatedPart,    // its first `offset` bytes stand at the end of `other`
    FilteredCopy,    // each of its lines stands in `other` and the logs after it, as in error_logs
    FilteredEnd,     // so does each of its lines from byte `offset` on
    FilteredMiddle,  // so do `count` of its lines from byte `offset` on
    NotCompared, // what it and the logs after it repeat was not looked for to the end: too much to compare
    HostsShared, // more host names than can be told apart: those behind byte `offset` count as one appliance
    BeganAnew,   // it was shortened or written over while it was followed; some lines may be missing
    Cancelled,
};

struct Error {
    ErrorCode code = ErrorCode::None;
    std::string path;         // bytes as the user named them; may be invalid UTF-8
    std::uint64_t offset = 0; // bytes into that file, where it is known
    int systemError = 0;      // errno, 0 when there is none
    std::string other{};      // the name of the input that a note is about besides `path`
    std::uint64_t count = 0;  // of what a note is about, where it is known
};

// Says something about an input of which all is there that could be read.
[[nodiscard]] constexpr bool isNote(ErrorCode code) noexcept
{
    return code >= ErrorCode::TrailingGarbage && code <= ErrorCode::BeganAnew;
}

// Stable English name such as "not-found", for diagnostics and tests; never shown in the window.
[[nodiscard]] std::string_view errorName(ErrorCode code) noexcept;

} // namespace authloupe
